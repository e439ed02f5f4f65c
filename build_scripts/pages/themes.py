"""The list of themes: the parts of each document, with how many pledges stand in them."""

from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.link.addresses import theme_path
from build_scripts.link.groups import group
from build_scripts.load.records import Theme
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.pages.theme import documents_by_theme, themes_with_pages
from build_scripts.parts.address import Address
from build_scripts.parts.counts import ANSWERED
from build_scripts.parts.named import named
from build_scripts.parts.reference import Reference
from build_scripts.words.edition import Edition, sentence_case


@dataclass(frozen=True)
class PartLine:
    """A theme of the list: the link to its page, and what is promised in it, a sentence a year."""

    reference: Reference
    text: str


@dataclass(frozen=True)
class DocumentParts:
    """The themes that a document has, or several have together, in its order."""

    name: str
    lines: tuple[PartLine, ...]


@dataclass(frozen=True, kw_only=True)
class ThemesPage(Page):
    """The list of themes; see templates/themes.md.jinja."""

    lead: str
    groups: tuple[DocumentParts, ...]


def describe_themes(book: Casebook, edition: Edition) -> ThemesPage:
    """Return the list of themes; no ledger passes its checks with one that no paragraph stands in."""
    address, say, documents = Address(edition, theme_path()), edition.say, documents_by_theme(book)
    by_document = group(
        (sentence_case(named(documents[each.theme_id], edition)), part_line(each, book, address))
        for each in themes_with_pages(book)
    )
    return ThemesPage(
        address=address,
        title=say("themes-title"),
        description=say("themes-description"),
        section="pledges",
        lead=say("themes-lead"),
        groups=tuple(DocumentParts(name, tuple(lines)) for name, lines in by_document.items()),
    )


def part_line(theme: Theme, book: Casebook, address: Address) -> PartLine:
    """Return a theme with what is promised in it."""
    edition = address.edition
    by_year = group((each.year, each) for each in book.cases_by_theme.get(theme.theme_id, []))
    told = [
        edition.say(
            "themes-line",
            year=year,
            state="assessed" if year in book.judgements else "coming",
            total=len(cases),
            answered=sum(each.shown in ANSWERED for each in cases),
        )
        for year, cases in sorted(by_year.items())
    ]
    return PartLine(
        Reference(edition.pick(theme, "name"), address.to(theme_path(theme.theme_id))),
        sentence_case(edition.clauses(told)) if told else edition.say("themes-none"),
    )


PAGE = Kind("themes", ThemesPage, lambda context: [describe_themes(context.book, context.edition)])
