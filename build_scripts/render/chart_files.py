"""Write the numbers of charts, to open in a spreadsheet, and say what is to be drawn beside them."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from build_scripts.charts.chart import print_svg
from build_scripts.downloads.missing import MISSING
from build_scripts.downloads.tables import write_cell
from build_scripts.figures.figure import Figure, file_path
from build_scripts.text.canonical import for_people


def write_figures(figures: Iterable[Figure], target: Path) -> dict[Path, str]:
    """Write each figure's CSV below `target`, the root of the site.

    Returns the SVGs that are to stand beside them as pictures, by their paths without an ending.
    """
    drawings = {}
    for figure in figures:
        path = target / file_path(figure.name, figure.lang, "csv")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(for_people(table_of(figure)))
        drawings[path.with_suffix("")] = print_svg(figure.chart, figure.sheet)
    return drawings


def table_of(figure: Figure) -> str:
    """Return the numbers behind a figure as CSV."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(figure.data.columns)
    writer.writerows([write_cell(cell, MISSING) for cell in row] for row in figure.data.rows)
    return text.getvalue()
