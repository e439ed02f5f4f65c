"""Numerals: which characters of a text count, and what number they state."""

import itertools
import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_scripts.text.numerals import find_numerals, read_chinese_numeral


@pytest.mark.parametrize(
    ("text", "numerals"),
    [
        ("茶叶产量增长 5.5%", ["5.5"]),
        ("总产值2910 亿元", ["2910 亿"]),
        ("投资1,234.5万元", ["1,234.5万"]),
        ("新增３０家", ["３０"]),
        ("第七届茶会", ["七"]),
        ("百余场", ["百"]),
        ("Ⅳ类水质", ["Ⅳ"]),
        ("统一零售，进一步做到一流", []),
        ("（一）茶业", []),
        ("四川百姓千方百计减少二氧化碳，一些红十字志愿者一直走在前列", []),
        ("三分之一，十分之三，十分重要", ["三", "一", "十", "三"]),
        ("一是种茶；二是修路。三、通车", []),
        ("种茶，二是修路", ["二"]),
        ("八大行动、三高四新", ["八", "三", "四"]),
        ("2024年12月25日", ["2024", "12", "25"]),
        ("半数以上，过半，翻一番、翻番", ["半数", "过半", "翻一番", "翻番"]),
        ("半年，陆地，队伍", []),
        ("第一批", ["一"]),
        ("壹佰伍拾元，廿年", ["壹佰伍拾", "廿"]),
        ("½杯，①茶", ["½", "①"]),
        ("٥家", ["٥"]),
        ("种茶（五）家", ["五"]),
        ("通车。（二）修路", []),
        ("二〇二四年", ["二〇二四"]),
        ("", []),
    ],
)
def test_numerals_are_found_and_words_and_markers_are_not(text: str, numerals: list[str]) -> None:
    """Arabic, Roman and Chinese numerals are found; list markers and listed words are left out."""
    assert [each.text for each in find_numerals(text)] == numerals


@given(st.text("0123456789０七百万亿.，。；（）、是一统家%茶 ", max_size=30))
def test_a_numeral_stands_where_it_says(text: str) -> None:
    """Cutting a text at a numeral's place gives the numeral, and places never overlap."""
    found = find_numerals(text)
    assert [text[each.start : each.end] for each in found] == [each.text for each in found]
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


@given(st.text("0123456789０１九.，。；（）、是一统家%茶 ", max_size=30))
def test_no_arabic_digit_is_ever_missed(text: str) -> None:
    """Every Arabic digit, half-width or full-width, lies within a numeral."""
    covered = {at for each in find_numerals(text) for at in range(each.start, each.end)}
    assert {at for at, character in enumerate(text) if character.isdecimal()} <= covered


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("零", 0), ("两", 2), ("十", 10), ("十二", 12), ("二十", 20), ("百", 100), ("一百一十", 110),
        ("一千零五十", 1050), ("千万", 10_000_000), ("两千万", 20_000_000), ("万", 10_000),
        ("一亿零五百万", 105_000_000), ("十亿", 1_000_000_000), ("九千九百九十九", 9999), ("一千零十七", 1017),
        ("一千零一十七", 1017), ("一百十七", 117), ("一万零十", 10_010), ("两万五千亿", 2_500_000_000_000),
        ("万亿", 10**12), ("百亿", 10**10), ("〇", 0), ("一千五十", 1050), ("一亿零三", 100_000_003),
    ],
)  # fmt: skip
def test_a_chinese_numeral_is_read_as_it_is_said(text: str, number: int) -> None:
    """A Chinese numeral gives the number that it states."""
    assert read_chinese_numeral(text) == Decimal(number)


@pytest.mark.parametrize(
    "text",
    [
        "一百五", "三万五", "两千三", "三亿五", "五百零", "零五", "一千零零五", "十百", "百千", "亿万", "万万", "一万百",
        "百千万", "一万零万", "亿亿",
    ],
)  # fmt: skip
def test_a_numeral_that_can_be_said_in_two_ways_is_refused(text: str) -> None:
    """“一百五” is 105 to one and 150 to another; multipliers out of order are nothing at all."""
    with pytest.raises(ValueError, match=f"^“{text}”"):
        read_chinese_numeral(text)


def say(number: int) -> str:
    """Return a number up to a million million in Chinese, by the school rule."""
    digits = "零一二三四五六七八九"

    def below_ten_thousand(rest: int) -> str:
        said, gap = "", False
        for worth, word in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
            digit = rest // worth % 10
            gap = gap or (digit == 0 and bool(said))
            if digit:
                said += ("零" if gap else "") + digits[digit] + word
                gap = False
        return said

    for worth, word in ((10**8, "亿"), (10**4, "万")):
        high, low = divmod(number, worth)
        if high:
            rest = ("零" if low < worth // 10 else "") + say(low) if low else ""
            return say(high) + word + rest
    return below_ten_thousand(number) or "零"


@given(st.integers(0, 10**12), st.booleans(), st.booleans(), st.booleans())
def test_every_number_that_can_be_said_is_read_back(
    number: int, short_ten: bool, liang: bool, round_zero: bool
) -> None:
    """Saying a number in Chinese and reading it gives the number, in every way of saying it."""
    said = say(number)
    if short_ten:
        said = re.sub("^一十|(?<=零)一十", "十", said)
    if liang:
        said = re.sub("二(?=[百千万亿])", "两", said)
    if round_zero:
        said = said.replace("零", "〇")
    assert read_chinese_numeral(said) == Decimal(number)


@given(st.text("零一二两三五九十百千万亿", min_size=1, max_size=9))
def test_what_is_read_is_what_is_said(text: str) -> None:
    """A numeral that is read is, but for how its ones and noughts are spelt, what one would say."""
    try:
        number = int(read_chinese_numeral(text))
    except ValueError:
        return
    plain = re.sub("[一零]", "", text.replace("两", "二"))
    assert plain == re.sub("[一零]", "", say(number)) or "万亿" in text or re.search("万.*亿", text)


def test_a_multiplier_of_a_multiplier_is_multiplied() -> None:
    """“一万亿” is a million million, as “1万亿” is."""
    assert read_chinese_numeral("一万亿") == Decimal(10) ** 12


def test_digits_without_multipliers_are_not_read_as_their_last() -> None:
    """“二零二四” is 2024, or no numeral this module can read, but it is not 4."""
    try:
        number = read_chinese_numeral("二零二四")
    except ValueError:
        number = Decimal(2024)
    assert number == Decimal(2024)


@pytest.mark.parametrize("text", ["", "5", "五家", "五 十", "廿", "甲", "壹佰"])
def test_what_is_no_chinese_numeral_is_refused(text: str) -> None:
    """Anything but Chinese numeral characters raises and is quoted."""
    with pytest.raises(ValueError, match=f"^“{text}” is not a Chinese numeral$"):
        read_chinese_numeral(text)
