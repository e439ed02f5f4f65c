"""The arithmetic of a verdict, as a sentence."""

import re
from decimal import Decimal

import pytest

from build_scripts.assess.arithmetic import difference_unit, relation
from build_scripts.assess.verdict import compute
from build_scripts.text.figures import parse_figure
from build_scripts.words.sums import arithmetic
from tests.editions import EDITIONS
from tests.unit.making import POINT, UNITS, YUAN, make_indicator, make_outcome, make_pledge

ZH, EN = EDITIONS


def squeezed(text: str) -> str:
    """Return a text without its spaces, which are a matter of look."""
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize(
    ("comparator", "target", "value", "zh", "en"),
    [
        ("eq", "7", "6.7", "6.7% < 7%，差 0.3个百分点", "6.7% < 7%: 0.3 percentage points short"),
        ("eq", "7", "7.5", "7.5% ≥ 7%，高出 0.5个百分点", "7.5% ≥ 7%: 0.5 percentage points over"),
        ("eq", "7", "7", "7% ≥ 7%", "7% ≥ 7%"),
        ("gt", "7", "7", "7% = 7%", "7% = 7%"),
        ("gt", "7", "8", "8% > 7%，高出 1个百分点", "8% > 7%: 1 percentage point over"),
    ],
)
def test_the_arithmetic_shows_both_numbers_and_the_gap(
    comparator: str, target: str, value: str, zh: str, en: str
) -> None:
    """Reported, sign, promised, and how far apart, in the words of each language."""
    indicator = make_indicator()
    pledge = make_pledge(comparator=comparator, value=Decimal(target))
    computation = compute(pledge, make_outcome(value=Decimal(value)), indicator)
    assert computation is not None
    assert squeezed(arithmetic(computation, UNITS, ZH)) == squeezed(zh)
    assert squeezed(arithmetic(computation, UNITS, EN)).replace("points", "point") == squeezed(en).replace(
        "points", "point"
    )


@pytest.mark.parametrize("better", ["higher", "lower", "neither"])
@pytest.mark.parametrize("comparator", ["eq", "gte", "gt", "lte", "lt"])
def test_the_sign_is_true_of_the_numbers(comparator: str, better: str) -> None:
    """Whatever was asked for, the sign between two numbers is how they stand."""
    truths = {
        "≥": lambda a, b: a >= b,
        ">": lambda a, b: a > b,
        "≤": lambda a, b: a <= b,
        "<": lambda a, b: a < b,
        "=": lambda a, b: a == b,
    }
    for value in (4, 5, 6):
        pledge = make_pledge(comparator=comparator, value=Decimal(5))
        outcome = make_outcome(value=Decimal(value))
        computation = compute(pledge, outcome, make_indicator(better=better))
        assert computation is not None
        assert truths[relation(computation)](value, 5), (value, relation(computation))


def test_two_percentages_differ_by_percentage_points() -> None:
    """7% is not 2 per cent more than 5%; other units differ by themselves."""
    assert difference_unit(make_indicator(), UNITS) == POINT
    assert difference_unit(make_indicator(unit_id="yuan"), UNITS) == YUAN


@pytest.mark.parametrize(
    ("better", "target", "value", "zh", "en"),
    [
        (
            "higher",
            "6.5",
            "-7.0",
            "−7.0% < 6.5%，差 13.5个百分点",
            "−7.0% < 6.5%: 13.5 percentage points short",
        ),
        ("lower", "-3", "-3.5", "−3.5% ≤ −3%，低 0.5个百分点", "−3.5% ≤ −3%: 0.5 percentage points under"),
        ("lower", "-3", "-2.5", "−2.5% > −3%，高出 0.5个百分点", "−2.5% > −3%: 0.5 percentage points over"),
    ],
)
def test_below_zero_the_arithmetic_has_a_true_minus(
    better: str, target: str, value: str, zh: str, en: str
) -> None:
    """What lies below a ceiling that was kept is not short of anything."""
    indicator = make_indicator(better=better)
    computation = compute(
        make_pledge(value=Decimal(target)), make_outcome(value=Decimal(value)), indicator, UNITS
    )
    assert computation is not None
    assert squeezed(arithmetic(computation, UNITS, ZH)) == squeezed(zh)
    assert arithmetic(computation, UNITS, EN) == en


def test_each_number_is_counted_as_its_source_counts() -> None:
    """48家 stays 48家, though the unit is written 个 by itself; the difference counts as the pledge does."""
    indicator = make_indicator(unit_id="item", form="count")
    pledge = make_pledge(figure_text="50座", value=Decimal(50), unit_id="item")
    outcome = make_outcome(figure_text="48家", value=Decimal(48), unit_id="item")
    computation = compute(pledge, outcome, indicator, UNITS)
    assert computation is not None
    assert arithmetic(computation, UNITS, ZH) == "48家 < 50座，差 2座"
    assert arithmetic(computation, UNITS, EN) == "48 < 50: 2 short"


@pytest.mark.parametrize(
    ("promised", "reported", "zh", "en"),
    [
        (("1.5吨", "tonne"), ("2000斤", "jin"), "2000斤 < 1.5吨，差 0.5吨", "2,000 jin < 1.5 tonnes: 0.5 tonnes short"),
        (("2000斤", "jin"), ("3吨", "tonne"), "3吨 ≥ 2000斤，高出 4000斤", "3 tonnes ≥ 2,000 jin: 4,000 jin over"),
        (("3公顷", "hectare"), ("31亩", "mu"), "31亩 < 3公顷，差 0.9333公顷", "31 mu < 3 ha: 0.9333 ha short"),
        (("2公顷", "hectare"), ("30亩", "mu"), "30亩 ≥ 2公顷", "30 mu ≥ 2 ha"),
    ],
)  # fmt: skip
def test_two_units_of_one_dimension_are_set_against_each_other(
    promised: tuple[str, str], reported: tuple[str, str], zh: str, en: str
) -> None:
    """Either number is in its source's unit, the difference in the pledge's."""
    (figure, unit_id), (other, other_id) = promised, reported
    indicator = make_indicator(unit_id=unit_id, form="level")
    computation = compute(
        make_pledge(figure_text=figure, value=parse_figure(figure).value, unit_id=unit_id),
        make_outcome(figure_text=other, value=parse_figure(other).value, unit_id=other_id),
        indicator,
        UNITS,
    )
    assert computation is not None
    assert arithmetic(computation, UNITS, ZH) == zh
    assert arithmetic(computation, UNITS, EN) == en
