"""Verdicts, held against a second and deliberately naive implementation.

The naive one decides nothing by algebra: it lists the numbers that an outcome may be, asks of
each whether the pledge would be kept, and believes only a unanimous answer.
"""

from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_scripts.assess.verdict import compute
from build_scripts.load.records import Outcome, Pledge
from tests.unit.making import UNITS, make_indicator, make_outcome, make_pledge

NUMBERS = st.decimals(-10_000, 10_000, allow_nan=False, allow_infinity=False, places=2)
HALF = Decimal("0.5")
FAR = 12
"""How many half steps to look beyond a bound; values of the table lie closer together."""
COMPARATORS = ("eq", "approx", "gte", "gt", "lte", "lt")
BETTER = ("higher", "lower", "neither")


def kept(number: Decimal, pledge: Pledge, better: str) -> bool:
    """Say whether a pledge is kept by a number, case by case."""
    assert pledge.value is not None
    lower, upper = pledge.value, pledge.upper_value
    top = lower if upper is None else upper
    match pledge.comparator, better:
        case "gte", _:
            return number >= lower
        case "gt", _:
            return number > lower
        case "lte", _:
            return number <= top
        case "lt", _:
            return number < top
        case _, "higher":
            return number >= lower
        case _, "lower":
            return number <= top
        case _:
            return lower <= number <= top


def candidates(outcome: Outcome) -> list[Decimal]:
    """Return numbers that an outcome may be: its own, or those on its side of the bound."""
    value = outcome.value
    assert value is not None
    steps = [HALF * count for count in range(FAR + 1)]
    match outcome.comparator:
        case "gte":
            return [value + step for step in steps]
        case "gt":
            return [value + step for step in steps if step]
        case "lte":
            return [value - step for step in steps]
        case "lt":
            return [value - step for step in steps if step]
    if outcome.upper_value is not None:
        return [value + step for step in steps if value + step <= outcome.upper_value]
    return [value]


def naive(pledge: Pledge, outcome: Outcome, better: str) -> str | None:
    """Return the verdict by asking every candidate."""
    answers = {kept(each, pledge, better) for each in candidates(outcome)}
    if len(answers) > 1:
        return None
    return "met" if answers.pop() else "not_met"


def verdict(pledge: Pledge, outcome: Outcome, better: str) -> str | None:
    """Return the computed verdict, or None."""
    computation = compute(pledge, outcome, make_indicator(better=better))
    return computation.verdict if computation else None


@pytest.mark.parametrize("better", BETTER)
@pytest.mark.parametrize("promised", COMPARATORS)
@pytest.mark.parametrize("reported", COMPARATORS)
def test_every_pair_of_comparators_agrees_with_asking_each_number(
    promised: str, reported: str, better: str
) -> None:
    """Below, at and above the target, the verdict is what every number that may be meant says."""
    for target, value in product(range(-2, 3), repeat=2):
        pledge = make_pledge(comparator=promised, value=Decimal(target))
        outcome = make_outcome(comparator=reported, value=Decimal(value))
        assert verdict(pledge, outcome, better) == naive(pledge, outcome, better), (target, value)


@pytest.mark.parametrize("better", BETTER)
@pytest.mark.parametrize("reported", COMPARATORS)
@pytest.mark.parametrize("ends", [(3, 5), (-5, -3), (-2, 0), (0, 2)])
def test_a_promised_range_is_a_floor_below_and_a_ceiling_above(
    ends: tuple[int, int], reported: str, better: str
) -> None:
    """A range is kept from its lower end where more is better, up to its upper end where less is.

    Where neither is better, it is kept by what lies within it.
    """
    lower, upper = map(Decimal, ends)
    pledge = make_pledge(value=lower, upper_value=upper)
    for value in (lower - 1, lower, lower + 1, upper, upper + 1):
        outcome = make_outcome(comparator=reported, value=value)
        assert verdict(pledge, outcome, better) == naive(pledge, outcome, better), value


@pytest.mark.parametrize("better", BETTER)
def test_a_reported_range_decides_only_where_both_ends_agree(better: str) -> None:
    """“增长4%—6%” says neither that a target of 5 was met nor that it was missed."""
    for target in map(Decimal, (3, 4, 5, 6, 7)):
        pledge = make_pledge(value=target)
        outcome = make_outcome(value=Decimal(4), upper_value=Decimal(6))
        assert verdict(pledge, outcome, better) == naive(pledge, outcome, better), target


@pytest.mark.parametrize(
    ("promised", "target", "reported", "value", "better", "expected"),
    [
        ("eq", "7", "eq", "6.7", "higher", "not_met"),
        ("eq", "7", "eq", "7.0", "higher", "met"),
        ("eq", "7", "eq", "7.0", "lower", "met"),
        ("eq", "7", "eq", "7.1", "lower", "not_met"),
        ("gt", "12.5", "eq", "12.5", "higher", "not_met"),
        ("gte", "2000", "eq", "2000", "higher", "met"),
        ("gt", "35", "gt", "35", "higher", "met"),
        ("gt", "35", "gte", "35", "higher", None),
        ("gte", "40", "gt", "35", "higher", None),
        ("lte", "3", "lte", "3", "lower", "met"),
        ("lte", "3", "eq", "5", "lower", "not_met"),
        ("lt", "3", "gt", "3", "lower", "not_met"),
        ("eq", "5", "eq", "5.00", "neither", "met"),
        ("eq", "5", "eq", "5.01", "neither", "not_met"),
        ("approx", "5.5", "eq", "5.4", "higher", "not_met"),
    ],
)
def test_verdicts_of_the_rubric(
    promised: str, target: str, reported: str, value: str, better: str, expected: str | None
) -> None:
    """“以上” includes its number, “超过” does not, and a bound decides only where it must."""
    pledge = make_pledge(comparator=promised, value=Decimal(target))
    outcome = make_outcome(comparator=reported, value=Decimal(value))
    assert verdict(pledge, outcome, better) == expected


@pytest.mark.parametrize("side", ["pledge", "outcome"])
def test_without_a_number_nothing_is_computed(side: str) -> None:
    """Words alone are judged by a person."""
    pledge = make_pledge(value=None if side == "pledge" else Decimal(5))
    outcome = make_outcome(value=None if side == "outcome" else Decimal(5))
    assert compute(pledge, outcome, make_indicator()) is None


def test_zero_is_a_number() -> None:
    """A target of nought and an outcome of nought are compared like any other."""
    pledge, outcome = make_pledge(value=Decimal(0)), make_outcome(value=Decimal(0))
    assert verdict(pledge, outcome, "higher") == "met"


def test_the_arithmetic_is_kept_with_the_verdict() -> None:
    """Difference is outcome minus target, exact to the last digit."""
    computation = compute(make_pledge(value=Decimal(7)), make_outcome(value=Decimal("6.7")), make_indicator())
    assert computation is not None
    assert (computation.test, computation.target, computation.outcome) == (">=", Decimal(7), Decimal("6.7"))
    assert str(computation.difference) == "-0.3"


COMPARATOR, DIRECTION = st.sampled_from(COMPARATORS), st.sampled_from(BETTER)


@given(COMPARATOR, COMPARATOR, DIRECTION, NUMBERS, NUMBERS, NUMBERS)
def test_the_same_amount_on_both_sides_changes_nothing(
    promised: str, reported: str, better: str, target: Decimal, value: Decimal, amount: Decimal
) -> None:
    """Adding an amount to target and outcome leaves verdict and difference as they were."""
    before = compute(
        make_pledge(comparator=promised, value=target),
        make_outcome(comparator=reported, value=value),
        make_indicator(better=better),
    )
    after = compute(
        make_pledge(comparator=promised, value=target + amount),
        make_outcome(comparator=reported, value=value + amount),
        make_indicator(better=better),
    )
    assert (before and (before.verdict, before.difference)) == (after and (after.verdict, after.difference))


@given(COMPARATOR, st.sampled_from(["gte", "gt", "eq", "approx"]), NUMBERS, NUMBERS, NUMBERS.map(abs))
def test_a_higher_outcome_never_unmeets_a_floor(
    reported: str, promised: str, target: Decimal, value: Decimal, more: Decimal
) -> None:
    """Where more is better, reporting more never turns met into not_met."""
    pledge = make_pledge(comparator=promised, value=target)
    low = verdict(pledge, make_outcome(comparator=reported, value=value), "higher")
    high = verdict(pledge, make_outcome(comparator=reported, value=value + more), "higher")
    assert (low, high) not in [("met", "not_met"), ("met", None), (None, "not_met")]


@given(COMPARATOR, st.sampled_from(["lte", "lt", "eq", "approx"]), NUMBERS, NUMBERS, NUMBERS.map(abs))
def test_a_lower_outcome_never_unmeets_a_ceiling(
    reported: str, promised: str, target: Decimal, value: Decimal, less: Decimal
) -> None:
    """Where less is better, reporting less never turns met into not_met."""
    pledge = make_pledge(comparator=promised, value=target)
    high = verdict(pledge, make_outcome(comparator=reported, value=value), "lower")
    low = verdict(pledge, make_outcome(comparator=reported, value=value - less), "lower")
    assert (high, low) not in [("met", "not_met"), ("met", None), (None, "not_met")]


@given(COMPARATOR, COMPARATOR, DIRECTION, NUMBERS, NUMBERS)
def test_a_mirror_turns_floors_into_ceilings(
    promised: str, reported: str, better: str, target: Decimal, value: Decimal
) -> None:
    """Negating every number and turning every direction round gives the same verdict."""
    turned = {"gte": "lte", "gt": "lt", "lte": "gte", "lt": "gt", "higher": "lower", "lower": "higher"}
    straight = verdict(
        make_pledge(comparator=promised, value=target), make_outcome(comparator=reported, value=value), better
    )
    mirrored = verdict(
        make_pledge(comparator=turned.get(promised, promised), value=-target),
        make_outcome(comparator=turned.get(reported, reported), value=-value),
        turned.get(better, better),
    )
    assert straight == mirrored


@given(NUMBERS, NUMBERS, DIRECTION)
def test_about_is_read_like_the_bare_number(target: Decimal, value: Decimal, better: str) -> None:
    """“左右” leaves the reading of a bare number as the rubric has it."""
    outcome = make_outcome(value=value)
    assert verdict(make_pledge(comparator="approx", value=target), outcome, better) == verdict(
        make_pledge(comparator="eq", value=target), outcome, better
    )


@pytest.mark.parametrize(
    ("promised", "target", "reported", "value", "better", "expected"),
    [
        ("eq", "6.5", "eq", "-7.0", "higher", "not_met"),
        ("eq", "-3", "eq", "-3.5", "lower", "met"),
        ("eq", "-3", "eq", "-2.9", "lower", "not_met"),
        ("lte", "-3", "eq", "-3", "lower", "met"),
        ("lt", "-3", "eq", "-3", "lower", "not_met"),
        ("gte", "-3", "eq", "-2", "higher", "met"),
        ("gte", "-3", "eq", "-4", "higher", "not_met"),
        ("lte", "-3", "lt", "-4", "lower", "met"),
        ("lte", "-3", "gt", "-4", "lower", None),
    ],
)
def test_a_fall_is_below_every_rise(
    promised: str, target: str, reported: str, value: str, better: str, expected: str | None
) -> None:
    """A fall of 7 is no growth of 6.5; a deeper fall keeps the promise of a fall."""
    pledge = make_pledge(comparator=promised, value=Decimal(target))
    outcome = make_outcome(comparator=reported, value=Decimal(value))
    assert verdict(pledge, outcome, better) == expected


def test_units_of_one_dimension_are_compared_by_their_factors() -> None:
    """2,000 斤 is a tonne: neither 2,000 tonnes nor out of reach."""
    pledge = make_pledge(value=Decimal("1.5"), unit_id="tonne")
    outcome = make_outcome(value=Decimal(2000), upper_value=Decimal(2200), unit_id="jin")
    computation = compute(pledge, outcome, make_indicator(), UNITS)
    assert computation is not None
    assert (computation.verdict, computation.outcome, computation.target) == (
        "not_met",
        Decimal(1),
        Decimal("1.5"),
    )
    assert computation.difference == Decimal("-0.5")


def test_what_has_no_end_of_digits_is_still_equal() -> None:
    """30 亩 is two hectares, though one of them is a fifteenth."""
    pledge = make_pledge(value=Decimal(2), unit_id="hectare", comparator="gte")
    outcome = make_outcome(value=Decimal(30), unit_id="mu")
    computation = compute(pledge, outcome, make_indicator(), UNITS)
    assert computation is not None
    assert (computation.verdict, computation.difference) == ("met", Decimal(0))


@given(NUMBERS, NUMBERS, DIRECTION, COMPARATOR)
def test_a_change_of_unit_changes_no_verdict(
    target: Decimal, value: Decimal, better: str, promised: str
) -> None:
    """An outcome said in 斤 is the outcome said in tonnes."""
    pledge = make_pledge(comparator=promised, value=target, unit_id="tonne")
    same = compute(pledge, make_outcome(value=value, unit_id="tonne"), make_indicator(better=better), UNITS)
    other = compute(
        pledge, make_outcome(value=value * 2000, unit_id="jin"), make_indicator(better=better), UNITS
    )
    assert same is not None
    assert other is not None
    assert (same.verdict, same.difference) == (other.verdict, other.difference)


@pytest.mark.parametrize("unit_id", ["mu", "yuan", "percentage_point", "item"])
def test_units_of_different_dimensions_are_not_compared(unit_id: str) -> None:
    """Nothing is computed, and lock 4 says why."""
    pledge = make_pledge(value=Decimal(2), unit_id="tonne")
    outcome = make_outcome(value=Decimal(2), unit_id=unit_id)
    assert compute(pledge, outcome, make_indicator(), UNITS) is None


@pytest.mark.parametrize(("better", "target"), [("higher", 3), ("lower", 5), ("neither", 3)])
def test_a_promised_range_is_measured_from_the_end_that_decides(better: str, target: int) -> None:
    pledge = make_pledge(value=Decimal(3), upper_value=Decimal(5))
    found = compute(pledge, make_outcome(value=Decimal(7)), make_indicator(better=better))
    assert found is not None
    assert (found.target, found.difference) == (Decimal(target), Decimal(7 - target))
