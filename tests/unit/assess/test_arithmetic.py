"""The arithmetic of a verdict, as a sentence."""

import re
from decimal import Decimal

import pytest

from build_scripts.assess.arithmetic import difference_unit, relation
from build_scripts.assess.verdict import compute
from build_scripts.words.sums import arithmetic
from tests.unit.making import POINT, UNITS, YUAN, make_indicator, make_outcome, make_pledge

ZH, EN = "zh", "en"


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
        ("gt", "7", "8", "8% > 7%，高出 1个百分点", "8% > 7%: 1 percentage points over"),
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
    assert squeezed(arithmetic(computation, indicator, UNITS, ZH)) == squeezed(zh)
    assert squeezed(arithmetic(computation, indicator, UNITS, EN)).replace("points", "point") == squeezed(
        en
    ).replace("points", "point")


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
