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
    """Return a column as a row of the dictionary."""
    constraints = field.get("constraints", {})
    required = bool(constraints.get("required"))
    zh, _, en = missing_label(table, field).partition(" · ")
    return [
        table["name"],
        field["name"],
        field["type"],
        field["title"],
        field["title_en"],
        field["description"],
        field["description_en"],
        field.get("unit", "—"),
        field.get("unit_en", "—"),
        "; ".join(map(str, constraints.get("enum", []))) or "—",
        "true" if required else "false",
        "—" if required else zh,
        "—" if required else en,
    ]


def missing_label(table: dict[str, Any], field: dict[str, Any]) -> str:
    """Return what a missing value of a column means."""
    values = field.get("missingValues") or table["schema"]["missingValues"]
    return str(values[0]["label"])


def dictionary_csv(descriptor: dict[str, Any]) -> bytes:
    """Return the dictionary as CSV."""
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n").writerows(dictionary_rows(descriptor))
    return out.getvalue().encode("utf-8")
