"""Compute a verdict where a pledge and an outcome both hold a number of the same measure.

The rules are those of the rubric, version 1.0, which the method page explains:

- “以上” and “以内” include the number, “超过” excludes it (《民法典》第一千二百五十九条).
- A number without a comparator, or with “左右”, is read as a floor where a higher value is
  better, as a ceiling where a lower one is, and as an exact figure where neither is.
- An outcome that is itself a bound (“超35亿元”) decides only where every number within the
  bound gives the same answer.
"""

from dataclasses import dataclass
from decimal import Decimal

from build_scripts.load.records import Indicator, Outcome, Pledge

RUBRIC = "1.0"

FLOOR, ABOVE, CEILING, BELOW, EXACT = ">=", ">", "<=", "<", "=="
EXPLICIT_TESTS = {"gte": FLOOR, "gt": ABOVE, "lte": CEILING, "lt": BELOW}
IMPLIED_TESTS = {"higher": FLOOR, "lower": CEILING, "neither": EXACT}


@dataclass(frozen=True)
class Computation:
    """A computed verdict with what its arithmetic needs.

    `test` is what the outcome had to satisfy; `difference` is outcome minus target, in the
    indicator's unit.
    """

    verdict: str
    test: str
    target: Decimal
    outcome: Decimal
    difference: Decimal


def required_test(pledge: Pledge, indicator: Indicator) -> str:
    """Return the test that an outcome must pass: one of >=, >, <=, <, ==."""
    return EXPLICIT_TESTS.get(pledge.comparator) or IMPLIED_TESTS[indicator.better]


def passes(value: Decimal, test: str, target: Decimal) -> bool:
    """Say whether a value passes a test against a target."""
    if test == FLOOR:
        return value >= target
    if test == ABOVE:
        return value > target
    if test == CEILING:
        return value <= target
    if test == BELOW:
        return value < target
    return value == target


def bound_passes(bound: str, value: Decimal, test: str, target: Decimal) -> bool | None:
    """Say whether every number within a bound passes (True) or fails (False) a test.

    `bound` is an outcome's comparator: gte, gt, lte or lt. None where some numbers within the
    bound pass and others fail.
    """
    upward = bound in ("gte", "gt")
    open_end = bound in ("gt", "lt")
    edge_passes = passes(value, test, target)
    if test == EXACT:
        misses = value > target if upward else value < target
        return False if misses or (open_end and value == target) else None
    if upward == (test in (FLOOR, ABOVE)):
        just_reached = open_end and value == target
        return True if edge_passes or just_reached else None
    # The bound runs away from the side that passes: nothing can pass once its edge fails.
    fails = not edge_passes or (open_end and value == target)
    return False if fails else None


def compute(pledge: Pledge, outcome: Outcome, indicator: Indicator) -> Computation | None:
    """Return the verdict on a pledge, given an outcome of the same measure.

    `met` or `not_met`; None where either side has no number, or the outcome is a bound that
    does not decide. `indicator` is the pledge's own.
    """
    if pledge.value is None or outcome.value is None:
        return None
    test = required_test(pledge, indicator)
    # A range is a floor at its lower end and a ceiling at its upper one.
    takes_upper = test in (CEILING, BELOW) and pledge.upper_value is not None
    target = pledge.upper_value if takes_upper and pledge.upper_value else pledge.value
    if outcome.comparator in EXPLICIT_TESTS:
        decided = bound_passes(outcome.comparator, outcome.value, test, target)
    else:
        decided = passes(outcome.value, test, target)
    if decided is None:
        return None
    return Computation(
        verdict="met" if decided else "not_met",
        test=test,
        target=target,
        outcome=outcome.value,
        difference=outcome.value - target,
    )
