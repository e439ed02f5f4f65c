"""A paragraph cut into segments, so that the words of one statement are lit up in it."""

import re
from dataclasses import dataclass
from itertools import groupby

from build_scripts.link.spans import Span, carried_span, figure_span, quote_span
from build_scripts.load.records import Paragraph, Statement

SURROUNDINGS = 60
"""How many characters before and after what is lit a reader sees at first."""
WORTH_CUTTING = 40
"""How many more there must be for a cut to be worth it."""
CLAUSE_END = re.compile(r"[，。；：！？]")


@dataclass(frozen=True)
class Segment:
    """A run of characters that are lit alike; `kind` is plain, far, quote, figure or carried."""

    text: str
    kind: str


def paint(text: str, layers: list[tuple[Span, str]]) -> tuple[Segment, ...]:
    """Return the text in segments; a layer is a span with the kind that it is of, a later one covers an earlier one."""
    painted = ["plain"] * len(text)
    for span, kind in layers:
        painted[span.start : span.end] = [kind] * (span.end - span.start)
    segments = []
    start = 0
    for kind, run in groupby(painted):
        end = start + len(list(run))
        segments.append(Segment(text[start:end], kind))
        start = end
    return tuple(segments)


def lit_paragraph(statement: Statement, paragraph: Paragraph) -> tuple[Segment, ...]:
    """Return a paragraph with one statement's quote, figure and carried words lit."""
    layers = [
        (span, kind)
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
