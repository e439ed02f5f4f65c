"""Numerals: which characters of a text count, and what number they state."""

import itertools
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
        ("一是种茶；二是修路。三、通车", []),
        ("种茶，二是修路", ["二"]),
        ("八大行动、三高四新", ["八", "三", "四"]),
        ("2024年12月25日", ["2024", "12", "25"]),
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
        ("一亿零五百万", 105_000_000), ("十亿", 1_000_000_000), ("九千九百九十九", 9999),
    ],
)  # fmt: skip
def test_a_chinese_numeral_is_read_as_it_is_said(text: str, number: int) -> None:
    """A Chinese numeral gives the number that it states."""
    assert read_chinese_numeral(text) == Decimal(number)


def say(number: int) -> str:
    """Return a number below a hundred million in Chinese, by the school rule."""
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

    high, low = divmod(number, 10_000)
    if not high:
        return below_ten_thousand(low) or "零"
    return (
        below_ten_thousand(high)
        + "万"
        + ("零" if low and low < 1000 else "")
        + (below_ten_thousand(low) if low else "")
    )


@given(st.integers(0, 99_999_999))
def test_every_number_that_can_be_said_is_read_back(number: int) -> None:
    """Saying a number in Chinese and reading it gives the number."""
    assert read_chinese_numeral(say(number)) == Decimal(number)


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


@pytest.mark.parametrize("text", ["", "5", "五家", "五 十", "〇", "甲"])
def test_what_is_no_chinese_numeral_is_refused(text: str) -> None:
    """Anything but Chinese numeral characters raises and is quoted."""
    with pytest.raises(ValueError, match=f"^“{text}” is not a Chinese numeral$"):
        read_chinese_numeral(text)
