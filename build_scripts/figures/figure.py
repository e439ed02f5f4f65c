"""A chart as a reader meets it: what it finds, where it is from, in words, as a table, as files."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from build_scripts.charts.chart import Chart
from build_scripts.charts.sheet import Sheet
from build_scripts.figures.numbers_file import ChartData
from build_scripts.link.addresses import charts_path
from build_scripts.load.ledger import Source
from build_scripts.parts.address import Address
from build_scripts.parts.named import cited
from build_scripts.parts.reference import Reference
from build_scripts.words.edition import Edition

NARROW_FILE = "-narrow"
"""What the name of a chart's picture for a phone ends in, which only pages to be framed show."""
MOST = 30
"""How many things of a kind a chart draws, so that it can be looked at as a whole; its table has all of them."""
FORMATS = ("svg", "png", "pdf", "csv")


@dataclass(frozen=True)
class Cell:
    """A cell of a chart's table, a link where `href` is given."""

    text: str
    href: str = ""
    is_number: bool = False


@dataclass(frozen=True)
class Figure:
    """A chart with all that stands around it; `name` is its anchor and begins the names of its files.

    `year` is the one that the chart is about, for ever: its files lie in the folder of that year.
    `columns` and `rows` are the table on the page, `data` that of the file to download.
    """

    name: str
    year: int
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

    @property
    def numbers_path(self) -> str:
        """Where the file of its numbers lies, from the root of the site."""
        return file_path(self.year, self.name, self.lang, "csv")


@dataclass(frozen=True)
class Grounds:
    """What a picture rests on: documents in the order of the ledger, and the day of the verdicts it shows, if any."""

    documents: tuple[Source, ...]
    as_of: datetime.date | None


def only_some(numbers: Iterable[int], edition: Edition) -> str:
    """Say that a chart leaves some out, given how many things of each kind there are; nothing where it draws them all."""
    return edition.say("charts-some", most=MOST) if any(each > MOST for each in numbers) else ""


def file_path(year: int, name: str, lang: str, suffix: str) -> str:
    """Return where a chart's file lies, from the root of the site."""
    return f"{charts_path(year)}{name}-{lang}.{suffix}"


def files_of(year: int, name: str, address: Address) -> tuple[Reference, ...]:
    """Return links from a page to a chart's files in the page's language."""
    return tuple(
        Reference(suffix.upper(), address.shared(file_path(year, name, address.edition.lang, suffix)))
        for suffix in FORMATS
    )


def source_line(grounds: Grounds, address: Address) -> str:
    """Return the line below a picture: what it rests on, and where it is from."""
    edition = address.edition
    line = grounds_line(grounds, edition)
    return edition.say("charts-source-at", line=line, address=edition.public) if edition.public else line


def grounds_line(grounds: Grounds, edition: Edition) -> str:
    """Return documents, who made a picture of them, as of when, and the licence."""
    facts: dict[str, str | int] = {"documents": cited(grounds.documents, edition)}
    if grounds.as_of:
        return edition.say("charts-source-assessed", as_of=grounds.as_of.isoformat(), **facts)
    return edition.say("charts-source", **facts)
