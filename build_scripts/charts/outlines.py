"""Put the outlines of letters in the place of a picture's texts, for the program that draws it.

That program opens the font anew for every letter, which is most of what a picture costs; here each letter
is read once, and a print shop needs no font. An SVG that is published keeps its texts.
"""

import re
import subprocess
from dataclasses import dataclass, field
from functools import cache
from html import unescape

import uharfbuzz

ATTRIBUTE = re.compile(r"""([\w:-]+)=(?:"([^"]*)"|'([^']*)')""")
TEXT = re.compile(rf"<text(?P<said>(?: {ATTRIBUTE.pattern})*)>(?P<words>[^<]*)</text>")
EMPTY = re.compile(r"<text\b[^>]*/>")
"""A text without a letter, for which the font would be opened all the same."""
NEEDED = {"font-size", "fill"}
UNDERSTOOD = {
    *NEEDED,
    *("x", "y", "transform", "text-anchor", "xml:space"),
    *("font-family", "font-weight", "paint-order", "stroke", "stroke-width"),
}
"""What pictures say of a line of text; one that says less, or anything else, stays as it is."""
BEGINS = {"start": 0.0, "middle": -0.5, "end": -1.0}
"""How much of its width a line begins before its place."""
WEIGHTS = {"400": 80, "600": 200, "700": 200}
"""What fontconfig calls the weights of CSS; the font has no 600, and the next above it is drawn (CSS Fonts 4, 5.2)."""


class Pen:
    """Writes an outline down as the path of an SVG."""

    def __init__(self) -> None:
        self.steps: list[str] = []

    def step(self, letter: str, *points: tuple[float, float]) -> None:
        """Add a step of a path."""
        self.steps.append(letter + " ".join(f"{x:g} {y:g}" for x, y in points))

    def moveTo(self, point: tuple[float, float]) -> None:  # noqa: N802 - what uharfbuzz calls
        """Begin elsewhere."""
        self.step("M", point)

    def lineTo(self, point: tuple[float, float]) -> None:  # noqa: N802
        """Draw a straight line."""
        self.step("L", point)

    def curveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802
        """Draw a curve with two points that pull at it."""
        self.step("C", *points)

    def qCurveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802
        """Draw a curve with one point that pulls at it."""
        self.step("Q", *points)

    def closePath(self) -> None:  # noqa: N802
        """Go back to where it began."""
        self.step("Z")


@dataclass
class Letters:
    """The letters of a font, each read once."""

    font: uharfbuzz.Font
    drawn: dict[int, str] = field(default_factory=dict)

    def outline(self, glyph: int) -> str:
        """Return the path of a letter, in the font's own units."""
        if glyph not in self.drawn:
            pen = Pen()
            self.font.draw_glyph_with_pen(glyph, pen)
            self.drawn[glyph] = "".join(pen.steps)
        return self.drawn[glyph]


def outlined(svg: str) -> str:
    """Return a picture with the outlines of its letters where its texts were, which looks the same."""
    families = attributes_of(svg[: svg.index(">")]).get("font-family", "")
    return TEXT.sub(lambda text: outlines_of(text, families), EMPTY.sub("", svg))


def attributes_of(tag: str) -> dict[str, str]:
    """Return the attributes of a tag of SVG by name."""
    return {name: unescape(double or single) for name, double, single in ATTRIBUTE.findall(tag)}


def outlines_of(text: re.Match[str], families: str) -> str:
    """Return the outlines of a line of text, or the text where the font lacks a letter of it; `families` are the picture's own."""
    said = attributes_of(text["said"])
    family = said.get("font-family", families).split(",")[0].strip("\"'")
    letters = letters_of(family, said.get("font-weight", "400"))
    if letters is None or not NEEDED <= said.keys() <= UNDERSTOOD:
        return text[0]
    buffer = uharfbuzz.Buffer()
    words = unescape(text["words"])
    buffer.add_str(words if said.get("xml:space") == "preserve" else " ".join(words.split()))
    buffer.guess_segment_properties()
    # None, as in the SVG; else it would be that of the machine.
    buffer.language = "und"
    uharfbuzz.shape(letters.font, buffer)
    glyphs = list(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True))
    if not all(info.codepoint for info, _ in glyphs):
        return text[0]
    at, paths = 0, []
    for info, position in glyphs:
        if path := letters.outline(info.codepoint):
            x, y = at + position.x_offset, position.y_offset
            paths.append(f'<path transform="translate({x} {y})" d="{path}"/>')
        at += position.x_advance
    scale = float(said["font-size"].removesuffix("px")) / letters.font.face.upem
    left = float(said.get("x", 0)) + BEGINS[said.get("text-anchor", "start")] * at * scale
    place = f"translate({left:.4f} {said.get('y', 0)}) scale({scale:.6f} {-scale:.6f})"
    drawn = f'<g fill="{said["fill"]}">{"".join(paths)}</g>'
    if "stroke" in said:
        # Below all letters, as SVG paints a text whose stroke comes first, and not between two of them.
        width = float(said["stroke-width"]) / scale
        drawn = (
            f'<g fill="none" stroke="{said["stroke"]}" stroke-width="{width:.4f}">{"".join(paths)}</g>{drawn}'
        )
    return f'<g transform="{said.get("transform", "")} {place}">{drawn}</g>'


@cache
def letters_of(family: str, weight: str) -> Letters | None:
    """Return the letters of a font in a weight of CSS; None where it is not there as a file of its own."""
    if weight not in WEIGHTS:
        return None
    wanted = f"{family}:weight={WEIGHTS[weight]}"
    form = "%{family}|%{weight}|%{variable}|%{index}|%{file}"
    found = subprocess.run(
        ["fc-match", "--format", form, wanted], capture_output=True, text=True, check=True
    ).stdout
    names, has, variable, index, file = found.split("|", 4)
    if family not in names.split(",") or variable == "True" or has != str(WEIGHTS[weight]):
        return None
    return Letters(uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(file), int(index))))
