"""Find every numeral in a text, and read the Chinese ones.

Finding fails closed: a run of numeral characters counts unless it is part of a listed word, or
marks an item of a list. A name such as “八大行动” counts, too; it is the data (an exclusion with
its reason), not this module, that says why it is no figure.

Reading fails closed, too: a numeral that can be said in two ways (“一百五” is 105 to one reader and
150 to another) is refused, never guessed.
"""

import re
from dataclasses import dataclass
from decimal import Decimal

DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"两": 2, "〇": 0}
SMALL_MULTIPLIERS = {"十": 10, "百": 100, "千": 1_000}
LARGE_MULTIPLIERS = {"万": 10_000, "亿": 100_000_000}
MULTIPLIERS = SMALL_MULTIPLIERS | LARGE_MULTIPLIERS

WORDS_WITHOUT_QUANTITY = (
    "一般", "统一", "一流", "进一步", "一批", "一同", "一体", "一些", "一定", "一致", "一直", "一切", "一手", "一起", "一旦", "一并",
    "一向", "一律", "一再", "一贯", "一心", "一时", "一度", "一面", "一方面", "一系列", "一揽子", "一站式", "一如既往", "一视同仁",
    "一往无前", "单一", "唯一", "逐一", "(?<!分)之一", "万一", "一汽", "一氧化", "二氧化", "二人转", "两岸", "三星堆", "三峡", "三亚",
    "三明", "三晋", "四川", "四平", "四面八方", "八方", "六盘", "六安", "九江", "九寨", "十堰", "十足", "十分(?!之)", "红十字", "零售", "社零",
    "零工", "零基", "零部件", "零配件", "零的突破", "零突破", "老百姓", "百姓", "百业", "百色", "千行百业", "千方百计", "千家万户", "千军万马", "万众", "万千",
    "万象", "万物", "万马", "万家灯火",
)  # fmt: skip
"""Words in which a numeral character states no quantity in any context."""

CHINESE = "[" + "".join(DIGITS) + "".join(MULTIPLIERS) + "]"
WORDS_OF_QUANTITY = (rf"翻{CHINESE}*番", "过半数?", "半数", "[俩仨]")
"""Words that state a quantity without a numeral character that stands for it alone."""
FINANCIAL = r"[壹贰叁肆伍陆柒捌玖][拾佰仟萬][壹贰叁肆伍陆柒捌玖零拾佰仟萬万亿]*|[廿卅仟]"
"""Numerals as banks write them; one alone (“大陆”, “队伍”) is none."""
SYMBOLS = (
    r"[\u00bc-\u00be\u2150-\u218b\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3021-\u3029"
    r"\u3220-\u3229\u3248-\u324f\u3251-\u325f\u3280-\u3289\u32b1-\u32bf]"
)
"""Fractions, Roman, circled, bracketed and Suzhou numerals that are one character: ½, Ⅳ, ①, ㈠, 〡."""
NUMERAL = re.compile(
    rf"""
      (?<!第)(?P<word>{"|".join(WORDS_WITHOUT_QUANTITY)})
    | (?P<marker>(?:^|(?<=[。；：！？\s]))（{CHINESE}+）|(?:(?<=^)|(?<=[。；])){CHINESE}+(?:是|、))
    | (?P<numeral>\d+(?:[.．,]\d+)*(?:\ ?[{"".join(MULTIPLIERS)}]+)?
        |{"|".join(WORDS_OF_QUANTITY)}|{FINANCIAL}|{SYMBOLS}+|{CHINESE}+)
    """,
    re.VERBOSE,
)
SECTION = re.compile(
    "(?:(?P<thousands>D?)千)?零?(?:(?P<hundreds>D?)百)?零?(?:(?P<tens>D?)十)?零?(?P<ones>D?)".replace(
        "D", "[一二两三四五六七八九]"
    )
)
"""A numeral below 10,000; “千”, “百” and “十” may stand without the “一” before them."""


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
        ValueError: `text` is empty, holds anything but Chinese numeral characters, strings digits
            together without multipliers (“二零二四”), or can be read in two ways (“一百五”).
    """
    if not text or not re.fullmatch(f"{CHINESE}+", text):
        raise ValueError(f"“{text}” is not a Chinese numeral")
    plain = text.replace("〇", "零")
    if re.search(rf"[{''.join(DIGITS)}]{{2}}", plain.replace("零", "")):
        raise ValueError(f"“{text}” strings digits together; write the number in Arabic digits")
    if plain == "零":
        return Decimal(0)
    if re.search("零(?:零|万|亿|$)", plain) or plain.startswith("零"):
        raise ValueError(f"“{text}” has a 零 that holds no place")
    if re.search("[百千万亿][一二两三四五六七八九]$", plain):
        raise ValueError(f"“{text}” leaves out the multiplier or the 零 before its last digit")
    return Decimal(read_in_parts(plain, text))


def read_in_parts(plain: str, text: str) -> int:
    """Return the number of a numeral, split at its last 亿 and at the 万 of each side."""
    high, hundred_millions, low = plain.rpartition("亿")
    total = 0
    if hundred_millions:
        total = (read_below_hundred_million(high, text, leads=True) if high else 1) * 10**8
    if low:
        total += read_below_hundred_million(low, text, leads=not hundred_millions)
    return total


def read_below_hundred_million(part: str, text: str, *, leads: bool) -> int:
    """Return the number of a part without 亿; `leads` says that nothing stands before it.

    Raises:
        ValueError: it is none that one would say.
    """
    high, ten_thousands, low = part.rpartition("万")
    total = 0
    if ten_thousands:
        if not (high or leads):
            raise ValueError(f"“{text}” puts one multiplier after another that does not multiply it")
        total = (read_section(high, text, leads=leads) if high else 1) * 10_000
    if low:
        total += read_section(low, text, leads=leads and not ten_thousands)
    return total


def read_section(part: str, text: str, *, leads: bool) -> int:
    """Return the number of a part without 万 and 亿.

    Raises:
        ValueError: its multipliers are out of order, or one lacks its digit.
    """
    match = SECTION.fullmatch(part)
    if match is None:
        raise ValueError(f"“{text}” does not put its multipliers in order")
    total = 0
    for place, worth in (("thousands", 1000), ("hundreds", 100), ("tens", 10)):
        digit = match[place]
        if digit is None:
            continue
        # “千万” and “一千零十七” leave out a 一; “一万百” does not say what it means.
        at = match.start(place)
        if not digit and not (leads if at == 0 else worth == 10):
            raise ValueError(f"“{text}” leaves out the digit of a multiplier")
        total += (DIGITS[digit] if digit else 1) * worth
    return total + (DIGITS[match["ones"]] if match["ones"] else 0)
