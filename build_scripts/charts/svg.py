"""Draw a picture to an SVG: one for a page, one that can stand by itself."""

import json
import re
from functools import cache, lru_cache
from typing import Any

from build_scripts.charts.drawing import Drawing, vega_lite
from build_scripts.charts.fonts import FAMILY, font_files
from build_scripts.charts.palette import PROPERTIES, VERDICTS
from build_scripts.kept import kept, made_with

KEPT = 100
"""How many drawings stay in memory: the pages of a place’s pledges share some, and the next ones share others."""
CONFIG: dict[str, Any] = {"font": FAMILY, "background": "transparent", "view": {"stroke": None}}
ROOT = re.compile(r"<svg[^>]*>")
STAND_IN = re.compile(
    r'<path aria-label="mark-(\w+) ([0-9.]+)"[^>]*translate\(([-0-9.]+),([-0-9.]+)\)[^>]*/>'
)
ROLES = re.compile(r' (?:role|aria-roledescription|aria-hidden|class)="[^"]*"| display="none"')


@lru_cache(maxsize=KEPT)
def draw(drawing: Drawing) -> str:
    """Return what is inside the picture's `<svg>`, in the palette's colours, the signs in their places."""
    specification = json.dumps(vega_lite(drawing, CONFIG), ensure_ascii=False)
    svg = kept("drawing", f"{drawn_with()}\n{specification}", lambda: svg_of(specification))
    inside = ROOT.sub("", svg, count=1).removesuffix("</svg>")
    inside = STAND_IN.sub(use, inside)
    inside = ROLES.sub("", inside).replace(f' font-family="{FAMILY}"', "")
    return inside.replace("<text ", '<text paint-order="stroke" ')


@cache
def drawn_with() -> str:
    """Return what a drawing depends on beside its specification: texts are measured with the font."""
    return f"{made_with(['vl-convert-python'])}\n{font_files()}"


def svg_of(specification: str) -> str:
    """Return the drawing that a specification asks for."""
    import vl_convert  # noqa: PLC0415 - it takes a while to load, and drawings are mostly kept

    svg: str = vl_convert.vegalite_to_svg(specification)
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
