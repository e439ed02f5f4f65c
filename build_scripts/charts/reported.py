"""What share of each action's pledges was reported back on, from nought to all of them."""

from dataclasses import dataclass

from build_scripts.charts.drawing import Dot, Drawing, Rule, Sign, Text, Thing
from build_scripts.charts.lines import lines_of, width_of
from build_scripts.charts.palette import FAINT, OTHER, RULE

SIGN, SIZE, LINE = 15, 14, 19
ROOMY = 600
NAME_WIDTH = 200
NUMBER = 62
"""The room for a sign and its number."""

MARKS = ((0.0, "0%"), (0.5, "50%"), (1.0, "100%"))


@dataclass(frozen=True)
class ShareRow:
    """An action; `answered` and `with_other` are shares from 0 to 1, the second not the smaller."""

    name: str
    answered: float
    answered_text: str
    with_other: float
    with_other_text: str


@dataclass(frozen=True)
class ShareChart:
    """What the chart shows, and the names of its two points."""

    answered: str
    with_other: str
    rows: tuple[ShareRow, ...]


def share_drawing(chart: ShareChart, width: float) -> Drawing:
    """Return the chart at a width: a row's two points lie on one line that is all of its pledges."""
    roomy = width >= ROOMY
    left, right = (NAME_WIDTH, width - 2 * NUMBER - 24) if roomy else (SIGN / 2, width - 24)
    span = right - left
    second = SIGN + 8 + width_of(chart.answered, SIZE) + 24
    wraps = second + SIGN + 8 + width_of(chart.with_other, SIZE) > width
    at, y = (0.0, 34.0) if wraps else (second, 12.0)
    things: list[Thing] = [
        Dot(SIGN / 2, 12),
        Text(SIGN + 8, 12, chart.answered, SIZE),
        Sign(at + SIGN / 2, y, "other_measure", SIGN),
        Text(at + SIGN + 8, y, chart.with_other, SIZE),
    ]
    y += 32
    for share, text in MARKS:
        if share == 0 and not roomy:
            things.append(Text(0, y, text, SIZE - 1, FAINT))
        else:
            things.append(Text(left + span * share, y, text, SIZE - 1, FAINT, "center"))
    y += 12
    for row in chart.rows:
        names = lines_of(row.name, SIZE + 1, NAME_WIDTH - 24 if roomy else width - 2 * NUMBER)
        y += 17
        things += [Text(0, y + LINE * number, line, SIZE + 1, bold=True) for number, line in enumerate(names)]
        things += numbers_of(row, width, y)
        below = y + LINE * (len(names) - 1)
        if not roomy:
            y = below = below + LINE + 3
        things += points_of(row, left, span, y)
        y = below + 15
    return Drawing(width, y + 4, tuple(things))


def numbers_of(row: ShareRow, right: float, y: float) -> list[Thing]:
    """Return a row's two numbers, each beside its sign."""
    things: list[Thing] = [
        Dot(right - 2 * NUMBER + 10, y, diameter=10),
        Text(right - NUMBER - 8, y, row.answered_text, SIZE, align="right", bold=True),
    ]
    if row.with_other > row.answered:
        things += [
            Sign(right - NUMBER + 12, y, "other_measure", SIGN),
            Text(right, y, row.with_other_text, SIZE, OTHER, "right", bold=True),
        ]
    return things


def points_of(row: ShareRow, left: float, span: float, y: float) -> list[Thing]:
    """Return a row's line and its points; where the two are one, there is one."""
    first, second = left + span * row.answered, left + span * row.with_other
    things: list[Thing] = [
        *(Rule(left + span * share, y - 7, left + span * share, y + 7, RULE) for share, _ in MARKS),
        Rule(left, y, left + span, y, RULE),
        Rule(left, y, second, y, FAINT, 2),
    ]
    if row.with_other > row.answered:
        things.append(Sign(second, y, "other_measure", SIGN + 2))
    things.append(Dot(first, y))
    return things
