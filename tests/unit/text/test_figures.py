"""Figures: the number, its unit and its comparator, read by rule."""

import csv
from decimal import Decimal
from pathlib import Path

import pytest

from build_scripts.paths import DATAPACKAGES
from build_scripts.text.figures import parse_figure, read_number


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
    figure = parse_figure(row["figure_text"])
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
        "", "家", "第", "以上", "％", "5.5.5%", "５%", "-5%", "5 0家", "1,000家", "1，000家", "5家和6家",
        "近5万", "5\n家", "٥家", "1e5", "0x10", "1/3", "+5%", "=5", "下降5%",
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


@pytest.mark.parametrize("text", ["五家和六家", "百分之五", "三分之一"])
def test_a_second_chinese_number_is_refused(text: str) -> None:
    """Two Chinese numbers are not one, as two Arabic ones are not: “百分之五” is not 100."""
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
