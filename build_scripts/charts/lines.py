"""Break a text into lines that fit a width, without a layout engine."""

import unicodedata
from collections.abc import Callable

NARROW = 0.6
"""How wide a Latin letter or digit is on average, in ems, set generously."""
CLOSING = "，。、；：！？）》”’…)%"
"""What a line must not begin with."""
OPENING = "（《“‘"
"""What a line must not end with."""


def is_wide(character: str) -> bool:
    """Say whether a character takes a whole em, as Chinese ones do."""
    return unicodedata.east_asian_width(character) in "WF"


def width_of(text: str, size: float) -> float:
    """Return about how wide a text is, in pixels, at a font size in pixels."""
    return size * sum(1 if is_wide(each) else NARROW for each in text)


def pieces_of(text: str) -> list[str]:
    """Return the pieces that a line may not break within: a line ends at spaces and beside wide characters."""
    pieces: list[str] = []
    for each in text:
        last = pieces[-1][-1] if pieces else ""
        kept = each == " " or each in CLOSING or last in OPENING
        breaks = is_wide(each) or last == " " or (last and is_wide(last))
        if not last or (breaks and not kept):
            pieces.append(each)
        else:
            pieces[-1] += each
    return pieces


def filled(pieces: list[str], fits: Callable[[str], bool]) -> list[str]:
    """Return pieces in as many lines as it takes when each holds all that fits; one that doesn't stands alone."""
    lines = [""]
    for piece in pieces:
        if lines[-1] and not fits((lines[-1] + piece).strip()):
            lines.append("")
        lines[-1] += piece
    return [line.strip() for line in lines]


def lines_of(text: str, size: float, width: float) -> list[str]:
    """Return the text in lines no wider than `width`, in pixels; a word that is wider has a line of its own."""
    return filled(pieces_of(text), lambda line: width_of(line, size) <= width)
