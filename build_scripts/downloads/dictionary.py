"""The dictionary of a package: every column of every table, one a row."""

import csv
import io
from typing import Any

PATH = "dictionary.csv"
HEADER = [
    "table", "column", "type", "title_zh", "title_en", "description_zh", "description_en", "unit_zh", "unit_en",
    "allowed", "required", "missing_zh", "missing_en",
]  # fmt: skip


def dictionary_rows(descriptor: dict[str, Any]) -> list[list[str]]:
    """Return the dictionary's rows, the header first; all of it comes from the descriptor."""
    return [
        HEADER,
        *(
            column_row(table, field)
            for table in descriptor["resources"]
            if table.get("type") == "table"
            for field in table["schema"]["fields"]
        ),
    ]


def column_row(table: dict[str, Any], field: dict[str, Any]) -> list[str]:
    """Return a column as a row of the dictionary; what does not apply to it is empty, as missing cells are everywhere."""
    constraints = field.get("constraints", {})
    required = bool(constraints.get("required"))
    missing = field if "missing" in field else table["schema"]
    return [
        table["name"],
        field["name"],
        field["type"],
        field["title"],
        field["title_en"],
        field["description"],
        field["description_en"],
        field.get("unit", ""),
        field.get("unit_en", ""),
        "; ".join(map(str, constraints.get("enum", []))),
        "true" if required else "false",
        "" if required else missing["missing"],
        "" if required else missing["missing_en"],
    ]


def dictionary_csv(descriptor: dict[str, Any]) -> bytes:
    """Return the dictionary as CSV."""
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n").writerows(dictionary_rows(descriptor))
    return out.getvalue().encode("utf-8")
