"""A number counts the same in both languages, and no two are exchanged."""

import pytest

from build_scripts.validate.counted import impossible, miscounted, misdated, mismarked, year_counted


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("1.3万户3.7万人", "37,000 households and 13,000 people"),
        ("增长5%", "up 5 percentage points"),
        ("5公斤折1公斤，10年", "10 kilograms make one, in 5 years"),
        ("五年行动计划", "a five-month action plan"),
        ("热线12345，列第11", "line 11, ranked 12345th"),
        ("500强项目15个", "500 projects of the top-15 firms"),
    ],
)
def test_a_number_counts_another_thing(chinese: str, english: str) -> None:
    assert miscounted(chinese, english)


def test_the_words_of_a_number_that_counts_another_thing() -> None:
    """What stands right before it is told, too, where there is anything."""
    assert miscounted("3座", "3rd") == "tells “3rd”"
    assert miscounted("3座", "It is the 3rd") == "tells “the 3rd”"
    assert miscounted("5户", "5 people, all told") == "tells “5 people”"
    assert miscounted("增长5%", "up 5 percentage points") == "tells “5 percentage po”"


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("1.3万户3.7万人", "37,000 people in 13,000 households"),
        ("净增企业1.3万户", "13,000 more enterprises"),
        ("新增百亿企业1家", "one new ten-billion-yuan firm"),
        ("三口之家", "a family of three people"),
        ("第八届", "the eighth, in its 8th year"),
        ("2024年", "In 2024 households were asked"),
        ("5个百分点", "5 percentage points"),
        ("列入前15位", "among the top 15"),
        ("5人次，共5人", "five attendances by five people"),
    ],
)
def test_a_number_counts_the_same_in_other_words(chinese: str, english: str) -> None:
    assert not miscounted(chinese, english)


def test_a_day_of_the_calendar_is_the_same_day() -> None:
    assert misdated("自8月1日起", "since 2 August")
    assert misdated("自8月1日起", "since January 8")
    assert not misdated("自8月1日起", "since 1 August, or from August 1st on")
    assert not misdated("五一假期", "from 1 May")


def test_a_year_counts_nothing_and_a_month_is_one_of_twelve() -> None:
    assert year_counted("2024家企业", "firms of 2024")
    assert not year_counted("2024家企业", "2,024 firms")
    assert impossible("2024月")
    assert not impossible("2024年12月31日，36月龄，60日内")


def test_a_mark_of_a_list_is_that_of_the_source() -> None:
    assert mismarked("（三）大力实施", "(500) Vigorously carry out")
    assert not mismarked("（三）大力实施", "(3) Vigorously carry out")
    assert not mismarked("大力实施", "(3) Vigorously carry out")
