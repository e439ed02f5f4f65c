"""What was promised, what was reported, what the next year promises: a row each, on one scale."""

from dataclasses import dataclass

from build_scripts.charts.drawing import Dot, Drawing, Rule, Text, Thing
from build_scripts.charts.lines import lines_of, width_of
from build_scripts.charts.palette import FAINT, RULE, TARGET
from build_scripts.charts.svg import page_svg

WIDTH = 350
ROW_HEIGHT = 34
LABEL_SIZE = 14
SECOND_SIZE = 13
"""The size of what stands below a label."""
BELOW_WIDTH = 120
"""How wide that may be: the numbers need the rest of a narrow page."""
LABEL_LINE, SECOND_LINE, PADDING = 16, 14, 6
GAP = 12
CLEAR = 8
"""How far a number stands behind the reference line that would run through it."""


@dataclass(frozen=True)
class Mark:
    """A row of the chart: `kind` is target, outcome, estimate or missing.

    `value` is None where there is nothing to show, and `text` then says so. Where two
    rows are of one year, the label is drawn on two lines, `first` and, smaller, `below`.
    """

    label: str
    value: float | None
    text: str
    kind: str
    first: str = ""
    below: str = ""

    @property
    def lines(self) -> tuple[tuple[str, float, float], ...]:
        """The label as it is drawn: each line, its size, and how far it stands from the middle of the row."""
        if not self.below:
            return ((self.label, LABEL_SIZE, 0),)
        top = (PADDING - self.height) / 2
        below = top + LABEL_LINE + SECOND_LINE / 2
        return (
            (self.first, LABEL_SIZE, top + LABEL_LINE / 2),
            *(
                (line, SECOND_SIZE, below + SECOND_LINE * at)
                for at, line in enumerate(lines_of(self.below, SECOND_SIZE, BELOW_WIDTH))
            ),
        )

    @property
    def height(self) -> float:
        """How high the row is."""
        if not self.below:
            return ROW_HEIGHT
        return PADDING + LABEL_LINE + SECOND_LINE * len(lines_of(self.below, SECOND_SIZE, BELOW_WIDTH))


@dataclass(frozen=True)
class ComparisonChart:
    """What the chart shows, in order from top to bottom; `reference` is drawn across all rows."""

    marks: tuple[Mark, ...]
    reference: float | None

    @property
    def height(self) -> float:
        """How high the rows are together."""
        return sum(mark.height for mark in self.marks)


def comparison_drawing(chart: ComparisonChart) -> Drawing:
    """Return the chart by itself."""
    return Drawing(WIDTH, chart.height, rows_of(chart, 0, 0, WIDTH))


def rows_of(chart: ComparisonChart, left: float, top: float, width: float) -> tuple[Thing, ...]:
    """Return the chart's rows below each other, its zero, or its deepest fall, where the longest label ends."""
    values = [0.0, *(mark.value for mark in chart.marks if mark.value is not None)]
    smallest, largest = min(values), max(values)
    widths = (width_of(line, size) for mark in chart.marks for line, size, _ in mark.lines)
    start = left + max(widths) + GAP
    # Beside the largest value there is room for the longest text.
    room = max(width_of(mark.text, LABEL_SIZE) for mark in chart.marks) + 2 * GAP
    scale = max(left + width - room - start, 40) / ((largest - smallest) or 1.0)
    zero = start - smallest * scale
    at = None if chart.reference is None else zero + chart.reference * scale
    bottom = top + chart.height
    things: list[Thing] = [Rule(zero, top, zero, bottom)]
    if at is not None:
        things.append(Rule(at, top, at, bottom, TARGET, dashed=True))
    for mark in chart.marks:
        y = top + mark.height / 2
        top += mark.height
        things += [Text(left, y + down, line, size, FAINT) for line, size, down in mark.lines]
        x = zero if mark.value is None else zero + mark.value * scale
        begins = max(x, zero) + GAP
        if at is not None and begins < at + CLEAR and at < begins + width_of(mark.text, LABEL_SIZE):
            begins = at + CLEAR
        if mark.value is None:
            things.append(Text(begins, y, mark.text, LABEL_SIZE, FAINT))
            continue
        if mark.kind == "target":
            things.append(Rule(x, y - 12, x, y + 12, TARGET, 4))
        else:
            things += [Rule(zero, y, x, y, RULE, 2), Dot(x, y, hollow=mark.kind == "estimate")]
        things.append(Text(begins, y, mark.text, LABEL_SIZE, bold=True))
    return tuple(things)


def comparison_svg(chart: ComparisonChart) -> str:
    """Draw the chart for a page."""
    return page_svg(comparison_drawing(chart))
