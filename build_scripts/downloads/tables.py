"""A table of a derived package: the descriptor of its resource, and its rows, typed."""

import csv
import datetime
import hashlib
import io
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from build_scripts.downloads.missing import MISSING

Cell = str | int | Decimal | bool | datetime.date | None
"""A value of a table; None where it is missing."""


@dataclass(frozen=True)
class Table:
    """A table to write in every format; `schema` is a Table Schema.

    `folder` is where its CSV file lies within the package, ending in “/”. It is empty for the one table of a package,
    which lies at the short address that people type.
    """

    name: str
    title: str
    title_en: str
    description: str
    description_en: str
    schema: dict[str, Any] = field(repr=False)
    rows: tuple[tuple[Cell, ...], ...] = field(repr=False)
    folder: str = ""

    @property
    def path(self) -> str:
        """Where its CSV file lies within the package."""
        return f"{self.folder}{self.name}.csv"

    @property
    def fields(self) -> list[dict[str, Any]]:
        """The descriptors of its columns."""
        return list(self.schema["fields"])

    @property
    def columns(self) -> list[str]:
        """The names of its columns."""
        return [str(each["name"]) for each in self.fields]


def write_cell(cell: Cell) -> str:
    """Return a value as CSV holds it: 7.0 keeps its zero, a date is ISO 8601, a truth is true or false."""
    if cell is None:
        return MISSING
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, Decimal):
        return format(cell, "f")
    return str(cell)


def write_csv(table: Table) -> bytes:
    """Return a table as CSV: UTF-8 without a byte order mark, LF, quoted only where it must be."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(table.columns)
    writer.writerows([write_cell(cell) for cell in row] for row in table.rows)
    return out.getvalue().encode("utf-8")


def resource_of(table: Table, content: bytes) -> dict[str, Any]:
    """Return the descriptor of the resource whose file is `content`."""
    return {
        "name": table.name,
        "type": "table",
        "path": table.path,
        "title": table.title,
        "title_en": table.title_en,
        "description": table.description,
        "description_en": table.description_en,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "rows": len(table.rows),
        "schema": table.schema,
    }
