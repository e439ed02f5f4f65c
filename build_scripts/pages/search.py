"""The page that searches, and what it searches in."""

import json
from dataclasses import dataclass
from urllib.parse import quote

from build_scripts.assess.case import Casebook
from build_scripts.link.addresses import theme_path
from build_scripts.link.years import front_year
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.everyday import telling_words
from build_scripts.parts.reference import Reference
from build_scripts.words.edition import Edition

KINDS = ("pledge", "outcome", "paragraph", "term", "page")
"""What a search can find, in the order in which it is listed."""

MESSAGES = (
    "found", "one", "none", "partial", "instead", "unpledged", "also", "best", "pledges", "outcomes", "others", "more",
    "coming", "lacking",
)  # fmt: skip
"""What the script says; in the phrases, braces stand for what it fills in."""


@dataclass(frozen=True, kw_only=True)
class SearchPage(Page):
    """The page with the big box; see templates/search.md.jinja."""

    scripts: tuple[str, ...]
    entries: str
    here: str
    home: str
    everything: Reference
    tries: tuple[Reference, ...]
    themes_heading: str
    themes: tuple[Reference, ...]
    messages: str


ENTRIES = "search/entries.js"
"""Where an edition's entries lie, from its root."""


def later_path(year: int) -> str:
    """Return where the entries of a year lie that come after the first ones, from the edition's root."""
    return f"search/{year}.js"


def describe_search(book: Casebook, edition: Edition) -> SearchPage:
    """Return the page that searches an edition."""
    say = edition.say
    address = Address(edition, "search/")
    year = front_year(book)
    themes = dict.fromkeys(each.theme for each in book.cases_by_year[year])
    return SearchPage(
        address=address,
        title=say("search-title"),
        description=say("search-description"),
        section="search",
        scripts=tuple(address.shared(f"assets/{name}.js") for name in ("text", "search-match", "search")),
        entries=address.to(ENTRIES),
        here=address.to("search/"),
        home=address.to(""),
        everything=Reference(say("pledges-title"), address.to("pledges/")),
        tries=tuple(Reference(word, f"?q={quote(word)}") for word in telling_words(book, edition)),
        themes_heading=say("search-themes", year=year),
        themes=tuple(
            Reference(edition.pick(each, "name"), address.to(theme_path(each.theme_id))) for each in themes
        ),
        messages=json.dumps(messages_of(edition), ensure_ascii=False),
    )


def messages_of(edition: Edition) -> dict[str, str]:
    """Return what the script says, by the name that it knows it by."""
    return {name: edition.say(f"search-say-{name}") for name in MESSAGES} | {
        "join": edition.say("list-separator")
    }


PAGE = Kind("search", SearchPage, lambda context: [describe_search(context.book, context.edition)])
