"""What the search looks through: an entry a pledge, an outcome, a page."""

from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.link.addresses import source_path
from build_scripts.load.records import Outcome
from build_scripts.pages.glossary import GlossaryPage
from build_scripts.pages.page import Page
from build_scripts.pages.pledge import PledgePage
from build_scripts.pages.search import KINDS, SearchPage
from build_scripts.pages.source import SourcePage
from build_scripts.parts.badges import badge
from build_scripts.parts.everyday import everyday_words
from build_scripts.parts.values import figure_of
from build_scripts.words.edition import Edition
from build_scripts.words.verdicts import NAMES


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One thing that can be found; `path` is counted from the edition's root.

    `original` is what the source says in Chinese where the edition shows a translation.
    """

    kind: str
    path: str
    title: str
    note: str = ""
    verdict: str = ""
    quote: str = ""
    text: str = ""
    original: str = ""


@dataclass(frozen=True)
class Searched:
    """All that the search of an edition needs, as its script gets it."""

    kinds: dict[str, str]
    verdicts: dict[str, str]
    everyday: dict[str, list[str]]
    entries: tuple[Entry, ...]


def searched_of(pages: list[Page], book: Casebook, edition: Edition) -> Searched:
    """Return what can be found in an edition with these pages, pledges first."""
    entries = [entry for page in pages for entry in entries_of(page, book)]
    order = list(KINDS)
    return Searched(
        kinds={code: edition.choose(*names) for code, names in KINDS.items()},
        verdicts={code: badge(code, edition).name for code in NAMES},
        everyday=everyday_words(book, edition),
        entries=tuple(sorted(entries, key=lambda each: order.index(each.kind))),
    )


def entries_of(page: Page, book: Casebook) -> list[Entry]:
    """Return what can be found on a page: the page, or each thing it holds."""
    match page:
        case PledgePage():
            return [pledge_entry(page, book)]
        case SourcePage():
            return [page_entry(page), *source_entries(page, book)]
        case GlossaryPage():
            anchored = [
                Entry(
                    kind="term",
                    path=f"{page.address.path}#{each.term_id}",
                    title=each.term,
                    text=each.definition,
                    original=each.other,
                )
                for each in page.entries
            ]
            return [page_entry(page), *anchored]
        case SearchPage():
            return []
    return [page_entry(page)]


def page_entry(page: Page) -> Entry:
    """Return a page as one thing to be found."""
    return Entry(kind="page", path=page.address.path, title=page.title, text=page.description)


def pledge_entry(page: PledgePage, book: Casebook) -> Entry:
    """Return a pledge as it is found: by its title and quote, and by what explains it."""
    pledge = book.pledges[page.pledge_id]
    edition = page.address.edition
    figure = figure_of(pledge, book, edition)
    # A unit may stand elsewhere in the sentence: “总人次5500万” is found by 5500万人次, too.
    said = [*(each.title for each in page.outcomes), *([figure] if figure not in page.title else [])]
    return Entry(
        kind="pledge",
        path=page.address.path,
        title=page.title,
        note=f"{page.theme.text} · {page.kicker}",
        verdict=page.badge.code,
        quote=edition.pick(pledge, "quote"),
        text=edition.choose("", " ").join([page.explanation, edition.choose("；", "; ").join(said)]).strip(),
        original=edition.choose("", pledge.quote_zh),
    )


def source_entries(page: SourcePage, book: Casebook) -> list[Entry]:
    """Return the outcomes and paragraphs of a source."""
    edition = page.address.edition
    [source] = [each for each in book.ledger.sources if source_path(each.package.name) == page.address.path]
    name = str(source.package.ledger[f"short_{edition.lang}"])

    def outcome_entry(outcome: Outcome) -> Entry:
        return Entry(
            kind="outcome",
            path=source_path(source.package.name, outcome.outcome_id),
            title=edition.pick(outcome, "title"),
            note=name,
            quote=edition.pick(outcome, "quote"),
            text=edition.pick(outcome, "explanation"),
            original=edition.choose("", outcome.quote_zh),
        )

    return [
        *(outcome_entry(each) for each in book.in_reading_order(source.outcomes)),
        *(
            Entry(
                kind="paragraph",
                path=source_path(source.package.name, each.paragraph_id),
                title=edition.pick(each, "section"),
                note=name,
                text=edition.pick(each, "text"),
                original=edition.choose("", each.text_zh),
            )
            for each in source.paragraphs
            if each.kind == "body"
        ),
    ]
