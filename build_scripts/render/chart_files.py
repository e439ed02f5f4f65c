"""The files beside a chart: its numbers, to open in a spreadsheet, and the picture to draw."""

import csv
import io
from dataclasses import replace

from build_scripts.charts.chart import NARROW, print_svg
from build_scripts.charts.sheet import Sheet
from build_scripts.downloads.archive import Download
from build_scripts.downloads.tables import write_cell
from build_scripts.figures.figure import NARROW_FILE, Figure, file_path
from build_scripts.text.canonical import for_people
from build_scripts.words.edition import Edition


def figure_file(figure: Figure) -> Download:
    """Return the numbers of a figure as a CSV file; its path is from the root of the site."""
    return Download(figure.numbers_path, for_people(table_of(figure)))


def figure_drawing(figure: Figure, edition: Edition) -> tuple[str, str]:
    """Return where a figure's pictures lie, from the root of the site without an ending, and the SVG to draw."""
    stem = file_path(figure.year, figure.name, figure.lang, "svg").removesuffix(".svg")
    return stem, print_svg(figure.chart, with_rights(figure.sheet, edition))


def narrow_file(figure: Figure, edition: Edition) -> Download:
    """Return the picture of a chart for a phone, as SVG, which pages to be framed show."""
    path = file_path(figure.year, figure.name + NARROW_FILE, figure.lang, "svg")
    return Download(path, print_svg(figure.chart, with_rights(figure.sheet, edition), NARROW).encode())


def with_rights(sheet: Sheet, edition: Edition) -> Sheet:
    """Return a sheet that says in its file whose it is and under which licence."""
    return replace(sheet, rights=edition.say("picture-rights"), project=edition.say("frame-site-name"))


def table_of(figure: Figure) -> str:
    """Return the numbers behind a figure as CSV."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(figure.data.columns)
    writer.writerows([write_cell(cell) for cell in row] for row in figure.data.rows)
    return text.getvalue()
