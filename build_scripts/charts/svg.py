"""Draw a picture to an SVG: one for a page, one that can stand by itself."""

import json
import re
from dataclasses import replace
from functools import lru_cache
from typing import Any

from markupsafe import escape

from build_scripts.charts.drawing import Drawing, Text, Thing, vega_lite
from build_scripts.charts.engine import engine
from build_scripts.charts.palette import PROPERTIES, VERDICTS
from build_scripts.kept import kept, made_with

KEPT = 100
"""How many drawings stay in memory: the pages of a place’s pledges share some, and the next ones share others."""
MEASURED_IN = "sans-serif"
CONFIG: dict[str, Any] = {"font": MEASURED_IN, "background": "transparent", "view": {"stroke": None}}
ROOT = re.compile(r"<svg[^>]*>")
STAND_IN = re.compile(
    r'<path aria-label="mark-(\w+) ([0-9.]+)"[^>]*translate\(([-0-9.]+),([-0-9.]+)\)[^>]*/>'
)
WORDS = re.compile(r">words-([0-9]+)</text>")
ROLES = re.compile(r' (?:role|aria-roledescription|aria-hidden|class)="[^"]*"| display="none"')


@lru_cache(maxsize=KEPT)
def draw(drawing: Drawing) -> str:
    """Return what is inside the picture's `<svg>`, in the palette's colours, signs and words in their places.

    Vega measures each text, for nothing: every thing has its place. To open the font for it takes most of the time
    of a drawing, so texts are drawn as short names in a font that is at hand, and put in afterwards.
    """
    words = [each.text for each in drawing.things if isinstance(each, Text)]
    specification = json.dumps(vega_lite(unworded(drawing), CONFIG))
    made_of = f"{made_with(['vl-convert-python'])}\n{specification}"
    svg = kept("drawing", made_of, lambda: svg_of(specification))
    inside = ROOT.sub("", svg, count=1).removesuffix("</svg>")
    inside = STAND_IN.sub(use, inside)
    inside = ROLES.sub("", inside).replace(f' font-family="{MEASURED_IN}"', "")
    inside = WORDS.sub(lambda name: f">{escape(words[int(name[1])])}</text>", inside)
    return inside.replace("<text ", '<text paint-order="stroke" ')


def unworded(drawing: Drawing) -> Drawing:
    """Return a drawing with names in the place of its texts, by their number among these; an empty one stays."""
    things: list[Thing] = []
    number = 0
    for each in drawing.things:
        if isinstance(each, Text):
            things.append(replace(each, text=each.text and f"words-{number}"))
            number += 1
        else:
            things.append(each)
    return replace(drawing, things=tuple(things))


def svg_of(specification: str) -> str:
    """Return the drawing that a specification asks for."""
    svg: str = engine().vegalite_to_svg(specification)
    return svg


def use(stand_in: re.Match[str]) -> str:
    """Return the reference to a sign that takes a stand-in's place."""
    code, size = stand_in[1], float(stand_in[2])
    x, y = float(stand_in[3]) - size / 2, float(stand_in[4]) - size / 2
    return f'<use href="#mark-{code}" x="{x:g}" y="{y:g}" width="{size:g}" height="{size:g}" color="{VERDICTS[code]}"/>'


def page_svg(drawing: Drawing, kind: str = "") -> str:
    """Return the picture for a page: without a size of its own, in the page's font and colours.

    Screen readers get the text and the table beside it instead. `kind` becomes its class.
    """
    inside = draw(drawing)
    for colour, name in PROPERTIES.items():
        inside = inside.replace(f'"{colour}"', f'"var({name})"')
    named = f' class="{kind}"' if kind else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg"{named} aria-hidden="true" focusable="false" '
        f'viewBox="0 0 {drawing.width:g} {drawing.height:g}">{inside}</svg>'
    )
