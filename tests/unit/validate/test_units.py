"""Lock 4: units and forms agree."""

from collections.abc import Callable
from pathlib import Path

from tests.conftest import Found
from tests.unit.editing import set_cell

PLEDGES = "plan-2030/pledges.csv"
EVIDENCE = "assessments-2030/evidence.csv"
INDICATORS = "vocabulary/indicators.csv"


def test_a_unit_that_the_figure_is_not_written_in(city: Path, said: Callable[[], list[str]]) -> None:
    """The unit that is written next to the number must be one of the coded unit's symbols."""
    set_cell(city / PLEDGES, "2030-tea-factories", "unit_id", "mu")
    set_cell(city / INDICATORS, "tea-factories", "unit_id", "mu")
    assert said() == [
        "plan-2030/pledges.csv:4: unit_id: “mu” but the figure “达到 30 家” has the unit “家” — a unit written “家”; "
        "“mu” is written 亩  [unit]"
    ]


def test_a_unit_that_is_not_the_indicators(city: Path, said: Callable[[], list[str]]) -> None:
    """Statement and indicator are measured in the same unit."""
    set_cell(city / INDICATORS, "tea-factories", "unit_id", "mu")
    assert said() == [
        "plan-2030/pledges.csv:4: unit_id: “firm” — “mu”, as the indicator “tea-factories” has it  [unit]"
    ]


def test_percent_and_percentage_point_are_different_units(city: Path, found: Callable[[], Found]) -> None:
    """A share may not be coded in percentage points."""
    set_cell(city / PLEDGES, "2030-bus-share", "unit_id", "percentage_point")
    assert found() == [[PLEDGES, 2, "unit_id", "unit"]] * 2


def test_a_form_that_is_not_the_indicators(city: Path, said: Callable[[], list[str]]) -> None:
    """A growth rate is no level."""
    set_cell(city / PLEDGES, "2030-tea-output", "form", "level")
    assert said() == [
        "plan-2030/pledges.csv:6: form: “level” — “growth_rate”, as the indicator “tea-output-growth” has it  [unit]"
    ]


def test_evidence_on_the_same_indicator_that_says_it_is_another(
    city: Path, found: Callable[[], Found]
) -> None:
    """The same indicator is the same measure."""
    set_cell(city / EVIDENCE, "2030-roads", "relation", "other_measure")
    assert [EVIDENCE, 2, "relation", "unit"] in found()


def test_evidence_on_another_indicator_that_says_it_is_the_same(
    city: Path, said: Callable[[], list[str]]
) -> None:
    """Revenue is no evidence on value added, and gardens none on roads."""
    set_cell(city / EVIDENCE, "2030-roads", "outcome_id", "2030-tea-gardens-outcome")
    assert said() == [
        "assessments-2030/evidence.csv:2: relation: “same_measure” but the indicators are “new-roads” and "
        "“new-tea-gardens” — same_measure if, and only if, the indicator is the same  [unit]"
    ]
