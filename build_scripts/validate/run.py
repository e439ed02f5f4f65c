"""Run every check over a folder of packages and gather the ledger."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from build_scripts.load.ledger import Ledger, gather
from build_scripts.load.packages import DataPackage, find_packages
from build_scripts.problems import BuildError, Problem
from build_scripts.validate.cells import check_cells
from build_scripts.validate.checks import Alone, check_alone, check_ledger
from build_scripts.validate.descriptors import NO_DOCUMENT, check_descriptor, check_roles
from build_scripts.validate.files import check_files, check_folder
from build_scripts.validate.found import last_found
from build_scripts.validate.schemas import check_tables

ROWS_ARE_MISSING = (
    "key",
    "column",
    "cell",
    "table",
    "file-empty",
    "file-kind",
    "file-missing",
    "file-encoding",
    "file-bom",
)
"""Codes after which some rows of a file were not read, so that what counts rows can't be checked."""

UNSOUND = ("descriptor", "contract")
"""Codes after which a package can't be relied on for what the others are held against."""


def validate(
    root: Path, progress: Callable[[str], None] = lambda _: None, only: str = ""
) -> tuple[Ledger | None, list[Problem]]:
    """Check every package below `root`.

    Of packages other than `only`, if it names one, nothing is looked at that can't be a problem of that one.

    Returns the ledger, or None where the packages are too broken to gather one, and every
    problem found, in order of file and row. The ledger is whole only if there are no problems.

    Raises:
        BuildError: `root` holds no package, or can't be read.
    """
    try:
        folders = find_packages(root) if root.is_dir() else []
        problems = check_folder(root) if folders else []
    except OSError as error:
        raise BuildError(f"{root} can't be read: {error.strerror}") from error
    if not folders:
        raise BuildError(f"{root} holds no data package")
    packages: list[DataPackage] = []
    for folder in folders:
        package, found = check_descriptor(folder)
        problems += found
        packages += [package] if package else []
    readable = len(packages) == len(folders)
    if readable:
        problems += check_roles(packages)
    unreadable: set[str] = set()
    for package in packages:
        progress(f"reading {package.name}")
        found = check_files(package)
        unreadable |= {each.file for each in found}
        problems += found
        if only in ("", package.name):
            problems += last_found(
                f"{package.name}: cells",
                partial(files_of, package, unreadable),
                partial(check_cells, package, unreadable),
            )
    progress("checking tables and keys")
    records, found = check_tables(packages, unreadable, across=readable)
    problems += found
    if not readable or any(each.code in UNSOUND and each != NO_DOCUMENT for each in problems):
        return None, sorted(set(problems))
    ledger = gather(packages, records)
    progress("running the locks")
    broken = {each.file for each in problems if each.code in ROWS_ARE_MISSING}
    problems += check_ledger(ledger, broken, partial(found_alone, only))
    return ledger, sorted(set(problems))


def files_of(package: DataPackage, unreadable: set[str]) -> list[object]:
    """Return all that decides what is found in the cells of a package."""
    tables = [each for each in package.tables if package.file(each) not in unreadable]
    return [package.name, *((each, package.path(each).read_bytes()) for each in tables)]


def found_alone(only: str, one: Alone) -> list[Problem]:
    """Return what is wrong with a package by itself, if it is the one that `only` names, or that names none."""
    if only not in ("", one.package.name):
        return []
    return last_found(f"{one.package.name}: alone", lambda: one, lambda: list(check_alone(one)))
