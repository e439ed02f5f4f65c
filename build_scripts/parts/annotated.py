"""A paragraph cut into runs, so that every word that is coded or excluded leads to its notes."""

from dataclasses import dataclass
from itertools import groupby

from build_scripts.link.spans import exclusion_span, figure_span, quote_span
from build_scripts.load.records import Exclusion, Paragraph, Statement


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
