"""Break a text into lines that fit a width, between words, without a layout engine."""

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from itertools import accumulate

from budoux import Parser, load_default_simplified_chinese_parser

NARROW = 0.6
"""How wide a Latin letter or digit is on average, in ems, set generously."""
CLOSING = "，。、；：！？）》”’」』…)%·・"
"""What a line must not begin with."""
OPENING = "（《“‘「『"
"""What a line must not end with."""
PARTICLES = "的了地得"
"""What stands with the word before it; every other word of one character stands with the one after it."""
LONGEST = 9
"""Characters of a quoted name that is kept on one line, as in the headings of pages."""
WHOLE = re.compile(
    r"[0-9]{4} ?年 ?[0-9]{1,2} ?月(?: ?[0-9]{1,2} ?日)?|[0-9]{1,2} ?月 ?[0-9]{1,2} ?日"
    r"|[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}"
    r"|[0-9][0-9.,]* ?[\u4e00-\u9fff]"
    rf"|“[^“”\s]{{1,{LONGEST}}}”|《[^《》\s]{{1,{LONGEST}}}》"
)
"""What is never broken: dates, numbers with their counters, short names in quotation marks."""


def is_wide(character: str) -> bool:
    """Say whether a character takes a whole em, as Chinese ones do."""
    return unicodedata.east_asian_width(character) in "WF"


def width_of(text: str, size: float) -> float:
    """Return about how wide a text is, in pixels, at a font size in pixels."""
    return size * sum(ems_of(text))


@cache
def ems_of(text: str) -> tuple[float, ...]:
    """Return about how wide each character of a text is, in ems."""
    return tuple(1 if is_wide(each) else NARROW for each in text)


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


@cache
def phrases_of(text: str) -> tuple[str, ...]:
    """Return the words of a text, each with the marks that it takes along; a line ends between two of them."""
    ends = ends_of(text)
    inside = {at for found in WHOLE.finditer(text) for at in range(found.start() + 1, found.end())}
    words: list[str] = []
    at = 0
    for piece in pieces_of(text):
        if words and (at not in ends or at in inside or belongs(words[-1], piece)):
            words[-1] += piece
        else:
            words.append(piece)
        at += len(piece)
    return tuple(words)


def ends_of(text: str) -> set[int]:
    """Return the places at which a word ends: where a model of Chinese says so, and after spaces and marks."""
    ends = {at for at in range(1, len(text)) if text[at - 1] == " " or text[at - 1] in CLOSING}
    if any(map(is_wide, text)):
        ends |= set(accumulate(map(len, parser().parse(text))))
    return ends


def belongs(word: str, piece: str) -> bool:
    """Say whether a piece stands with the word before it: a particle does, and what follows a lone character."""
    return piece[0] in PARTICLES or (
        len(word) == 1 and word.isalpha() and is_wide(word) and piece[0].isalpha()
    )


@cache
def parser() -> Parser:
    """Return what finds the words of a Chinese text; its model is read once."""
    return load_default_simplified_chinese_parser()


def filled(
    text: str, measure: Callable[[str], tuple[float, ...]], fits: Callable[[float], bool]
) -> list[str]:
    """Return a text in as many lines as it takes when each holds all the words that fit.

    `measure` says how wide each character of a piece is, `fits` whether a line may be so wide. A word that fits no line is
    broken where a line may be broken at all; a piece that doesn't fit stands alone.
    """
    lines, width = [""], 0.0
    for phrase in phrases_of(text.strip()):
        for piece in [phrase] if fits(sum(measure(phrase.rstrip()))) else pieces_of(phrase):
            if lines[-1] and not fits(sum(measure(piece.rstrip()), width)):
                lines.append("")
                width = 0.0
            lines[-1] += piece
            width = sum(measure(piece), width)
    return [line.strip() for line in lines]


def lines_of(text: str, size: float, width: float) -> list[str]:
    """Return the text in lines no wider than `width`, in pixels; a word that is wider has lines of its own."""
    return filled(text, ems_of, lambda width_in_ems: size * width_in_ems <= width)
