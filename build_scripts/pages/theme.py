"""The page of a theme: a part of a document, with the pledges that stand in it."""

from dataclasses import dataclass

from build_scripts.assess.case import Case, Casebook
from build_scripts.link.addresses import source_path, theme_path
from build_scripts.link.groups import group
from build_scripts.load.ledger import Source
from build_scripts.load.records import Theme
from build_scripts.pages.by_year import CHARTS, place_of
from build_scripts.pages.kind import Kind
from build_scripts.pages.menu import section_of
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.counts import Count, Dot, counts_of, dots_of
from build_scripts.parts.lists import PledgeRow, pledge_row
from build_scripts.parts.named import named
from build_scripts.parts.reference import Reference
from build_scripts.words.edition import Edition, sentence_case

REVIEW = "review"
"""The kind of themes that only outcomes stand in."""


@dataclass(frozen=True)
class Passage:
    """A paragraph of the theme as the source has it."""

    section: str
    text: str
    translation: str
    reference: Reference


@dataclass(frozen=True)
class ThemeYear:
    """The pledges of a theme for one year; `heading` where the theme has several, the rest of it where assessed."""

    heading: str
    rows: tuple[PledgeRow, ...]
    assessed: bool
    dots: tuple[Dot, ...]
    counts: tuple[Count, ...]
    overview: Reference | None


@dataclass(frozen=True, kw_only=True)
class ThemePage(Page):
    """All that a theme's page shows; see templates/theme.md.jinja."""

    kicker: str
    years: tuple[ThemeYear, ...]
    empty: str
    passages: tuple[Passage, ...]
    previous: Reference | None
    following: Reference | None
    every: Reference


def documents_by_theme(book: Casebook) -> dict[str, list[Source]]:
    """Return the documents that each theme is part of, themes as a reader of the documents meets them."""
    named = {
        (each.theme_id, book.source_of[each.paragraph_id].package.name): None
        for each in book.paragraphs.values()
        if each.theme_id
    }
    return group((theme_id, book.sources[name]) for theme_id, name in named)


def themes_with_pages(book: Casebook) -> list[Theme]:
    """Return the themes that promise something, or that the documents name as if they did, a document after the other."""
    names = list(book.sources)
    order = {
        theme_id: names.index(sources[0].package.name)
        for theme_id, sources in documents_by_theme(book).items()
    }
    themes = [
        each for each in book.themes.values() if each.kind != REVIEW or book.cases_by_theme.get(each.theme_id)
    ]
    return sorted(themes, key=lambda each: (order[each.theme_id], each.kind, each.order))


def neighbours_of(theme: Theme, book: Casebook) -> tuple[Theme | None, Theme | None]:
    """Return the themes before and after this one among those of its document."""
    documents = {theme_id: sources[0].package.name for theme_id, sources in documents_by_theme(book).items()}
    own = documents.get(theme.theme_id)
    siblings = [each for each in themes_with_pages(book) if documents.get(each.theme_id) == own]
    at = siblings.index(theme)
    return (
        siblings[at - 1] if at else None,
        siblings[at + 1] if at + 1 < len(siblings) else None,
    )


def describe_theme(theme: Theme, book: Casebook, edition: Edition) -> ThemePage:
    """Return the page of a theme."""
    address = Address(edition, theme_path(theme.theme_id))
    say, cases = edition.say, book.cases_by_theme.get(theme.theme_id, [])
    by_year = group((each.year, each) for each in cases)
    years = sorted(by_year)
    name = edition.pick(theme, "name")
    documents = sentence_case(named(documents_by_theme(book)[theme.theme_id], edition))
    passages = passages_of(theme, book, address)
    previous, following = (
        Reference(edition.pick(other, "name"), address.to(theme_path(other.theme_id))) if other else None
        for other in neighbours_of(theme, book)
    )
    return ThemePage(
        address=address,
        title=name,
        description=say("theme-description", theme=name, total=len(cases)),
        section=section_of(years, book),
        kicker=" · ".join([documents, *map(str, years)]),
        years=tuple(theme_year(year, by_year[year], book, address, heading=len(years) > 1) for year in years),
        empty="" if cases else say("theme-no-pledges") if passages else say("theme-text-missing"),
        passages=passages,
        previous=previous,
        following=following,
        every=Reference(say("theme-every"), address.to(theme_path())),
    )


def theme_year(year: int, cases: list[Case], book: Casebook, address: Address, *, heading: bool) -> ThemeYear:
    """Return what a theme promises for a year, with what became of it where that has been assessed."""
    say, pledges = address.edition.say, [each.pledge for each in cases]
    assessed, theme_id = year in book.judgements, cases[0].pledge.theme_id
    return ThemeYear(
        heading=say("theme-year", year=year) if heading else "",
        rows=tuple(pledge_row(each, book, address) for each in pledges),
        assessed=assessed,
        dots=dots_of(pledges, book, address) if assessed else (),
        counts=counts_of(pledges, book, address, theme=theme_id, year=year) if assessed else (),
        overview=Reference(say("theme-overview"), address.to(place_of(CHARTS, year, book, "overview")))
        if assessed
        else None,
    )


def passages_of(theme: Theme, book: Casebook, address: Address) -> tuple[Passage, ...]:
    """Return what the documents say under a theme, in reading order."""
    edition = address.edition
    return tuple(
        Passage(
            section=edition.pick(each, "section"),
            text=each.text_zh,
            translation=edition.pick(each, "text") if edition.translates else "",
            reference=Reference(
                edition.say("theme-read-in-source"),
                address.to(source_path(book.source_of[each.paragraph_id].package.name, each.paragraph_id)),
            ),
        )
        for each in book.paragraphs.values()
        if each.theme_id == theme.theme_id and each.kind == "body"
    )


PAGE = Kind(
    "theme",
    ThemePage,
    lambda context: [
        describe_theme(each, context.book, context.edition) for each in themes_with_pages(context.book)
    ],
)
