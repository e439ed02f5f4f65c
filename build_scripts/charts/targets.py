"""Indicators of two years side by side: one panel each, each in its own unit on its own scale."""

from dataclasses import dataclass

from build_scripts.charts.comparison import WIDTH, ComparisonChart, rows_of
from build_scripts.charts.drawing import Drawing, Rule, Text, Thing
from build_scripts.charts.lines import lines_of
from build_scripts.charts.palette import RULE

NAME_SIZE, LINE, BETWEEN = 15, 20, 30


@dataclass(frozen=True)
class Panel:
    """An indicator and its numbers."""

    name: str
    chart: ComparisonChart


@dataclass(frozen=True)
class YearsChart:
    """The panels in order."""

    panels: tuple[Panel, ...]


def years_drawing(chart: YearsChart, width: float) -> Drawing:
    """Return the panels in as many columns as the width holds, row by row."""
    columns = max(1, int((width + BETWEEN) // (WIDTH - BETWEEN)))
    own = (width - BETWEEN * (columns - 1)) / columns
    things: list[Thing] = []
    y = 0.0
    for first in range(0, len(chart.panels), columns):
        row = chart.panels[first : first + columns]
        names = [lines_of(panel.name, NAME_SIZE, own) for panel in row]
        head = 14 + LINE * max(map(len, names))
        for column, (panel, lines) in enumerate(zip(row, names, strict=True)):
            left = column * (own + BETWEEN)
            things.append(Rule(left, y + 1, left + own, y + 1, RULE))
            things += [
                Text(left, y + 20 + LINE * at, line, NAME_SIZE, bold=True) for at, line in enumerate(lines)
            ]
            things += rows_of(panel.chart, left, y + head, own)
        y += head + max(panel.chart.height for panel in row) + 16
    return Drawing(width, y, tuple(things))
