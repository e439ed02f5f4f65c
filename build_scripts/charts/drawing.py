"""A picture as things at places, in pixels from its upper left corner, and as Vega-Lite.

Which value stands where is decided by the module of each chart; here everything is only drawn.
"""

import math
from dataclasses import dataclass
from typing import Any, Literal

from build_scripts.charts.palette import FAINT, INK, PAPER
from build_scripts.link.groups import group

VEGA_LITE = "https://vega.github.io/schema/vega-lite/v6.4.1.json"
"""The version that charts are written for, which is the one of Altair."""
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


Specification = dict[str, Any]
"""A chart, or part of one, as Vega-Lite reads it; `tests` hold every kind against Altair's schema."""


def vega_lite(drawing: Drawing, config: Specification) -> Specification:
    """Return the drawing as a chart of one layer a kind and style.

    It is written as plain values: building Altair's objects takes ten times as long as drawing them.
    """
    # Without anything to draw there would be no layer, which is no chart.
    layers = [layer_of([{"x": 0, "y": 0}], {"type": "text", "text": "", "aria": False}, {}, drawing)]
    for kind in KINDS:
        own = (each for each in drawing.things if isinstance(each, kind))
        for things in group((style_of(each), each) for each in own).values():
            mark, channels = style_in_vega(things[0])
            layers.append(layer_of([place_of(each) for each in things], mark, channels, drawing))
    return {
        "$schema": VEGA_LITE,
        "config": config,
        "layer": layers,
        "width": drawing.width,
        "height": drawing.height,
        "padding": 0,
        "autosize": {"type": "none"},
    }


def layer_of(
    places: list[Specification], mark: Specification, channels: Specification, drawing: Drawing
) -> Specification:
    """Return a layer of things at places, all in one style."""
    axes = {
        name: {
            "field": name,
            "type": "quantitative",
            "axis": None,
            "scale": {"domain": [0, size], "range": [0, size], "nice": False, "zero": False},
        }
        for name, size in (("x", drawing.width), ("y", drawing.height))
    }
    return {"data": {"values": places}, "mark": mark, "encoding": {**axes, **channels}}


PLACES = ("x", "y", "x2", "y2", "width", "height", "text")
"""The fields that are data; the others are style."""


def style_of(thing: Thing) -> tuple[tuple[str, object], ...]:
    """Return what things of one layer share."""
    shared = PLACES if isinstance(thing, Bar | Text) else PLACES[:4]
    return tuple((name, value) for name, value in vars(thing).items() if name not in shared)


def place_of(thing: Thing) -> Specification:
    """Return where a thing stands, and the words of a text."""
    place = {name: value for name, value in vars(thing).items() if name in PLACES}
    if isinstance(thing, Bar):
        place |= {"x2": thing.x + thing.width, "y2": thing.y + thing.height}
    return place


ENDS: Specification = {"x2": {"field": "x2"}, "y2": {"field": "y2"}}


def style_in_vega(example: Thing) -> tuple[Specification, Specification]:
    """Return the mark of things in the style of one of them, and what it takes beside `x` and `y`."""
    match example:
        case Bar():
            return {"type": "rect", "color": example.colour, "opacity": 1, "aria": False}, ENDS
        case Rule():
            return {
                "type": "rule",
                "color": example.colour,
                "strokeWidth": example.width,
                "strokeDash": [3, 3] if example.dashed else [1, 0],
                "opacity": 1,
                "aria": False,
            }, ENDS
        case Dot():
            # A hollow one is filled with paper, so that no line shows through.
            stroke = 3.0 if example.hollow else 0.0
            return {
                "type": "point",
                "filled": True,
                "fill": PAPER if example.hollow else example.colour,
                "stroke": example.colour,
                "strokeWidth": stroke,
                "size": math.pi / 4 * (example.diameter - stroke) ** 2,
                "opacity": 1,
                "aria": False,
            }, {}
        case Sign():
            # A stand-in, which `svg.draw` replaces with the sign that it names.
            name = f"mark-{example.code} {example.diameter:g}"
            return {"type": "point", "filled": True}, {"description": {"value": name}}
        case Text():
            return {
                "type": "text",
                "align": example.align,
                "baseline": "middle",
                "fontSize": example.size,
                "fontWeight": 600 if example.bold else 400,
                "color": example.colour,
                "stroke": PAPER,
                "strokeWidth": HALO,
                "aria": False,
            }, {"text": {"field": "text", "type": "nominal"}}
