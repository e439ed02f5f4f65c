"""Figures: the number, its unit and its comparator, read by rule."""

import csv
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from build_scripts.paths import DATAPACKAGES
from build_scripts.text.figure_words import COMPARATORS_AFTER, COMPARATORS_BEFORE, FALLS, MIRRORED, RISES
from build_scripts.text.figures import Figure, parse_figure, read_number, unit_of_carried


def real_figures() -> list[tuple[str, dict[str, str]]]:
    """Return every figure of the real packages, with where it stands and how it is coded."""
    found = []
    for path in sorted(DATAPACKAGES.glob("*/*.csv")):
        if path.name not in ("pledges.csv", "outcomes.csv"):
            continue
        with path.open(encoding="utf-8", newline="") as file:
            found += [(name_of(path, row), row) for row in csv.DictReader(file) if row["figure_text"]]
    return found


def name_of(path: Path, row: dict[str, str]) -> str:
    """Return a name for a figure that a reader of a failed test can find."""
    return f"{path.parent.name}-{next(iter(row.values()))}"


REAL = real_figures()


def test_the_real_packages_hold_figures() -> None:
    """There are real figures to test; an empty table would make the next test prove nothing."""
    assert len(REAL) > 100


@pytest.mark.parametrize("row", [row for _, row in REAL], ids=[name for name, _ in REAL])
def test_every_real_figure_parses_to_its_coding(row: dict[str, str]) -> None:
    """A figure of the real packages gives, by rule, the value and comparator that a person coded."""
    figure = parse_figure(row["figure_text"], row["carried_zh"])
    upper = str(figure.upper_value) if figure.upper_value is not None else ""
    assert figure.comparator == row["comparator"]
    assert figure.value == Decimal(row["value"])
    assert (Decimal(upper) if upper else None) == (
        Decimal(row["upper_value"]) if row["upper_value"] else None
    )


@pytest.mark.parametrize(
    ("text", "value", "symbol", "comparator"),
    [
        ("7%", "7", "%", "eq"),
        ("超过 600 家", "600", "家", "gt"),
        ("600家以上", "600", "家", "gte"),
        ("5.5% 左右", "5.5", "%", "approx"),
        ("约5%", "5", "%", "approx"),
        ("不低于5%", "5", "%", "gte"),
        ("不超过5%", "5", "%", "lte"),
        ("5%以内", "5", "%", "lte"),
        ("低于5%", "5", "%", "lt"),
        ("突破2910 亿元", "291000000000", "元", "gt"),
        ("1.3万户", "13000", "户", "eq"),
        ("3万亿元", "3000000000000", "元", "eq"),
        ("5万1234.5亿元", "5123450000000", "元", "eq"),
        ("5500万", "55000000", "", "eq"),
        ("百余场", "100", "场", "gt"),
        ("10余家", "10", "家", "gt"),
        ("三十多家", "30", "家", "gt"),
        ("两个", "2", "个", "eq"),
        ("第1", "1", "第", "eq"),
        ("前三", "3", "第", "lte"),
        ("达到 30 家", "30", "家", "eq"),
        ("8万千瓦", "80000", "千瓦", "eq"),
        ("0.5 个百分点左右", "0.5", "个百分点", "approx"),
    ],
)
def test_a_figure_gives_number_unit_and_comparator(
    text: str, value: str, symbol: str, comparator: str
) -> None:
    """The words next to a number decide its comparator; multipliers belong to the number."""
    figure = parse_figure(text)
    assert (figure.value, figure.symbol, figure.comparator) == (Decimal(value), symbol, comparator)
    assert figure.upper_value is None


@pytest.mark.parametrize(
    ("text", "value", "upper"),
    [("3%—5%", "3", "5"), ("3-5%", "3", "5"), ("3%至5%", "3", "5"), ("3万—5万户", "30000", "50000")],
)
def test_a_range_gives_both_ends(text: str, value: str, upper: str) -> None:
    """A range has a value and an upper value."""
    figure = parse_figure(text)
    assert (figure.value, figure.upper_value) == (Decimal(value), Decimal(upper))


def test_a_multiplier_at_the_end_of_a_range_is_not_lost_on_its_start() -> None:
    """“3—5万户” is 30,000 to 50,000, or refused, but its lower end is not 3."""
    try:
        value = parse_figure("3—5万户").value
    except ValueError:
        value = Decimal(30_000)
    assert value == Decimal(30_000)


@pytest.mark.parametrize(
    ("text", "step"),
    [("1.3万", "1000"), ("2910 亿", "100000000"), ("6.7%", "0.1"), ("7%", "1"), ("二十", "1")],
)
def test_the_step_is_the_worth_of_the_last_digit(text: str, step: str) -> None:
    """The last digit that was written says how fine the number is."""
    assert parse_figure(text).step == Decimal(step)


@pytest.mark.parametrize(
    "text",
    [
        "", "家", "第", "以上", "％", "5.5.5%", "５%", "1,000家", "1，000家", "5家和6家", "5\n家", "٥家", "1e5",
        "0x10", "+5%", "=5", "下降", "几十家", "过半",
    ],
)  # fmt: skip
def test_what_is_not_one_number_is_refused(text: str) -> None:
    """A text that is not one number with its unit raises and is quoted."""
    with pytest.raises(ValueError, match=r"is not one number with its unit$") as caught:
        parse_figure(text)
    assert str(caught.value).startswith(f"“{text}”")


@pytest.mark.parametrize(
    "text", ["约5%左右", "超过5%以上", "至少5家以上", "超过10余家", "不低于前三", "约10多家"]
)
def test_two_comparator_words_are_refused(text: str) -> None:
    """A figure with two comparator words contradicts itself."""
    with pytest.raises(ValueError, match=f"^“{text}” holds more than one comparator word$"):
        parse_figure(text)


@pytest.mark.parametrize("text", ["600家以上左右", "5%以内左右", "5家左右以上"])
def test_two_comparator_words_side_by_side_are_refused(text: str) -> None:
    """Of two comparator words after a number, neither may pass for a part of the unit."""
    with pytest.raises(ValueError, match=f"^“{text}”"):
        parse_figure(text)


@pytest.mark.parametrize("text", ["五家和六家", "三分之一", "五家六"])
def test_a_second_chinese_number_is_refused(text: str) -> None:
    """Two Chinese numbers are not one, as two Arabic ones are not."""
    with pytest.raises(ValueError, match=f"^“{text}”"):
        parse_figure(text)


def test_a_range_that_runs_downwards_is_refused() -> None:
    """The upper end of a range is not below its lower end."""
    with pytest.raises(ValueError, match="5—3%"):
        parse_figure("5—3%")


@pytest.mark.parametrize(
    ("text", "number"), [("1.3万", "13000"), ("2910 亿", "291000000000"), ("两千", "2000")]
)
def test_a_number_is_read_with_its_multipliers(text: str, number: str) -> None:
    """A number is its digits times its multipliers."""
    assert read_number(text)[0] == Decimal(number)


@pytest.mark.parametrize("text", ["5家", "五家", "", "1.2.3"])
def test_what_is_no_number_is_refused_by_value_error(text: str) -> None:
    """A text that is no number raises ValueError, as promised, and nothing else."""
    with pytest.raises(ValueError, match=r"."):
        read_number(text)


def told(figure: Figure) -> tuple[str, str, str, str]:
    """Return what a figure says: number, upper end, unit, comparator."""
    upper = "" if figure.upper_value is None else f"{figure.upper_value.normalize():f}"
    return f"{figure.value.normalize():f}", upper, figure.symbol, figure.comparator


@pytest.mark.parametrize(
    ("text", "value", "comparator"),
    [
        ("下降7.0%", "-7", "eq"),
        ("负增长3.3%", "-3.3", "eq"),
        ("3.3%的负增长", "-3.3", "eq"),
        ("降幅达 5%", "-5", "eq"),
        ("降幅收窄至3%", "-3", "eq"),
        ("下降了约4%", "-4", "approx"),
        ("下降达到3%", "-3", "eq"),
        ("下降至少3%", "-3", "lte"),
        ("降幅收窄至少3%", "3", "gte"),
        ("回落0.5%左右", "-0.5", "approx"),
        ("下降3%以上", "-3", "lte"),
        ("至少下降3%", "-3", "lte"),
        ("下降不少于3%", "-3", "lte"),
        ("下降超过3%", "-3", "lt"),
        ("下降不超过3%", "-3", "gte"),
        ("下降3%以内", "-3", "gte"),
        ("下降近3%", "-3", "gt"),
        ("-3.93%", "-3.93", "eq"),
        ("−3.93％", "-3.93", "eq"),
        ("负3%", "-3", "eq"),
        ("不低于-3%", "-3", "gte"),
        ("增长-3.3%", "-3.3", "eq"),
        ("增长7.0%", "7", "eq"),
        ("提高 3%以上", "3", "gte"),
        ("降幅收窄0.5%", "0.5", "eq"),
        ("降幅较去年同期收窄0.5%", "0.5", "eq"),
        ("增幅比上年收窄0.5%", "-0.5", "eq"),
        ("压缩62%", "-62", "eq"),
        ("翻了一番", "100", "eq"),
        ("增幅收窄0.5%", "-0.5", "eq"),
        ("收窄0.5%", "-0.5", "eq"),
    ],
)
def test_a_fall_is_below_zero_and_its_comparator_points_the_other_way(
    text: str, value: str, comparator: str
) -> None:
    """“下降3%以上” is a change of at most −3; a literal minus leaves its comparator as it is."""
    assert told(parse_figure(text)) == (value, "", "%", comparator)


def test_a_permille_below_zero_keeps_its_sign() -> None:
    """“-3.93‰” is how a natural growth rate is written."""
    assert told(parse_figure("-3.93‰")) == ("-3.93", "", "‰", "eq")


@given(
    st.sampled_from(FALLS), st.integers(1, 10**6), st.sampled_from(["", *COMPARATORS_BEFORE]), st.booleans()
)
def test_every_fall_mirrors_the_rise(fall: str, number: int, before: str, touching: bool) -> None:
    """Whatever the word and the comparator, a fall is the rise of the same size turned round."""
    gap = "" if touching else " "
    rise, figure = parse_figure(f"增长{before}{gap}{number}%"), parse_figure(f"{fall}{before}{gap}{number}%")
    assert figure.value == -rise.value
    assert figure.comparator == MIRRORED.get(rise.comparator, rise.comparator)
    assert (figure.sign, rise.sign) == (fall, "增长")


def test_a_range_of_a_fall_runs_from_the_deeper_end() -> None:
    """“下降3%—5%” is −5 to −3."""
    assert told(parse_figure("下降3%—5%")) == ("-5", "-3", "%", "eq")
    assert told(parse_figure("-5%—-3%")) == ("-5", "-3", "%", "eq")


@pytest.mark.parametrize(
    ("text", "carried", "value"),
    [
        ("7.0%", "分别下降", "-7"), ("7.0%", "下降", "-7"), ("7.0%", "分别降", "-7"), ("7.0%", "预计数，下同", "7"),
        ("7.0%", "分别增长", "7"), ("下降7.0%", "同比下降", "-7"), ("7.0%", "下降到", "7"), ("7.0%", "力争", "7"),
    ],
)  # fmt: skip
def test_a_fall_may_be_carried(text: str, carried: str, value: str) -> None:
    """Of “分别下降3%、7.0%” the second number falls, too."""
    assert told(parse_figure(text, carried))[0] == value


@pytest.mark.parametrize(
    ("text", "carried"),
    [("下降-3%", ""), ("下降3%的负增长", ""), ("增长3%", "下降"), ("-3%", "下降"), ("3%", "增长转为下降")],
)
def test_words_that_contradict_one_another_are_refused(text: str, carried: str) -> None:
    """A fall of a negative number, a rise that falls: nobody can say what is meant."""
    with pytest.raises(ValueError, match="whether it is"):
        parse_figure(text, carried)


@pytest.mark.parametrize("text", ["下降到5%", "降至5%", "增加到 30 家", "提高至5%"])
def test_where_a_change_ended_is_a_level(text: str) -> None:
    """“下降到5%” is 5%, of which the figure leaves the verb out."""
    with pytest.raises(ValueError, match=r"which is a level: let figure_text begin behind these words$"):
        parse_figure(text)


@pytest.mark.parametrize(
    ("text", "value", "symbol", "comparator"),
    [
        ("2400多亿元", "240000000000", "元", "gt"),
        ("30多万亿元", "30000000000000", "元", "gt"),
        ("8千亿元", "800000000000", "元", "eq"),
        ("3千家", "3000", "家", "eq"),
        ("120余万", "1200000", "", "gt"),
        ("3余亿", "300000000", "", "gt"),
        ("1.2万余户", "12000", "户", "gt"),
        ("1.2万亿", "1200000000000", "", "eq"),
        ("十二点五亿", "1250000000", "", "eq"),
        ("三点五万吨", "35000", "吨", "eq"),
        ("一千零十七个", "1017", "个", "eq"),
        ("百分之六点七八", "6.78", "%", "eq"),
        ("百分之百", "100", "%", "eq"),
        ("千分之三", "3", "‰", "eq"),
        ("5％", "5", "%", "eq"),
        ("3成", "30", "%", "eq"),
        ("三成以上", "30", "%", "gte"),
        ("半数以上", "50", "%", "gte"),
        ("翻番", "100", "%", "eq"),
        ("翻一番", "100", "%", "eq"),
        ("翻两番", "300", "%", "eq"),
        ("近3000家", "3000", "家", "lt"),
        ("接近5亿元", "500000000", "元", "lt"),
        ("不足5家", "5", "家", "lt"),
        ("逾600家", "600", "家", "gt"),
        ("不少于5家", "5", "家", "gte"),
        ("至多3家", "3", "家", "lte"),
        ("不多于3家", "3", "家", "lte"),
        ("5级及以上", "5", "级", "gte"),
        ("5级及以下", "5", "级", "lte"),
        ("5%上下", "5", "%", "approx"),
        ("8千瓦", "8", "千瓦", "eq"),
        ("350 万千瓦", "3500000", "千瓦", "eq"),
        ("5千米", "5", "千米", "eq"),
    ],
)
def test_numbers_are_read_whole(text: str, value: str, symbol: str, comparator: str) -> None:
    """Multipliers behind 多 and 余, shares in words, tenths and doublings are part of the number."""
    assert told(parse_figure(text)) == (value, "", symbol, comparator)


def test_a_tenth_is_ten_per_cent_fine() -> None:
    """The last digit of “三成” is worth ten points."""
    assert parse_figure("三成").step == Decimal(10)


@pytest.mark.parametrize(
    ("text", "value", "upper"),
    [
        ("5—6%", "5", "6"), ("5%-6%", "5", "6"), ("20万—30万人", "200000", "300000"),
        ("20万人～30万人", "200000", "300000"), ("8000—1万元", "8000", "10000"), ("两到三成", "20", "30"),
        ("百分之五至百分之六", "5", "6"),
    ],
)  # fmt: skip
def test_a_range_is_read_with_the_units_of_both_ends(text: str, value: str, upper: str) -> None:
    """Each end has its own multiplier; the unit may stand at one end or at both."""
    assert told(parse_figure(text))[:2] == (value, upper)


@given(st.integers(1, 9999), st.integers(0, 9999), st.sampled_from("千万亿百"))
def test_a_multiplier_at_the_end_only_is_never_left_to_a_guess(low: int, more: int, multiplier: str) -> None:
    """“20—30万人” is refused, with how to code it."""
    assume(more)
    with pytest.raises(
        ValueError, match=r"at the end only.*make the row qualitative and exclude the numerals$"
    ):
        parse_figure(f"{low}—{low + more}{multiplier}人")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2.50:1", "is a ratio"), ("2.50：1", "is a ratio"), ("三比一", "is a ratio"), ("1/10以上", "is a fraction"),
        ("三分之一", "is a fraction"), ("万分之五", "is a fraction"), ("10.1 7亿元", "has a gap"), ("201 7年", "has a gap"),
        ("5 0家", "has a gap"), ("20—30多万", "is a range and holds “多”"), ("5家—6户", "has different units"),
    ],
)  # fmt: skip
def test_what_has_no_single_number_is_refused_with_how_to_code_it(text: str, reason: str) -> None:
    """A ratio, a fraction or broken digits are never read as the last number that stands in them."""
    with pytest.raises(ValueError, match=f"^“{text}” {reason}.*: make the row qualitative and exclude"):
        parse_figure(text)


@given(
    st.decimals(0, 10**6, places=2, allow_nan=False),
    st.sampled_from(["", *COMPARATORS_BEFORE]),
    st.sampled_from(["", *COMPARATORS_AFTER]),
    st.sampled_from(["", *FALLS, *RISES]),
)
def test_whatever_is_put_together_is_taken_apart(number: Decimal, before: str, after: str, sign: str) -> None:
    """A figure is its number with its sign, and two comparator words are never one."""
    text = f"{sign}{before}{number}亿元{after}"
    if before and after:
        with pytest.raises(ValueError, match="more than one comparator word"):
            parse_figure(text)
    else:
        figure = parse_figure(text)
        assert abs(figure.value) == number * 10**8
        assert (figure.value < 0) == (sign in FALLS and number > 0)
        assert figure.bound == before + after


@pytest.mark.parametrize(
    ("text", "bound"), [("前30", "前"), ("超过600家", "超过"), ("600家以上", "以上"), ("百余场", "余"), ("600家", "")]
)  # fmt: skip
def test_the_word_that_bounds_a_figure_is_told_as_it_stands(text: str, bound: str) -> None:
    assert parse_figure(text).bound == bound


def test_words_from_afar_that_contradict_a_figure_are_named_with_it() -> None:
    with pytest.raises(
        ValueError, match=r"^“增长7\.0%” and the carried words “分别下降” differ on whether it is a fall$"
    ):
        parse_figure("增长7.0%", "分别下降")


@pytest.mark.parametrize(
    ("carried", "unit"),
    [("元", "元"), ("1200亿元", "元"), ("分别突破300亿元", "元"), ("12万儿童", "人"), ("农村群众", "人"), ("人次", "人次"), ("分别下降", "分别下降")],
    ids=range(7),
)  # fmt: skip
def test_carried_words_give_a_unit(carried: str, unit: str) -> None:
    """Themselves, that of the number they end in, or 人 where they say who is counted."""
    assert unit_of_carried(carried) == unit
