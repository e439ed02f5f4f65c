"""How far the two codings agree, as the method page shows it."""

from dataclasses import dataclass

from build_scripts.assess.agreement import Agreement, agreement_on, matched
from build_scripts.assess.case import Casebook
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
    """The agreement of two codings.

    `first`, `second` and `both` count the statements that each coder found, and those found by both.
    `confusion` has a row for each verdict of the first coder and a column for each of the second.
    """

    first: int
    second: int
    both: int
    rows: tuple[AgreementRow, ...]
    verdicts: tuple[str, ...]
    confusion: tuple[tuple[str, tuple[int, ...]], ...]


def describe_agreement(judgement: Judgement, book: Casebook, edition: Edition) -> AgreementTable:
    """Return the agreement of the two codings that a judgement keeps."""
    first, second, pairs, agreements = measure(judgement, book)
    verdict = next(each for each in agreements if each.variable == "verdict")
    codes = [code for code in NAMES if any(code in pair for pair in verdict.confusion)]
    return AgreementTable(
        first=first,
        second=second,
        both=pairs,
        rows=tuple(row_of(each, edition) for each in agreements),
        verdicts=tuple(edition.choose(*NAMES[code][:2]) for code in codes),
        confusion=tuple(
            (
                edition.choose(*NAMES[one][:2]),
                tuple(verdict.confusion.get((one, other), 0) for other in codes),
            )
            for one in codes
        ),
    )


def measure(judgement: Judgement, book: Casebook) -> tuple[int, int, int, tuple[Agreement, ...]]:
    """Return how many statements each coder found, how many both, and the agreement by variable."""
    first, second = list(judgement.first_coding), list(judgement.second_coding)
    pairs = matched(first, second, book.paragraphs)
    due = [(one, other) for one, other in pairs if one.verdict and other.verdict]
    numbers = [(one, other) for one, other in pairs if one.figure_text]
    agreements = [agreement_on("sentence", sentence_pairs(first, second, book))]
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
    return len(first), len(second), len(pairs), tuple(agreements)


def text_of(coding: Coding, variable: str) -> str:
    """Return the value of a variable as text; hedges without regard to their order."""
    value = getattr(coding, variable)
    if variable == "hedge":
        return ";".join(sorted((value or "").split(";")))
    return "" if value is None else str(value.normalize() if variable == "value" else value)


def sentence_pairs(first: list[Coding], second: list[Coding], book: Casebook) -> list[tuple[str, str]]:
    """Return, for each sentence of the body, whether each coder quoted any of it."""
    pairs = []
    for paragraph in book.paragraphs.values():
        if paragraph.kind != "body":
            continue
        start = 0
        quotes = [quote_spans(coding, paragraph) for coding in (first, second)]
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
    """Return where a coding's quotes stand in a paragraph."""
    own = (each for each in coding if each.paragraph_id == paragraph.paragraph_id)
    return [span for each in own if (span := find_once(each.quote_zh, paragraph.text_zh))]


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
