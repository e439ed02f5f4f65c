"""The numbers that a text tells: the same, whichever language tells them."""

from decimal import Decimal

import pytest

from build_scripts.text.magnitudes import (
    chinese_numbers,
    english_numbers,
    have_same_digits,
    is_rounded_from,
    known_values,
)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("55 万户", "550,000 households"), ("2910 亿元", "291 billion yuan"), ("1.3万户", "13,000"), ("0.5 个百分点", "0.5 points"),
        ("350 万千瓦", "3.5 million kilowatts"), ("35千伏", "35 kilovolts"), ("百亿企业", "ten-billion-yuan firm"), ("第七届", "the seventh"),
        ("“十四五”规划", "the 14th Five-Year Plan"), ("一刻钟", "15 minutes"), ("12月25日", "25 December"), ("三成", "30 per cent"),
        ("千亿产业", "an industry of 100 billion"), ("百分之七", "7%"), ("２０万", "200,000"), ("半年", "six months"), ("Ⅱ级", "grade II"),
        ("10万户", "one hundred thousand households"), ("13.3万户", "one hundred and thirty-three thousand"), ("1500亩", "one thousand five hundred mu"),
        ("3亿元", "three hundred million yuan"), ("201套", "two hundred and one homes"),
    ],
)  # fmt: skip
def test_what_one_language_tells_the_other_holds(chinese: str, english: str) -> None:
    known, told = known_values(chinese), known_values(english)
    assert [each for each, value in english_numbers(english) if value not in known] == []
    assert [each for each, value in chinese_numbers(chinese) if value not in told] == []


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("55 万户", "5.5 million households"),
        ("7%", "70%"),
        ("1.3万户", "1,300"),
        ("2910 亿元", "2.91 billion yuan"),
        ("13.3万户", "one hundred thousand"),
        ("200套", "two hundred thousand homes"),
    ],
)
def test_another_worth_is_another_number(chinese: str, english: str) -> None:
    known = known_values(chinese)
    assert [each for each, value in english_numbers(english) if value not in known] != []


@pytest.mark.parametrize(
    ("one", "other", "rounded"),
    [
        ("1.67", "1.7", True), ("1.67", "1.8", False), ("7.4", "7", False),
        ("1.65", "1.7", True), ("1.75", "1.7", True), ("1.64", "1.7", False), ("1.76", "1.7", False),
        ("115", "120", True), ("114", "120", False), ("0.0167", "0.017", True), ("-1.67", "-1.7", True),
    ],
)  # fmt: skip
def test_rounding_keeps_two_digits(one: str, other: str, rounded: bool) -> None:
    """Up to half a step of the last digit kept, whichever of the two is the shorter."""
    assert is_rounded_from(Decimal(one), Decimal(other)) == rounded
    assert is_rounded_from(Decimal(other), Decimal(one)) == rounded


@pytest.mark.parametrize(
    ("one", "other", "same"), [("9.9", "9900000000", True), ("9.90", "9.9", True), ("9.9", "9.8", False), ("99", "9.09", False)]
)  # fmt: skip
def test_numbers_that_differ_in_scale_alone_have_the_same_digits(one: str, other: str, same: bool) -> None:
    assert have_same_digits(Decimal(one), Decimal(other)) == same
