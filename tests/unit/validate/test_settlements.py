"""What would settle a pledge that could not be judged, and who has checked a row."""

from pathlib import Path

from build_scripts.assess.case import Casebook
from build_scripts.problems import Problem
from build_scripts.validate.run import validate
from tests.minicity import build_growing_city
from tests.unit.editing import edit_table, set_cell

SETTLEMENTS = "assessments-2030/settlements.csv"


def found(city: Path) -> list[tuple[str, int, str, str]]:
    """Return the problems of a city as file, row, field and code."""
    _, problems = validate(city)
    return [(each.file, each.row, each.field, each.code) for each in problems]


def take_out(city: Path, pledge_id: str) -> None:
    """Take out what would settle a pledge."""

    def remove(rows: list[dict[str, str]]) -> None:
        rows[:] = [row for row in rows if row["pledge_id"] != pledge_id]

    edit_table(city / SETTLEMENTS, remove, key=2)


def test_a_pledge_that_was_not_reported_says_what_would_settle_it(city: Path) -> None:
    """Silence without a way to end it is a problem, said with what would be right."""
    take_out(city, "2030-tea-factories")
    _, [problem] = validate(city)
    assert problem == Problem(
        SETTLEMENTS,
        0,
        "pledge_id",
        "no row for “2030-tea-factories”, which is not_reported",
        "a row at the least, with the kind of document that normally holds the answer",
        "settlement",
    )


def test_a_pledge_that_was_judged_has_none(city: Path) -> None:
    """Of a pledge that is met, or of one of another year, there is nothing to settle."""
    set_cell(city / SETTLEMENTS, "2030-tea-factories", "pledge_id", "2030-roads")
    assert found(city) == [
        (SETTLEMENTS, 0, "pledge_id", "settlement"),
        (SETTLEMENTS, 4, "pledge_id", "settlement"),
    ]
    set_cell(city / SETTLEMENTS, "2030-roads", "pledge_id", "2031-tea-output")
    assert found(city)[1] == (SETTLEMENTS, 4, "pledge_id", "settlement")


def test_what_a_later_document_settled_keeps_its_rows_and_needs_none(tmp_path: Path) -> None:
    """The next report asks for no row to be taken out; pages show what would settle it no more."""
    city = build_growing_city(tmp_path / "city")
    ledger, problems = validate(city)
    assert problems == []
    assert ledger is not None
    assert "2030-bus-share" in {each.pledge_id for each in ledger.judgements[0].settlements}
    assert Casebook(ledger).cases["2030-bus-share"].settlements == []
    take_out(city, "2030-bus-share")
    assert found(city) == []


def test_a_pledge_that_no_document_decides_may_have_one_or_none(city: Path) -> None:
    """Where a document shows how far a named thing got, it may be named."""
    path = city / "assessments-2030/assessments.csv"
    set_cell(path, "2030-tea-factories", "verdict", "not_checkable")
    set_cell(city / "plan-2030/pledges.csv", "2030-tea-factories", "measure_named", "false")
    assert found(city) == []
    take_out(city, "2030-tea-factories")
    assert found(city) == []


def test_a_note_stands_in_both_languages_or_in_neither(city: Path) -> None:
    """A reader of either language is told as much."""
    set_cell(city / SETTLEMENTS, "2030-tea-factories", "note_zh", "看会议纪要")
    assert found(city) == [(SETTLEMENTS, 4, "note_en", "settlement")]


def test_a_settlement_points_at_a_pledge_and_a_kind_of_document(city: Path) -> None:
    """Both keys lead to other packages."""
    set_cell(city / SETTLEMENTS, "2030-tea-factories", "record_kind_id", "nowhere")
    _, [problem] = validate(city)
    assert (problem.file, problem.row, problem.code) == (SETTLEMENTS, 4, "reference")
    assert "nowhere" in problem.wrong


REVIEW = {
    "review_id": "first",
    "reviewed_on": "2031-03-01",
    "reviewer": "张三",
    "table": "plan-2030/pledges",
    "record_id": "2030-roads",
    "outcome": "agrees",
    "note_zh": "对照了原文。",
    "note_en": "Held against the source.",
}


def test_a_review_is_of_a_row_that_exists(city: Path) -> None:
    """A slip of the pen in table or id is told; a right one is fine."""
    path = city / "assessments-2030/reviews.csv"
    edit_table(path, lambda rows: rows.append(dict(REVIEW)))
    assert found(city) == []
    set_cell(path, "first", "record_id", "2030-road")
    assert found(city) == [("assessments-2030/reviews.csv", 2, "record_id", "reference")]
    set_cell(path, "first", "table", "plan-2030/pledge")
    _, [problem] = validate(city)
    assert (problem.field, problem.code) == ("table", "reference")
    assert "plan-2030/pledges" in problem.right
