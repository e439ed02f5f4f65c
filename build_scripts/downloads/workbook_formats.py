"""The formats of a workbook's cells, and how one value is written by its type."""

import datetime
import re
from decimal import Decimal

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from build_scripts.assess.shown import VERDICTS
from build_scripts.downloads.tables import Cell
from build_scripts.downloads.texts import Editions
from build_scripts.words.verdicts import MARKS, verdict_name

COLOURS = {
    "met": "#0b5563", "stated": "#0b5563", "partly_met": "#0b5563", "not_met": "#b8371a",
    "other_measure": "#855600", "mentioned": "#855600",
    "not_reported": "#66625b", "not_checkable": "#66625b", "not_due": "#66625b",
}  # fmt: skip
"""The colours of verdicts, as on paper."""
FULL_WIDTH = re.compile(r"[^\u0000-\u2e7f]")
"""Characters that take the room of two."""
A4 = 9
"""The number that Excel has for the size of paper."""


class Styles:
    """The formats of a workbook."""

    def __init__(self, book: Workbook, editions: Editions) -> None:
        self.book = book
        self.base = {"valign": "top", "text_wrap": True, "font_size": 10.5}
        self.header: Format = book.add_format(
            self.base | {"bold": True, "valign": "vcenter", "bg_color": "#f3f1ea", "bottom": 1}
        )
        self.text: Format = book.add_format(self.base | {"num_format": "@"})
        self.whole: Format = book.add_format(self.base | {"num_format": "0", "align": "right", "indent": 1})
        self.date: Format = book.add_format(self.base | {"num_format": "yyyy-mm-dd", "align": "left"})
        self.plain: Format = book.add_format(self.base)
        self.link: Format = book.add_format(self.base | {"font_color": "#0b5563", "underline": 1})
        self.numbers: dict[int, Format] = {}
        self.verdicts: dict[str, Format] = {
            name: book.add_format(
                # The mark belongs to the look, not to the value: filters and pivots see the name alone.
                self.base | {"font_color": COLOURS[code], "bold": True, "num_format": f'"{MARKS[code]} "@'}
            )
            for code in VERDICTS
            for name in (verdict_name(code, each) for each in editions)
        }

    def number(self, value: Decimal) -> Format:
        """Return the format of a number, with as many digits behind the point as it has: a whole one shows no point."""
        places = max(0, -int(value.normalize().as_tuple().exponent))
        if places not in self.numbers:
            form = "#,##0" + ("." + "0" * places if places else "")
            self.numbers[places] = self.book.add_format(
                self.base | {"num_format": form, "align": "right", "indent": 1}
            )
        return self.numbers[places]


def write_cell(
    sheet: Worksheet, row: int, column: int, cell: Cell, styles: Styles, *, verdicts: bool = False
) -> None:
    """Write one value by its type; a cell without one is left as its column is."""
    if cell is None:
        return
    if isinstance(cell, bool):
        sheet.write_boolean(row, column, cell, styles.plain)
    elif isinstance(cell, int):
        sheet.write_number(row, column, cell, styles.whole)
    elif isinstance(cell, Decimal):
        sheet.write_number(row, column, float(cell), styles.number(cell))
    elif isinstance(cell, datetime.date):
        sheet.write_datetime(row, column, datetime.datetime.combine(cell, datetime.time()), styles.date)
    else:
        sheet.write_string(row, column, cell, styles.verdicts[cell] if verdicts else styles.text)


def display_width(text: str) -> int:
    """Return how much room a text takes, a Chinese character counting as two."""
    return len(text) if text.isascii() else len(text) + len(FULL_WIDTH.findall(text))


def on_paper(sheet: Worksheet) -> None:
    """Make a sheet print on A4, across, as wide as a page, with its header on each."""
    sheet.set_paper(A4)
    sheet.set_landscape()
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.5)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_footer("&C&P / &N")
