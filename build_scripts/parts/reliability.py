"""How far the two codings agree, as the method page shows it."""

from dataclasses import dataclass
from functools import lru_cache

from build_scripts.assess.agreement import Agreement, agreement_on
from build_scripts.assess.matching import matched
from build_scripts.link.groups import group
from build_scripts.link.links import Links
from build_scripts.link.spans import Span, find_once
from build_scripts.load.ledger import Judgement
from build_scripts.load.records import Coding, Paragraph
from build_scripts.text.sentences import split_sentences
from build_scripts.words.edition import Edition
from build_scripts.words.verdicts import NAMES

VARIABLES = {
    "sentence": ("一句话里有没有可核验的内容", "whether a sentence holds anything that can be checked"),
    "kind": ("有没有数字", "with or without a number"),
    "year": ("年份", "year"),
    "value": ("数值", "value"),
    "comparator": ("比较关系", "comparator"),
    "hedge": ("语气词", "hedge"),
    "verdict": ("结论", "verdict"),
    "evidence_level": ("依据等级", "evidence level"),
    "clarity": ("措辞清晰度", "clarity of the wording"),
}
"""The variables compared, with their names in Chinese and English."""


@dataclass(frozen=True)
class AgreementRow:
    """Agreement on one variable, in words and figures."""

    name: str
    units: int
    percent: str
    alpha: str


@dataclass(frozen=True)
class AgreementTable:
    """The agreement of the two codings that a judgement on a year keeps.

    `first`, `second` and `both` count the statements that each coder found, and those found by both.
    `confusion` has a row for each verdict of the first coder and a column for each of the second.
    """

    year: int
    first: int
    second: int
    both: int
    rows: tuple[AgreementRow, ...]
    verdicts: tuple[str, ...]
    confusion: tuple[tuple[str, tuple[int, ...]], ...]


@dataclass(frozen=True)
class Reliability:
    """How many statements each coder found, how many both, and the agreement by variable."""

    first: int
    second: int
    both: int
    agreements: tuple[Agreement, ...]


def describe_agreements(links: Links, edition: Edition) -> tuple[AgreementTable, ...]:
    """Return the agreement of each pair of codings that a judgement keeps, the latest year first."""
    return tuple(
        table_of(judgement, measured, edition)
        for judgement in sorted(links.ledger.judgements, key=year_of, reverse=True)
        if (measured := measures(links)[judgement.package.name])
    )


def year_of(judgement: Judgement) -> int:
    """Return the year that a judgement is on."""
    return int(judgement.package.ledger["assessed_year"])


def table_of(judgement: Judgement, measured: Reliability, edition: Edition) -> AgreementTable:
    """Return the agreement of two codings in words and figures."""
    verdict = next(each for each in measured.agreements if each.variable == "verdict")
    codes = [code for code in NAMES if any(code in pair for pair in verdict.confusion)]
    return AgreementTable(
        year=year_of(judgement),
        first=measured.first,
        second=measured.second,
        both=measured.both,
        rows=tuple(row_of(each, edition) for each in measured.agreements),
        verdicts=tuple(edition.choose(*NAMES[code][:2]) for code in codes),
        confusion=tuple(
            (
                edition.choose(*NAMES[one][:2]),
                tuple(verdict.confusion.get((one, other), 0) for other in codes),
            )
            for one in codes
        ),
    )


@lru_cache(maxsize=4)
def measures(links: Links) -> dict[str, Reliability | None]:
    """Return the reliability of each judgement's codings, by its package; None where there are none."""
    return {
        each.package.name: measure(each, links) if each.first_coding and each.second_coding else None
        for each in links.ledger.judgements
    }


def measure(judgement: Judgement, links: Links) -> Reliability:
    """Return how far the two codings that a judgement keeps agree."""
    first, second = list(judgement.first_coding), list(judgement.second_coding)
    pairs = matched(first, second, links.paragraphs)
    due = [(one, other) for one, other in pairs if one.verdict and other.verdict]
    numbers = [(one, other) for one, other in pairs if one.figure_text]
    agreements = [agreement_on("sentence", sentence_pairs(first, second, links))]
    for variable in VARIABLES:
        if variable == "sentence":
            continue
        over = {"value": numbers, "comparator": numbers}.get(variable, pairs)
        if variable in ("verdict", "evidence_level", "clarity"):
            over = due
        agreements.append(
            agreement_on(
                variable, [(text_of(one, variable), text_of(other, variable)) for one, other in over]
            )
        )
    return Reliability(len(first), len(second), len(pairs), tuple(agreements))


def text_of(coding: Coding, variable: str) -> str:
    """Return the value of a variable as text; hedges without regard to their order."""
    value = getattr(coding, variable)
    if variable == "hedge":
        return ";".join(sorted((value or "").split(";")))
    return "" if value is None else str(value.normalize() if variable == "value" else value)


def sentence_pairs(first: list[Coding], second: list[Coding], links: Links) -> list[tuple[str, str]]:
    """Return, for each sentence of the documents that were coded, whether each coder quoted any of it.

    The documents are those that a coding quotes; others of the ledger, which came later or are for
    another year, the coders never saw.
    """
    by_paragraph = [group((each.paragraph_id, each) for each in coding) for coding in (first, second)]
    coded = {links.source_of[each.paragraph_id].package.name for each in (*first, *second)}
    pairs = []
    for paragraph in links.paragraphs.values():
        if paragraph.kind != "body" or links.source_of[paragraph.paragraph_id].package.name not in coded:
            continue
        start = 0
        quotes = [quote_spans(own.get(paragraph.paragraph_id, []), paragraph) for own in by_paragraph]
        for sentence in split_sentences(paragraph.text_zh):
            place = Span(start, start + len(sentence))
            one, other = (
                "quoted"
                if any(span.start < place.end and place.start < span.end for span in spans)
                else "not"
                for spans in quotes
            )
            pairs.append((one, other))
            start += len(sentence)
    return pairs


def quote_spans(coding: list[Coding], paragraph: Paragraph) -> list[Span]:
    """Return where the quotes of a paragraph's codings stand in it."""
    return [span for each in coding if (span := find_once(each.quote_zh, paragraph.text_zh))]


def row_of(agreement: Agreement, edition: Edition) -> AgreementRow:
    """Return the agreement on one variable as the table shows it."""
    alpha = "—"
    if agreement.alpha is not None and agreement.low is not None and agreement.high is not None:
        alpha = f"{agreement.alpha:.2f} [{agreement.low:.2f}, {agreement.high:.2f}]"
    return AgreementRow(
        name=edition.choose(*VARIABLES[agreement.variable]),
        units=agreement.units,
        percent=f"{100 * agreement.agreed / agreement.units:.1f}%" if agreement.units else "—",
        alpha=alpha,
    )
