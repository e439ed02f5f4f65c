"""Set lines of text in a picture: how wide they are, where they break, in which size they fit."""

import unicodedata
from bisect import bisect_left
from functools import cache
from xml.sax.saxutils import escape, quoteattr

from build_scripts.charts.fonts import LATIN_FAMILIES
from build_scripts.charts.lines import filled, is_wide, phrases_of, pieces_of

LEADING = 1.3
CURLY = "‘’“”"


def text(
    words: str, x: float, y: float, size: float, colour: str, *, bold: bool = False, anchor: str = "start"
) -> str:
    """Return one line of text; `y` is its base line.

    The font of Chinese draws curly quotes as wide as a character, which is wrong among Latin letters: there the
    same font is asked for by the name under which it draws them narrow.
    """
    latin = any(each in CURLY for each in words) and not any(map(is_wide, words))
    family = f" font-family={quoteattr(LATIN_FAMILIES)}" if latin else ""
    return (
        f'<text x="{x:g}" y="{y:g}" font-size="{size:g}" fill="{colour}" text-anchor="{anchor}" '
        f'font-weight="{700 if bold else 400}"{family} xml:space="preserve">{escape(words)}</text>'
    )


def block(
    lines: list[str],
    x: float,
    top: float,
    size: float,
    colour: str,
    *,
    bold: bool = False,
    anchor: str = "middle",
) -> str:
    """Return lines of text below each other, the first on the base line `top`."""
    return "".join(
        text(line, x, top + at * size * LEADING, size, colour, bold=bold, anchor=anchor)
        for at, line in enumerate(lines)
    )


def width_of(words: str) -> float:
    """Return about how wide text is, in sizes of its type; never less than it is drawn."""
    return sum(widths_of(words))


@cache
def widths_of(words: str) -> tuple[float, ...]:
    """Return about how wide each character of a text is."""
    return tuple(map(width_of_one, words))


@cache
def width_of_one(character: str) -> float:
    """Return about how wide a character is, in sizes of its type."""
    if unicodedata.east_asian_width(character) in "WFA":
        return 1.0
    if character in " .,:;'|il":
        return 0.3
    return 0.72 if character.isupper() or character in "%—" else 0.57


def fitted(words: str, size: float, width: float) -> float:
    """Return the size of type, at most `size`, at which a line fits a width in pixels."""
    return min(size, width / max(width_of(words), 1))


def wrapped(words: str, sizes: tuple[float, ...], width: float, most: int) -> tuple[float, list[str]]:
    """Return the first of the sizes at which text takes at most so many lines, and the lines.

    Where none is small enough, the last line of the smallest ends in “…”.
    """
    for size in sizes:
        # However evenly they are filled, there are as many lines.
        if len(lines_at(words, width / size)) <= most:
            return size, broken(words, width / size)
    lines = broken(words, width / sizes[-1])
    return sizes[-1], [*lines[: most - 1], "".join(pieces_of(lines[most - 1])[:-1]).rstrip() + "…"]


def broken(words: str, width: float) -> list[str]:
    """Return text in lines of about the same length, none wider than `width` sizes of its type."""
    narrowest = min(max(map(width_of, phrases_of(words)), default=0), width)
    steps = [narrowest + (width - narrowest) * step / 40 for step in range(41)]
    # A wider line never takes more lines, so the narrowest that takes the fewest is found by halving.
    fewest = len(lines_at(words, steps[-1]))
    found = bisect_left(steps, True, key=lambda most: len(lines_at(words, most)) <= fewest)
    return lines_at(words, steps[found])


def lines_at(words: str, most: float) -> list[str]:
    """Return text in lines of at most so many sizes of its type, each as long as it can be."""
    return filled(words, widths_of, lambda width: width <= most)
