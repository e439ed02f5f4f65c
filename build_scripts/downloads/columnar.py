"""A table as Parquet."""

import io
from decimal import Decimal

import pyarrow as pa
import pyarrow.parquet as pq

from build_scripts.downloads.tables import Cell, Table

TYPES = {
    "string": pa.string(),
    "integer": pa.int64(),
    "number": pa.float64(),
    "boolean": pa.bool_(),
    "date": pa.date32(),
}
"""Which Parquet type holds which type of the Table Schema standard."""


def write_parquet(table: Table) -> bytes:
    """Return a table as Parquet, typed, with null where a value is missing; titles are kept as metadata."""
    columns = [
        pa.array([as_number(row[place]) for row in table.rows], type=TYPES[field["type"]])
        for place, field in enumerate(table.fields)
    ]
    schema = pa.schema(
        [
            pa.field(
                field["name"],
                TYPES[field["type"]],
                metadata={"title": field["title"], "title_en": field["title_en"]},
            )
            for field in table.fields
        ]
    )
    out = io.BytesIO()
    pq.write_table(pa.table(columns, schema=schema), out, compression="zstd")
    return out.getvalue()


def as_number(cell: Cell) -> str | int | float | object:
    """Return a decimal as a floating-point number, and any other value as it is."""
    return float(cell) if isinstance(cell, Decimal) else cell
