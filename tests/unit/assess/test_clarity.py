"""How clear the words of a pledge are, from what they name."""

import pytest

from build_scripts.assess.clarity import NAMED, clarity_of
from tests.unit.making import make_pledge


@pytest.mark.parametrize(
    ("lacking", "clarity"),
    [
        ((), "clear"),
        (("deadline_named",), "one_reading"),
        (("measure_named",), "one_reading"),
        (("scope_named", "deadline_named"), "several_readings"),
        (NAMED, "several_readings"),
    ],
)
def test_clarity_counts_what_is_left_open(lacking: tuple[str, ...], clarity: str) -> None:
    assert clarity_of(make_pledge(**{name: name not in lacking for name in NAMED})) == clarity
