"""Compute a verdict where a pledge and an outcome both hold a number of the same measure.

The rules are those of the rubric, version 1.0, which the method page explains:

- “以上” and “以内” include the number, “超过” excludes it (《民法典》第一千二百五十九条).
- A number without a comparator, or with “左右”, is read as a floor where a higher value is
  better, as a ceiling where a lower one is, and as an exact figure where neither is. A range is
  a floor at its lower end, a ceiling at its upper one, and otherwise what lies within it.
- A pledge and an outcome in different units of one dimension (吨, 斤) are compared in the pledge's.
- An outcome that is itself a bound or a range (“超35亿元”) decides only where every number that
  it may be gives the same answer.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from build_scripts.assess.conversion import NO_UNITS, are_comparable, convert
from build_scripts.assess.interval import Interval, decide
from build_scripts.load.records import Indicator, Outcome, Pledge, Unit

RUBRIC = "1.0"

FLOOR, ABOVE, CEILING, BELOW, EXACT = ">=", ">", "<=", "<", "=="
EXPLICIT_TESTS = {"gte": FLOOR, "gt": ABOVE, "lte": CEILING, "lt": BELOW}
IMPLIED_TESTS = {"higher": FLOOR, "lower": CEILING, "neither": EXACT}


@dataclass(frozen=True)
class Computation:
    """A computed verdict with what its arithmetic needs.

    `test` is what the outcome had to satisfy. `target`, `outcome` and `difference`, which is
    outcome minus target, are in the pledge's unit; `pledge` and `reported` are the statements,
    and `reported_value` is the outcome's number in its own unit.
    """

    verdict: str
    test: str
    target: Decimal
    outcome: Decimal
    difference: Decimal
    pledge: Pledge
    reported: Outcome
    reported_value: Decimal


def required_test(pledge: Pledge, indicator: Indicator) -> str:
    """Return the test that an outcome must pass: one of >=, >, <=, <, ==."""
    return EXPLICIT_TESTS.get(pledge.comparator) or IMPLIED_TESTS[indicator.better]


def asked_for(test: str, value: Decimal, upper_value: Decimal | None = None) -> Interval:
    """Return the numbers that pass a test against a value, or against a range of values."""
    top = value if upper_value is None else upper_value
    return {
        FLOOR: Interval(low=value),
        ABOVE: Interval(low=value, low_open=True),
        CEILING: Interval(high=top),
        BELOW: Interval(high=top, high_open=True),
        EXACT: Interval(low=value, high=top),
    }[test]


def may_be(comparator: str, value: Decimal, upper_value: Decimal | None) -> Interval:
    """Return the numbers that an outcome may be, as its comparator or its range says."""
    return asked_for(EXPLICIT_TESTS.get(comparator, EXACT), value, upper_value)


def compute(
    pledge: Pledge, outcome: Outcome, indicator: Indicator, units: Mapping[str, Unit] = NO_UNITS
) -> Computation | None:
    """Return the verdict on a pledge, given an outcome of the same measure.

    `met` or `not_met`; None where either side has no number, the outcome is a bound or range
    that does not decide, or the units can't be compared, which validation reports. `indicator`
    is the pledge's own; `units` are all units by id, needed only where the two units differ.
    """
    if pledge.value is None or outcome.value is None:
        return None
    if not are_comparable(outcome.unit_id, pledge.unit_id, units):
        return None
    value = convert(outcome.value, outcome.unit_id, pledge.unit_id, units)
    upper_value = None
    if outcome.upper_value is not None:
        upper_value = convert(outcome.upper_value, outcome.unit_id, pledge.unit_id, units)
    test = required_test(pledge, indicator)
    given = may_be(outcome.comparator, value, upper_value)
    verdict = decide(asked_for(test, pledge.value, pledge.upper_value), given)
    if verdict is None:
        return None
    upper = pledge.upper_value if test in (CEILING, BELOW) else None
    target = pledge.value if upper is None else upper
    return Computation(verdict, test, target, value, value - target, pledge, outcome, outcome.value)
