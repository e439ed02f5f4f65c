"""Every kind of page; adding one begins here. See docs/maintain/add-a-page.md."""

from build_scripts.pages import (
    as_came,
    by_year,
    changes,
    charts,
    corrections,
    data,
    explore,
    find_out,
    glossary,
    home,
    indicator,
    indicators,
    newsroom,
    outcomes,
    pledge,
    pledges,
    search,
    silence,
    source,
    sources,
    theme,
    themes,
    year,
)
from build_scripts.pages.kind import Context, Kind
from build_scripts.pages.page import Page

PAGES: tuple[Kind, ...] = (
    home.PAGE,
    pledges.PAGE,
    pledge.PAGE,
    silence.PAGE,
    find_out.PAGE,
    by_year.PAGE,
    explore.PAGE,
    year.PAGE,
    outcomes.PAGE,
    charts.PAGE,
    indicators.PAGE,
    indicator.PAGE,
    themes.PAGE,
    theme.PAGE,
    sources.PAGE,
    source.PAGE,
    as_came.PAGE,
    glossary.PAGE,
    newsroom.PAGE,
    search.PAGE,
    data.PAGE,
    corrections.PAGE,
    changes.PAGE,
)
"""All kinds of pages, in the order in which a build reports on them."""


def describe_pages(context: Context) -> list[Page]:
    """Return all generated pages of an edition, none of them rendered yet."""
    return [page for kind in PAGES for page in kind.describe(context)]
