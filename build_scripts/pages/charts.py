"""The page that holds all charts."""

from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.figures.distance import distance_figure
from build_scripts.figures.figure import FOLDER, Figure
from build_scripts.figures.overview import overview_figure
from build_scripts.figures.reported import share_figure
from build_scripts.figures.tally import tally_figure
from build_scripts.figures.targets import years_figure
from build_scripts.link.years import assessed_years, coming_years
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.reference import Reference
from build_scripts.words.edition import Edition


@dataclass(frozen=True, kw_only=True)
class ChartsPage(Page):
    """All that the page of charts shows; see templates/charts.md.jinja."""

    lead: str
    figures: tuple[Figure, ...]
    more: Reference


def describe_charts(book: Casebook, edition: Edition) -> ChartsPage:
    """Return the page of charts."""
    address = Address(edition, FOLDER)
    year = assessed_years(book)[0]
    coming = [years_figure(each, book, address) for each in coming_years(book)]
    figures = (
        overview_figure(book, address),
        share_figure(year, book, address),
        tally_figure(year, book, address),
        distance_figure(book, address),
        *(figure for figure in coming if figure),
    )
    return ChartsPage(
        address=address,
        title=edition.choose("图表", "Charts"),
        description=edition.choose(
            f"{year} 年的承诺和结果，{len(figures)} 张图；每张可下载 SVG、PNG 和数据。",
            f"The pledges for {year} and what became of them in {len(figures)} charts, each to download as SVG, PNG and "
            f"data.",
        ),
        section="charts",
        lead=edition.choose(
            f"{len(figures)} 张图，数字都由数据算出。每张图下面有来源、数据表和可下载的文件；转载请保留来源一行。",
            f"{len(figures)} charts, every number computed from the data. Below each stand its source, its table and files "
            f"to download; when you reprint one, please keep the line with the source.",
        ),
        figures=figures,
        more=Reference(
            edition.choose(
                f"全部 {len(book.indicators)} 个指标，每个一页",
                f"All {len(book.indicators)} indicators, a page each",
            ),
            address.to("indicators/"),
        ),
    )


PAGE = Kind("charts", ChartsPage, lambda context: [describe_charts(context.book, context.edition)])
