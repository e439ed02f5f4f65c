"""Break a text into lines that fit a width, without a layout engine."""

import re
import unicodedata

NARROW = 0.6
"""How wide a Latin letter or digit is on average, in ems, set generously."""

PIECE = re.compile(r"[\u0021-\u024f\u2010-\u2027]+|.")
NEVER_FIRST = "，。、；：！？）》”’…)%"
"""What a line must not begin with."""


def width_of(text: str, size: float) -> float:
    """Return about how wide a text is, in pixels, at a font size in pixels."""
    return size * sum(1 if unicodedata.east_asian_width(each) in "WF" else NARROW for each in text)


def lines_of(text: str, size: float, width: float) -> list[str]:
    """Return the text in lines no wider than `width`; a word that is wider has a line of its own."""
    lines = [""]
    for piece in PIECE.findall(text):
        fits = width_of((lines[-1] + piece).strip(), size) <= width
        if fits or piece in NEVER_FIRST or not lines[-1]:
            lines[-1] += piece
        else:
            lines.append(piece)
    return [line.strip() for line in lines]
