"""Lock 5: ids are lower-case ASCII, unique, and never used again."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Found
from tests.minicity import replace
from tests.unit.editing import set_cell


def test_an_id_that_another_package_has(city: Path, said: Callable[[], list[str]]) -> None:
    """An id is a page's address, so two packages can't share one."""
    set_cell(city / "report-2031/pledges.csv", "2031-tea-output", "pledge_id", "2030-tea-output")
    assert (
        "report-2031/pledges.csv:2: pledge_id: “2030-tea-output” is taken by plan-2030/pledges.csv:6 — an id that "
        "no other row has  [id]"
    ) in said()


def test_an_outcome_with_the_id_of_a_pledge(city: Path, found: Callable[[], Found]) -> None:
    """Ids are unique across tables, not only within one."""
    set_cell(city / "report-2031/outcomes.csv", "2030-roads-outcome", "outcome_id", "2031-tea-output")
    set_cell(city / "assessments-2030/evidence.csv", "2030-roads", "outcome_id", "2031-tea-output")
    assert ["report-2031/outcomes.csv", 4, "outcome_id", "id"] in found()


@pytest.mark.parametrize(
    ("retired", "file", "row", "field"),
    [
        ("2030-roads", "plan-2030/pledges.csv", 3, "pledge_id"),
        ("2030-roads-outcome", "report-2031/outcomes.csv", 2, "outcome_id"),
        ("report-2031-p02", "report-2031/paragraphs.csv", 3, "paragraph_id"),
    ],
)
def test_an_id_that_was_retired(
    city: Path, said: Callable[[], list[str]], retired: str, file: str, row: int, field: str
) -> None:
    """A link that once led to one thing never leads to another."""
    replace(city / "vocabulary/retired_ids.csv", "2030-old-tea", retired)
    assert said() == [f"{file}:{row}: {field}: “{retired}” was retired on 2031-01-02 — a new id  [id]"]


@pytest.mark.parametrize("spelling", ["2030-Roads", "2030-公路", "2030_roads", "2030--roads", "2030-roads-"])
def test_an_id_that_is_not_plain(city: Path, said: Callable[[], list[str]], spelling: str) -> None:
    """Ids are lower-case ASCII letters and digits with single hyphens between."""
    replace(city / "plan-2030/pledges.csv", "2030-roads,", f"{spelling},")
    assert (
        f"plan-2030/pledges.csv:3: pledge_id: “{spelling}” — text of the form ^[a-z0-9]+(-[a-z0-9]+)*$  [cell]"
    ) in said()
