"""What the search looks through: an entry a pledge, an outcome, a page."""

from dataclasses import dataclass

from build_scripts.assess.case import Case, Casebook
from build_scripts.assess.shown import VERDICTS
from build_scripts.link.addresses import source_path
from build_scripts.load.records import Outcome, Paragraph
from build_scripts.pages.glossary import GlossaryPage
from build_scripts.pages.page import Page
from build_scripts.pages.pledge import PledgePage
from build_scripts.pages.search import KINDS, SearchPage
from build_scripts.pages.source import SourcePage
from build_scripts.pages.year import YearPage
from build_scripts.parts.badges import badge
from build_scripts.parts.everyday import everyday_words
from build_scripts.parts.values import figure_of
from build_scripts.words.edition import Edition
from build_scripts.words.verdicts import hyphened, verdict_anchor, verdict_meaning, verdict_name

FIRST_YEARS = 2
"""Of how many years the entries come at once; those of earlier ones are loaded after them."""


CALLED = ("corrections", "data", "find-out", "silence")
"""Pages that people look for in other words than their title, by the first part of their address."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One thing that can be found; `path` is counted from the edition's root.

    `original` is what the source says in Chinese where the edition shows a translation, and otherwise what it is
    called in another language or in other words. `year` is that
    of the document which it is from; None for what is of no document, such as a term.
    """

    kind: str
    path: str
    title: str
    note: str = ""
    verdict: str = ""
    quote: str = ""
    text: str = ""
    original: str = ""
    year: int | None = None


@dataclass(frozen=True)
class Searched:
    """All that the search of an edition needs, as its script gets it."""

    kinds: dict[str, str]
    verdicts: dict[str, str]
    everyday: dict[str, list[str]]
    entries: tuple[Entry, ...]

    @property
    def later(self) -> dict[int, tuple[Entry, ...]]:
        """The entries that a first search does without, by year, latest first."""
        years = sorted({each.year for each in self.entries if each.year}, reverse=True)[FIRST_YEARS:]
        return {year: tuple(each for each in self.entries if each.year == year) for year in years}

    @property
    def first(self) -> tuple[Entry, ...]:
        """The entries of the latest years, and those that are of none."""
        later = self.later
        return tuple(each for each in self.entries if each.year not in later)


def searched_of(pages: list[Page], book: Casebook, edition: Edition) -> Searched:
    """Return what can be found in an edition with these pages, pledges first."""
    entries = [entry for page in pages for entry in entries_of(page, book)]
    entries += [verdict_entry(code, edition) for code in VERDICTS]
    return Searched(
        kinds={kind: edition.say(f"search-kind-{kind}") for kind in KINDS},
        verdicts={code: badge(code, edition).name for code in VERDICTS},
        everyday=everyday_words(book, edition),
        entries=tuple(sorted(entries, key=lambda each: KINDS.index(each.kind))),
    )


def entries_of(page: Page, book: Casebook) -> list[Entry]:
    """Return what can be found on a page: the page, or each thing it holds."""
    match page:
        case PledgePage():
            return [pledge_entry(page, book.cases[page.pledge_id])]
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


def verdict_entry(code: str, edition: Edition) -> Entry:
    """Return what a verdict means, to be found by its name and by what people call it."""
    return Entry(
        kind="term",
        path=f"method/#{verdict_anchor(code)}",
        title=verdict_name(code, edition),
        text=verdict_meaning(code, edition),
        original=edition.say(f"verdict-called-{hyphened(code)}"),
    )


def page_entry(page: Page) -> Entry:
    """Return a page as one thing to be found."""
    name, say = page.address.path.split("/")[0], page.address.edition.say
    called = say(f"search-called-{name}") if name in CALLED else ""
    if isinstance(page, YearPage):
        called = say("search-called-year", year=int(name))
    return Entry(
        kind="page",
        path=page.address.path,
        title=page.title,
        text=page.description,
        original=called,
    )


def pledge_entry(page: PledgePage, case: Case) -> Entry:
    """Return a pledge as it is found: by its title and quote, and by what explains it."""
    edition = page.address.edition
    figure = figure_of(case.pledge, case.book, edition)
    # A unit may stand elsewhere in the sentence: “总人次5500万” is found by 5500万人次, too.
    said = [*(each.title for each in page.outcomes), *([figure] if figure not in page.title else [])]
    return Entry(
        kind="pledge",
        path=page.address.path,
        title=page.title,
        note=edition.say(
            "search-note",
            theme=page.theme.text,
            kicker=page.kicker,
            subjects=edition.listed(
                edition.pick(case.book.subjects[each], "name") for each in case.pledge.subjects
            ),
        ),
        verdict=page.badge.code,
        quote=edition.pick(case.pledge, "quote"),
        text=edition.run([page.explanation, edition.clauses(said)]),
        original=original(case.pledge.quote_zh, edition) or case.pledge.title_en,
        year=case.source.main_year,
    )


def source_entries(page: SourcePage, book: Casebook) -> list[Entry]:
    """Return the outcomes and paragraphs of a source."""
    edition = page.address.edition
    [source] = [each for each in book.ledger.sources if source_path(each.package.name) == page.address.path]
    name, year = edition.pick(source.about, "short"), source.main_year

    def outcome_entry(outcome: Outcome) -> Entry:
        return Entry(
            kind="outcome",
            path=source_path(source.package.name, outcome.outcome_id),
            title=edition.pick(outcome, "title"),
            note=name,
            quote=edition.pick(outcome, "quote"),
            text=edition.pick(outcome, "explanation"),
            original=original(outcome.quote_zh, edition),
            year=year,
        )

    def paragraph_entry(paragraph: Paragraph) -> Entry:
        return Entry(
            kind="paragraph",
            path=source_path(source.package.name, paragraph.paragraph_id),
            title=edition.pick(paragraph, "section"),
            note=name,
            text=edition.pick(paragraph, "text"),
            original=original(paragraph.text_zh, edition),
            year=year,
        )

    return [
        *map(outcome_entry, book.in_reading_order(source.outcomes)),
        *(paragraph_entry(each) for each in source.paragraphs if each.kind == "body"),
    ]


def original(text_zh: str, edition: Edition) -> str:
    """Return what a source says in Chinese, where the edition shows a translation of it."""
    return text_zh if edition.translates else ""
