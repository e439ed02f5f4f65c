"""What a computed verdict would be under each other defensible reading of the same words.

The rubric chooses one reading; a sceptic may choose another. Version 1.0 knows these:

- `rounded`: the pledge gives fewer decimals than the outcome (“7%” against “6.7%”), so the
  outcome is rounded to the pledge's precision before they are compared. Only for a pledge whose
  number has no comparator, or 左右: “以上” and “超过” leave no room for it.
- `near`: 左右 lets the outcome miss by one unit of the last digit that the pledge writes.
- `unrounded`: the outcome was rounded when it was written; the number behind it lies within
  half a unit of its last digit.
"""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from build_scripts.assess.verdict import ABOVE, BELOW, CEILING, EXACT, FLOOR, compute, passes
from build_scripts.load.records import Indicator, Outcome, Pledge
from build_scripts.text.figures import parse_figure

OPEN = "open"
"""Not a verdict: some numbers within the reading pass and others don't."""


@dataclass(frozen=True)
class Reading:
    """Another reading: `verdict` is met, not_met or open; `low` and `high` are what it compares."""

    code: str
    verdict: str
    low: Decimal
    high: Decimal


def readings(pledge: Pledge, outcome: Outcome, indicator: Indicator) -> tuple[Reading, ...]:
    """Return the other readings of a computed verdict, in a fixed order.

    None are returned where nothing can be computed, or the outcome is itself a bound.

    Raises:
        ValueError: a figure does not parse, which validation would have reported.
    """
    computation = compute(pledge, outcome, indicator)
    if computation is None or outcome.comparator != "eq":
        return ()
    test, target, value = computation.test, computation.target, computation.outcome
    promised, reported = parse_figure(pledge.figure_text or ""), parse_figure(outcome.figure_text or "")
    found = []
    if pledge.comparator in ("eq", "approx") and promised.step > reported.step:
        rounded = (value / promised.step).quantize(Decimal(1), ROUND_HALF_UP) * promised.step
        found.append(Reading("rounded", named(passes(rounded, test, target)), rounded, rounded))
    if pledge.comparator == "approx" and test in (FLOOR, CEILING):
        slack = -promised.step if test == FLOOR else promised.step
        found.append(Reading("near", named(passes(value, test, target + slack)), value, value))
    half = reported.step / 2
    low, high = value - half, value + half
    found.append(Reading("unrounded", range_verdict(low, high, test, target), low, high))
    return tuple(found)


def range_verdict(low: Decimal, high: Decimal, test: str, target: Decimal) -> str:
    """Return the verdict that every number from `low` up to, but not including, `high` gives.

    `open` where some pass the test and others fail it.
    """
    every, none = {
        FLOOR: (low >= target, high <= target),
        ABOVE: (low > target, high <= target),
        CEILING: (high <= target, low > target),
        BELOW: (high <= target, low >= target),
        EXACT: (False, target < low or target >= high),
    }[test]
    if every or none:
        return named(every)
    return OPEN


def named(passed: bool) -> str:
    """Return the verdict for a passed or a failed test."""
    return "met" if passed else "not_met"
