"""What was found the last time is taken again only while all is the same that it was found in."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from build_scripts import paths
from build_scripts.validate import found as module
from tests.conftest import Found
from tests.minicity import CITY
from tests.unit.editing import redescribe, set_cell, set_value

THEMES = "vocabulary/themes.csv"
PLEDGES = "plan-2030/pledges.csv"
ASSESSMENTS = "assessments-2030/assessments.csv"
ALONE = {f"{name}: alone" for name in CITY}

Anew = Callable[[], set[str]]


@pytest.fixture
def anew(city: Path, found: Callable[[], Found], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Anew:
    """Return a function that validates the city and says which packages and files were looked at anew."""
    kept = tmp_path / "kept"
    monkeypatch.setattr(paths, "KEPT", kept)
    files = [path.relative_to(city).as_posix() for path in city.glob("*/*")]
    names = [*CITY, *ALONE, *(f"{name}: cells" for name in CITY), *files]
    held: dict[str, bytes] = {}

    def run() -> set[str]:
        found()
        paths_of = {name: kept / f"checked-{hashlib.sha256(name.encode()).hexdigest()}" for name in names}
        now = {name: path.read_bytes() for name, path in paths_of.items() if path.exists()}
        changed = {name for name in now if held.get(name) != now[name]}
        held.update(now)
        return changed

    return run


def test_only_what_a_change_can_reach_is_looked_at_again(city: Path, anew: Anew) -> None:
    """A table's own cells, what its descriptor says of it, the ids that its keys point at, and what all packages share."""
    assert set(CITY) | ALONE | {THEMES, PLEDGES, ASSESSMENTS} <= anew()
    assert anew() == set()
    set_cell(city / PLEDGES, "2030-roads", "title_en", "New roads, built")
    assert anew() == {PLEDGES, "plan-2030: cells", "plan-2030: alone"}
    set_cell(city / THEMES, "action-transport", "name_en", "Roads")
    assert anew() == {THEMES, "vocabulary: cells"} | ALONE
    redescribe(city / "vocabulary", set_value("themes.title", "Themes"))
    assert anew() == {"vocabulary", THEMES, "vocabulary: cells"} | ALONE
    set_cell(city / PLEDGES, "2030-roads", "pledge_id", "2030-streets")
    pointing = {path.relative_to(city).as_posix() for path in (city / "assessments-2030").glob("*.csv")}
    reached = anew()
    assert {PLEDGES, "plan-2030: cells", "plan-2030: alone", ASSESSMENTS} <= reached
    assert reached <= {
        PLEDGES,
        "plan-2030: cells",
        "plan-2030: alone",
        *pointing,
        "vocabulary/retired_ids.csv",
    }


def test_another_program_looks_at_all_again(anew: Anew, monkeypatch: pytest.MonkeyPatch) -> None:
    everything = anew()
    assert anew() == set()
    monkeypatch.setattr(module, "program", lambda: "another")
    assert anew() == everything


def test_a_fault_is_found_however_often_it_comes_and_goes(city: Path, found: Callable[[], Found]) -> None:
    """In a cell, in a record, in a source that was not touched but no longer fits what all share, and in a key."""
    cells = {
        (PLEDGES, "2030-roads", "title_en", "=1+1"): [PLEDGES, 3, "title_en", "formula"],
        (PLEDGES, "2030-roads", "explanation_en", "公路"): [PLEDGES, 3, "explanation_en", "text"],
        ("vocabulary/indicators.csv", "tea-output-growth", "name_zh", "降雨"): [
            PLEDGES,
            6,
            "indicator_id",
            "fit",
        ],
        (PLEDGES, "2030-roads", "theme_id", "action-roads"): [PLEDGES, 3, "theme_id", "reference"],
    }
    for _ in range(2):
        for (file, row, field, value), problem in cells.items():
            before = (city / file).read_bytes()
            set_cell(city / file, row, field, value)
            assert problem in found()
            (city / file).write_bytes(before)
            assert found() == []
