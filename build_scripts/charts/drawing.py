"""A picture as things at places, in pixels from its upper left corner, and its Altair chart.

Which value stands where is decided by the module of each chart; here everything is only drawn.
"""

import math
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Literal

import altair as alt
import pandas as pd

from build_scripts.charts.palette import FAINT, INK, PAPER
from build_scripts.link.groups import group

HALO = 5
"""How wide a text keeps what is behind it away, in pixels."""


@dataclass(frozen=True)
class Bar:
    """A filled rectangle."""

    x: float
    y: float
    width: float
    height: float
    colour: str


@dataclass(frozen=True)
class Rule:
    """A straight line."""

    x: float
    y: float
    x2: float
    y2: float
    colour: str = FAINT
    width: float = 1
    dashed: bool = False


@dataclass(frozen=True)
class Dot:
    """A point; a hollow one is an estimate."""

    x: float
    y: float
    colour: str = INK
    hollow: bool = False
    diameter: float = 14


@dataclass(frozen=True)
class Sign:
    """The sign of a verdict, centred."""

    x: float
    y: float
    code: str
    diameter: float


@dataclass(frozen=True)
class Text:
    """A line of text, centred on `y`; `align` is left, center or right of `x`."""

    x: float
    y: float
    text: str
    size: float = 14
    colour: str = INK
    align: Literal["left", "center", "right"] = "left"
    bold: bool = False


Thing = Bar | Rule | Dot | Sign | Text
KINDS = (Bar, Rule, Dot, Sign, Text)
"""What there is to draw, from the bottom to the top."""


@dataclass(frozen=True)
class Drawing:
    """A picture: later things lie over earlier ones of the same kind, texts and signs over all."""

    width: float
    height: float
    things: tuple[Thing, ...]


def altair_chart(drawing: Drawing) -> alt.LayerChart | alt.FacetChart:
    """Return the drawing as a chart of one layer a kind and style."""
    scales = {
        name: alt.Scale(domain=[0, size], range=[0, size], nice=False, zero=False)
        for name, size in (("x", drawing.width), ("y", drawing.height))
    }
    x, y = alt.X("x:Q", scale=scales["x"], axis=None), alt.Y("y:Q", scale=scales["y"], axis=None)
    # Without anything to draw there would be no layer, which is no chart.
    layers = [alt.Chart(pd.DataFrame({"x": [0], "y": [0]})).mark_text(text="", aria=False).encode(x=x, y=y)]
    for kind in KINDS:
        own = (each for each in drawing.things if isinstance(each, kind))
        for things in group((style_of(each), each) for each in own).values():
            layers.append(layer_of(alt.Chart(frame_of(things)).encode(x=x, y=y), things[0]))
    return alt.layer(*layers).properties(
        width=drawing.width,
        height=drawing.height,
        padding=0,
        autosize=alt.AutoSizeParams(type="none"),
    )


PLACES = ("x", "y", "x2", "y2", "width", "height", "text")
"""The fields that are data; the others are style."""


def style_of(thing: Thing) -> tuple[tuple[str, object], ...]:
    """Return what things of one layer share."""
    shared = PLACES if isinstance(thing, Bar | Text) else PLACES[:4]
    return tuple((name, value) for name, value in asdict(thing).items() if name not in shared)


def frame_of(things: Iterable[Thing]) -> pd.DataFrame:
    """Return the places of things as a table."""
    rows = []
    for thing in things:
        row = {name: value for name, value in asdict(thing).items() if name in PLACES}
        if isinstance(thing, Bar):
            row |= {"x2": thing.x + thing.width, "y2": thing.y + thing.height}
        rows.append(row)
    return pd.DataFrame(rows)


def layer_of(chart: alt.Chart, example: Thing) -> alt.Chart:
    """Return a layer of things in the style of one of them."""
    layer: alt.Chart
    match example:
        case Bar():
            bars = chart.mark_rect(color=example.colour, opacity=1, aria=False)
            layer = bars.encode(x2="x2:Q", y2="y2:Q")
        case Rule():
            dash = [3, 3] if example.dashed else [1, 0]
            rules = chart.mark_rule(
                color=example.colour, strokeWidth=example.width, strokeDash=dash, opacity=1, aria=False
            )
            layer = rules.encode(x2="x2:Q", y2="y2:Q")
        case Dot():
            # A hollow one is filled with paper, so that no line shows through.
            stroke = 3.0 if example.hollow else 0.0
            layer = chart.mark_point(
                filled=True,
                fill=PAPER if example.hollow else example.colour,
                stroke=example.colour,
                strokeWidth=stroke,
                size=math.pi / 4 * (example.diameter - stroke) ** 2,
                opacity=1,
                aria=False,
            )
        case Sign():
            # A stand-in, which `svg.draw` replaces with the sign that it names.
            name = f"mark-{example.code} {example.diameter:g}"
            layer = chart.mark_point(filled=True).encode(description=alt.value(name))
        case Text():
            layer = chart.mark_text(
                align=example.align,
                baseline="middle",
                fontSize=example.size,
                fontWeight=600 if example.bold else 400,
                color=example.colour,
                stroke=PAPER,
                strokeWidth=HALO,
                aria=False,
            ).encode(text="text:N")
    return layer
