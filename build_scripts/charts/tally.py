"""Numbers by part: a bar a number, all on one scale, a column for each verdict or other kind."""

from dataclasses import dataclass

from build_scripts.charts.drawing import Bar, Drawing, Rule, Sign, Text, Thing
from build_scripts.charts.lines import lines_of
from build_scripts.charts.palette import FAINT, INK, RULE, TARGET, VERDICTS

SIGN, SIZE, BAR, LINE = 14, 14, 14, 18
ROOMY = 600
NAME_WIDTH = 178
NUMBER = 36
"""The room for the number at a bar's end."""


@dataclass(frozen=True)
class TallyColumn:
    """A verdict, or several together; `codes` are those under which they are shown, empty for what is no verdict."""

    codes: tuple[str, ...]
    name: str


@dataclass(frozen=True)
class TallyChart:
    """What the chart shows: a name and one number a column in each row."""

    columns: tuple[TallyColumn, ...]
    rows: tuple[tuple[str, tuple[int, ...]], ...]


def tally_drawing(chart: TallyChart, width: float) -> Drawing:
    """Return the chart at a width."""
    roomy = width >= ROOMY
    left = NAME_WIDTH if roomy else 0.0
    # Every column has room for its head; what is left goes to where the long bars are.
    least = 108 if roomy else 80
    highest = [max((numbers[at] for _, numbers in chart.rows), default=0) for at in range(len(chart.columns))]
    spare = width - left - least * len(chart.columns)
    widths = [least + spare * each / (sum(highest) or 1) for each in highest]
    scale = min((room - NUMBER) / (each or 1) for room, each in zip(widths, highest, strict=True))
    starts = [left + sum(widths[:at]) for at in range(len(widths))]

    things: list[Thing] = []
    heads = [lines_of(column.name, SIZE, least - 10) for column in chart.columns]
    for start, column, head in zip(starts, chart.columns, heads, strict=True):
        for place, code in enumerate(column.codes):
            things.append(Sign(start + SIGN / 2 + place * (SIGN + 3), 10, code, SIGN))
        things += [Text(start, 32 + LINE * at, line, SIZE) for at, line in enumerate(head)]
    y = 32.0 + LINE * max(map(len, heads)) - 4
    for name, numbers in chart.rows:
        y += 4
        things.append(Rule(0, y, width, y, RULE))
        names = lines_of(name, SIZE + 1, NAME_WIDTH - 14 if roomy else width)
        for at, line in enumerate(names):
            things.append(Text(0, y + 16 + LINE * at, line, SIZE + 1, bold=True))
        y += 16 if roomy else 20 + LINE * len(names)
        for start, column, number in zip(starts, chart.columns, numbers, strict=True):
            colour = VERDICTS[column.codes[0]] if column.codes else TARGET
            things.append(Rule(start, y - BAR / 2 - 3, start, y + BAR / 2 + 3))
            if number:
                things.append(Bar(start, y - BAR / 2, number * scale, BAR, colour))
            things.append(
                Text(
                    start + number * scale + 5,
                    y,
                    str(number),
                    SIZE,
                    INK if number else FAINT,
                    bold=number > 0,
                )
            )
        y += 14 + (LINE * (len(names) - 1) if roomy else 0)
    return Drawing(width, y + 4, tuple(things))
