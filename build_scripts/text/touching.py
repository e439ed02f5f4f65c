"""Find the words that touch a figure and change what it says: a figure that leaves one out is cut.

“20%” cut out of “至少 20%” says exactly 20, “7.0%” cut out of “下降7.0%” a rise. Growth is what a
bare number says, so its words (增长, 提高) may be left out, and so may 达 and 达到.
"""

import re
from collections.abc import Iterable

from build_scripts.text.figure_words import (
    COMPARATORS_AFTER,
    COMPARATORS_AMID,
    COMPARATORS_BEFORE,
    FALLS,
    OF_EACH,
    RISES,
    SAID_OF,
    TURNED,
    any_of,
    whole_words,
)
from build_scripts.text.figures import NUMBER, SCALE

REACH = 40
"""How many characters before a figure to look at; no run of such words is as long."""

COMPARATOR = f"(?:{whole_words(COMPARATORS_BEFORE)})"
FALL = f"(?:{whole_words((*FALLS, *TURNED))})"
RISE = f"(?:{whole_words(RISES)})"
BROKEN = r"[0-9][.．:：∶︰/／]?\ ?|(?<![0-9%％])[-−－﹣]|[0-9%％万亿][-−－—–～~]|(?<![抱肩担欺胜减])负"
"""What belongs to the same number: digits, a minus, the lower end of a range."""
BEFORE = re.compile(
    rf"(?:(?:{COMPARATOR}|{FALL}|{COMPARATOR}\ ?{RISE}){SAID_OF}\ ?|第\ ?|{whole_words(['前'])}\ ?|百分之|千分之|{BROKEN})+$"
)
AFTER_NUMBER = re.compile(rf"\ ?{SCALE}*(?:(?:{any_of(COMPARATORS_AMID)}){SCALE}*)?")
AFTER_UNIT = re.compile(
    r"\ ?(?:及以上|以上|及以下|以下|以内|之内|左右|上下(?=[，。；、）]|$))|的(?:负增长|降幅|跌幅)"
    rf"|(?:——|[-—－–～~]){NUMBER}|[:∶︰/／][0-9]+"
)
BROKEN_OFF = re.compile(r"[.．][0-9]+|[0-9]+(?:[.．][0-9]+)?")
"""Digits that go on behind a figure: “12” cut out of “12.5”."""
ACHIEVED = ("突破", "项")
"""What is no bound: “突破10项关键技术” makes ten breakthroughs, and not more than ten."""
HALVES = [(word[:cut], word[cut:]) for word in (*COMPARATORS_BEFORE, *FALLS) for cut in range(1, len(word))]
HALVES_BY_END = {half[-1]: [each for each in HALVES if each[0][-1] == half[-1]] for half, _ in HALVES}
"""The beginnings of words, each with the rest of its word, by the last character of the beginning."""
GOVERNED = re.compile(rf"(?P<fall>{FALL}){SAID_OF}(?:{NUMBER}[^0-9\s，。；、]{{0,6}}[、和及与])+$")
"""A fall at the head of a list of numbers, of which the last is cut off: “分别下降3%、”."""
BOUND_FOR_EACH = re.compile(
    rf"{OF_EACH}(?:{FALL}|{RISE})?{SAID_OF}(?P<bound>{COMPARATOR}){SAID_OF}\ ?(?:{NUMBER}[^0-9\s，。；、]{{0,6}}[、和及与])+$"
)
"""A comparator that is said of each number of a list, of which the last is cut off: “分别突破300亿元和”."""


def left_out(text: str, start: int, end: int, symbol: str, symbols: Iterable[str]) -> tuple[str, str]:
    """Return the words before and behind a figure that touch it and are no part of it.

    The figure is the text from `start` to `end`; `symbol` is the unit that it holds, or empty;
    `symbols` are those of every unit.
    """
    if text[end - 1].isdecimal() and (broken := BROKEN_OFF.match(text, end)):
        return "", broken[0]
    found = BEFORE.search(text[max(0, start - REACH) : start])
    before = found[0] if found else half_word(text, start)
    if (before.rstrip(), symbol) == ACHIEVED:
        before = ""
    at = end
    if not re.search(f"(?:{any_of(COMPARATORS_AFTER)})$", text[start:end]):
        if not symbol:
            at = found.end() if (found := AFTER_NUMBER.match(text, at)) else at
        at = end_of_symbol(text, at, symbol, symbols)
        if found := AFTER_UNIT.match(text, at):
            at = found.end()
    return before, text[end:at].rstrip()


def half_word(text: str, start: int) -> str:
    """Return the beginning of a word of which only the end stands at `start`: 不 before 少于."""
    ends_here = (
        half
        for half, rest in HALVES_BY_END.get(text[start - 1 : start], ())
        if text.startswith(rest, start) and text.endswith(half, 0, start)
    )
    return max(ends_here, key=len, default="")


def end_of_symbol(text: str, at: int, symbol: str, symbols: Iterable[str]) -> int:
    """Return where the unit ends of which `symbol` stands before `at`: “个” may go on as 个百分点."""
    for other in sorted(symbols, key=len, reverse=True):
        if other.startswith(symbol) and len(other) > len(symbol):
            begin = at - len(symbol)
            if text.startswith(other, begin):
                return begin + len(other)
    return at


def governing_fall(text: str, start: int) -> str:
    """Return the fall at the head of the list that the figure at `start` stands in, or nothing."""
    found = GOVERNED.search(text[max(0, start - REACH) : start])
    return found["fall"] if found else ""


def governing_bound(text: str, start: int) -> str:
    """Return the comparator that is said of each number of the list the figure at `start` stands in, or nothing."""
    found = BOUND_FOR_EACH.search(text[max(0, start - REACH) : start])
    return found["bound"] if found else ""
