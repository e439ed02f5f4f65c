"""What the arithmetic of a computed verdict is made of."""

from collections.abc import Mapping

from build_scripts.assess.verdict import Computation, compute
from build_scripts.link.links import Links
from build_scripts.load.records import Indicator, Pledge, Statement, Unit


def difference_unit(measured: Indicator | Statement, units: Mapping[str, Unit]) -> Unit:
    """Return the unit in which a number on an indicator, or of a pledge, differs from another.

    Two percentages differ by percentage points.
    """
    return units["percentage_point" if measured.unit_id == "percent" else str(measured.unit_id)]


def relation(computation: Computation) -> str:
    """Return the sign between outcome and target as the numbers stand."""
    if computation.outcome == computation.target:
        return "=" if computation.test in (">", "<") else {">=": "≥", "<=": "≤"}.get(computation.test, "=")
    if computation.outcome > computation.target:
        return "≥" if computation.test == ">=" else ">"
    return "≤" if computation.test == "<=" else "<"


def computation_of(pledge: Pledge, links: Links) -> Computation | None:
    """Return the computed verdict on a pledge, or None where there is nothing to compute."""
    for each in links.evidence.get(pledge.pledge_id, []):
        if each.relation == "same_measure" and pledge.indicator_id:
            outcome = links.outcomes[each.outcome_id]
            if computation := compute(pledge, outcome, links.indicators[pledge.indicator_id], links.units):
                return computation
    return None
