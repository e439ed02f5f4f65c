"""The page that holds the charts on a year."""

from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.figures.distance import distance_figure
from build_scripts.figures.figure import Figure
from build_scripts.figures.overview import overview_figure
from build_scripts.figures.targets import years_figure
from build_scripts.figures.unpledged import unpledged_figure
from build_scripts.link.addresses import charts_path, indicator_path
from build_scripts.pages.kind import Context, Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.embedding import Embedding, embedding_of
from build_scripts.parts.reference import Reference
from build_scripts.words.edition import Edition

FRAME = 720
"""How high the frame of a chart is, in pixels; what is longer scrolls."""


@dataclass(frozen=True, kw_only=True)
class ChartsPage(Page):
    """All that the page of a year's charts shows; see templates/charts.md.jinja."""

    lead: str
    figures: tuple[Figure, ...]
    embeddings: tuple[Embedding, ...]
    """How others frame each of the charts."""
    more: tuple[Reference, ...]

    @property
    def discovered(self) -> tuple[dict[str, str], ...]:
        """Where programs find how to frame each chart."""
        return tuple(found for each in self.embeddings if (found := each.discovered))


def describe_charts(year: int, book: Casebook, edition: Edition) -> ChartsPage:
    """Return the page of the charts on a year, which may have none."""
    address = Address(edition, charts_path(year))
    figures = figures_of(year, book, address)
    return ChartsPage(
        address=address,
        title=edition.say("charts-title", year=year),
        description=edition.say(
            "charts-description" if year in book.judgements else "charts-description-coming",
            year=year,
            number=len(figures),
        ),
        section="charts",
        lead=edition.say("charts-lead", number=len(figures)),
        figures=figures,
        embeddings=tuple(embedding_of(address, each.title, FRAME, each.name) for each in figures),
        more=(
            Reference(
                edition.say("charts-indicators", number=len(book.indicators)), address.to(indicator_path())
            ),
            Reference(edition.say("charts-explore"), address.to("explore/")),
        ),
    )


def figures_of(year: int, book: Casebook, address: Address) -> tuple[Figure, ...]:
    """Return the charts on a year: of its verdicts once it has been assessed, and of its targets."""
    found = [years_figure(year, book, address)]
    if year in book.judgements:
        found = [
            overview_figure(year, book, address),
            distance_figure(year, book, address),
            unpledged_figure(year, book, address),
            *found,
        ]
    return tuple(each for each in found if each)


def describe_every_year(context: Context) -> list[ChartsPage]:
    """Return the pages of the years that there is something to draw on."""
    pages = [describe_charts(year, context.book, context.edition) for year in context.book.cases_by_year]
    return [each for each in pages if each.figures]


PAGE = Kind("charts", ChartsPage, describe_every_year)
