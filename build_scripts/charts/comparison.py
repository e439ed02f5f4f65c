"""One pledge at a glance: what was promised, what was reported, what the next year promises."""

from dataclasses import dataclass

import altair as alt
import pandas as pd

from build_scripts.charts.palette import FAINT, INK, PAPER, TARGET
from build_scripts.charts.svg import draw

WIDTH = 250
ROW_HEIGHT = 44
LABEL_SIZE = 17
HALO = 6
"""How wide a label keeps the lines behind it away, in pixels."""


@dataclass(frozen=True)
class Mark:
    """A row of the chart: `kind` is target, outcome, estimate or missing.

    `value` is None where there is nothing to show, and `text` then says so.
    """

    label: str
    value: float | None
    text: str
    kind: str


@dataclass(frozen=True)
class ComparisonChart:
    """What the chart shows, in order from top to bottom; `reference` is drawn across all rows."""

    marks: tuple[Mark, ...]
    reference: float | None


def comparison_svg(chart: ComparisonChart) -> str:
    """Draw the chart; its colours are those of the palette, for the page to replace."""
    frame = pd.DataFrame(
        [
            {"row": number, "label": mark.label, "value": mark.value, "text": mark.text, "kind": mark.kind}
            for number, mark in enumerate(chart.marks)
        ]
    )
    numbers = [mark.value for mark in chart.marks if mark.value is not None]
    top = max([*numbers, chart.reference or 0.0]) or 1.0
    scale = alt.Scale(domain=[0, top * 1.3], nice=False)
    order = alt.EncodingSortField("row")
    y = alt.Y("label:N", sort=order, axis=alt.Axis(title=None, ticks=False, domain=False, labelPadding=10))
    x = alt.X("value:Q", scale=scale, axis=None)
    base = alt.Chart(frame).encode(y=y)
    zero = (
        alt.Chart(pd.DataFrame({"at": [0]}))
        .mark_rule(color=FAINT, strokeWidth=1)
        .encode(x=alt.X("at:Q", scale=scale, axis=None))
    )
    layers: list[alt.Chart] = [zero]
    if chart.reference is not None:
        layers.append(
            alt.Chart(pd.DataFrame({"at": [chart.reference]}))
            .mark_rule(color=TARGET, strokeWidth=1, strokeDash=[3, 3])
            .encode(x=alt.X("at:Q", scale=scale, axis=None))
        )
    layers += [
        base.transform_filter("datum.kind == 'target'")
        .mark_tick(thickness=4, size=26, color=TARGET, opacity=1)
        .encode(x=x),
        base.transform_filter("datum.kind == 'outcome'")
        .mark_point(filled=True, size=170, color=INK, opacity=1)
        .encode(x=x),
        base.transform_filter("datum.kind == 'estimate'")
        .mark_point(filled=False, size=150, color=INK, strokeWidth=3.5, opacity=1)
        .encode(x=x),
        base.transform_filter("datum.kind != 'missing'")
        .mark_text(align="left", dx=12, fontSize=LABEL_SIZE, fontWeight=600, stroke=PAPER, strokeWidth=HALO)
        .encode(x=x, text="text:N"),
        base.transform_filter("datum.kind != 'missing'")
        .mark_text(align="left", dx=12, fontSize=LABEL_SIZE, color=INK, fontWeight=600)
        .encode(x=x, text="text:N"),
        base.transform_filter("datum.kind == 'missing'")
        .mark_text(align="left", dx=8, fontSize=LABEL_SIZE - 1, color=FAINT)
        .encode(x=alt.value(0), text="text:N"),
    ]
    return draw(
        alt.layer(*layers).properties(width=WIDTH, height=ROW_HEIGHT * len(chart.marks)),
    )
