"""Tell which cells are not as they were when they were sealed: what was changed since shows at its place.

That keeps nothing from being checked, built or served: it asks for a second look, and is red where a change is reviewed.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from build_scripts.load.packages import DataPackage, find_packages, read_package
from build_scripts.load.sealing import COLUMNS, KEY, VOUCHED, Seal, Sealable, changed, read_seals, sealables
from build_scripts.paths import DESCRIPTOR, SEALS
from build_scripts.problems import Problem
from build_scripts.text.canonical import read_csv, write_csv
from build_scripts.validate.calendar import today

AGAIN = "`python -m build_scripts seal` once it has been read"
DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
SHOWN = 60
"""How many characters of a cell a message shows."""


def unsealed(root: Path) -> Iterator[Problem]:
    """Yield cells that are not as they were sealed, rows without a seal, and seals without a row.

    `root` holds packages that pass every check. They go unsealed together: a city that has just begun has no seals.
    """
    packages = [read_package(each) for each in find_packages(root)]
    if not any((each.folder / SEALS).exists() for each in packages):
        return
    for package in packages:
        file = f"{package.name}/{SEALS}"
        try:
            seals = read_seals(package.folder)
        except FileNotFoundError:
            yield Problem(file, 0, "", "this package is not sealed, and others are", AGAIN, "seal")
            continue
        except (OSError, ValueError) as error:
            yield Problem(file, 0, "", f"holds no seals: {error}", AGAIN, "seal")
            continue
        yield from check_form(package, file, seals)
        yield from check_codings(package, file, seals)
        yield from check_package(package, seals)


def check_form(package: DataPackage, file: str, seals: dict[tuple[str, str], Seal]) -> Iterator[Problem]:
    """Yield seals that are not in canonical form, or of a day that can't be."""
    text = (package.folder / SEALS).read_text(encoding="utf-8")
    if text != write_csv(COLUMNS, read_csv(text)[1:], KEY):
        yield Problem(file, 0, "", "not in canonical form", AGAIN, "seal")
    for (table, record), each in seals.items():
        if not DAY.fullmatch(each.sealed_on) or each.sealed_on > str(today()):
            wrong = f"“{each.sealed_on}” for {table} “{record}”"
            yield Problem(file, 0, "sealed_on", wrong, f"a day, {today()} at the latest", "seal")


def check_codings(package: DataPackage, file: str, seals: dict[tuple[str, str], Seal]) -> Iterator[Problem]:
    """Yield codings that were there when the package was first sealed and are sealed anew since: none is ever edited.

    Sealing once more makes right what else was changed, and not this: what coders wrote is a witness.
    """
    first = min((each.sealed_on for each in seals.values()), default="")
    for name, day in package.ledger.get("sealed", {}).items():
        seal = seals.get((DESCRIPTOR, f"{name}.{VOUCHED}"))
        if seal and str(day) <= first < seal.sealed_on:
            wrong = f"{name} was finished on {day}, and its bytes are sealed anew on {seal.sealed_on}"
            yield Problem(
                file, 0, "sealed_on", wrong, "the coding as it was; another one has a name of its own", "seal"
            )


def check_package(package: DataPackage, seals: dict[tuple[str, str], Seal]) -> Iterator[Problem]:
    """Yield where a package differs from its seals."""
    found = list(sealables(package))
    for each in found:
        yield from check_row(each, seals.get((each.table, each.record)))
    held = {(each.table, each.record) for each in found}
    files = {each["name"]: package.file(each) for each in package.tables}
    for table, record in seals.keys() - held:
        file = files.get(table, f"{package.name}/{table}")
        wrong = f"“{record}” was sealed on {seals[table, record].sealed_on} and is gone"
        yield Problem(file, 0, "", wrong, f"the row; or, if it is to go, {AGAIN}", "seal")


def check_row(each: Sealable, seal: Seal | None) -> Iterator[Problem]:
    """Yield the cells of a row that are not those of its seal."""
    if seal is None:
        member = "" if each.row else each.record
        yield Problem(each.file, each.row, member, f"“{each.record}” is not sealed", AGAIN, "seal")
    elif len(seal.marks) != len(each.marks):
        wrong = f"“{each.record}” was sealed with other columns"
        yield Problem(each.file, each.row, "", wrong, AGAIN, "seal")
    else:
        for column in changed(seal, each):
            cell = each.cells[each.columns.index(column)]
            wrong = f"“{cell[:SHOWN]}” is not what was sealed on {seal.sealed_on}"
            right = f"what it said; or, if the change is meant, {AGAIN}"
            yield Problem(each.file, each.row, column, wrong, right, "seal")
