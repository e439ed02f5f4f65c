"""Parse a figure as it stands in a source: “超过 600 家”, “5.5% 左右”, “百余场”, “前三”.

“以上”, “以下” and “以内” include the number and “超过” excludes it, as the Civil Code has it
(《中华人民共和国民法典》第一千二百五十九条). Multipliers belong to the number, so “2910 亿元” is
291,000,000,000 of the unit “元”.
"""

import re
from dataclasses import dataclass
from decimal import Decimal

from build_scripts.text.numerals import CHINESE, DIGITS, LARGE_MULTIPLIERS, read_chinese_numeral

RANK_SYMBOL = "第"
"""The unit symbol of a rank, which stands before its number."""

COMPARATOR_WORDS = {
    "超过": "gt", "突破": "gt", "超": "gt", "高于": "gt", "余": "gt", "多": "gt",
    "以上": "gte", "至少": "gte", "不低于": "gte", "不少于": "gte",
    "低于": "lt", "以内": "lte", "以下": "lte", "不超过": "lte", "不高于": "lte",
    "左右": "approx", "约": "approx",
}  # fmt: skip
"""What each word next to a number makes of it; a number without such a word is `eq`."""

WORDS_BEFORE = ("不低于", "不少于", "不超过", "不高于", "超过", "突破", "至少", "高于", "低于", "超", "约")
WORDS_AFTER = ("以上", "以下", "以内", "左右")
WORDS_AMID = ("余", "多")
NUMBER = rf"(?:[0-9]+(?:\.[0-9]+)?\ ?[{''.join(LARGE_MULTIPLIERS)}]*|{CHINESE}+)"
FIGURE = re.compile(
    rf"""
    (?:达到|达)?\ ?(?P<before>{"|".join(WORDS_BEFORE)})?\ ?
    (?P<rank>第|前)?\ ?
    (?P<value>{NUMBER})
    (?:%?[-—～~至](?P<upper>{NUMBER}))?
    (?P<amid>{"|".join(WORDS_AMID)})?\ ?
    (?P<symbol>[^0-9\s]*?)\ ?
    (?P<after>{"|".join(WORDS_AFTER)})?
    """,
    re.VERBOSE,
)


MISREAD = re.compile(rf"{'|'.join(COMPARATOR_WORDS)}|分之|[{''.join(DIGITS)}]")
"""What can't be part of a unit: a second comparator word, a fraction, a second number."""


@dataclass(frozen=True)
class Figure:
    """A parsed figure.

    `value` and `upper_value` are in the base unit; `symbol` is the unit as written and empty
    where it is carried from elsewhere; `step` is the worth of the last digit that was written,
    so “1.3万” has a step of 1000.
    """

    value: Decimal
    upper_value: Decimal | None
    symbol: str
    comparator: str
    step: Decimal


def read_number(text: str) -> tuple[Decimal, Decimal]:
    """Return a number and the worth of its last written digit.

    Raises:
        ValueError: `text` is no number this module can read.
    """
    text = text.replace(" ", "")
    match = re.fullmatch(rf"([0-9]+(?:\.[0-9]+)?)([{''.join(LARGE_MULTIPLIERS)}]*)", text)
    if match is None:
        return read_chinese_numeral(text), Decimal(1)
    digits = Decimal(match[1])
    factor = Decimal(1)
    for multiplier in match[2]:
        factor *= LARGE_MULTIPLIERS[multiplier]
    return digits * factor, Decimal(1).scaleb(int(digits.as_tuple().exponent)) * factor


def parse_figure(text: str) -> Figure:
    """Parse a figure by rule.

    Raises:
        ValueError: the text is not one number with its unit and at most one comparator word.
    """
    match = FIGURE.fullmatch(text)
    if match is None:
        raise ValueError(f"“{text}” is not one number with its unit")
    if misread := MISREAD.search(match["symbol"]):
        raise ValueError(f"“{text}” holds “{misread[0]}”, which is no unit")
    words = [word for word in (match["before"], match["amid"], match["after"]) if word]
    comparators = [COMPARATOR_WORDS[word] for word in words]
    if match["rank"] == "前":
        comparators.append("lte")
    if len(comparators) > 1:
        raise ValueError(f"“{text}” holds more than one comparator word")
    value, step = read_number(match["value"])
    upper_value = None
    if match["upper"]:
        upper_value, upper_step = read_number(match["upper"])
        if upper_step > step and value < upper_value / 10_000:
            raise ValueError(
                f"“{text}” leaves open whether the multiplier is of both ends; exclude or split it"
            )
        if upper_value < value:
            raise ValueError(f"“{text}” runs downwards")
    return Figure(
        value=value,
        upper_value=upper_value,
        symbol=RANK_SYMBOL if match["rank"] else match["symbol"],
        comparator=comparators[0] if comparators else "eq",
        step=step,
    )
