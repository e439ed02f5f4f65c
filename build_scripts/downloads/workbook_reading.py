"""The sheets of a workbook that people read: what was promised, the verdict and why, in one screen and one language."""

from dataclasses import dataclass
from math import ceil

from xlsxwriter.worksheet import Worksheet

from build_scripts.downloads.statement import SEPARATOR
from build_scripts.downloads.tables import Cell, Table
from build_scripts.downloads.workbook_formats import Styles, display_width, on_paper, write_cell
from build_scripts.words.edition import Edition
from build_scripts.words.verdicts import hyphened

WIDTHS = {
    "title_{lang}": 30, "quote_{lang}": 48, "figure_text": 13, "verdict_name_{lang}": 18, "outcome_figures": 18,
    "outcome_relations": 13, "reason_{lang}": 62, "theme_{lang}": 16, "page_{lang}": 8,
    "pledge_titles_{lang}": 30, "pledge_verdicts_{lang}": 18, "pledge_relations": 13, "pledge_notes_{lang}": 46,
    "source_page_{lang}": 8,
}  # fmt: skip
"""How wide each column is, in characters; together as wide as a screen of 1,920 pixels."""
PLEDGES = (
    "title_{lang}", "quote_{lang}", "figure_text", "verdict_name_{lang}", "outcome_figures", "outcome_relations",
    "reason_{lang}", "theme_{lang}", "page_{lang}",
)  # fmt: skip
OUTCOMES = (
    "title_{lang}", "quote_{lang}", "figure_text", "pledge_titles_{lang}", "pledge_verdicts_{lang}",
    "pledge_relations", "pledge_notes_{lang}", "theme_{lang}", "source_page_{lang}",
)  # fmt: skip
READ = (PLEDGES, OUTCOMES)
"""The columns of such a sheet, in their order, for each kind of table that has one."""
LINE, MOST_LINES = 15, 4
"""The height of a line in points, and how many a row shows at most: the rest is read in its cell, or on its page."""


@dataclass(frozen=True)
class ReadingSheet:
    """Where a sheet for readers lies: its name, that of the table in it, its headings in their order."""

    name: str
    table: str
    headings: tuple[str, ...]


def columns_read(table: Table, lang: str) -> list[str]:
    """Return the columns of a table that people read in a language; none where the table is for programs."""
    for names in READ:
        own = [name.format(lang=lang) for name in names]
        if set(own) <= set(table.columns):
            return own
    return []


def write_reading(
    sheet: Worksheet, table: Table, edition: Edition, own_name: str, styles: Styles
) -> ReadingSheet:
    """Write a table as people read it: few columns, a row of two to four lines, an address that opens."""
    lang = edition.lang
    names = columns_read(table, lang)
    headings = [heading(name, edition) for name in names]
    widths = [WIDTHS[name.replace(f"_{lang}", "_{lang}")] for name in names]
    places = [table.columns.index(name) for name in names]
    for place, width in enumerate(widths):
        sheet.set_column(place, place, width, styles.plain)
    for number, row in enumerate(table.rows, start=1):
        cells = [told(name, row[place], edition) for name, place in zip(names, places, strict=True)]
        lines = max(
            lines_of(str(cell), width) for cell, width in zip(cells[:-1], widths[:-1], strict=True) if cell
        )
        sheet.set_row(number, LINE * min(MOST_LINES, max(2, lines)))
        for place, (name, cell) in enumerate(zip(names, cells, strict=True)):
            if name.startswith(("page", "source_page")) and str(cell).startswith("http"):
                sheet.write_url(number, place, str(cell), styles.link, edition.say("workbook-open"))
            else:
                verdicts = name.startswith("verdict_name")
                write_cell(sheet, number, place, cell, styles, verdicts=verdicts)
    last = len(table.rows)
    sheet.add_table(
        0, 0, last, len(names) - 1,
        {
            "name": own_name,
            "style": "Table Style Light 1",
            "banded_rows": False,
            "columns": [{"header": each, "header_format": styles.header} for each in headings],
        },
    )  # fmt: skip
    sheet.set_row(0, 24)
    sheet.freeze_panes(1, 1)
    on_paper(sheet)
    return ReadingSheet(sheet.get_name(), own_name, tuple(headings))


def heading(name: str, edition: Edition) -> str:
    """Return the heading of a column, in the language of the sheet."""
    stem = name.removesuffix(f"_{edition.lang}").replace("_", "-")
    return edition.say(f"workbook-head-{stem}")


def told(name: str, cell: Cell, edition: Edition) -> Cell:
    """Return a cell as people read it: several values a line each, relations by their names."""
    if not isinstance(cell, str) or not name.startswith(("outcome_", "pledge_")):
        return cell
    parts = ["—" if part == "NA" else part for part in cell.split(SEPARATOR)]
    if name.endswith("relations"):
        parts = [edition.say(f"workbook-relation-{hyphened(part)}") for part in parts]
    return parts[0] if len(set(parts)) == 1 else "\n".join(parts)


def lines_of(text: str, width: int) -> int:
    """Return how many lines a text takes in a column of a width."""
    return sum(max(1, ceil(display_width(line) / width)) for line in text.split("\n"))
