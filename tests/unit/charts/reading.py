"""Read a drawn chart back: its texts, its bars and its signs."""

import re
from collections import Counter
from dataclasses import dataclass
from xml.etree import ElementTree

from build_scripts.site.pictures import PRINTED, Wanted, drawn_of

PATH = re.compile(r"M([-\d.]+),([-\d.]+)h([-\d.]+)v([-\d.]+)")


@dataclass(frozen=True)
class DrawnBar:
    """A bar as it stands in the SVG."""

    x: float
    y: float
    width: float
    colour: str


def root_of(svg: str) -> ElementTree.Element:
    """Return the first picture of a text that may hold several."""
    return ElementTree.fromstring(svg[: svg.index("</svg>") + len("</svg>")])


def tag_of(element: ElementTree.Element) -> str:
    """Return an element's name without its namespace."""
    return element.tag.rpartition("}")[2]


def texts_of(svg: str) -> list[str]:
    """Return what can be read in the picture."""
    return [each.text for each in root_of(svg).iter() if tag_of(each) == "text" and each.text]


def signs_of(svg: str) -> Counter[str]:
    """Return how often each verdict's sign stands in the picture."""
    uses = [each.get("href", "") for each in root_of(svg).iter() if tag_of(each) == "use"]
    return Counter(each.removeprefix("#mark-") for each in uses)


def bars_of(svg: str) -> list[DrawnBar]:
    """Return the bars of the picture; Vega draws each as a path."""
    found = []
    for each in root_of(svg).iter():
        start = PATH.match(each.get("d") or "")
        if tag_of(each) == "path" and each.get("fill") and start:
            found.append(DrawnBar(float(start[1]), float(start[2]), float(start[3]), str(each.get("fill"))))
    return found


def png_of(svg: str) -> bytes:
    """Return a picture as the PNG that is published."""
    return drawn_of(Wanted(svg))["png"]


def pdf_of(svg: str) -> bytes:
    """Return a picture as the PDF that is published."""
    return drawn_of(Wanted(svg, PRINTED))["pdf"]


def rgb(colour: str) -> tuple[int, ...]:
    """Return a colour of the palette as a pixel holds it."""
    return tuple(bytes.fromhex(colour.removeprefix("#")))
