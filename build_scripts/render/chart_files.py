"""The files beside a chart: its numbers, to open in a spreadsheet, and the picture to draw."""

import csv
import io

from build_scripts.charts.chart import print_svg
from build_scripts.downloads.archive import Download
from build_scripts.downloads.tables import write_cell
from build_scripts.figures.figure import Figure, file_path
from build_scripts.text.canonical import for_people


def figure_file(figure: Figure) -> Download:
    """Return the numbers of a figure as a CSV file; its path is from the root of the site."""
    return Download(file_path(figure.year, figure.name, figure.lang, "csv"), for_people(table_of(figure)))


def figure_drawing(figure: Figure) -> tuple[str, str]:
    """Return where a figure's pictures lie, from the root of the site without an ending, and the SVG to draw."""
    return file_path(figure.year, figure.name, figure.lang, "svg").removesuffix(".svg"), print_svg(
        figure.chart, figure.sheet
    )


def table_of(figure: Figure) -> str:
    """Return the numbers behind a figure as CSV."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(figure.data.columns)
    writer.writerows([write_cell(cell) for cell in row] for row in figure.data.rows)
    return text.getvalue()
