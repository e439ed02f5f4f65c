"""Read the tables of a data package into records, with frictionless doing the typing."""

import hashlib
from collections.abc import Iterable
from dataclasses import fields
from decimal import Decimal
from typing import Any

from frictionless import Row
from frictionless.resources import TableResource

from build_scripts import paths
from build_scripts.kept import latest, program
from build_scripts.load.kinds import RECORD_TYPES
from build_scripts.load.packages import DataPackage
from build_scripts.load.records import Record


def read_rows(package: DataPackage, descriptor: dict[str, Any]) -> list[Row]:
    """Return the rows of one table, typed by its schema; a broken row carries its errors.

    Raises:
        frictionless.FrictionlessException: the file can't be read as a table.
    """
    # A resource on its own can't follow keys; validation follows them within the package.
    schema = {**descriptor["schema"], "foreignKeys": []}
    resource = TableResource.from_descriptor({**descriptor, "schema": schema}, basepath=str(package.folder))
    rows: list[Row] = resource.read_rows()
    return rows


def read_cells(
    package: DataPackage, descriptor: dict[str, Any], rows: list[Row] | None = None
) -> list[tuple[Any, ...]]:
    """Return the typed values of each row of a sound table, in the order of its columns; it is read again only if it changed.

    `rows` are those of the table, where they have just been read for something else.

    Raises:
        frictionless.FrictionlessException: the file can't be read as a table.
    """
    content = hashlib.sha256(package.path(descriptor).read_bytes()).hexdigest()
    name = hashlib.sha256(package.file(descriptor).encode()).hexdigest()
    return latest(
        paths.KEPT / f"cells-{name}",
        lambda: f"{program()}\n{content}\n{descriptor!r}",
        lambda: [tuple(row.to_dict().values()) for row in rows or read_rows(package, descriptor)],
        lambda _: True,
    )


def records_of(package: DataPackage, descriptor: dict[str, Any], rows: Iterable[Row]) -> list[Record]:
    """Return the records of one table's rows; rows that break its schema are left out.

    A table that no record type is meant for gives none. A key that points at nothing breaks no record.
    """
    record_type = RECORD_TYPES.get(descriptor["name"])
    if record_type is None:
        return []
    names = [each.name for each in fields(record_type) if each.name not in ("file", "row")]
    records = []
    for row in rows:
        cells = row.to_dict()
        if any(each.type != "foreign-key" for each in row.errors) or not set(names) <= set(cells):
            continue
        if any(isinstance(cell, Decimal) and not cell.is_finite() for cell in cells.values()):
            continue  # “NaN” passes for a number; validation says that it is none here
        values = {name: cells[name] for name in names}
        records.append(record_type(file=package.file(descriptor), row=row.row_number, **values))
    return records
