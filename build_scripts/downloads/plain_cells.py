"""Columns of pledges and outcomes that JSON tells as they stand, under their own names: cell and shape follow from the table."""

import datetime
from decimal import Decimal
from typing import Any

from build_scripts.load.contract import contract
from build_scripts.load.records import Pledge, Statement

PLEDGES, OUTCOMES = "pledges", "outcomes"
ELSEWHERE = frozenset(
    {
        "paragraph_id", "theme_id", "subject_ids", "title_zh", "title_en", "quote_zh", "quote_en", "explanation_zh",
        "explanation_en", "figure_text", "value", "upper_value", "unit_id", "comparator", "form", "indicator_id",
        "measure_named", "level_named", "scope_named", "deadline_named",
    }
)  # fmt: skip
"""What JSON tells with others as one thing: a text in both languages, a figure, an indicator, the wording."""

SCHEMAS: dict[str, dict[str, Any]] = {
    "string": {"type": "string"},
    "integer": {"type": "integer"},
    "number": {"type": "number"},
    "boolean": {"type": "boolean"},
    "date": {"type": "string", "format": "date"},
}
"""The JSON Schema of a column by its type."""


def plain_fields(table: str) -> list[dict[str, Any]]:
    """Return the descriptors of the columns of a table that JSON tells as they stand, in their order."""
    fields = contract()[table].resource["schema"]["fields"]
    return [each for each in fields if each["name"] not in ELSEWHERE]


def plain_cells(statement: Statement) -> dict[str, Any]:
    """Return what these columns say of a statement, null where a cell is empty."""
    table = PLEDGES if isinstance(statement, Pledge) else OUTCOMES
    return {each["name"]: cell_json(getattr(statement, each["name"])) for each in plain_fields(table)}


def cell_json(cell: object) -> object:
    """Return a cell as JSON holds it: a number whole where it is written as whole, a day as text, nothing as null."""
    if isinstance(cell, Decimal):
        return int(cell) if cell.as_tuple().exponent == 0 else float(cell)
    if isinstance(cell, datetime.date):
        return cell.isoformat()
    return None if cell == "" else cell


def plain_shapes(table: str) -> dict[str, dict[str, Any]]:
    """Return the JSON Schemas of these columns; they say of themselves what the table says, in English."""
    return {each["name"]: shape_of(each) for each in plain_fields(table)}


def shape_of(field: dict[str, Any]) -> dict[str, Any]:
    """Return the JSON Schema of a column's values."""
    constraints = field.get("constraints", {})
    limits = {
        name: constraints[name] for name in ("enum", "pattern", "minimum", "maximum") if name in constraints
    }
    schema, description = SCHEMAS[field["type"]] | limits, {"description": field["description_en"]}
    return (schema if constraints.get("required") else {"anyOf": [schema, {"type": "null"}]}) | description
