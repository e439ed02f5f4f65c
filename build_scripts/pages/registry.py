"""Every page of an edition, all described before any is rendered."""

from build_scripts.assess.case import Casebook
from build_scripts.downloads.archive import PackageDownloads
from build_scripts.link.years import coming_years
from build_scripts.pages.as_came import describe_as_came
from build_scripts.pages.changes import describe_changes
from build_scripts.pages.charts import describe_charts
from build_scripts.pages.corrections import describe_corrections
from build_scripts.pages.data import describe_data
from build_scripts.pages.explore import describe_explore
from build_scripts.pages.glossary import describe_glossary
from build_scripts.pages.home import describe_home
from build_scripts.pages.indicator import describe_indicator
from build_scripts.pages.indicators import describe_indicators
from build_scripts.pages.newsroom import describe_newsroom
from build_scripts.pages.outcomes import describe_outcomes
from build_scripts.pages.page import Page
from build_scripts.pages.pledge import describe_pledge
from build_scripts.pages.pledges import describe_pledges
from build_scripts.pages.search import describe_search
from build_scripts.pages.silence import describe_silence
from build_scripts.pages.source import describe_source
from build_scripts.pages.sources import describe_sources
from build_scripts.pages.theme import describe_theme, themes_with_pages
from build_scripts.pages.year import describe_year
from build_scripts.release.history import Step
from build_scripts.words.edition import Edition


def describe_pages(
    book: Casebook, downloads: list[PackageDownloads], steps: tuple[Step, ...], edition: Edition
) -> list[Page]:
    """Return all generated pages of an edition; `steps` are the releases, latest first."""
    return [
        describe_home(book, edition),
        describe_pledges(book, edition),
        *(describe_pledge(each, book, edition) for each in book.pledges.values()),
        describe_silence(book, edition),
        describe_explore(book, edition),
        *(describe_year(year, book, edition) for year in coming_years(book)),
        describe_outcomes(book, edition),
        describe_charts(book, edition),
        describe_indicators(book, edition),
        *(describe_indicator(each, book, edition) for each in book.indicators.values()),
        *(describe_theme(each, book, edition) for each in themes_with_pages(book)),
        describe_sources(book, edition),
        *(describe_source(each, book, edition) for each in book.ledger.sources),
        *(describe_as_came(each, edition) for each in book.ledger.sources),
        describe_glossary(book, edition),
        describe_newsroom(book, edition),
        describe_search(book, edition),
        describe_data(downloads, book.ledger.vocabulary, edition),
        describe_corrections(book, edition),
        describe_changes(steps, book, edition),
    ]
