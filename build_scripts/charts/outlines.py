"""Put the outlines of letters in the place of a picture's texts, for the program that draws it.

That program opens the font anew for every letter, which is most of what a picture costs; here each letter
is read once. An SVG that is published keeps its texts.
"""

import re
import subprocess
from dataclasses import dataclass, field
from functools import cache
from html import unescape

import uharfbuzz

from build_scripts.charts.fonts import FAMILY

TEXT = re.compile(
    r'<text x="(?P<x>[^"]+)" y="(?P<y>[^"]+)" font-size="(?P<size>[^"]+)" fill="(?P<fill>[^"]+)" '
    r'text-anchor="(?P<anchor>[^"]+)" font-weight="(?P<weight>[^"]+)" xml:space="preserve">(?P<words>[^<]*)</text>'
)
"""A line of text as pictures to share are set; texts of any other form stay as they are."""
BEGINS = {"start": 0.0, "middle": -0.5, "end": -1.0}
"""How much of its width a line begins before its place."""
WEIGHTS = {"400": 80, "700": 200}
"""What fontconfig calls the weights of CSS."""


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
    return TEXT.sub(outlines_of, svg)


def outlines_of(text: re.Match[str]) -> str:
    """Return the outlines of a line of text, or the text where the font lacks a letter of it."""
    letters = letters_of(text["weight"])
    if letters is None:
        return text[0]
    buffer = uharfbuzz.Buffer()
    buffer.add_str(unescape(text["words"]))
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
    scale = float(text["size"]) / letters.font.face.upem
    left = float(text["x"]) + BEGINS[text["anchor"]] * at * scale
    return (
        f'<g fill="{text["fill"]}" transform="translate({left:.4f} {text["y"]}) scale({scale:.6f} {-scale:.6f})">'
        f"{''.join(paths)}</g>"
    )


@cache
def letters_of(weight: str) -> Letters | None:
    """Return the letters of the charts' font in a weight of CSS; None where it is not there as a file of its own."""
    if weight not in WEIGHTS:
        return None
    wanted = f"{FAMILY}:weight={WEIGHTS[weight]}"
    form = "%{family}|%{weight}|%{variable}|%{index}|%{file}"
    found = subprocess.run(
        ["fc-match", "--format", form, wanted], capture_output=True, text=True, check=True
    ).stdout
    family, has, variable, index, file = found.split("|", 4)
    if FAMILY not in family.split(",") or variable == "True" or has != str(WEIGHTS[weight]):
        return None
    return Letters(uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(file), int(index))))
