"""Write the files of charts: to print, to share, to open in a spreadsheet."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from build_scripts.charts.pictures import print_svg
from build_scripts.describe.figure import Figure, file_path


def write_figures(figures: Iterable[Figure], target: Path) -> dict[Path, str]:
    """Write each figure's SVG and CSV below `target`, the root of the site.

    Returns what is still to be drawn: the SVG that each PNG is made of, by the path of the PNG.
    """
    drawings = {}
    for figure in figures:
        svg = print_svg(figure.chart, figure.sheet)
        for suffix, content in (("svg", svg), ("csv", table_of(figure))):
            path = target / file_path(figure.name, figure.lang, suffix)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8", newline="\n")
        drawings[target / file_path(figure.name, figure.lang, "png")] = svg
    return drawings


def table_of(figure: Figure) -> str:
    """Return a figure's table as CSV."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(figure.columns)
    writer.writerows([cell.text for cell in row] for row in figure.rows)
    return text.getvalue()
