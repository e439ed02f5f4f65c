"""What a computed verdict would be under each other defensible reading of the same words.

The rubric chooses one reading; a sceptic may choose another. Version 1.0 knows these:

- `rounded`: the pledge gives fewer decimals than the outcome (“7%” against “6.7%”), so the
  outcome is rounded to the pledge's precision before they are compared. Only for a pledge whose
  number has no comparator, or 左右: “以上” and “超过” leave no room for it.
- `near`: 左右 lets the outcome miss by one unit of the last digit that the pledge writes.
- `unrounded`: the outcome was rounded when it was written; the number behind it lies within
  half a unit of its last digit.

Rounding goes away from zero at the half, for a fall as for a rise: 6.5% is “7%”, −6.5% is “−7%”.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from build_scripts.assess.conversion import NO_UNITS, convert
from build_scripts.assess.interval import Interval, decide
from build_scripts.assess.verdict import CEILING, FLOOR, asked_for, compute
from build_scripts.load.records import Indicator, Outcome, Pledge, Unit
from build_scripts.text.figures import parse_figure

OPEN = "open"
"""Not a verdict: some numbers within the reading pass and others don't."""


@dataclass(frozen=True)
class Reading:
    """Another reading: `verdict` is met, not_met or open; `given` is what it takes the outcome to be."""

    code: str
    verdict: str
    given: Interval


def readings(
    pledge: Pledge, outcome: Outcome, indicator: Indicator, units: Mapping[str, Unit] = NO_UNITS
) -> tuple[Reading, ...]:
    """Return the other readings of a computed verdict, in a fixed order.

    None are returned where nothing can be computed, or the outcome is itself a bound.

    Raises:
        ValueError: a figure does not parse, which validation would have reported.
    """
    computation = compute(pledge, outcome, indicator, units)
    if computation is None or outcome.comparator != "eq" or outcome.upper_value is not None:
        return ()
    test, target, value = computation.test, computation.target, computation.outcome
    asked = asked_for(test, target)
    promised = parse_figure(pledge.figure_text or "", pledge.carried_zh or "")
    reported = parse_figure(outcome.figure_text or "", outcome.carried_zh or "")
    step = convert(reported.step, outcome.unit_id, pledge.unit_id, units)
    found = []
    if pledge.comparator in ("eq", "approx") and promised.step > step:
        rounded = (value / promised.step).quantize(Decimal(1), ROUND_HALF_UP) * promised.step
        found.append(reading("rounded", asked, Interval(rounded, rounded)))
    if pledge.comparator == "approx" and test in (FLOOR, CEILING):
        slack = -promised.step if test == FLOOR else promised.step
        found.append(reading("near", asked_for(test, target + slack), Interval(value, value)))
    half = step / 2
    # A number at the end further from zero would have been rounded to the next one.
    behind = Interval(value - half, value + half, low_open=value <= 0, high_open=value >= 0)
    found.append(reading("unrounded", asked, behind))
    return tuple(found)


def reading(code: str, asked: Interval, given: Interval) -> Reading:
    """Return a reading, given what it asks for and what it takes the outcome to be."""
    return Reading(code, decide(asked, given) or OPEN, given)
