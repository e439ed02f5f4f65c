"""Assessments: every pledge has one, and it agrees with evidence and rubric."""

import shutil
from collections.abc import Callable
from dataclasses import replace as with_changes
from pathlib import Path

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.load.codings import SecondCoding
from build_scripts.validate.assessments import check_overruled
from tests.conftest import Found, unsaid
from tests.minicity import replace
from tests.unit.editing import edit_table, set_cell

ASSESSMENTS = "assessments-2030/assessments.csv"
EVIDENCE = "assessments-2030/evidence.csv"
SETTLEMENTS = "assessments-2030/settlements.csv"
ROADS = "2030-roads,2031-02-01,1.0,met,computed,报告给出了新建公路的长度。,The report gives the length of new roads.,,,coder-a\n"


def assess(city: Path, pledge_id: str, **cells: str) -> None:
    """Set cells of a pledge's assessment."""
    for column, value in cells.items():
        set_cell(city / ASSESSMENTS, pledge_id, column, value)


def test_a_pledge_without_an_assessment(city: Path, said: Callable[[], list[str]]) -> None:
    """Silence about a pledge is a verdict that must be given."""
    replace(city / ASSESSMENTS, ROADS, "")
    assert said() == [
        f"{ASSESSMENTS}: pledge_id: no assessment of “2030-roads” — one row at the least  [assessment]"
    ]


def test_a_computed_verdict_that_the_arithmetic_contradicts(
    city: Path, said: Callable[[], list[str]]
) -> None:
    """The verdict on file must be the one that the code computes."""
    assess(city, "2030-roads", verdict="not_met")
    assert said() == [
        f"{ASSESSMENTS}:3: verdict: “computed not_met” for “2030-roads” — computed met: 15 > 12.5 is true  "
        "[assessment]"
    ]


def test_a_missed_target_that_is_said_to_be_met(city: Path, said: Callable[[], list[str]]) -> None:
    """The arithmetic is shown in the message."""
    assess(city, "2030-tea-output", verdict="met")
    assert said() == [
        f"{ASSESSMENTS}:6: verdict: “computed met” for “2030-tea-output” — computed not_met: 4.6 >= 5 is false  "
        "[assessment]"
    ]


def test_judged_where_two_numbers_can_be_compared(city: Path, said: Callable[[], list[str]]) -> None:
    """Where both sides have a number, no person decides."""
    assess(city, "2030-roads", basis="judged")
    assert said() == [
        f"{ASSESSMENTS}:3: verdict: “judged met” for “2030-roads” — computed met: 15 > 12.5 is true  [assessment]"
    ]


def test_computed_where_there_is_nothing_to_compare(city: Path, said: Callable[[], list[str]]) -> None:
    """Without two numbers nothing was computed."""
    assess(city, "2030-bus-share", basis="computed")
    assert said() == [
        f"{ASSESSMENTS}:2: basis: “computed” for “2030-bus-share” — judged: there are no two numbers to compare  "
        "[assessment]"
    ]


@pytest.mark.parametrize("verdict", ["met", "not_met", "partly_met"])
def test_a_verdict_without_evidence(city: Path, said: Callable[[], list[str]], verdict: str) -> None:
    """Met, partly met and not met rest on something reported."""
    assess(city, "2030-bus-share", verdict=verdict)
    replace(city / SETTLEMENTS, "2030-bus-share,bus-card-statistics,,\n", "")
    replace(city / SETTLEMENTS, "2030-bus-share,city-bulletin,看公交出行占比,Look for the bus share\n", "")
    assert said() == [
        f"{ASSESSMENTS}:2: verdict: “{verdict}” for “2030-bus-share” — evidence of the relation same_measure or "
        "statement  [evidence]"
    ]


def test_not_reported_with_evidence(city: Path, said: Callable[[], list[str]]) -> None:
    """What has been reported is not “not reported”."""
    assess(city, "2030-roads", verdict="not_reported", basis="judged")
    assert (
        f"{ASSESSMENTS}:3: verdict: “not_reported” for “2030-roads” — another verdict, as there is evidence  [evidence]"
        in said()
    )


def test_silence_that_was_made_by_leaving_evidence_out(city: Path, said: Callable[[], list[str]]) -> None:
    """What a searched document reports on the pledge's own indicator and year is its evidence, always."""
    assess(city, "2030-roads", verdict="not_reported", basis="judged")
    replace(city / SETTLEMENTS, "2030-tea-", "2030-roads,city-bulletin,,\n2030-tea-")
    replace(
        city / EVIDENCE, "2030-roads,2030-roads-outcome,same_measure,同一指标。,The same indicator.\n", ""
    )
    assert [each for each in said() if each.startswith(EVIDENCE)] == [
        f"{EVIDENCE}: outcome_id: “2030-roads-outcome” reports on the indicator and year of “2030-roads” and is not its "
        "evidence — a row of the relation same_measure that links the two  [evidence]"
    ]


def test_other_measure_without_evidence(city: Path, said: Callable[[], list[str]]) -> None:
    """A different measure must be one that was reported."""
    assess(city, "2030-bus-share", verdict="other_measure")
    assert said() == [
        f"{ASSESSMENTS}:2: verdict: “other_measure” for “2030-bus-share” — evidence of the relation other_measure, "
        "and no other  [evidence]"
    ]


def test_other_measure_with_evidence_of_one(city: Path, found: Callable[[], Found]) -> None:
    """A different measure that was reported is a sound verdict."""
    row = "2030-bus-share,2030-roads-outcome,other_measure,说的是新建公路，另一指标。,New roads are another indicator.\n"
    replace(city / EVIDENCE, "2030-roads,", row + "2030-roads,")
    assess(city, "2030-bus-share", verdict="other_measure")
    assert found() == []


def test_the_latest_assessment_holds(city: Path, found: Callable[[], Found]) -> None:
    """The file is append-only, and every row of it, old or new, must agree with what had been searched."""
    replace(city / ASSESSMENTS, ROADS, ROADS + ROADS.replace("02-01", "03-01"))
    assert found() == []
    replace(city / ASSESSMENTS, "2031-03-01,1.0,met", "2031-03-01,1.0,not_met")
    assert found() == [[ASSESSMENTS, 4, "verdict", "assessment"]]
    replace(city / ASSESSMENTS, "2030-roads,2031-02-01,1.0,met", "2030-roads,2031-02-01,1.0,not_met")
    assert found() == [[ASSESSMENTS, 3, "verdict", "assessment"], [ASSESSMENTS, 4, "verdict", "assessment"]]


def test_a_row_before_the_first_search(city: Path, said: Callable[[], list[str]]) -> None:
    """A verdict rests on documents that had been searched."""
    assess(city, "2030-bus-share", as_of="2031-01-31")
    assert said() == [
        f"{ASSESSMENTS}:2: as_of: “2031-01-31” for “2030-bus-share” — a day on or after 2031-02-01, the first search  "
        "[assessment]"
    ]


def test_a_final_number_counts_before_an_estimate(city: Path, found: Callable[[], Found]) -> None:
    """Of two numbers on the same measure that give two verdicts, a written rule says which holds."""
    source, table = city / "report-2031/source.txt", city / "report-2031/paragraphs.csv"
    for path in (source, table):
        replace(path, "如期举办", "如期举办，新建公路9公里")

    def add(rows: list[dict[str, str]]) -> None:
        [roads] = [each for each in rows if each["outcome_id"] == "2030-roads-outcome"]
        other = {"outcome_id": "2030-roads-second", "quote_zh": "新建公路9公里", "figure_text": "9公里"}
        rows.append(roads | other | {"value": "9"})

    edit_table(city / "report-2031/outcomes.csv", add)
    row = "2030-roads,2030-roads-second,same_measure,同一指标。,The same indicator.\n"
    replace(city / EVIDENCE, "2030-tea-gardens,", row + "2030-tea-gardens,")
    set_cell(city / "report-2031/outcomes.csv", "2030-roads-outcome", "is_estimate", "true")
    assert [ASSESSMENTS, 3, "verdict", "assessment"] in found()
    assess(city, "2030-roads", verdict="not_met")
    assert ASSESSMENTS not in {each[0] for each in found()}


def test_an_outcome_of_another_year_is_no_evidence_that_a_target_was_met(
    city: Path, found: Callable[[], Found]
) -> None:
    """“A 2025 text is never evidence that a 2024 target was met”, nor is an outcome of 2029 one for 2030."""
    set_cell(city / "report-2031/outcomes.csv", "2030-roads-outcome", "period_year", "2029")
    assert {"assessments-2030/evidence.csv", ASSESSMENTS} & {str(each[0]) for each in found()}


def test_assessments_of_another_year_than_their_pledges(city: Path, found: Callable[[], Found]) -> None:
    """The year that is assessed is the year in which the pledges are due; the home page counts by it."""
    path = city / "assessments-2030/datapackage.json"
    replace(path, '"assessed_year": 2030', '"assessed_year": 1999')
    assert [each[1:] for each in found() if each[0] == ASSESSMENTS] == [
        [row, "pledge_id", "assessment"] for row in range(2, 7)
    ]


def test_a_ledger_without_assessments(city: Path, found: Callable[[], Found]) -> None:
    """The first document of a place makes pledges that nothing reports on yet."""
    shutil.rmtree(city / "assessments-2030")
    assert found() == []


def test_a_row_that_overrules_both_coders_says_why(book: Casebook) -> None:
    """In both languages, and only then."""
    [judgement] = book.ledger.judgements
    pledge = book.pledges["2030-roads"]
    [row] = [each for each in judgement.assessments if each.pledge_id == pledge.pledge_id]
    coded = SecondCoding(
        file="codings/second-a.csv", row=2, pledge_id=pledge.pledge_id, measure_named=pledge.measure_named,
        level_named=pledge.level_named, scope_named=pledge.scope_named, deadline_named=pledge.deadline_named,
        verdict=row.verdict, evidence_zh="",
    )  # fmt: skip
    other = with_changes(coded, verdict="not_met")
    said = with_changes(row, settled_zh="按报告。", settled_en="By the report.")
    both = ["settled_zh", "settled_en"]
    for ours, one, two, fields in (
        (row, coded, coded, []),
        (row, coded, other, []),
        (row, other, other, both),
        (said, other, other, []),
        (said, coded, coded, both),
        (said, coded, other, both),
        (with_changes(said, settled_zh=None), other, other, ["settled_zh"]),
    ):
        made = with_changes(judgement, second_round=((one,), (two,)))
        problems = check_overruled(made, {pledge.pledge_id: [ours, row]})
        assert [(each.file, each.row, each.field) for each in problems] == [
            (row.file, row.row, field) for field in fields
        ]
        assert unsaid(problems) == []
