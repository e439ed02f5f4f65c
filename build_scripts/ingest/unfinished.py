"""Read the tables of an unfinished draft into records, with what is still empty as nothing."""

import datetime
from collections.abc import Mapping
from dataclasses import fields
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, TypeVar

from build_scripts.ingest.staging import read_table
from build_scripts.load.contract import contract
from build_scripts.load.ledger import Source, read_raw_text
from build_scripts.load.packages import DataPackage
from build_scripts.load.records import Exclusion, Outcome, Paragraph, Pledge, Record
from build_scripts.load.rewrite import types_of

AnyRecord = TypeVar("AnyRecord", bound=Record)


def source_of(package: DataPackage) -> Source:
    """Return a draft as a source, as far as its cells can be read; those that can't are for validation to name."""
    return Source(
        package=package,
        raw_text=read_raw_text(package),
        paragraphs=tuple(sorted(rows_of(package, "paragraphs", Paragraph), key=lambda each: each.order)),
        pledges=tuple(rows_of(package, "pledges", Pledge)),
        outcomes=tuple(rows_of(package, "outcomes", Outcome)),
        exclusions=tuple(rows_of(package, "exclusions", Exclusion)),
    )


def rows_of(package: DataPackage, name: str, kind: type[AnyRecord]) -> list[AnyRecord]:
    """Return the rows of a table as records; none where there is no such table."""
    resource = package.resource(name)
    path = package.path(resource) if resource else Path()
    if resource is None or not path.is_file():
        return []
    header, rows = read_table(path)
    file = package.file(resource)
    return [
        record_of(dict(zip(header, row, strict=True)), name, kind, file, number)
        for number, row in enumerate(rows, start=2)
    ]


def record_of(
    told: Mapping[str, str], name: str, kind: type[AnyRecord], file: str = "", number: int = 0
) -> AnyRecord:
    """Return a row of a table as a record; what it does not tell is nothing."""
    types = types_of(contract()[name].resource)
    values: dict[str, Any] = {
        each.name: value_of(told.get(each.name, ""), types[each.name], is_optional="None" in str(each.type))
        for each in fields(kind)
        if each.name in types
    }
    return kind(file=file, row=number, **values)


NOTHING: dict[str, str | int | bool] = {"string": "", "integer": 0, "boolean": False}
"""What an empty cell of each type stands for until it is filled."""
Value = str | int | bool | Decimal | datetime.date | None
"""What a cell may say."""


def value_of(cell: str, type_: str, *, is_optional: bool) -> Value:
    """Return what a cell says, or nothing of its type where it is empty or says no such thing."""
    nothing: Value = None if is_optional else NOTHING.get(type_)
    if not cell:
        return nothing
    try:
        match type_:
            case "integer":
                return int(cell)
            case "number":
                return Decimal(cell)
            case "boolean":
                return cell == "true"
            case "date":
                return datetime.date.fromisoformat(cell)
    except (ValueError, InvalidOperation):
        return nothing
    return cell
