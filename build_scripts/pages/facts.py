"""What the hand-written pages may quote: figures that are computed, never typed."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.assess.shown import VERDICTS
from build_scripts.assess.verdict import RUBRIC
from build_scripts.link.account import account_of_numerals, account_of_sentences
from build_scripts.load.about import PUBLISHER_KINDS
from build_scripts.load.ledger import Judgement, Source
from build_scripts.pages.source import account_of
from build_scripts.pages.sources import holds_of
from build_scripts.parts.badges import badge
from build_scripts.parts.reliability import AgreementTable, describe_agreements
from build_scripts.words.edition import Edition
from build_scripts.words.verdicts import BASES, CLARITIES, EVIDENCE_LEVELS, hyphened, verdict_anchor


@dataclass(frozen=True)
class SourceFacts:
    """A source: what its descriptor says of it, and its account; `holds` and `account` are that in words."""

    citation: str
    about: str
    holds: str
    account: str
    paragraphs: int
    numerals: int
    open: int
    pledges: int
    outcomes: int


@dataclass(frozen=True)
class YearFacts:
    """A year that was assessed: how many pledges, and what was searched for their outcomes.

    `searched` lists the documents, `up_to` is the day that they reach to. `has_codings`
    tells whether two codings were kept, so that `Facts.agreements` has the year.
    """

    year: int
    due: int
    computed: int
    searched: str
    up_to: str
    has_codings: bool


@dataclass(frozen=True)
class VerdictFacts:
    """A verdict, and how many pledges have it in each assessed year, in the order of `Facts.years`."""

    code: str
    anchor: str
    name: str
    meaning: str
    numbers: tuple[int, ...]


@dataclass(frozen=True)
class ReasonFacts:
    """A reason for not coding something, and how often it is given."""

    code: str
    name: str
    number: int


@dataclass(frozen=True)
class Facts:
    """All that the hand-written pages may put into their text.

    `years` are those that were assessed, latest first. `publishers` lists who published the sources;
    `publisher_kinds` are the codes of what kinds of publisher there are among them.
    """

    rubric: str
    version: str
    years: tuple[YearFacts, ...]
    verdicts: tuple[VerdictFacts, ...]
    evidence: tuple[str, ...]
    clarity: tuple[str, ...]
    basis: tuple[str, ...]
    reasons: tuple[ReasonFacts, ...]
    sentence_reasons: tuple[ReasonFacts, ...]
    sources: tuple[SourceFacts, ...]
    publishers: str
    publisher_kinds: tuple[str, ...]
    agreements: tuple[AgreementTable, ...]
    reviews: int
    """How many reviews by persons there are."""


def facts_of(book: Casebook, edition: Edition) -> Facts:
    """Return the facts of an edition."""
    sources = book.ledger.sources
    judgements = sorted(book.ledger.judgements, key=lambda each: each.year, reverse=True)
    # One exclusion may cover several numerals, so it is those that are counted, not the rows.
    figures = Counter(each.reason for source in sources for each in account_of_numerals(source).excluded)
    sentences = Counter(each.reason for source in sources for each in account_of_sentences(source).excluded)
    kinds = {each.about.publisher_kind for each in sources}
    return Facts(
        rubric=RUBRIC,
        version=str(book.ledger.vocabulary.package.descriptor["version"]),
        years=tuple(year_facts(each, book, edition) for each in judgements),
        verdicts=verdict_facts(judgements, book, edition),
        evidence=tuple(edition.say(f"evidence-name-{hyphened(code)}") for code in EVIDENCE_LEVELS),
        clarity=tuple(edition.say(f"clarity-name-{hyphened(code)}") for code in CLARITIES),
        basis=tuple(edition.say(f"basis-name-{hyphened(code)}") for code in BASES),
        reasons=reason_facts(figures, edition),
        sentence_reasons=reason_facts(sentences, edition),
        sources=tuple(source_facts(each, edition) for each in sources),
        publishers=edition.listed(dict.fromkeys(edition.pick(each.about, "publisher") for each in sources)),
        publisher_kinds=tuple(each for each in PUBLISHER_KINDS if each in kinds),
        agreements=describe_agreements(book, edition),
        reviews=sum(len(each.reviews) for each in judgements),
    )


def year_facts(judgement: Judgement, book: Casebook, edition: Edition) -> YearFacts:
    """Return the facts of a year that was assessed."""
    due = [each.assessment for each in book.cases_by_year[judgement.year]]
    search = judgement.searches[-1]
    return YearFacts(
        year=judgement.year,
        due=len(due),
        computed=sum(each is not None and each.basis == "computed" for each in due),
        searched=edition.listed(edition.pick(each.about, "short") for each in book.documents_of(search)),
        up_to=edition.say(
            "facts-day", year=search.up_to.year, month=search.up_to.month, day=search.up_to.day
        ),
        has_codings=judgement.year in book.reliability,
    )


def verdict_facts(judgements: list[Judgement], book: Casebook, edition: Edition) -> tuple[VerdictFacts, ...]:
    """Return every verdict with its numbers, in the order of tallies."""
    tallies = [Counter(case.shown for case in book.cases_by_year[each.year]) for each in judgements]
    shown = [badge(code, edition) for code in VERDICTS]
    return tuple(
        VerdictFacts(
            each.code,
            verdict_anchor(each.code),
            each.name,
            each.meaning,
            tuple(tally[each.code] for tally in tallies),
        )
        for each in shown
    )


def reason_facts(numbers: Mapping[str, int], edition: Edition) -> tuple[ReasonFacts, ...]:
    """Return reasons with how often each is given."""
    return tuple(
        ReasonFacts(code, edition.say(f"exclusion-reason-{hyphened(code)}"), number)
        for code, number in sorted(numbers.items())
    )


def source_facts(source: Source, edition: Edition) -> SourceFacts:
    """Return the facts of a source."""
    account = account_of_numerals(source)
    return SourceFacts(
        citation=edition.pick(source.about, "citation"),
        about=edition.pick(source.about, "about"),
        holds=holds_of(source, edition),
        account=account_of(source, edition),
        paragraphs=len(source.paragraphs),
        numerals=account.total,
        open=len(account.open),
        pledges=len(source.pledges),
        outcomes=len(source.outcomes),
    )
