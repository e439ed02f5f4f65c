"""Check that table files are in canonical form and that no cell can do harm."""

import re
import unicodedata
from decimal import Decimal, InvalidOperation

from build_scripts.load.packages import DataPackage
from build_scripts.problems import Problem
from build_scripts.text.canonical import MISSING, read_csv, write_csv
from build_scripts.text.repertoire import named, strange, unprintable

FORMULA = re.compile(r"^[=+\-@＝＋－＠\t\r]")
NUMBER = re.compile(r"^-?[0-9]+(\.[0-9]+)?\Z")
BELOW_ZERO = re.compile(r"^-[0-9]+(\.[0-9]+)?[%‰]?\Z")
"""A figure below zero, which a spreadsheet reads as a number or as text, but never runs."""
FULL_WIDTH = re.compile(r"[０-９％．]")
VERBATIM = ("text_zh", "quote_zh", "figure_text", "carried_zh")
"""Columns that hold the source's own characters, whatever their width."""

AS_IT_STANDS = (*VERBATIM, "symbols_zh", "was", "is_now", "unit_zh", "indicator_zh")
"""Columns whose characters are those of a source, or of another cell."""


def check_cells(package: DataPackage, unreadable: set[str]) -> list[Problem]:
    """Return the problems with the form of a package's tables and of each cell."""
    problems: list[Problem] = []
    for table in package.tables:
        file = package.file(table)
        if file in unreadable:
            continue
        text = package.path(table).read_bytes().decode("utf-8")
        try:
            header, *rows = read_csv(text)
        except ValueError as error:
            problems.append(Problem(file, 0, "", f"not CSV: {error}", "close every quotation mark", "table"))
            continue
        key = table["schema"]["primaryKey"]
        if set(key) <= set(header) and all(len(row) == len(header) for row in rows):
            problems += check_canonical(file, text, write_csv(header, rows, key))
        types = {field["name"]: field["type"] for field in table["schema"]["fields"]}
        for number, row in enumerate(rows, start=2):
            for name, cell in zip(header, row, strict=False):
                problems += check_cell(file, number, name, cell)
                if types.get(name) in ("number", "integer"):
                    problems += check_number(file, number, name, cell)
    return problems


def check_canonical(file: str, text: str, canonical: str) -> list[Problem]:
    """Return a problem at the first line where a file is not in canonical form."""
    if text == canonical:
        return []
    found, wanted = text.split("\n"), canonical.split("\n")
    row = next(
        (number for number, (a, b) in enumerate(zip(found, wanted, strict=False), start=1) if a != b),
        min(len(found), len(wanted)),
    )
    if "\r" in text:
        wrong = "lines end in CRLF, not LF"
    elif not text.endswith("\n"):
        wrong = "the last line has no end"
    else:
        wrong = f"“{found[row - 1][:60]}” stands where “{wanted[row - 1][:60]}” should"
    return [
        Problem(
            file,
            row,
            "",
            f"not in canonical form: {wrong}",
            "run `python -m build_scripts format`",
            "canonical",
        )
    ]


def check_number(file: str, row: int, field: str, cell: str) -> list[Problem]:
    """Return a problem with a number that only a program would write so: NaN, 5e0, 2_030, ٥.

    What is no number at all, frictionless reports; full-width digits, `check_cell` does.
    """
    if NUMBER.match(cell) or FULL_WIDTH.search(cell):
        return []
    try:
        Decimal(cell)
    except InvalidOperation:
        return []
    return [
        Problem(file, row, field, f"“{cell}” is not written as a number", "digits, such as 7 or 0.5", "cell")
    ]


def check_cell(file: str, row: int, field: str, cell: str) -> list[Problem]:
    """Return the problems with one cell: formula, width of digits, spaces, control characters."""
    problems = []
    if FORMULA.match(cell) and not BELOW_ZERO.match(cell):
        problems.append(
            Problem(
                file,
                row,
                field,
                f"begins with “{cell[0]}”: a spreadsheet could run it",
                "begin with another character",
                "formula",
            )
        )
    if field not in VERBATIM and (match := FULL_WIDTH.search(cell)):
        problems.append(
            Problem(
                file,
                row,
                field,
                f"full-width “{match[0]}”",
                f"half-width “{unicodedata.normalize('NFKC', match[0])}”",
                "width",
            )
        )
    if cell != cell.strip():
        problems.append(Problem(file, row, field, "a space at the edge of the cell", "remove it", "width"))
    if control := unprintable(cell):
        problems.append(
            Problem(file, row, field, f"an invisible character, {named(control)}", "remove it", "width")
        )
    elif field not in AS_IT_STANDS and (character := strange(cell)) and not FULL_WIDTH.match(character):
        right = "a character of the repertoire in its place"
        problems.append(Problem(file, row, field, f"holds {named(character)}", right, "text"))
    if cell == MISSING:
        wrong = f"“{cell}”, which stands for a missing value in downloads"
        problems.append(Problem(file, row, field, wrong, "an empty cell, or other words", "cell"))
    return problems
