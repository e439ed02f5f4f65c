"""The command `seal`: check, seal what is as it should be, name what is sealed anew."""

import argparse
import datetime
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from build_scripts.problems import Problem

Say = Callable[[str], None]
Show = Callable[[list[Problem]], None]


def add_seal(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    data: argparse.ArgumentParser,
    say: Say,
    show: Show,
) -> None:
    """Add the subcommand; `data` has the option for the folder, `say` prints a step, `show` prints problems."""
    command = commands.add_parser(
        "seal",
        parents=[data],
        help="seal the packages as they are, once what changed has been read; names what is sealed anew",
    )
    command.add_argument(
        "--check", action="store_true", help="seal nothing; fail where a cell is not as it was sealed"
    )
    command.set_defaults(run=partial(run_seal, say=say, show=show))


def run_seal(options: argparse.Namespace, say: Say, show: Show) -> int:
    """Seal packages in which nothing is wrong, and print what is sealed anew; or print what would be."""
    from build_scripts.load.packages import find_packages  # noqa: PLC0415 - `--help` should not wait for it
    from build_scripts.load.sealing import seal  # noqa: PLC0415
    from build_scripts.validate.run import validate  # noqa: PLC0415
    from build_scripts.validate.sealed import unsealed  # noqa: PLC0415

    _, problems = validate(options.data, say)
    if problems:
        show(problems)
        print("nothing was sealed", file=sys.stderr)
        return 1
    if options.check:
        found = sorted(unsealed(options.data))
        show(found)
        return 1 if found else 0
    today = datetime.datetime.now(datetime.UTC).date()
    lines = [line for folder in find_packages(options.data) for line in seal(folder, today)]
    print("\n".join(lines) if lines else "everything is as it was sealed")
    return 0


def look_again(data: Path) -> None:
    """Print what is not as it was sealed, of packages that pass every check."""
    from build_scripts.validate.sealed import unsealed  # noqa: PLC0415

    for each in sorted(unsealed(data)):
        print(f"look again: {each}", file=sys.stderr)
