"""A package's tables as one Excel workbook, for people."""

import datetime
import io
from typing import Any

import xlsxwriter
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from build_scripts.downloads.dictionary import dictionary_rows
from build_scripts.downloads.tables import Table
from build_scripts.downloads.texts import Editions
from build_scripts.downloads.workbook_formats import Styles, display_width, on_paper, write_cell
from build_scripts.downloads.workbook_notes import Note
from build_scripts.downloads.workbook_reading import columns_read, write_reading
from build_scripts.downloads.workbook_summary import write_summary

COLUMNS = (
    "table", "column", "type", "title", "title-en", "description", "description-en", "unit", "unit-en", "allowed",
    "required", "missing", "missing-en",
)  # fmt: skip
"""What the sheet of columns tells of each, as the dictionary does."""
HEADER_HEIGHT, ROW_HEIGHT = 34, 16
"""In points: a header of two lines, and rows of one, so that a long paragraph does not fill the screen."""
NARROW, WIDE, FROZEN_WIDE = 9, 46, 24
"""In characters: the least and the most that a column takes, and the most where it stays in sight."""
FIRST_TITLE = "title_zh"
"""The column up to which a table stays in sight when it is scrolled sideways, if it is among the first."""
PRINTED = 12
"""How many columns of a table of all columns are printed."""


def write_workbook(
    tables: list[Table], descriptor: dict[str, Any], notes: list[Note], editions: Editions
) -> bytes:
    """Return the workbook: a sheet to read in each language and one that counts, a sheet a table with all columns, notes, the dictionary.

    `notes` are rows of a heading and a text in each language. Sheets are named in the first language. Numbers are numbers, dates are dates,
    and no text of a cell can become a formula, a link or a number.
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
        if len(tables) == 1 and columns_read(tables[0], main.lang):
            write_readable(book, tables[0], editions, styles)
        for table in tables:
            name = main.say("workbook-sheet-all") if len(tables) == 1 else table.title
            write_table(book.add_worksheet(name), table, styles)
        header = ("", *(each.say("workbook-note-language") for each in editions))
        sheet = book.add_worksheet(main.say("workbook-sheet-notes"))
        write_texts(sheet, [header, *notes], [34, *(62 for _ in editions)], styles)
        heads = ["\n".join(each.say(f"workbook-column-{name}") for each in editions) for name in COLUMNS]
        sheet = book.add_worksheet(main.say("workbook-sheet-columns"))
        rows = [heads, *dictionary_rows(descriptor)[1:]]
        write_texts(sheet, rows, [16, 20, 9, 16, 20, 44, 44, 8, 10, 30, 8, 24, 28], styles)
    return out.getvalue()


def write_readable(book: Workbook, table: Table, editions: Editions, styles: Styles) -> None:
    """Write a table as people read it, a sheet a language, the main one first, and then what it counts up to."""
    names = {each.lang: f"{table.name.replace('-', '_')}_{each.lang}" for each in editions}
    main, *others = editions
    reading = write_reading(
        book.add_worksheet(main.say("workbook-sheet-data")), table, main, names[main.lang], styles
    )
    if f"verdict_name_{main.lang}" in table.columns:
        write_summary(book.add_worksheet(main.say("workbook-sheet-summary")), table, reading, main, styles)
    for each in others:
        write_reading(
            book.add_worksheet(each.say("workbook-sheet-data")), table, each, names[each.lang], styles
        )


def write_table(sheet: Worksheet, table: Table, styles: Styles) -> None:
    """Write a table: one header row in both languages, frozen, with filters."""
    sheet.set_default_row(ROW_HEIGHT)
    sheet.set_row(0, HEADER_HEIGHT)
    frozen = table.columns.index(FIRST_TITLE) + 1 if FIRST_TITLE in table.columns[:4] else 0
    for place, field in enumerate(table.fields):
        width = width_of(table, place, FROZEN_WIDE if place < frozen else WIDE)
        sheet.set_column(place, place, width, styles.plain)
        sheet.write_string(0, place, f"{field['title']}\n{field['title_en']}", styles.header)
        verdicts = field["name"].startswith("verdict_name")
        for number, row in enumerate(table.rows, start=1):
            write_cell(sheet, number, place, row[place], styles, verdicts=verdicts)
    sheet.freeze_panes(1, frozen)
    sheet.autofilter(0, 0, len(table.rows), len(table.fields) - 1)
    on_paper(sheet)
    sheet.print_area(0, 0, len(table.rows), min(PRINTED, len(table.fields)) - 1)


def width_of(table: Table, place: int, most: int) -> float:
    """Return how wide a column is to be, in characters: as its longest value, within bounds."""
    field = table.fields[place]
    header = max(map(display_width, (field["title"], field["title_en"])))
    longest = max((display_width(str(row[place])) for row in table.rows), default=0)
    return min(most, max(NARROW, min(header + 4, 24), longest + 2))


def write_texts(sheet: Worksheet, rows: list[Any], widths: list[int], styles: Styles) -> None:
    """Write rows of texts, the first a header."""
    for place, width in enumerate(widths):
        sheet.set_column(place, place, width)
    for number, row in enumerate(rows):
        for place, text in enumerate(row):
            sheet.write_string(number, place, text, styles.text if number else styles.header)
    sheet.freeze_panes(1, 0)
    on_paper(sheet)
