"""The commands that take a document in: hand over, print, return an exit code."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from build_scripts import paths
from build_scripts.problems import BuildError

if TYPE_CHECKING:  # reading packages takes a second, for which `--help` should not wait
    from build_scripts.load.ledger import Ledger


def add_commands(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", data: argparse.ArgumentParser
) -> None:
    """Add a subcommand for each step from a raw text to an accepted package; `data` names the folder of packages."""
    drafts = argparse.ArgumentParser(add_help=False)
    drafts.add_argument(
        "--into", type=Path, default=paths.DRAFTS, help="the folder of drafts (default: drafts/)"
    )

    command = commands.add_parser(
        "ingest", parents=[data, drafts], help="make a draft package of a document, for a person to confirm"
    )
    command.add_argument("file", type=Path, help="the document: text, HTML, DOCX or PDF")
    command.add_argument("--package", required=True, help="the name of the package, such as report-<year>")
    command.add_argument("--title-zh", default="", help="what the document is called")
    command.add_argument("--title-en", default="", help="what the document is called, in English")
    command.add_argument("--publisher", default="", help="who published it, in Chinese")
    command.add_argument("--issued", default="", help="the day it was issued, as YYYY-MM-DD")
    command.add_argument("--address", default="", help="where it was published")
    command.add_argument("--place", default="", help="the place it is of (default: the ledger's)")
    command.set_defaults(run=run_ingest)

    command = commands.add_parser("status", parents=[data, drafts], help="list what is left to do on a draft")
    command.add_argument("package", nargs="?", default="", help="the draft (default: all)")
    command.set_defaults(run=run_status)

    command = commands.add_parser(
        "review", parents=[data, drafts], help="make one HTML file of a draft, to read it through"
    )
    command.add_argument("package", help="the draft")
    command.set_defaults(run=run_review)

    command = commands.add_parser(
        "accept", parents=[data, drafts], help="move a draft that passes every check among the packages"
    )
    command.add_argument("package", help="the draft")
    command.set_defaults(run=run_accept)

    command = commands.add_parser(
        "measure", parents=[data], help="measure the rules of `ingest` against what people decided"
    )
    command.add_argument("texts", type=Path, help="the folder of texts, or of packages")
    command.add_argument(
        "--against",
        type=Path,
        required=True,
        help="a table of decided figures or lines, or the folder of packages itself",
    )
    command.set_defaults(run=run_measure)


def run_ingest(options: argparse.Namespace) -> int:
    """Make a draft; say what was found and what a person must decide."""
    from build_scripts.ingest.account_of_draft import told_of  # noqa: PLC0415 - `--help` should not wait for it
    from build_scripts.ingest.descriptor import Told  # noqa: PLC0415
    from build_scripts.ingest.drafting import ingest  # noqa: PLC0415

    told = Told(
        options.package,
        options.title_zh,
        options.title_en,
        options.publisher,
        options.issued,
        options.address,
        options.place,
    )
    draft = ingest(options.file, told, options.data, ledger_in(options.data), options.into)
    print("\n".join(told_of(draft)))
    return 0


def run_status(options: argparse.Namespace) -> int:
    """Print what is left to do on a draft, or on each; 1 if anything keeps one from being accepted."""
    from build_scripts.ingest.desk import lines_of, status  # noqa: PLC0415

    names = [options.package] if options.package else drafts_in(options.into)
    if not names:
        print(f"no draft in {options.into}")
        return 0
    ledger = ledger_in(options.data)
    stops = False
    for name in names:
        groups = status(options.into / name, options.data, ledger)
        print("\n".join(lines_of(name, groups)))
        stops = stops or any(each.stops for each in groups)
    return 1 if stops else 0


def run_review(options: argparse.Namespace) -> int:
    """Write a draft as one HTML file beside its folder."""
    from build_scripts.ingest.review import write_review  # noqa: PLC0415

    print(f"open {write_review(options.into / options.package, ledger_in(options.data)).resolve().as_uri()}")
    return 0


def run_accept(options: argparse.Namespace) -> int:
    """Move a draft among the packages; print each problem that keeps it from that."""
    from build_scripts.ingest.acceptance import accept  # noqa: PLC0415

    problems = accept(options.into / options.package, options.data)
    for problem in problems:
        print(problem)
    if problems:
        print(f"{len(problems)} problems; `status {options.package}` groups them by what to do")
        return 1
    print(f"{options.package} is among the packages in {options.data}")
    return 0


def run_measure(options: argparse.Namespace) -> int:
    """Print how many of the decided cells the rules get right, and each that they get wrong."""
    from build_scripts.ingest.measuring import measure  # noqa: PLC0415

    measured = measure(options.texts, options.against, ledger_in(options.data).vocabulary.units)
    print("\n".join([*map(str, measured.shares), *measured.faults]))
    return 0


def drafts_in(folder: Path) -> list[str]:
    """Return the names of the drafts in a folder, which may not be there."""
    from build_scripts.load.packages import find_packages  # noqa: PLC0415

    found = find_packages(folder) if folder.is_dir() else []
    return [each.name for each in found if not each.name.startswith(".")]


def ledger_in(data: Path) -> "Ledger":
    """Return the ledger of the packages in a folder.

    Raises:
        BuildError: they are too broken to gather one.
    """
    from build_scripts.validate.run import validate  # noqa: PLC0415

    ledger, problems = validate(data)
    if ledger is None:
        raise BuildError(f"the packages in {data} can't be read: {problems[0]}; run `validate`")
    return ledger
