"""The sheet that counts: each theme by each verdict, by formulas over the sheet that people read."""

from collections import Counter

from xlsxwriter.utility import xl_col_to_name, xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from build_scripts.assess.shown import VERDICTS
from build_scripts.downloads.tables import Table
from build_scripts.downloads.workbook_formats import Styles, on_paper
from build_scripts.downloads.workbook_reading import ReadingSheet
from build_scripts.words.edition import Edition
from build_scripts.words.verdicts import verdict_name


def write_summary(
    sheet: Worksheet, table: Table, reading: ReadingSheet, edition: Edition, styles: Styles
) -> None:
    """Write how many pledges of each theme have each verdict; a changed or added row is counted anew.

    Each formula carries its value, for programs that show a file without working it out.
    """
    theme, verdict = (table.columns.index(f"{name}_{edition.lang}") for name in ("theme", "verdict_name"))
    pairs = Counter((str(row[theme]), str(row[verdict])) for row in table.rows)
    themes = list(dict.fromkeys(str(row[theme]) for row in table.rows))
    held = {name for _, name in pairs}
    names = [name for name in (verdict_name(code, edition) for code in VERDICTS) if name in held]
    ranges = [
        f"{reading.table}[{edition.say(f'workbook-head-{name}')}]" for name in ("theme", "verdict-name")
    ]
    total = edition.say("workbook-total")
    for place, name in enumerate([edition.say("workbook-head-theme"), *names, total]):
        sheet.write_string(0, place, name, styles.header)
    last = len(themes) + 1
    for row, name in enumerate(themes, start=1):
        sheet.write_string(row, 0, name, styles.text)
        for place, shown in enumerate(names, start=1):
            # COUNTIFS would take a “*”, “?”, “~” or “>” in a name for a sign of its own.
            head = xl_rowcol_to_cell(0, place, row_abs=True)
            formula = f"=SUMPRODUCT(({ranges[0]}=$A{row + 1})*({ranges[1]}={head}))"
            sheet.write_formula(row, place, formula, styles.whole, pairs[name, shown])
        cells = f"B{row + 1}:{xl_col_to_name(len(names))}{row + 1}"
        own = sum(pairs[name, shown] for shown in names)
        sheet.write_formula(row, len(names) + 1, f"=SUM({cells})", styles.whole, own)
    sheet.write_string(last, 0, total, styles.header)
    for place, shown in enumerate([*names, ""], start=1):
        column = xl_col_to_name(place)
        own = sum(number for (_, each), number in pairs.items() if shown in ("", each))
        sheet.write_formula(last, place, f"=SUM({column}2:{column}{last})", styles.whole, own)
    sheet.set_column(0, 0, 30)
    sheet.set_column(1, len(names) + 1, 14)
    sheet.set_row(0, 34)
    sheet.freeze_panes(1, 1)
    on_paper(sheet)
