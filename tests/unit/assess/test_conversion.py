"""A number of one unit in another."""

from decimal import Decimal

import pytest

from build_scripts.assess.conversion import are_comparable, convert, value_in
from tests.unit.making import UNITS, make_outcome


@pytest.mark.parametrize(
    ("value", "unit", "into", "written"),
    [
        ("2000", "jin", "tonne", "1"), ("1", "tonne", "jin", "2000"), ("3", "jin", "tonne", "0.0015"),
        ("10", "mu", "hectare", "0.6666666666666666666666666667"), ("100", "hectare", "mu", "1500"), ("7.0", "percent", "percent", "7.0"),
        ("1.50", "hectare", "mu", "22.5"),
    ],
)  # fmt: skip
def test_what_was_worked_out_has_no_zeros_and_what_was_written_keeps_its_own(
    value: str, unit: str, into: str, written: str
) -> None:
    assert str(convert(Decimal(value), unit, into, UNITS)) == written
    assert str(value_in(make_outcome(value=Decimal(value), unit_id=unit), into, UNITS)) == written


def test_a_statement_without_a_number_has_none_in_any_unit() -> None:
    assert value_in(make_outcome(value=None, unit_id=None), "mu", UNITS) is None


@pytest.mark.parametrize(
    ("unit", "into"),
    [("tonne", "mu"), ("percent", "percentage_point"), ("mu", "acre"), ("acre", "mu"), (None, "mu")],
)
def test_units_of_two_dimensions_or_of_none_can_not_be_compared(unit: str | None, into: str) -> None:
    assert not are_comparable(unit, into, UNITS)
    with pytest.raises(ValueError, match=f"“{unit}” and “{into}” can't be compared"):
        convert(Decimal(1), unit, into, UNITS)


def test_a_unit_is_comparable_with_itself_whether_it_is_in_the_table_or_not() -> None:
    assert are_comparable("acre", "acre", UNITS) and are_comparable("jin", "tonne", UNITS)
