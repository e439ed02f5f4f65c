"""A package's tables as one Excel workbook, for people."""

import datetime
import io
import re
from decimal import Decimal
from typing import Any

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from build_scripts.assess.shown import VERDICTS
from build_scripts.downloads.dictionary import dictionary_rows
from build_scripts.downloads.tables import Cell, Table
from build_scripts.downloads.texts import Editions
from build_scripts.downloads.workbook_notes import Note
from build_scripts.words.verdicts import MARKS, verdict_name

COLOURS = {
    "met": "#0b5563", "stated": "#0b5563", "partly_met": "#0b5563", "not_met": "#b8371a",
    "other_measure": "#855600", "mentioned": "#855600",
    "not_reported": "#66625b", "not_checkable": "#66625b", "not_due": "#66625b",
}  # fmt: skip
"""The colours of verdicts, as on paper."""

COLUMNS = (
    "table", "column", "type", "title", "title-en", "description", "description-en", "unit", "unit-en", "allowed",
    "required", "missing", "missing-en",
)  # fmt: skip
"""What the sheet of columns tells of each, as the dictionary does."""
HEADER_HEIGHT, ROW_HEIGHT = 34, 66
"""In points: a header of two lines, and rows of four, so that a long paragraph does not fill the screen."""
FULL_WIDTH = re.compile(r"[^\u0000-\u2e7f]")
"""Characters that take the room of two."""
NARROW, WIDE, FROZEN_WIDE = 9, 46, 24
"""In characters: the least and the most that a column takes, and the most where it stays in sight."""
FIRST_TITLE = "title_zh"
"""The column up to which a table stays in sight when it is scrolled sideways, if it is among the first."""


def write_workbook(
    tables: list[Table], descriptor: dict[str, Any], notes: list[Note], editions: Editions
) -> bytes:
    """Return the workbook: a sheet a table, then notes, then the dictionary.

    `notes` are rows of a heading and a text in each language. Sheets are named in the first language. Numbers are numbers, dates are dates,
    and no text can become a formula, a link or a number.
    """
    out, main = io.BytesIO(), editions[0]
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(out, options) as book:
        book.set_properties(
            {
                "title": descriptor["title"],
                "subject": descriptor["title_en"],
                "author": descriptor["contributors"][0]["title"],
                "comments": f"{descriptor['name']} {descriptor['version']}",
                "created": datetime.datetime.fromisoformat(descriptor["created"]).replace(tzinfo=None),
            }
        )
        styles = Styles(book, editions)
        for table in tables:
            name = main.say("workbook-sheet-data") if len(tables) == 1 else table.title
            write_table(book.add_worksheet(name), table, styles)
        header = ("", *(each.say("workbook-note-language") for each in editions))
        sheet = book.add_worksheet(main.say("workbook-sheet-notes"))
        write_texts(sheet, [header, *notes], [34, *(62 for _ in editions)], styles)
        heads = ["\n".join(each.say(f"workbook-column-{name}") for each in editions) for name in COLUMNS]
        sheet = book.add_worksheet(main.say("workbook-sheet-columns"))
        rows = [heads, *dictionary_rows(descriptor)[1:]]
        write_texts(sheet, rows, [16, 20, 9, 16, 20, 44, 44, 8, 10, 30, 8, 24, 28], styles)
    return out.getvalue()


class Styles:
    """The formats of a workbook."""

    def __init__(self, book: Workbook, editions: Editions) -> None:
        base = {"valign": "top", "text_wrap": True, "font_size": 10.5}
        self.header: Format = book.add_format(
            base | {"bold": True, "valign": "vcenter", "bg_color": "#f3f1ea", "bottom": 1}
        )
        self.text: Format = book.add_format(base | {"num_format": "@"})
        # Not General, which Excel writes large numbers in powers of ten with; digits stay as many as there are.
        self.number: Format = book.add_format(
            base | {"num_format": "#,##0.##########", "align": "right", "indent": 1}
        )
        self.whole: Format = book.add_format(base | {"num_format": "0", "align": "right", "indent": 1})
        self.date: Format = book.add_format(base | {"num_format": "yyyy-mm-dd", "align": "left"})
        self.truth: Format = book.add_format(base)
        self.verdicts: dict[str, Format] = {
            name: book.add_format(
                # The mark belongs to the look, not to the value: filters and pivots see the name alone.
                base | {"font_color": COLOURS[code], "bold": True, "num_format": f'"{MARKS[code]} "@'}
            )
            for code in VERDICTS
            for name in (verdict_name(code, each) for each in editions)
        }


def write_table(sheet: Worksheet, table: Table, styles: Styles) -> None:
    """Write a table: one header row in both languages, frozen, with filters."""
    sheet.set_default_row(ROW_HEIGHT)
    sheet.set_row(0, HEADER_HEIGHT)
    frozen = table.columns.index(FIRST_TITLE) + 1 if FIRST_TITLE in table.columns[:4] else 0
    for place, field in enumerate(table.fields):
        sheet.set_column(place, place, width_of(table, place, FROZEN_WIDE if place < frozen else WIDE))
        sheet.write_string(0, place, f"{field['title']}\n{field['title_en']}", styles.header)
        verdicts = field["name"].startswith("verdict_name")
        for number, row in enumerate(table.rows, start=1):
            write_cell(sheet, number, place, row[place], styles, verdicts=verdicts)
    sheet.freeze_panes(1, frozen)
    sheet.autofilter(0, 0, len(table.rows), len(table.fields) - 1)
    sheet.set_landscape()
    sheet.repeat_rows(0)


def write_cell(
    sheet: Worksheet, row: int, column: int, cell: Cell, styles: Styles, *, verdicts: bool
) -> None:
    """Write one value by its type."""
    if cell is None:
        sheet.write_blank(row, column, None, styles.text)
    elif isinstance(cell, bool):
        sheet.write_boolean(row, column, cell, styles.truth)
    elif isinstance(cell, int):
        sheet.write_number(row, column, cell, styles.whole)
    elif isinstance(cell, Decimal):
        style = styles.whole if cell == cell.to_integral_value() and abs(cell) < 1000 else styles.number
        sheet.write_number(row, column, float(cell), style)
    elif isinstance(cell, datetime.date):
        sheet.write_datetime(row, column, datetime.datetime.combine(cell, datetime.time()), styles.date)
    else:
        style = styles.verdicts[cell] if verdicts else styles.text
        sheet.write_string(row, column, cell, style)


def width_of(table: Table, place: int, most: int) -> float:
    """Return how wide a column is to be, in characters: as its longest value, within bounds."""
    field = table.fields[place]
    header = max(map(display_width, (field["title"], field["title_en"])))
    longest = max((display_width(str(row[place])) for row in table.rows), default=0)
    return min(most, max(NARROW, min(header + 4, 24), longest + 2))


def display_width(text: str) -> int:
    """Return how much room a text takes, a Chinese character counting as two."""
    return len(text) + len(FULL_WIDTH.findall(text))


def write_texts(sheet: Worksheet, rows: list[Any], widths: list[int], styles: Styles) -> None:
    """Write rows of texts, the first a header."""
    for place, width in enumerate(widths):
        sheet.set_column(place, place, width)
    for number, row in enumerate(rows):
        for place, text in enumerate(row):
            sheet.write_string(number, place, text, styles.text if number else styles.header)
    sheet.freeze_panes(1, 0)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
