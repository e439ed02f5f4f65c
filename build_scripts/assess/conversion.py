"""Put a number of one unit into another of the same dimension: 2,000 斤 is 1 吨."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from build_scripts.load.records import Statement, Unit

NO_UNITS: Mapping[str, Unit] = MappingProxyType({})
"""For what is of one unit only."""


def are_comparable(unit_id: str | None, other_id: str | None, units: Mapping[str, Unit]) -> bool:
    """Say whether two units are the same, or of one dimension."""
    if unit_id == other_id:
        return True
    unit, other = units.get(unit_id or ""), units.get(other_id or "")
    return unit is not None and other is not None and unit.dimension == other.dimension


def convert(value: Decimal, unit_id: str | None, into_id: str | None, units: Mapping[str, Unit]) -> Decimal:
    """Return a number of one unit in another.

    The same unit leaves the digits as they are written (“7.0” keeps its zero). Multiplying before
    dividing keeps equal amounts equal, though a third of something has no end of digits.

    Raises:
        ValueError: the units are of different dimensions, or one is not in the table.
    """
    if unit_id == into_id:
        return value
    if not are_comparable(unit_id, into_id, units):
        raise ValueError(f"“{unit_id}” and “{into_id}” can't be compared")
    unit, into = units[str(unit_id)], units[str(into_id)]
    return tidy(value * unit.factor / into.factor)


def tidy(value: Decimal) -> Decimal:
    """Return a number without zeros at its end: what was worked out has no last written digit."""
    whole = value == value.to_integral_value()
    return value.quantize(Decimal(1)) if whole else value.normalize()


def value_in(statement: Statement, unit_id: str | None, units: Mapping[str, Unit]) -> Decimal | None:
    """Return the number of a statement in a unit, or None where it has no number."""
    if statement.value is None:
        return None
    return convert(statement.value, statement.unit_id, unit_id, units)
