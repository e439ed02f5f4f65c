"""Which table holds which kind of records, and of which columns they are made."""

import datetime
from dataclasses import fields
from decimal import Decimal
from typing import get_args, get_type_hints

from build_scripts.load.answers import RecordKind, Review, Settlement
from build_scripts.load.records import (
    Assessment,
    Coding,
    Correction,
    Counterpart,
    EverydayWord,
    Evidence,
    Exclusion,
    GlossaryTerm,
    Indicator,
    Outcome,
    Paragraph,
    Pledge,
    Record,
    RetiredId,
    SecondCoding,
    Theme,
    Unit,
)

RECORD_TYPES: dict[str, type[Record]] = {
    "paragraphs": Paragraph,
    "pledges": Pledge,
    "outcomes": Outcome,
    "exclusions": Exclusion,
    "themes": Theme,
    "indicators": Indicator,
    "units": Unit,
    "glossary": GlossaryTerm,
    "record-kinds": RecordKind,
    "everyday-words": EverydayWord,
    "retired-ids": RetiredId,
    "evidence": Evidence,
    "assessments": Assessment,
    "counterparts": Counterpart,
    "settlements": Settlement,
    "corrections": Correction,
    "reviews": Review,
    "coding-a": Coding,
    "coding-b": Coding,
    "coding-2-a": SecondCoding,
    "coding-2-b": SecondCoding,
}
"""Which resource holds which records; other resources are data to download, nothing more."""

TYPES: dict[type, str] = {
    str: "string", int: "integer", Decimal: "number", bool: "boolean", datetime.date: "date",
}  # fmt: skip
"""Which type of the Table Schema standard fills a field of which Python type."""


def column_types(record_type: type[Record]) -> dict[str, str]:
    """Return the columns that a record is made of, with their types in the Table Schema standard."""
    hints = get_type_hints(record_type)
    columns = {}
    for each in fields(record_type):
        if each.name in ("file", "row"):
            continue
        kinds = [
            kind for kind in (get_args(hints[each.name]) or (hints[each.name],)) if kind is not type(None)
        ]
        columns[each.name] = TYPES[kinds[0]]
    return columns
