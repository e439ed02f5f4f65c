"""Numbers as readers of each language write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_scripts.load.records import Pledge
from build_scripts.words.edition import Edition
from build_scripts.words.numbers import counter_of, write_figure, write_number, write_value
from tests.editions import EDITIONS
from tests.unit.making import ITEM, PERCENT, POINT, RANK, VISITS, YUAN, make_pledge

ZH, EN = EDITIONS


@pytest.mark.parametrize(
    ("number", "zh", "en"),
    [
        ("7", "7", "7"), ("7.0", "7.0", "7.0"), ("0", "0", "0"), ("-0.3", "−0.3", "−0.3"),
        ("13000", "1.3万", "13,000"), ("42332", "4.2332万", "42,332"), ("9999", "9999", "9,999"),
        ("55000000", "5500万", "55 million"), ("291000000000", "2910亿", "291 billion"),
        ("1E+4", "1万", "10,000"), ("2E+11", "2000亿", "200 billion"), ("-50000", "−5万", "−50,000"),
    ],
)  # fmt: skip
def test_large_numbers_take_the_words_of_their_language(number: str, zh: str, en: str) -> None:
    """Chinese counts in 万 and 亿, English in thousands with commas, in millions and billions."""
    assert write_number(Decimal(number), ZH) == zh
    assert write_number(Decimal(number), EN) == en


SCALES = {"亿": 10**8, "万": 10**4, " billion": 10**9, " million": 10**6}


@given(
    st.decimals(-(10**13), 10**13, allow_nan=False, allow_infinity=False, places=2), st.sampled_from((ZH, EN))
)
def test_what_is_written_is_the_number(number: Decimal, lang: Edition) -> None:
    """Taking a written number apart gives the number back: nothing is rounded away."""
    text = write_number(number, lang)
    word = next((each for each in SCALES if text.endswith(each)), "")
    digits = text.removesuffix(word).replace(",", "").replace("−", "-")
    assert Decimal(digits) * SCALES.get(word, 1) == number


def test_a_value_stands_with_its_unit() -> None:
    """The unit's pattern says where the number goes."""
    assert write_value(Decimal("0.3"), POINT, ZH) == "0.3个百分点"
    assert write_value(Decimal("0.3"), POINT, EN) == "0.3 percentage points"
    assert write_value(Decimal("5E+7"), YUAN, ZH) == "5000万元"


@pytest.mark.parametrize(
    ("figure", "carried", "counter", "written"),
    [
        ("48家", "", "家", "48家"), ("30 座", "", "座", "48座"), ("34所", "", "所", "48所"), ("220个", "", "个", "48个"),
        ("48", "家", "家", "48家"), ("48", "新增", "", "48个"),
    ],
)  # fmt: skip
def test_the_counter_is_that_of_the_source(figure: str, carried: str, counter: str, written: str) -> None:
    """家 stays 家 and 座 stays 座; 个 is for what names none. English counts without one."""
    pledge = make_pledge(figure_text=figure, carried_zh=carried or None, unit_id="item")
    assert counter_of(pledge, ITEM) == counter
    assert write_value(Decimal(48), ITEM, ZH, counter) == written
    assert write_value(Decimal(48), ITEM, EN, counter) == "48"


def test_a_unit_that_is_written_its_own_way_keeps_it() -> None:
    """第1位 and 0.3 个百分点 hold their symbol already; 家 is no way to write per cent."""
    assert write_value(Decimal(1), RANK, ZH, "第") == "第1位"
    assert write_value(Decimal("0.3"), POINT, ZH, "个百分点") == "0.3个百分点"
    assert write_value(Decimal(7), PERCENT, ZH, "家") == "7%"


@pytest.mark.parametrize(
    ("figure", "carried", "comparator", "zh", "en"),
    [
        ("下降7.0%", None, "eq", "下降7.0%", "−7.0%"),
        ("7.0%", "分别下降", "eq", "下降7.0%", "−7.0%"),
        ("下降 7.0%以上", None, "lte", "下降7.0%以上", "at most −7.0%"),
        ("-7.0%", None, "eq", "−7.0%", "−7.0%"),
    ],
)
def test_a_fall_is_seen_to_be_one(
    figure: str, carried: str | None, comparator: str, zh: str, en: str
) -> None:
    """Chinese has the word of the source, wherever it stands; English a true minus."""
    pledge = make_pledge(figure_text=figure, carried_zh=carried, comparator=comparator, value=Decimal("-7.0"))
    assert write_figure(pledge, PERCENT, ZH) == zh
    assert write_figure(pledge, PERCENT, EN) == en


@pytest.mark.parametrize(
    ("pledge", "zh", "en"),
    [
        (make_pledge(), "5%", "5%"),
        (make_pledge(figure_text="5% 左右", comparator="approx"), "5%左右", "about 5%"),
        (make_pledge(figure_text="5%以上", comparator="gte"), "5%以上", "at least 5%"),
        (make_pledge(figure_text="超过 5%", comparator="gt"), "超过5%", "more than 5%"),
        (make_pledge(figure_text="5%以内", comparator="lte"), "5%以内", "at most 5%"),
        (make_pledge(figure_text="低于5%", comparator="lt"), "低于5%", "less than 5%"),
        (make_pledge(figure_text="5%", carried_zh="超过3%", comparator="gt"), "超过5%", "more than 5%"),
        (make_pledge(figure_text="5", carried_zh="7%"), "5%", "5%"),
    ],
)
def test_a_figure_is_the_sources_own_in_chinese_and_words_in_english(
    pledge: Pledge, zh: str, en: str
) -> None:
    """The Chinese figure is verbatim but for its spaces; English says the comparator."""
    assert write_figure(pledge, PERCENT, ZH) == zh
    assert write_figure(pledge, PERCENT, EN) == en


@pytest.mark.parametrize(
    ("figure", "comparator", "zh"),
    [
        ("5500万", "eq", "5500万人次"),
        ("5500万以上", "gte", "5500万人次以上"),
        ("5500万左右", "approx", "5500万人次左右"),
        ("5500万以内", "lte", "5500万人次以内"),
    ],
)
def test_a_carried_unit_is_put_before_the_comparator(figure: str, comparator: str, zh: str) -> None:
    """“5500万左右” of a carried “人次” reads 5500万人次左右."""
    pledge = make_pledge(
        figure_text=figure, carried_zh="人次", comparator=comparator, value=Decimal(55_000_000), form="level"
    )
    assert write_figure(pledge, VISITS, ZH) == zh


@pytest.mark.parametrize(("figure", "comparator", "en"), [("第1", "eq", "no. 1"), ("前三", "lte", "top 3")])
def test_a_rank_reads_as_one(figure: str, comparator: str, en: str) -> None:
    """“前三” is the top three, not at most three."""
    value = Decimal(1 if figure == "第1" else 3)
    pledge = make_pledge(figure_text=figure, comparator=comparator, value=value, form="rank", unit_id="rank")
    assert write_figure(pledge, RANK, EN) == en
    assert write_figure(pledge, RANK, ZH) == figure


def test_a_range_shows_both_of_its_ends_in_english() -> None:
    """“3%—5%” is not 3%."""
    pledge = make_pledge(figure_text="3%—5%", value=Decimal(3), upper_value=Decimal(5))
    english = write_figure(pledge, PERCENT, EN)
    assert "3" in english
    assert "5" in english


def test_without_a_number_there_is_no_figure() -> None:
    """A qualitative pledge has no figure to write."""
    assert write_figure(make_pledge(value=None, figure_text=None), PERCENT, ZH) == ""
