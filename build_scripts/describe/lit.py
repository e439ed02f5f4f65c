"""A paragraph cut into segments, so that coded words can be lit up."""

import re
from dataclasses import dataclass
from itertools import groupby

from build_scripts.link.spans import Span, carried_span, exclusion_span, figure_span, quote_span
from build_scripts.load.records import Exclusion, Outcome, Paragraph, Statement

SURROUNDINGS = 60
"""How many characters before and after what is lit a reader sees at first."""
WORTH_CUTTING = 40
"""How many more there must be for a cut to be worth it."""
CLAUSE_END = re.compile(r"[，。；：！？]")


@dataclass(frozen=True)
class Segment:
    """A run of characters that are lit alike.

    `kind` is plain, far, quote, figure, carried or excluded; `owner` is the id of the statement, or
    the reason of the exclusion, that the run belongs to, and empty for plain text.
    """

    text: str
    kind: str
    owner: str = ""
    is_outcome: bool = False


Layer = tuple[Span, str, str, bool]
"""A span with the kind, owner and is_outcome of the segments it makes."""


def paint(text: str, layers: list[Layer]) -> tuple[Segment, ...]:
    """Return the text in segments; a later layer covers an earlier one."""
    plain = ("plain", "", False)
    painted: list[tuple[str, str, bool]] = [plain] * len(text)
    for span, kind, owner, is_outcome in layers:
        painted[span.start : span.end] = [(kind, owner, is_outcome)] * (span.end - span.start)
    segments = []
    start = 0
    for (kind, owner, is_outcome), run in groupby(painted):
        end = start + len(list(run))
        segments.append(Segment(text[start:end], kind, owner, is_outcome))
        start = end
    return tuple(segments)


def lit_paragraph(statement: Statement, paragraph: Paragraph) -> tuple[Segment, ...]:
    """Return a paragraph with one statement's quote, figure and carried words lit."""
    layers: list[Layer] = [
        (span, kind, statement.id, isinstance(statement, Outcome))
        for span, kind in (
            (quote_span(statement, paragraph), "quote"),
            (carried_span(statement, paragraph), "carried"),
            (figure_span(statement, paragraph), "figure"),
        )
        if span
    ]
    return paint(paragraph.text_zh, layers)


def with_surroundings(segments: tuple[Segment, ...]) -> tuple[Segment, ...]:
    """Return a lit paragraph whose plain ends are far beyond the words around what is lit.

    Where an end is cut, it is cut after a comma or a stop; one that is hardly longer than what would
    stay is left whole. No character is lost.
    """
    cut: tuple[Segment, ...]
    first, *middle, last = segments if len(segments) > 1 else (*segments, Segment("", "plain"))
    cut = (first,)
    if first.kind == "plain" and len(first.text) > SURROUNDINGS + WORTH_CUTTING:
        ends = [found.end() for found in CLAUSE_END.finditer(first.text)]
        at = next((end for end in ends if len(first.text) - end <= SURROUNDINGS), 0)
        cut = (Segment(first.text[:at], "far"), Segment(first.text[at:], "plain"))
    end: tuple[Segment, ...] = (last,)
    if last.kind == "plain" and len(last.text) > SURROUNDINGS + WORTH_CUTTING:
        ends = [found.end() for found in CLAUSE_END.finditer(last.text)]
        at = next((each for each in reversed(ends) if each <= SURROUNDINGS), len(last.text))
        end = (Segment(last.text[:at], "plain"), Segment(last.text[at:], "far"))
    return tuple(each for each in (*cut, *middle, *end) if each.text)


def annotated_paragraph(
    paragraph: Paragraph, statements: list[Statement], exclusions: list[Exclusion]
) -> tuple[Segment, ...]:
    """Return a paragraph with every statement and exclusion in it lit.

    Where quotes overlap the shorter one is on top, and a figure is above all quotes.
    """
    quotes: list[Layer] = []
    figures: list[Layer] = []
    # Where several statements share a span, the first in reading order is the one that shows.
    for statement in reversed(statements):
        is_outcome = isinstance(statement, Outcome)
        if quote := quote_span(statement, paragraph):
            quotes.append((quote, "quote", statement.id, is_outcome))
        if figure := figure_span(statement, paragraph):
            figures.append((figure, "figure", statement.id, is_outcome))
    quotes.sort(key=lambda layer: layer[0].start - layer[0].end)
    excluded: list[Layer] = [
        (span, "excluded", each.reason, False)
        for each in exclusions
        if (span := exclusion_span(each, paragraph))
    ]
    return paint(paragraph.text_zh, [*quotes, *excluded, *figures])
