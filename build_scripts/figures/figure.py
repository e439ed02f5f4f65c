"""A chart as a reader meets it: what it finds, where it is from, in words, as a table, as files."""

from collections.abc import Iterable
from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.charts.chart import Chart
from build_scripts.charts.sheet import Sheet
from build_scripts.figures.numbers_file import ChartData
from build_scripts.load.records import Statement
from build_scripts.parts.address import Address
from build_scripts.parts.documents import sources_of
from build_scripts.parts.reference import Reference

FOLDER = "charts/"
FORMATS = ("svg", "png", "csv")


@dataclass(frozen=True)
class Cell:
    """A cell of a chart's table, a link where `href` is given."""

    text: str
    href: str = ""
    is_number: bool = False


@dataclass(frozen=True)
class Figure:
    """A chart with all that stands around it; `name` is its anchor and begins the names of its files.

    `columns` and `rows` are the table on the page, `data` that of the file to download.
    """

    name: str
    chart: Chart
    title: str
    subtitle: str
    alternative: str
    source: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    data: ChartData
    files: tuple[Reference, ...]
    lang: str

    @property
    def sheet(self) -> Sheet:
        """What stands around the chart where it is printed elsewhere."""
        return Sheet(self.title, self.subtitle, self.source, self.lang)


def chart_path(name: str = "") -> str:
    """Return the address of the page of charts, or of one chart on it."""
    return FOLDER + (f"#{name}" if name else "")


def file_path(name: str, lang: str, suffix: str) -> str:
    """Return where a chart's file lies, from the root of the site."""
    return f"{FOLDER}{name}-{lang}.{suffix}"


def files_of(name: str, address: Address) -> tuple[Reference, ...]:
    """Return links from a page to a chart's files in the page's language."""
    return tuple(
        Reference(suffix.upper(), address.shared(file_path(name, address.edition.lang, suffix)))
        for suffix in FORMATS
    )


def source_line(shown: Iterable[Statement], book: Casebook, address: Address) -> str:
    """Return the line below a chart: documents, who made it of them, as of when, and the licence."""
    edition = address.edition
    documents = sources_of(shown, "citation", book, edition)
    project = book.ledger.vocabulary.name("project", edition.lang)
    dates = {each.as_of for each in book.assessments.values()}
    as_of = max(dates).isoformat() if dates else ""
    where = edition.public and edition.choose(f"，{edition.public}", f", {edition.public}")
    return edition.choose(
        f"来源：{documents}。{project}整理，评估日期 {as_of}，CC BY 4.0{where}",
        f"Source: {documents}. Compiled by {project}, assessed on {as_of}, CC BY 4.0{where}",
    )
