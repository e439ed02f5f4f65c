"""How far outcomes are from their targets, and which pledges with a number have no place there."""

from dataclasses import dataclass

from build_scripts.charts.drawing import Bar, Drawing, Rule, Sign, Text, Thing
from build_scripts.charts.lines import lines_of, width_of
from build_scripts.charts.palette import FAINT, RULE, TARGET, VERDICTS

SIGN, SIZE, BAR, LINE = 14, 14, 18, 19
ROOMY = 600
GUTTER = 24


@dataclass(frozen=True)
class DistanceRow:
    """A pledge; `length` is its distance as a share of the longest of its unit, below nought where short."""

    name: str
    detail: str
    length: float
    text: str
    code: str


@dataclass(frozen=True)
class Unplaced:
    """Pledges without a distance, for one reason."""

    code: str
    heading: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class DistanceChart:
    """What the chart shows; rows of different units never share a group."""

    target: str
    short: str
    over: str
    groups: tuple[tuple[str, tuple[DistanceRow, ...]], ...]
    unplaced: tuple[Unplaced, ...]


def distance_drawing(chart: DistanceChart, width: float) -> Drawing:
    """Return the chart at a width: bars from the line of the target, then the names without one."""
    things: list[Thing] = []
    y = 0.0
    for unit, rows in chart.groups:
        bars, y = bars_of(unit, rows, chart, width, y)
        things += bars
    for each in chart.unplaced:
        listed, y = list_of(each, width, y + 10)
        things += listed
    return Drawing(width, y + 4, tuple(things))


def bars_of(
    unit: str, rows: tuple[DistanceRow, ...], chart: DistanceChart, width: float, y: float
) -> tuple[list[Thing], float]:
    """Return the bars of one unit, and where they end."""
    # One pixel means the same on both sides of the line, and every number has its room.
    least = min(0.0, *(row.length for row in rows))
    head = width_of(chart.target, SIZE) / 2 + width_of(chart.short, SIZE) + 14
    room = max(width_of(row.text, SIZE) for row in rows) + 16
    before = max(head, room) if least < 0 else head
    scale = (width - before - room) / (max(0.0, *(row.length for row in rows)) - least or 1)
    zero = before - least * scale
    things: list[Thing] = [Text(0, y + 10, unit, SIZE, FAINT)] if unit else []
    y += 34 if unit else 10
    things += [
        Text(zero, y, chart.target, SIZE, TARGET, "center", bold=True),
        Text(zero - width_of(chart.target, SIZE) / 2 - 10, y, chart.short, SIZE, FAINT, "right"),
        Text(zero + width_of(chart.target, SIZE) / 2 + 10, y, chart.over, SIZE, FAINT),
    ]
    y += 12
    for row in rows:
        lines = lines_of(row.name, SIZE + 1, width - SIGN - 8)
        y += 18
        things.append(Sign(SIGN / 2, y, row.code, SIGN))
        things += [Text(SIGN + 7, y + LINE * at, line, SIZE + 1, bold=True) for at, line in enumerate(lines)]
        y += LINE * len(lines)
        things.append(Text(SIGN + 7, y, row.detail, SIZE, FAINT))
        y += LINE + 4
        end = zero + row.length * scale
        if row.length:
            things.append(Bar(min(zero, end), y - BAR / 2, abs(end - zero), BAR, VERDICTS[row.code]))
        things.append(Rule(zero, y - BAR / 2 - 5, zero, y + BAR / 2 + 5, TARGET, 2))
        after = row.length >= 0
        things.append(
            Text(end + (6 if after else -6), y, row.text, SIZE, align="left" if after else "right", bold=True)
        )
        y += 12
    return things, y + 14


def list_of(unplaced: Unplaced, width: float, y: float) -> tuple[list[Thing], float]:
    """Return the names of pledges without a distance, in columns where there is room, and where they end."""
    columns = 2 if width >= ROOMY else 1
    own = (width - GUTTER * (columns - 1)) / columns
    things: list[Thing] = [
        Rule(0, y, width, y, RULE),
        Text(0, y + 18, unplaced.heading, SIZE + 1, bold=True),
    ]
    y += 42
    half = -(-len(unplaced.names) // columns)
    ends = []
    for column in range(columns):
        at = y
        left = column * (own + GUTTER)
        for name in unplaced.names[column * half : (column + 1) * half]:
            lines = lines_of(name, SIZE, own - SIGN - 7)
            things.append(Sign(left + SIGN / 2, at, unplaced.code, SIGN))
            things += [Text(left + SIGN + 7, at + LINE * n, line, SIZE) for n, line in enumerate(lines)]
            at += LINE * len(lines) + 5
        ends.append(at)
    return things, max(ends)
