"""What frictionless finds, in this project's words."""

from typing import Any

from frictionless import Error as FrictionlessError
from frictionless.errors import CellError, HeaderError, LabelError, RowError

from build_scripts.problems import Problem

CODES = {
    "primary-key": "key",
    "unique-error": "key",
    "foreign-key": "reference",
    "byte-count": "file-hash",
    "hash-count": "file-hash",
}
"""Which problem code a frictionless error type becomes; the rest go by the error's class."""


def as_problem(
    error: FrictionlessError, file: str, schema: dict[str, Any], tables: dict[str, str]
) -> Problem:
    """Return an error of frictionless as a problem, with what would be right.

    `schema` is the table's; `tables` say in words which tables those are that keys point at, by name.
    """
    code = CODES.get(error.type) or code_of_class(error)
    row = getattr(error, "row_number", 0) or (1 if isinstance(error, HeaderError) else 0)
    field = getattr(error, "field_name", "") or ", ".join(getattr(error, "field_names", []))
    wrong, right = describe(error, schema, tables)
    return Problem(file, row, field, wrong, right, code)


def code_of_class(error: FrictionlessError) -> str:
    """Return the problem code that fits an error's class."""
    if isinstance(error, CellError):
        return "column" if error.type in ("extra-cell", "missing-cell") else "cell"
    if isinstance(error, LabelError | HeaderError):
        return "column"
    return "cell" if isinstance(error, RowError) else "table"


def describe(error: FrictionlessError, schema: dict[str, Any], tables: dict[str, str]) -> tuple[str, str]:
    """Return what is wrong and what would be right, for an error of frictionless."""
    names = [each["name"] for each in schema.get("fields", [])]
    field: dict[str, Any] = next(
        (each for each in schema.get("fields", []) if each["name"] == getattr(error, "field_name", "")), {}
    )
    cell = getattr(error, "cell", "")
    match error.type:
        case "extra-label":
            return f"unknown column “{getattr(error, 'label', '')}”", f"the columns are {', '.join(names)}"
        case "missing-label":
            return "the column is missing", f"the columns are {', '.join(names)}"
        case "incorrect-label":
            return f"“{getattr(error, 'label', '')}” stands here", f"the columns are {', '.join(names)}"
        case "extra-cell":
            return f"a cell too many: “{cell}”", f"{len(names)} cells a row; quote a cell that holds a comma"
        case "missing-cell":
            return "a cell too few", f"{len(names)} cells a row"
        case "type-error":
            return f"“{cell}” is not of the type {field.get('type')}", EXAMPLES.get(field.get("type", ""), "")
        case "constraint-error":
            return f"“{cell}”" if cell else "is empty", allowed(field, empty=not cell)
        case "foreign-key":
            keys = ", ".join(f"“{each}”" for each in getattr(error, "field_cells", []))
            return (
                f"{keys} points at nothing",
                f"an existing row of {tables[getattr(error, 'reference_name', '')]}",
            )
        case "primary-key":
            note = "the key is empty" if "None" in error.note else error.note
            return note, "each row has a key of its own"
        case "unique-error":
            return f"“{cell}” stands here again", "each value once"
        case "hash-count" | "byte-count":
            return "the file differs from what its descriptor vouches for: " + error.note, (
                "a raw source is never edited; restore it"
            )
    return error.note or error.message, error.description


EXAMPLES = {
    "integer": "a whole number such as 12",
    "number": "a number such as 7 or 0.5, in half-width digits",
    "boolean": "true or false",
    "date": "a date as year-month-day, each in full: YYYY-MM-DD",
    "string": "text",
}
"""What a value of each type looks like."""


def allowed(field: dict[str, Any], *, empty: bool) -> str:
    """Return what a field's constraints allow, in words."""
    constraints = field.get("constraints", {})
    if empty:
        return "this field must be filled"
    if "enum" in constraints:
        return "one of " + ", ".join(map(str, constraints["enum"]))
    if "pattern" in constraints:
        return f"text of the form {constraints['pattern']}"
    if "minimum" in constraints:
        return f"at least {constraints['minimum']}"
    return f"a value within {constraints}"
