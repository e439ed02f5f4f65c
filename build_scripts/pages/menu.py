"""The menu at the head of every page."""

from build_scripts.assess.case import Casebook
from build_scripts.link.years import coming_years, front_year
from build_scripts.pages.by_year import CHARTS, OUTCOMES, place_of
from build_scripts.parts.reference import Reference
from build_scripts.words.edition import Edition

COMING = 2
"""How many of the years to come the menu has room for."""


def menu_years(book: Casebook) -> list[int]:
    """Return the years that have an entry of their own: the next ones after the latest assessed."""
    return [year for year in coming_years(book) if year > front_year(book)][:COMING]


def section_of(years: list[int], book: Casebook) -> str:
    """Return the entry of the menu that a page about pledges of some years belongs to."""
    own = [year for year in years if year in menu_years(book)]
    return str(own[0]) if own and own == years else "pledges"


def menu_of(book: Casebook, edition: Edition) -> list[Reference]:
    """Return the entries of the menu, each with the page file that it leads to, from the edition's root."""
    say, front = edition.say, front_year(book)
    return [
        Reference(say("frame-menu-home"), "index.md"),
        Reference(say("frame-menu-pledges"), "pledges/index.md"),
        *(Reference(say("frame-menu-year", year=year), f"{year}/index.md") for year in menu_years(book)),
        Reference(say("frame-menu-outcomes"), f"{place_of(OUTCOMES, front, book)}index.md"),
        Reference(say("frame-menu-charts"), f"{place_of(CHARTS, front, book)}index.md"),
        Reference(say("frame-menu-sources"), "sources/index.md"),
        Reference(say("frame-menu-data"), "data/index.md"),
        Reference(say("frame-menu-method"), "method.md"),
    ]
