"""Seals of a package: a mark for each cell as it was when somebody last read and accepted it.

`seals.csv` beside a package's tables has a line a row: the table, the key of the row, the day, and a mark a cell, the
first characters of its digest. What the descriptor says in words is sealed member by member. A mark keeps nobody from
changing a cell; it keeps a cell from being changed unseen, by a slip in a spreadsheet or in a long diff.
"""

import datetime
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from build_scripts.load.packages import DataPackage, find_packages, read_package
from build_scripts.paths import DESCRIPTOR, SEALS
from build_scripts.problems import BuildError
from build_scripts.text.canonical import read_csv, write_csv

COLUMNS = ["table", "record", "sealed_on", "marks"]
KEY = COLUMNS[:2]
JOINT = " | "
"""What stands between the parts of a key of several columns, as in corrections."""
LENGTH = 6
"""How many characters of a digest mark a cell: one change in 16 million would have the same."""
EMPTY = "-"
SEPARATE = "codings/"
"""Where files lie that the descriptor seals by their hash."""
VOUCHED = "hash"
"""What a descriptor vouches for the bytes of a file with, so that a file can’t be made another along with it unseen."""
RENEWED = ("version", "created", "resources", "release", "versions")
"""What a descriptor says anew at every release, and what it only repeats of the project's own definition."""


@dataclass(frozen=True)
class Sealable:
    """What is sealed as one: a row of a table, or a member of a descriptor, with the place of its cells.

    `row` counts the header as row 1, and is 0 in a descriptor; `columns` and `cells` go together.
    """

    file: str
    table: str
    record: str
    row: int
    columns: tuple[str, ...]
    cells: tuple[str, ...]

    @property
    def marks(self) -> tuple[str, ...]:
        """A mark for each cell."""
        return tuple(map(mark, self.cells))


@dataclass(frozen=True)
class Seal:
    """The marks of a row, and the day on which it was sealed."""

    sealed_on: str
    marks: tuple[str, ...]


def mark(cell: str) -> str:
    """Return the mark of a cell."""
    return hashlib.sha256(cell.encode()).hexdigest()[:LENGTH] if cell else EMPTY


def sealables(package: DataPackage) -> Iterator[Sealable]:
    """Yield every row of the package's tables and every member of its descriptor that is sealed.

    Raises:
        OSError: a table can't be read.
        ValueError: a table is no CSV in UTF-8, or lacks a column of its key.
    """
    for table in package.tables:
        if str(table["path"]).startswith(SEPARATE):
            continue
        header, *rows = read_csv(package.path(table).read_text(encoding="utf-8")) or [[]]
        key = [header.index(name) for name in table["schema"]["primaryKey"]]
        for number, row in enumerate(rows, start=2):
            if len(row) == len(header):
                record = JOINT.join(row[at] for at in key)
                yield Sealable(package.file(table), table["name"], record, number, tuple(header), tuple(row))
    said = {name: value for name, value in package.descriptor.items() if name != "ledger"}
    said |= {f"ledger.{name}": value for name, value in package.ledger.items()}
    said |= {f"{each['name']}.{VOUCHED}": each[VOUCHED] for each in package.resources if VOUCHED in each}
    for name, value in said.items():
        if name.removeprefix("ledger.") not in RENEWED:
            text = json.dumps(value, ensure_ascii=False, sort_keys=True)
            yield Sealable(f"{package.name}/{DESCRIPTOR}", DESCRIPTOR, name, 0, (name,), (text,))


def read_seals(folder: Path) -> dict[tuple[str, str], Seal]:
    """Return the seals of a package by table and record.

    Raises:
        OSError: there are none, or they can't be read.
        ValueError: the file is not one of seals.
    """
    header, *rows = read_csv((folder / SEALS).read_text(encoding="utf-8")) or [[]]
    if header != COLUMNS or any(len(row) != len(COLUMNS) for row in rows):
        raise ValueError(f"its columns are not {', '.join(COLUMNS)}")
    return {(table, record): Seal(day, tuple(marks.split(" "))) for table, record, day, marks in rows}


def is_sealed(root: Path) -> bool:
    """Say whether the packages below a folder are sealed, those of them at least that were there."""
    return any((folder / SEALS).exists() for folder in find_packages(root))


def seal(folder: Path, day: datetime.date, *, new_only: bool = False) -> list[str]:
    """Seal a package as it is; return in a line each what is sealed anew, or no more.

    What has not changed keeps the day on which it was sealed. With `new_only`, rows are sealed that were not, and what
    is no longer as it was sealed still shows.

    Raises:
        BuildError: the package can't be read.
    """
    try:
        package = read_package(folder)
        found = list(sealables(package))
    except (OSError, ValueError) as error:
        raise BuildError(f"{folder.name} can't be sealed: {error}; see `validate`") from error
    try:
        before = read_seals(folder)
    except (OSError, ValueError):
        before = {}
    seals, lines = {}, []
    for each in found:
        old = before.pop((each.table, each.record), None)
        if old and (new_only or old.marks == each.marks):
            seals[each.table, each.record] = old
        else:
            seals[each.table, each.record] = Seal(str(day), each.marks)
            lines.append(f"{each.file} {each.record}: {', '.join(changed(old, each)) or 'new'}")
    if new_only:
        seals |= before
    else:
        lines += [f"{package.name}/{table} {record}: gone" for table, record in before]
    if lines:
        rows = [[*key, each.sealed_on, " ".join(each.marks)] for key, each in seals.items()]
        (folder / SEALS).write_text(write_csv(COLUMNS, rows, KEY), encoding="utf-8", newline="")
    return lines


def changed(old: Seal | None, each: Sealable) -> list[str]:
    """Return the columns of a row that differ from its seal; none where it had none of these columns."""
    if old is None or len(old.marks) != len(each.marks):
        return []
    return [
        column
        for column, was, is_now in zip(each.columns, old.marks, each.marks, strict=True)
        if was != is_now
    ]
