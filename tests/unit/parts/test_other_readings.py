"""Other readings of a verdict, in words."""

from decimal import Decimal

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.assess.verdict import compute
from build_scripts.parts.other_readings import estimate_line
from tests.editions import EDITIONS
from tests.unit.making import make_indicator, make_outcome, make_pledge


@pytest.mark.parametrize(
    ("better", "comparator", "target", "value", "zh", "en"),
    [
        ("higher", "eq", "5", "4.6", "至少上修 0.4", "an upward revision of 0.4"),
        ("higher", "eq", "5", "5.6", "下修超过 0.6", "only a downward revision of more than 0.6"),
        ("higher", "eq", "6.5", "-7.0", "至少上修 13.5", "an upward revision of 13.5"),
        ("lower", "eq", "-3", "-2.5", "至少下修 0.5", "a downward revision of 0.5"),
        ("lower", "eq", "-3", "-3.5", "上修超过 0.5", "only an upward revision of more than 0.5"),
        ("higher", "eq", "5", "5", "只要下修", "any downward revision"),
        ("lower", "eq", "-3", "-3", "只要上修", "any upward revision"),
        ("higher", "gt", "5", "5", "只要上修", "any upward revision"),
        ("neither", "eq", "5", "5", "只要上修或下修", "any upward or downward revision"),
    ],
)
def test_an_estimate_turns_in_the_direction_that_matters(
    book: Casebook, better: str, comparator: str, target: str, value: str, zh: str, en: str
) -> None:
    """What falls short of a floor must be revised up, what stays above a ceiling down."""
    pledge = make_pledge(comparator=comparator, value=Decimal(target))
    computation = compute(pledge, make_outcome(value=Decimal(value)), make_indicator(better=better))
    assert computation is not None
    for edition, words in zip(EDITIONS, (zh, en), strict=True):
        assert words in estimate_line(computation, pledge, book, edition)
