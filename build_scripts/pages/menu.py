"""The menu at the head of every page."""

from build_scripts.assess.case import Casebook
from build_scripts.link.years import assessed_years, coming_years
from build_scripts.parts.reference import Reference
from build_scripts.words.edition import Edition


def menu_of(book: Casebook, edition: Edition) -> list[Reference]:
    """Return the entries of the menu, each with the page file that it leads to, from the edition's root."""
    years = [
        Reference(edition.say("frame-menu-year", year=year), f"{year}/index.md")
        for year in coming_years(book)
    ]
    latest = assessed_years(book)[0]
    return [
        Reference(edition.say("frame-menu-home"), "index.md"),
        Reference(edition.say("frame-menu-pledges"), "pledges/index.md"),
        *years,
        Reference(edition.say("frame-menu-outcomes"), f"outcomes/{latest}/index.md"),
        Reference(edition.say("frame-menu-charts"), f"charts/{latest}/index.md"),
        Reference(edition.say("frame-menu-sources"), "sources/index.md"),
        Reference(edition.say("frame-menu-data"), "data/index.md"),
        Reference(edition.say("frame-menu-method"), "method.md"),
    ]
