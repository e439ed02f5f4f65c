"""How far the two codings that a judgement keeps agree, over the documents that their coders read."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from build_scripts.assess.agreement import Agreement, agreement_on
from build_scripts.assess.clarity import NAMED
from build_scripts.assess.matching import matched, pairs_of
from build_scripts.link.groups import group
from build_scripts.link.links import Links
from build_scripts.link.spans import Span, find_once
from build_scripts.load.codings import Coding
from build_scripts.load.ledger import Judgement, Source
from build_scripts.load.records import Paragraph
from build_scripts.text.sentences import split_sentences

FOUND = ("sentence", "kind", "year", "value", "comparator", "hedge")
"""The variables of the first round: whether a sentence holds anything that can be checked, then columns of a coding.

What its coders made of verdicts and wording is kept with their codings and no longer compared: the rules
were written anew for the second round.
"""

JUDGED = ("verdict", *NAMED)
"""The variables of the second round."""


@dataclass(frozen=True)
class UnitCount:
    """How many statements of one table each coder found in a document, and how many both found.

    `table` is `pledge` or `outcome`. Both found is held against either found: what is a unit can't be told
    apart from chance by an alpha for fixed units, since here the coders cut the units themselves.
    """

    source: Source
    table: str
    first: int
    second: int
    both: int

    @property
    def either(self) -> int:
        """How many statements at least one coder found."""
        return self.first + self.second - self.both


@dataclass(frozen=True)
class Reliability:
    """How far the coders agree: on what is a statement, on the columns of both rounds; empty where not coded."""

    units: tuple[UnitCount, ...]
    found: tuple[Agreement, ...]
    judged: tuple[Agreement, ...]


def measure(judgement: Judgement, links: Links) -> Reliability:
    """Return how far the two codings that a judgement keeps agree."""
    first, second = list(judgement.first_coding), list(judgement.second_coding)
    pairs = matched(first, second, links.paragraphs)
    numbers = [(one, other) for one, other in pairs if one.figure_text]
    found = [agreement_on("sentence", sentence_pairs(first, second, links))]
    for variable in FOUND[1:]:
        over = numbers if variable in ("value", "comparator") else pairs
        found.append(
            agreement_on(
                variable, [(text_of(one, variable), text_of(other, variable)) for one, other in over]
            )
        )
    return Reliability(
        tuple(unit_counts(first, second, [one for one, _ in pairs], links)) if first and second else (),
        tuple(found) if first and second else (),
        tuple(second_round(judgement)),
    )


def unit_counts(
    first: list[Coding], second: list[Coding], both: list[Coding], links: Links
) -> Iterator[UnitCount]:
    """Give the statements found in each document by table, documents in the order of the ledger."""

    def count(codings: list[Coding]) -> Counter[tuple[str, str]]:
        return Counter((links.source_of[each.paragraph_id].package.name, each.table) for each in codings)

    ones, others, shared = count(first), count(second), count(both)
    for source in links.ledger.sources:
        for table in ("pledge", "outcome"):
            key = (source.package.name, table)
            if ones[key] or others[key]:
                yield UnitCount(source, table, ones[key], others[key], shared[key])


def second_round(judgement: Judgement) -> Iterator[Agreement]:
    """Give the agreement on each variable of the second round; nothing where there was none."""
    pairs = pairs_of(judgement)
    for variable in JUDGED if pairs else ():
        values = [(getattr(one, variable), getattr(other, variable)) for one, other in pairs]
        yield agreement_on(
            variable,
            [(str(one), str(other)) for one, other in values if one is not None and other is not None],
        )


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
                "quoted" if any(span.touches(place) for span in spans) else "not" for spans in quotes
            )
            pairs.append((one, other))
            start += len(sentence)
    return pairs


def quote_spans(coding: list[Coding], paragraph: Paragraph) -> list[Span]:
    """Return where the quotes of a paragraph's codings stand in it."""
    return [span for each in coding if (span := find_once(each.quote_zh, paragraph.text_zh))]
