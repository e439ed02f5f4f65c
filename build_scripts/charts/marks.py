"""The marks of verdicts, the same in pictures as on pages."""

from functools import cache
from xml.etree import ElementTree as ET

from build_scripts.charts.palette import VERDICTS
from build_scripts.paths import MARKS

SVG = "http://www.w3.org/2000/svg"
SIDE = 24
"""The side of the square that a mark is drawn in."""


@cache
def shapes() -> dict[str, str]:
    """Return the shapes of each mark as SVG, by the code of the verdict.

    They are read from the file that every page includes, so that a mark can't differ between
    a page and a picture.

    Raises:
        OSError: the file of the marks is missing.
        KeyError: it lacks the mark of a verdict.
    """
    ET.register_namespace("", SVG)
    found = {
        symbol.attrib["id"].removeprefix("mark-"): "".join(
            ET.tostring(shape, encoding="unicode").strip() for shape in symbol
        )
        for symbol in ET.parse(MARKS).iter(f"{{{SVG}}}symbol")
    }
    return {code: found[code] for code in VERDICTS}


def mark_svg(code: str, left: float, top: float, side: float) -> str:
    """Return a mark as SVG: `left` and `top` of its square, whose side is `side`, in pixels."""
    shape = shapes()[code].replace("currentColor", VERDICTS[code])
    return f'<g transform="translate({left:g} {top:g}) scale({side / SIDE:g})">{shape}</g>'
