"""A table as Parquet."""

import io

import pyarrow as pa
import pyarrow.parquet as pq
from pyarrow import csv

from build_scripts.downloads.missing import MISSING
from build_scripts.downloads.tables import Table

TYPES = {
    "string": pa.string(),
    "integer": pa.int64(),
    "number": pa.float64(),
    "boolean": pa.bool_(),
    "date": pa.date32(),
}
"""Which Parquet type holds which type of the Table Schema standard."""


def write_parquet(table: Table, content: bytes) -> bytes:
    """Return a table, whose CSV file is `content`, as Parquet, typed, with null where a value is missing; titles are kept as metadata."""
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
    pq.write_table(read_csv(content, schema), out, compression="zstd")
    return out.getvalue()


def read_csv(content: bytes, schema: pa.Schema) -> pa.Table:
    """Return the table in a CSV file, typed by a schema: made of lists of values, it would bring pandas, a second of its own."""
    read = csv.read_csv(
        pa.BufferReader(content),
        # A block is at least as large as the file, so that the table comes in one piece.
        read_options=csv.ReadOptions(block_size=len(content) + 1),
        parse_options=csv.ParseOptions(newlines_in_values=True),
        convert_options=csv.ConvertOptions(
            column_types=dict(zip(schema.names, schema.types, strict=True)),
            null_values=[MISSING],
            strings_can_be_null=True,
        ),
    )
    return read.cast(schema)
