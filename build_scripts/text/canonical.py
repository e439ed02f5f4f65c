"""The one form in which a CSV or JSON file of this project is written."""

import codecs
import csv
import io

import orjson

MISSING = "NA"
"""What keeps the place of a missing value among the several of one cell of a derived table; no authored cell says it."""


def write_csv(columns: list[str], rows: list[list[str]], key: list[str]) -> str:
    """Return a table as canonical CSV: sorted by its key, LF, quoted only where it must be.

    `rows` hold one cell a column, in the order of `columns`, which include those of `key`.
    """
    positions = [columns.index(name) for name in key]
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)

    def place(row: list[str]) -> list[str]:
        return [row[position] for position in positions]

    ordered = sorted(rows, key=place)
    writer.writerows(ordered)
    return out.getvalue()


def for_people(text: str) -> bytes:
    """Return a CSV text as a file that is offered by itself, without an Excel file beside it.

    It begins with a byte order mark: by that alone Excel opens Chinese with a double click. Tables of
    packages have no mark, which R and older programs would take for part of the first heading.
    """
    return codecs.BOM_UTF8 + text.encode()


def read_csv(text: str) -> list[list[str]]:
    """Return the rows of a CSV text, the header among them.

    Raises:
        ValueError: the text is not CSV, such as a quotation mark that is never closed.
    """
    try:
        return list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except csv.Error as error:
        raise ValueError(str(error)) from error


def json_bytes(value: object) -> bytes:
    """Return a value as a JSON file holds it: UTF-8 as it reads, indented by two, with a line feed at its end."""
    return orjson.dumps(value, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
