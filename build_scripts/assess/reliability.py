"""How far the two codings that a judgement keeps agree, over the documents that their coders read."""

from dataclasses import dataclass

from build_scripts.assess.agreement import Agreement, agreement_on
from build_scripts.assess.matching import matched
from build_scripts.link.groups import group
from build_scripts.link.links import Links
from build_scripts.link.spans import Span, find_once
from build_scripts.load.ledger import Judgement
from build_scripts.load.records import Coding, Paragraph
from build_scripts.text.sentences import split_sentences

VARIABLES = (
    "sentence",
    "kind",
    "year",
    "value",
    "comparator",
    "hedge",
    "verdict",
    "evidence_level",
    "clarity",
)
"""The variables compared: whether a sentence holds anything that can be checked, then the columns of a coding."""


@dataclass(frozen=True)
class Reliability:
    """How many statements each coder found, how many both, and the agreement by variable."""

    first: int
    second: int
    both: int
    agreements: tuple[Agreement, ...]


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
