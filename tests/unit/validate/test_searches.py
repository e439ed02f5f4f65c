"""What a judgement says of itself, and the place that a ledger is of."""

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from build_scripts.load.about import Search
from build_scripts.validate.run import validate
from tests.conftest import Found
from tests.minicity import add_foreign_document, build_growing_city
from tests.unit.editing import redescribe

FILE = "assessments-2030/datapackage.json"


def search(**said: Any) -> dict[str, Any]:
    """Return the city's search with something else said of it."""
    return {"as_of": "2031-02-01", "documents": ["report-2031"], "up_to": "2031-01-15"} | said


def searches(city: Path, *found: dict[str, Any]) -> None:
    """Let the city's judgement rest on these searches."""
    redescribe(city / "assessments-2030", lambda each: each["ledger"].update(searches=list(found)))


@pytest.mark.parametrize(
    ("found", "problem"),
    [
        (
            [search(documents=["report-2031", "report-1999"])],
            "ledger.searches[0].documents: “report-1999” is no source — packages of the role source  [reference]",
        ),
        (
            [search(up_to="2031-03-01")],
            "ledger.searches[0].up_to: 2031-03-01 is after 2031-02-01 — no later than as_of  [assessment]",
        ),
        (
            [search(up_to="2030-12-31")],
            "ledger.searches[0].up_to: 2030-12-31, before report-2031 was issued — 2031-01-15 or later  [date]",
        ),
        (
            [search(), search(as_of="2031-04-01", documents=["plan-2030"])],
            "ledger.searches[1].documents: leaves out a document of the search before — all that had been searched by "
            "that day  [assessment]",
        ),
    ],
)
def test_a_search_that_can_not_be(
    city: Path, said: Callable[[], list[str]], found: list[dict[str, Any]], problem: str
) -> None:
    """A search names documents of the ledger, in the order of its days, and what it says of them is possible."""
    searches(city, *found)
    assert f"{FILE}: {problem}" in said()


def test_two_searches_of_one_day(city: Path, found: Callable[[], Found]) -> None:
    """A row rests on the latest search by its day, so there can be one a day."""
    searches(city, search(), search())
    assert [FILE, 0, "ledger.searches[0].as_of", "assessment"] in found()


def test_evidence_of_a_document_that_was_not_searched(city: Path, found: Callable[[], Found]) -> None:
    """Who says that a document reports something must say that it was searched."""
    searches(city, search(documents=["plan-2030"]))
    assert [each for each in found() if each[3] == "evidence" and each[2] == "outcome_id"] == [
        ["assessments-2030/evidence.csv", row, "outcome_id", "evidence"] for row in (2, 3, 4)
    ]


def test_a_year_is_judged_once(tmp_path: Path) -> None:
    """Two packages of assessments on one year would give a pledge two verdicts."""
    city = build_growing_city(tmp_path / "city")
    redescribe(city / "assessments-2031", lambda each: each["ledger"].update(assessed_year=2030))
    _, problems = validate(city)
    assert (
        "assessments-2031/datapackage.json: ledger.assessed_year: 2030, as in assessments-2030 — one package a year  "
        "[assessment]"
    ) in [str(each) for each in problems]


def test_a_later_document_asks_for_a_new_row(tmp_path: Path) -> None:
    """Evidence that came with a later search is not set under the verdict of an earlier one."""
    city = build_growing_city(tmp_path / "city")
    path = city / "assessments-2030/assessments.csv"
    rows = path.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [each for each in rows if not each.startswith("2030-bus-share,2031-04-01")]
    path.write_text("".join(kept), encoding="utf-8", newline="")
    assert len(kept) == len(rows) - 1
    _, problems = validate(city)
    assert [str(each).partition(" — ")[2] for each in problems] == [
        "a new row of 2031-04-01 or later below it, as “2030-bus-share-statistics” came with that search  [assessment]"
    ]


def test_a_verdict_rests_on_the_documents_searched_by_its_day(tmp_path: Path) -> None:
    """The old row stays and holds for what was known then; the new one for what is known now."""
    ledger, problems = validate(build_growing_city(tmp_path / "city"))
    assert problems == []
    assert ledger is not None
    judgement = next(each for each in ledger.judgements if each.year == 2030)
    found = {
        each.as_of: (judgement.search_of(each), each.verdict)
        for each in judgement.assessments
        if each.pledge_id == "2030-bus-share"
    }
    first, second = datetime.date(2031, 2, 1), datetime.date(2031, 4, 1)
    assert found == {
        first: (Search(first, ("report-2031",), datetime.date(2031, 1, 15)), "not_reported"),
        second: (Search(second, ("report-2031", "bulletin-2030"), datetime.date(2031, 3, 20)), "not_met"),
    }


def test_a_document_of_another_place_is_refused(city: Path, said: Callable[[], list[str]]) -> None:
    """One ledger is of one place; what another city said is no evidence here, nor a promise of this one's."""
    add_foreign_document(city)
    [problem] = said()
    assert problem.startswith("other-2031/datapackage.json: ledger.place: a document of ")
    assert problem.endswith(
        " — one of 云溪市 (999901), which this ledger is of; another place is a ledger of its own  [place]"
    )
