"""The numbers that a text tells: the same, whichever language tells them."""

from decimal import Decimal

import pytest

from build_scripts.text.magnitudes import chinese_numbers, english_numbers, is_rounded_from, known_values


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("55 万户", "550,000 households"), ("2910 亿元", "291 billion yuan"), ("1.3万户", "13,000"), ("0.5 个百分点", "0.5 points"),
        ("350 万千瓦", "3.5 million kilowatts"), ("35千伏", "35 kilovolts"), ("百亿企业", "ten-billion-yuan firm"), ("第七届", "the seventh"),
        ("“十四五”规划", "the 14th Five-Year Plan"), ("一刻钟", "15 minutes"), ("12月25日", "25 December"), ("三成", "30 per cent"),
        ("千亿产业", "an industry of 100 billion"), ("百分之七", "7%"), ("２０万", "200,000"), ("半年", "six months"), ("Ⅱ级", "grade II"),
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
    ],
)
def test_another_worth_is_another_number(chinese: str, english: str) -> None:
    known = known_values(chinese)
    assert [each for each, value in english_numbers(english) if value not in known] != []


def test_rounding_keeps_two_digits() -> None:
    assert is_rounded_from(Decimal("1.67"), Decimal("1.7"))
    assert not is_rounded_from(Decimal("1.67"), Decimal("1.8"))
    assert not is_rounded_from(Decimal("7.4"), Decimal("7"))
