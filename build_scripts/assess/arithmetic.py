"""What the arithmetic of a computed verdict is made of."""

from collections.abc import Mapping

from build_scripts.assess.verdict import Computation
from build_scripts.load.records import Indicator, Statement, Unit


def difference_unit(measured: Indicator | Statement, units: Mapping[str, Unit]) -> Unit:
    """Return the unit in which a number on an indicator, or of a pledge, differs from another.

    Two percentages differ by percentage points.
    """
    return units["percentage_point" if measured.unit_id == "percent" else str(measured.unit_id)]


def relation(computation: Computation) -> str:
    """Return the sign between outcome and target as the numbers stand."""
    if computation.outcome == computation.target:
        return {">=": "≥", "<=": "≤"}.get(computation.test, "=")
    if computation.outcome > computation.target:
        return "≥" if computation.test == ">=" else ">"
    return "≤" if computation.test == "<=" else "<"
