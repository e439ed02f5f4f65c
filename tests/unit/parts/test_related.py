"""What other years say on the subject of a pledge."""

from decimal import Decimal

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.parts.related import compare
from tests.editions import EDITIONS
from tests.unit.making import make_pledge


@pytest.mark.parametrize(
    ("value", "later", "zh", "en"),
    [
        (
            "5",
            "5.5",
            "比 2030 年的承诺高 0.5个百分点",
            "0.5 percentage points higher than the pledge for 2030",
        ),
        ("5", "-1", "比 2030 年的承诺低 6个百分点", "6 percentage points lower than the pledge for 2030"),
        (
            "-3",
            "-4",
            "比 2030 年的承诺多降 1个百分点",
            "a fall 1 percentage point larger than in the pledge for 2030",
        ),
        (
            "-3",
            "-2",
            "比 2030 年的承诺少降 1个百分点",
            "a fall 1 percentage point smaller than in the pledge for 2030",
        ),
        ("-3", "-3", "与 2030 年的承诺相同", "the same as the pledge for 2030"),
    ],
)
def test_two_falls_are_compared_as_falls(book: Casebook, value: str, later: str, zh: str, en: str) -> None:
    """“Lower” would be read as less of a fall."""
    pledges = make_pledge(value=Decimal(value)), make_pledge(value=Decimal(later), due_year=2031)
    assert [compare(*pledges, book, edition) for edition in EDITIONS] == [zh, en]
