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


@dataclass(frozen=True)
class Run:
    """Consecutive characters of a paragraph that lead to the same notes.

    `parts` are its characters, each part with whether it is a figure: a coded one, or, within an
    excluded sentence, one with a reason of its own. `statements` are those that quote it, the
    shortest quote first; `begins` are those of them whose quote begins here; `exclusion` is set
    where the characters are excluded and nothing quotes them; `within` are the exclusions of
    figures that the characters hold besides.
    """

    parts: tuple[tuple[str, bool], ...]
    statements: tuple[Statement, ...]
    begins: tuple[Statement, ...]
    exclusion: Exclusion | None
    within: tuple[Exclusion, ...]


def annotated_paragraph(
    paragraph: Paragraph, statements: list[Statement], exclusions: list[Exclusion]
) -> tuple[Run, ...]:
    """Return a paragraph with every statement and exclusion in it; joined, the parts are its text.

    A quote covers whatever is excluded in it, and an excluded sentence the figures excluded in it,
    so that a reader meets each as one. `statements` come in reading order, which breaks ties.
    """
    text = paragraph.text_zh
    quoting: list[tuple[Statement, ...]] = [()] * len(text)
    left_out: dict[str, list[Exclusion | None]] = {
        kind: [None] * len(text) for kind in ("sentence", "figure")
    }
    figures = [False] * len(text)
    quotes = [(span, each) for each in statements if (span := quote_span(each, paragraph))]
    for span, statement in sorted(quotes, key=lambda pair: pair[0].end - pair[0].start):
        for at in range(span.start, span.end):
            quoting[at] = (*quoting[at], statement)
    for exclusion in exclusions:
        if span := exclusion_span(exclusion, paragraph):
            left_out[exclusion.kind][span.start : span.end] = [exclusion] * (span.end - span.start)
    for statement in statements:
        if span := figure_span(statement, paragraph):
            figures[span.start : span.end] = [True] * (span.end - span.start)
    places: list[tuple[str, tuple[Statement, ...], Exclusion | None, Exclusion | None, bool]] = []
    for character, own, sentence, figure, coded in zip(
        text, quoting, left_out["sentence"], left_out["figure"], figures, strict=True
    ):
        inner = figure if own or sentence else None
        shown = None if own else sentence or figure
        places.append((character, own, shown, inner, coded if own else inner is not None))
    runs: list[Run] = []
    begun: list[Statement] = []
    for (own, exclusion), run in groupby(places, key=lambda place: (place[1], place[2])):
        characters = list(run)
        begins = tuple(each for each in own if each not in begun)
        begun.extend(begins)
        parts = groupby(characters, key=lambda place: place[4])
        runs.append(
            Run(
                parts=tuple(("".join(place[0] for place in part), figure) for figure, part in parts),
                statements=own,
                begins=begins,
                exclusion=exclusion,
                within=tuple(dict.fromkeys(place[3] for place in characters if place[3])),
            )
        )
    return tuple(runs)
