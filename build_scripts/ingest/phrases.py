"""Find the phrases that may be figures: a number with the words that touch it and its unit, as it stands.

What a phrase says is not decided here: `text.figures` reads it, as it reads a figure that a person cut out.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from build_scripts.ingest.unit_words import UNIT
from build_scripts.text.figure_words import (
    COMPARATORS_AFTER,
    COMPARATORS_AMID,
    COMPARATORS_BEFORE,
    FALLS,
    RISES,
    SAID_OF,
    TURNED,
    any_of,
    whole_words,
)
from build_scripts.text.figures import DASH, MINUS, NUMBER, PARTS, SCALE, Figure, parse_figure

BEFORE = f"(?:{whole_words(COMPARATORS_BEFORE)})"
FALL = f"(?:{whole_words(FALLS)})"
RISE = f"(?:{whole_words(RISES)})"
DOUBLED = "翻了?[一二两三四]?番"
AFTER = f"(?:{any_of(COMPARATORS_AFTER)})"
AMID = f"(?:{any_of(COMPARATORS_AMID)})"

PHRASE = re.compile(
    rf"""
    (?P<before>(?:{BEFORE}{SAID_OF}\ ?)?(?:(?P<sign>{FALL}|{RISE}){SAID_OF}\ ?)?(?:{BEFORE}{SAID_OF}\ ?)?)
    (?:(?P<doubled>{DOUBLED})
      |(?P<rank>第|(?<![目当以提之此年])前)\ ?(?P<place>{NUMBER})(?:\ ?[位名])?
      |(?P<half>半数|一半)
      |(?P<part>{any_of(PARTS)})?(?P<minus>(?<![0-9%％万亿年—抱肩担欺胜减-]){MINUS})?(?P<number>{NUMBER})
       (?:(?P<first_unit>{UNIT})?{DASH}(?P<upper>{MINUS}?(?:{any_of(PARTS)})?{NUMBER}))?
       (?:{AMID}{SCALE}*)?
       \ ?(?P<unit>{UNIT})?)
    (?P<after>\ ?{AFTER})?
    """,
    re.VERBOSE,
)
"""A number with what touches it. The unit is one that is known: where there is none, the number stands alone."""
ACHIEVED = re.compile(r"^突破(?=[^，。]*(?:项|个|件)$)")
"""“突破10项关键技术” makes ten breakthroughs."""


@dataclass(frozen=True)
class Phrase:
    """A phrase that may be a figure: where it stands in its text, and what it says if it is one.

    `core` is where its number begins; `sign` is the word of a rise or fall on it, which for a rise stands before the
    phrase; `fault` says why it can't be read as one number, and is empty where it can.
    """

    start: int
    end: int
    core: int
    text: str
    figure: Figure | None
    fault: str
    sign: str
    unit: str
    is_rank: bool


HALF_WIDTH = {ord(full): half for full, half in zip("０１２３４５６７８９．", "0123456789.", strict=True)}
"""Digits as they are read; in their full width they are as good."""


def find_phrases(text: str) -> list[Phrase]:
    """Return the phrases of a text that may be figures, in order; none overlaps another."""
    return list(phrases_of(text.translate(HALF_WIDTH)))


def phrases_of(text: str) -> Iterator[Phrase]:
    """Yield the phrases of a text."""
    at = 0
    while match := PHRASE.search(text, at):
        at = max(match.end(), at + 1)
        core = match.end("before")
        start, end = match.start(), match.end()
        if (
            match["unit"]
            and match["unit"].isascii()
            and text[end : end + 1].isascii()
            and text[end : end + 1].isalnum()
        ):
            continue
        yield read(text, start, end, core, match)


def read(text: str, start: int, end: int, core: int, match: re.Match[str]) -> Phrase:
    """Return a phrase with what it says.

    A word before the number that makes it unreadable is left out, such as a second sign.
    """
    unit = match["unit"] or ""
    achieved = ACHIEVED.match(text[start:end])
    if achieved and text[start:end].startswith("突破") and unit in ("项", "个", "件"):
        start += len("突破")
    sign = match["sign"] or ""
    if sign in RISES and sign not in TURNED and text.startswith(sign, start):
        # A bare number says growth as it is, codebook, section 3; a comparator between the two stays.
        bound = re.search(BEFORE, text[match.end("sign") : core])
        start = match.end("sign") + bound.start() if bound else core
    figure, fault = try_to_read(text[start:end])
    said = text[start:end].strip()
    shift = len(text[start:end]) - len(text[start:end].lstrip())
    return Phrase(
        start + shift, start + shift + len(said), core, said, figure, fault, sign, unit, bool(match["rank"])
    )


def try_to_read(words: str) -> tuple[Figure | None, str]:
    """Return what a figure says, or why it can't be read."""
    try:
        return parse_figure(words.strip()), ""
    except ValueError as error:
        return None, str(error)
