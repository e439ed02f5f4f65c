"""Find every numeral in a text, and read the Chinese ones.

Finding fails closed: a run of numeral characters counts unless it is part of a listed word, or
marks an item of a list. A name such as “八大行动” counts, too; it is the data (an exclusion with
its reason), not this module, that says why it is no figure.
"""

import re
from dataclasses import dataclass
from decimal import Decimal

DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"两": 2}
SMALL_MULTIPLIERS = {"十": 10, "百": 100, "千": 1_000}
LARGE_MULTIPLIERS = {"万": 10_000, "亿": 100_000_000}
MULTIPLIERS = SMALL_MULTIPLIERS | LARGE_MULTIPLIERS

WORDS_WITHOUT_QUANTITY = (
    "一般", "统一", "一流", "进一步", "一批", "一同", "一体", "零售", "零工", "零基", "零部件",
    "两岸",
)  # fmt: skip
"""Words in which a numeral character states no quantity in any context."""

CHINESE = "[" + "".join(DIGITS) + "".join(MULTIPLIERS) + "]"
NUMERAL = re.compile(
    rf"""
      (?P<word>{"|".join(WORDS_WITHOUT_QUANTITY)})
    | (?P<marker>（{CHINESE}+）|(?:(?<=^)|(?<=[。；])){CHINESE}+(?:是|、))
    | (?P<numeral>[0-9０-９]+(?:[.．,][0-9０-９]+)*(?:\ ?[{"".join(MULTIPLIERS)}]+)?
        |[Ⅰ-Ⅻ]+|{CHINESE}+)
    """,
    re.VERBOSE,
)


@dataclass(frozen=True)
class Numeral:
    """A numeral as it stands in a text; `start` and `end` count characters from 0."""

    start: int
    end: int
    text: str


def find_numerals(text: str) -> list[Numeral]:
    """Return every numeral of a text in order: Arabic, Roman, and Chinese ones.

    Left out are list markers (“（一）”, “二、”, “十是”) and words in which a numeral character
    states no quantity (“统一”, “零售”). A multiplier belongs to the digits before it.
    """
    return [
        Numeral(match.start(), match.end(), match["numeral"])
        for match in NUMERAL.finditer(text)
        if match["numeral"]
    ]


def read_chinese_numeral(text: str) -> Decimal:
    """Return the number that a Chinese numeral states: “二十” is 20, “百” is 100, “一万亿” 10¹².

    Raises:
        ValueError: `text` is empty, holds anything but Chinese numeral characters, or strings
            digits together without multipliers (“二零二四”).
    """
    if not text or not re.fullmatch(f"{CHINESE}+", text):
        raise ValueError(f"“{text}” is not a Chinese numeral")
    if re.search(rf"[{''.join(DIGITS)}]{{2}}", text.replace("零", "")):
        raise ValueError(f"“{text}” strings digits together; write the number in Arabic digits")
    total = section = digit = 0
    for position, character in enumerate(text):
        if character in DIGITS:
            digit = DIGITS[character]
        elif character in SMALL_MULTIPLIERS:
            leads = position == 0 or text[position - 1] in LARGE_MULTIPLIERS
            section += (1 if leads else digit) * SMALL_MULTIPLIERS[character]
            digit = 0
        else:
            # 亿 multiplies all that stands before it, 万 only what follows the last 亿.
            before = section + digit + (total if character == "亿" else 0)
            rest = 0 if character == "亿" else total
            total = rest + (before if position else 1) * LARGE_MULTIPLIERS[character]
            section = digit = 0
    return Decimal(total + section + digit)
