"""Where coded words stand in their paragraph."""

from dataclasses import dataclass

from build_scripts.load.records import Exclusion, Paragraph, Statement


@dataclass(frozen=True)
class Span:
    """Characters `start` up to `end` of a paragraph's text, counted from 0."""

    start: int
    end: int

    def holds(self, other: "Span") -> bool:
        """Say whether the other span lies within this one."""
        return self.start <= other.start and other.end <= self.end

    def touches(self, other: "Span") -> bool:
        """Say whether the spans have a character in common."""
        return self.start < other.end and other.start < self.end


def find_once(part: str, whole: str) -> Span | None:
    """Return where `part` stands in `whole`, or None unless it occurs exactly once."""
    start = whole.find(part)
    if not part or start < 0 or whole.find(part, start + 1) >= 0:
        return None
    return Span(start, start + len(part))


def quote_span(statement: Statement, paragraph: Paragraph) -> Span | None:
    """Return where a statement's quote stands, or None unless it occurs exactly once."""
    return find_once(statement.quote_zh, paragraph.text_zh)


def figure_span(statement: Statement, paragraph: Paragraph) -> Span | None:
    """Return where a statement's figure stands in its paragraph.

    None where there is no figure, or the quote or the figure does not occur exactly once.
    """
    quote = quote_span(statement, paragraph)
    figure = find_once(statement.figure_text or "", statement.quote_zh)
    if quote is None or figure is None:
        return None
    return Span(quote.start + figure.start, quote.start + figure.end)


def carried_span(statement: Statement, paragraph: Paragraph) -> Span | None:
    """Return where a statement's carried words stand, or None unless they occur once."""
    return find_once(statement.carried_zh or "", paragraph.text_zh)


def exclusion_span(exclusion: Exclusion, paragraph: Paragraph) -> Span | None:
    """Return where excluded words stand, or None unless they occur exactly once."""
    return find_once(exclusion.text_zh, paragraph.text_zh)


def count_occurrences(part: str, whole: str) -> int:
    """Return at how many places `part` stands in `whole`, overlapping ones among them."""
    return sum(whole.startswith(part, start) for start in range(len(whole))) if part else 0
