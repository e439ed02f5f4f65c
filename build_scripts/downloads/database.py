"""Tables as one SQLite file, with their keys."""

import datetime
import sqlite3
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from build_scripts.downloads.tables import Cell, Table

TYPES = {"string": "TEXT", "integer": "INTEGER", "number": "REAL", "boolean": "INTEGER", "date": "TEXT"}
"""Which type of SQLite holds which type of the Table Schema standard: truths are 1 and 0, dates ISO 8601."""


def write_sqlite(tables: Iterable[Table]) -> bytes:
    """Return tables as a SQLite file: primary and foreign keys, an index on each foreign key, null for missing.

    The same tables give the same bytes under the same release of SQLite.
    """
    connection = sqlite3.connect(":memory:")
    try:
        for table in tables:
            connection.execute(create(table))
            places = ", ".join("?" * len(table.columns))
            connection.executemany(
                f"INSERT INTO {quoted(table.name)} VALUES ({places})",
                ([stored(cell) for cell in row] for row in table.rows),
            )
            for key in table.schema.get("foreignKeys", []):
                connection.execute(index(table, key))
        connection.commit()
        connection.execute("VACUUM")
        return connection.serialize()
    finally:
        connection.close()


def create(table: Table) -> str:
    """Return the statement that creates a table."""
    lines = [
        f"{quoted(field['name'])} {TYPES[field['type']]}"
        + (" NOT NULL" if field.get("constraints", {}).get("required") else "")
        for field in table.fields
    ]
    lines.append(f"PRIMARY KEY ({listed(table.schema['primaryKey'])})")
    lines += [
        f"FOREIGN KEY ({listed(key['fields'])}) REFERENCES {quoted(key['reference']['resource'])} "
        f"({listed(key['reference']['fields'])})"
        for key in table.schema.get("foreignKeys", [])
    ]
    return f"CREATE TABLE {quoted(table.name)} (\n  " + ",\n  ".join(lines) + "\n)"


def index(table: Table, key: dict[str, Any]) -> str:
    """Return the statement that creates the index on a foreign key."""
    name = quoted("_".join([table.name, *key["fields"]]))
    return f"CREATE INDEX {name} ON {quoted(table.name)} ({listed(key['fields'])})"


def quoted(name: str) -> str:
    """Return a name as SQL writes it; names of tables have underscores here, so that no one need quote them."""
    return '"' + name.replace("-", "_") + '"'


def listed(names: list[str]) -> str:
    """Return names of columns as SQL lists them."""
    return ", ".join(quoted(name) for name in names)


def stored(cell: Cell) -> str | int | float | None:
    """Return a value as SQLite stores it."""
    if isinstance(cell, bool):
        return int(cell)
    if isinstance(cell, Decimal):
        return float(cell)
    if isinstance(cell, datetime.date):
        return cell.isoformat()
    return cell
