"""What the hand-written pages may quote: figures that are computed, never typed."""

from collections import Counter
from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.assess.verdict import RUBRIC
from build_scripts.link.account import account_of_numerals, account_of_sentences
from build_scripts.link.groups import group
from build_scripts.link.years import assessed_years
from build_scripts.parts.reliability import AgreementTable, describe_agreements
from build_scripts.words.edition import Edition
from build_scripts.words.reasons import REASONS
from build_scripts.words.verdicts import BASIS, CLARITY, EVIDENCE, NAMES


@dataclass(frozen=True)
class SourceFacts:
    """The account of one source."""

    title: str
    citation: str
    paragraphs: int
    sentences: int
    sentences_quoted: int
    sentences_excluded: int
    sentences_open: int
    numerals: int
    coded: int
    excluded: int
    open: int
    pledges: int
    outcomes: int


@dataclass(frozen=True)
class Term:
    """A code with its name and, where there is one, its meaning and how often it occurs."""

    code: str
    name: str
    meaning: str
    number: int


@dataclass(frozen=True)
class Facts:
    """All that docs/zh and docs/en may put into their text."""

    rubric: str
    version: str
    year: int
    due: int
    computed: int
    verdicts: tuple[Term, ...]
    evidence: tuple[str, ...]
    clarity: tuple[str, ...]
    basis: tuple[str, ...]
    reasons: tuple[Term, ...]
    sentence_reasons: tuple[Term, ...]
    sources: tuple[SourceFacts, ...]
    agreements: tuple[AgreementTable, ...]


def facts_of(book: Casebook, edition: Edition) -> Facts:
    """Return the facts of an edition."""
    year = assessed_years(book)[0]
    due = [each for each in book.pledges.values() if each.due_year == year]
    verdicts = group((book.cases[each.id].shown, each) for each in due)
    # One exclusion may cover several numerals, so it is those that are counted, not the rows.
    sources = book.ledger.sources
    exclusions = Counter(each.reason for source in sources for each in account_of_numerals(source).excluded)
    left_out = Counter(each.reason for source in sources for each in account_of_sentences(source).excluded)
    return Facts(
        rubric=RUBRIC,
        version=str(book.ledger.vocabulary.package.descriptor["version"]),
        year=year,
        due=len(due),
        computed=sum(book.assessments[each.pledge_id].basis == "computed" for each in due),
        verdicts=tuple(
            Term(
                code,
                edition.choose(zh, en),
                edition.choose(meaning_zh, meaning_en),
                len(verdicts.get(code, [])),
            )
            for code, (zh, en, meaning_zh, meaning_en) in NAMES.items()
        ),
        evidence=tuple(edition.choose(*names) for names in EVIDENCE.values()),
        clarity=tuple(edition.choose(*names) for names in CLARITY.values()),
        basis=tuple(edition.choose(*names) for names in BASIS.values()),
        reasons=tuple(
            Term(code, edition.choose(*REASONS[code]), "", number)
            for code, number in sorted(exclusions.items())
        ),
        sentence_reasons=tuple(
            Term(code, edition.choose(*REASONS[code]), "", number)
            for code, number in sorted(left_out.items())
        ),
        sources=tuple(
            SourceFacts(
                title=str(source.package.descriptor["title" if edition.lang == "zh" else "title_en"]),
                citation=str(source.package.ledger[f"citation_{edition.lang}"]),
                paragraphs=len(source.paragraphs),
                sentences=sentences.total,
                sentences_quoted=len(sentences.coded),
                sentences_excluded=len(sentences.excluded),
                sentences_open=len(sentences.open),
                numerals=account.total,
                coded=len(account.coded),
                excluded=len(account.excluded),
                open=len(account.open),
                pledges=len(source.pledges),
                outcomes=len(source.outcomes),
            )
            for source in book.ledger.sources
            for account, sentences in [(account_of_numerals(source), account_of_sentences(source))]
        ),
        agreements=describe_agreements(book, edition),
    )
