"""What was published is not taken back without a word."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from build_scripts.release.compare import compare_releases
from build_scripts.release.lasting import check_lasting
from tests.minicity import replace
from tests.unit.editing import add_original, edit_table, redescribe, rehash, resource, set_cell
from tests.unit.releasing import published

PLEDGES, ASSESSMENTS = "plan-2030/pledges.csv", "assessments-2030/assessments.csv"
CORRECTION = "tea-1,2031-03-04,0.1.0,plan-2030/pledges,2030-tea-output,value,5,7,抄错了。,A slip.\n"


def drop(file: str, key: int = 1) -> Callable[[Path], None]:
    """Return the change that the last row of a table goes."""
    return lambda city: edit_table(city / file, lambda rows: rows.pop(), key=key)


def rewrite_source(city: Path) -> None:
    """Let the source say something else, and its descriptor vouch for it."""
    replace(city / "plan-2030/source.txt", "30 家", "40 家")
    redescribe(city / "plan-2030", lambda it: rehash(it, city / "plan-2030/source.txt"))


def rewrite_original(city: Path) -> None:
    """Let the file that a source was taken from be another."""
    path = city / "report-2031/original.pdf"
    path.write_bytes(b"%PDF-2.0")

    def vouch(descriptor: dict[str, Any]) -> None:
        resource(descriptor, "original")["hash"] = f"sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}"

    redescribe(city / "report-2031", vouch)


def retire(city: Path) -> None:
    """Drop the last pledge and name its id among the retired."""
    drop(PLEDGES)(city)
    path = city / "vocabulary/retired_ids.csv"
    path.write_text(path.read_text(encoding="utf-8") + "2030-tea-output,2031-03-04,split\n", encoding="utf-8")


def correct(city: Path) -> None:
    """Change a value, and say so."""
    set_cell(city / PLEDGES, "2030-tea-output", "value", "7")
    path = city / "assessments-2030/corrections.csv"
    path.write_text(path.read_text(encoding="utf-8") + CORRECTION, encoding="utf-8", newline="")


def cell(file: str, record: str, column: str, value: str) -> Callable[[Path], None]:
    """Return the change of one cell."""
    return lambda city: set_cell(city / file, record, column, value)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (drop(ASSESSMENTS, 2), [[ASSESSMENTS, ""]]),
        (cell(ASSESSMENTS, "2030-bus-share", "verdict", "met"), [[ASSESSMENTS, "verdict"]]),
        (cell(ASSESSMENTS, "2030-bus-share", "reason_en", "Another reason."), []),
        (drop(PLEDGES), [[PLEDGES, ""]]),
        (retire, []),
        (cell(PLEDGES, "2030-tea-output", "value", "7"), [[PLEDGES, "value"]]),
        (correct, []),
        (cell(PLEDGES, "2030-tea-output", "title_en", "Tea"), []),
        (rewrite_source, [["plan-2030/datapackage.json", "source"]]),
        (cell("vocabulary/units.csv", "mu", "factor", "15"), [["vocabulary/units.csv", "factor"]]),
    ],
)
def test_what_was_published_stays_or_is_corrected(
    city: Path, change: Callable[[Path], None], expected: list[list[str]]
) -> None:
    before = published(city)
    change(city)
    now = published(city)
    problems = list(check_lasting(compare_releases(before, now), now))
    assert [[each.file, each.field] for each in problems] == expected
    assert {each.code for each in problems} <= {"history"}


def test_the_file_that_a_source_was_taken_from_stays(city: Path) -> None:
    add_original(city / "report-2031")
    before = published(city)
    rewrite_original(city)
    now = published(city)
    problems = check_lasting(compare_releases(before, now), now)
    assert [[each.file, each.field] for each in problems] == [["report-2031/datapackage.json", "original"]]


def test_a_first_release_takes_nothing_back(city: Path) -> None:
    now = published(city)
    assert list(check_lasting(compare_releases({}, now), now)) == []
