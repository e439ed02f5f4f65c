"""The difference between two states of a table, row by row."""

from collections import Counter
from dataclasses import dataclass
from typing import Literal

Row = dict[str, str]
Place = tuple[tuple[str, ...], int]
"""Which row: the cells of its key, and which one of those that share them."""


@dataclass(frozen=True)
class Table:
    """The cells of a table as text; `key` names the columns by which its rows are known."""

    columns: tuple[str, ...]
    key: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class CellChange:
    """One cell before and after."""

    field: str
    was: str
    is_now: str


@dataclass(frozen=True)
class RowChange:
    """A row that was added, removed or changed, with those of its cells that say so."""

    kind: Literal["added", "removed", "changed"]
    key: tuple[str, ...]
    cells: tuple[CellChange, ...]


def diff_tables(old: Table, new: Table) -> tuple[RowChange, ...]:
    """Return the rows that differ, in the order of their keys.

    Rows are matched by the new table's key where both tables have its columns; a table without a
    key is matched by all columns that both have. A changed row lists the cells of shared columns
    only: a column that came or went is a change of the table, not of each row.
    """
    shared = tuple(name for name in new.columns if name in old.columns)
    key = new.key if new.key and set(new.key) <= set(shared) else shared
    before, after = placed(old, key), placed(new, key)
    changes = []
    for place in sorted({**before, **after}):
        was, is_now = before.get(place), after.get(place)
        if was is None and is_now is not None:
            cells = tuple(CellChange(name, "", is_now[name]) for name in new.columns)
            changes.append(RowChange("added", place[0], cells))
        elif is_now is None and was is not None:
            cells = tuple(CellChange(name, was[name], "") for name in old.columns)
            changes.append(RowChange("removed", place[0], cells))
        elif was is not None and is_now is not None:
            cells = tuple(
                CellChange(name, was[name], is_now[name]) for name in shared if was[name] != is_now[name]
            )
            if cells:
                changes.append(RowChange("changed", place[0], cells))
    return tuple(changes)


def placed(table: Table, key: tuple[str, ...]) -> dict[Place, Row]:
    """Return the rows of a table by their place; rows that share a key are told apart by count."""
    seen: Counter[tuple[str, ...]] = Counter()
    rows = {}
    for row in table.rows:
        cells = tuple(row[name] for name in key)
        rows[cells, seen[cells]] = row
        seen[cells] += 1
    return rows
