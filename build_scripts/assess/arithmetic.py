"""What the arithmetic of a computed verdict is made of."""

from build_scripts.assess.verdict import Computation
from build_scripts.load.records import Indicator, Unit


def difference_unit(indicator: Indicator, units: dict[str, Unit]) -> Unit:
    """Return the unit of a difference: two percentages differ by percentage points."""
    return units["percentage_point"] if indicator.unit_id == "percent" else units[indicator.unit_id]


def relation(computation: Computation) -> str:
    """Return the sign between outcome and target as the numbers stand."""
    if computation.outcome == computation.target:
        return "=" if computation.test in (">", "<") else {">=": "≥", "<=": "≤"}.get(computation.test, "=")
    if computation.outcome > computation.target:
        return "≥" if computation.test == ">=" else ">"
    return "≤" if computation.test == "<=" else "<"
