"""The command `catalog`: hand over, print, return an exit code."""

import argparse
from collections.abc import Callable
from functools import partial
from pathlib import Path

from build_scripts import paths
from build_scripts.site.address_given import public_address


def add_command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", say: Callable[[str], None]
) -> None:
    """Add the subcommand that joins sites; `say` prints a step of long work."""
    command = commands.add_parser(
        "catalog", help="join the sites of several places into one catalogue, one table and one page"
    )
    command.add_argument(
        "sites", nargs="+", metavar="SITE", help="the folder or the address of a site of one place"
    )
    command.add_argument(
        "--to",
        type=Path,
        default=paths.JOINT,
        help="where to put it: a folder that is absent, empty, or was made so before (default: build/joint/)",
    )
    command.add_argument(
        "--address", default="", help="the address it will be published at (default: not known)"
    )
    command.set_defaults(run=partial(run_catalog, say=say))


def run_catalog(options: argparse.Namespace, say: Callable[[str], None]) -> int:
    """Join sites; print the address to open."""
    from build_scripts.joint.join import join  # noqa: PLC0415 - `--help` should not wait for it

    target = options.to.absolute()
    join(options.sites, target, public_address(options.address), say)
    print(f"open {(target / 'index.html').as_uri()}")
    return 0
