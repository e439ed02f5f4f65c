"""Schemas and keys: what frictionless finds, in this project's words."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Found
from tests.minicity import replace
from tests.unit.editing import edit_table, rewrite_bytes, set_cell

THEMES = "vocabulary/themes.csv"
PLEDGES = "plan-2030/pledges.csv"
ASSESSMENTS = "assessments-2030/assessments.csv"
COUNTERPARTS = "assessments-2030/counterparts.csv"
COLUMNS = "the columns are theme_id, kind, order, name_zh, name_en"


def add_column(content: bytes) -> bytes:
    """Add a column that no schema knows."""
    return content.replace(b"\n", b",x\n").replace(b"name_en,x", b"name_en,extra")


def drop_column(content: bytes) -> bytes:
    """Drop the last column."""
    return b"\n".join(line.rpartition(b",")[0] for line in content.split(b"\n"))


def swap_columns(content: bytes) -> bytes:
    """Change the order of two columns in the header."""
    return content.replace(b"name_zh,name_en", b"name_en,name_zh")


def test_an_unknown_column(city: Path, said: Callable[[], list[str]]) -> None:
    """A column that the schema does not have is named, with the columns that it has."""
    rewrite_bytes(city / THEMES, add_column)
    assert f"vocabulary/themes.csv:1: extra: unknown column “extra” — {COLUMNS}  [column]" in [
        each.replace("1: unknown", "1: extra: unknown") for each in said()
    ]


def test_a_missing_column(city: Path, said: Callable[[], list[str]]) -> None:
    """A column that is not there is one problem."""
    rewrite_bytes(city / THEMES, drop_column)
    assert said()[0] == f"vocabulary/themes.csv:1: name_en: the column is missing — {COLUMNS}  [column]"


def test_columns_in_another_order(city: Path, said: Callable[[], list[str]]) -> None:
    """Columns out of order are named, each with the one that stands in its place, and nothing else."""
    rewrite_bytes(city / THEMES, swap_columns)
    assert said() == [
        f"vocabulary/themes.csv:1: name_en: “name_zh” stands here — {COLUMNS}  [column]",
        f"vocabulary/themes.csv:1: name_zh: “name_en” stands here — {COLUMNS}  [column]",
    ]


@pytest.mark.parametrize(
    ("path", "old", "new", "expected"),
    [
        (
            "vocabulary/indicators.csv",
            "依来源原文字面,higher,percent,share",
            "依来源原文字面,better,percent,share",
            "vocabulary/indicators.csv:2: better: “better” — one of higher, lower, neither  [cell]",
        ),
        (
            ASSESSMENTS,
            "2030-roads,2031-02-01",
            "2030-roads,soon",
            f"{ASSESSMENTS}:3: as_of: “soon” is not of the type date — a date as year-month-day, each in full: YYYY-MM-DD  [cell]",
        ),
        (
            ASSESSMENTS,
            "2030-roads,2031-02-01",
            "2030-roads,2031-02-30",
            f"{ASSESSMENTS}:3: as_of: “2031-02-30” is not of the type date — a date as year-month-day, each in full: YYYY-MM-DD  [cell]",
        ),
        (
            PLEDGES,
            ",gt,超过,12.5,,",
            ",gt,超过,many,,",
            f"{PLEDGES}:3: value: “many” is not of the type number — a number such as 7 or 0.5, in half-width "
            "digits  [cell]",
        ),
        (
            PLEDGES,
            "2030-roads,plan-2030-p03,action-transport,transport,,,2030",
            "2030-roads,plan-2030-p03,action-transport,transport,,,2030.5",
            f"{PLEDGES}:3: due_year: “2030.5” is not of the type integer — a whole number such as 12  [cell]",
        ),
        (
            PLEDGES,
            "2030-roads,plan-2030-p03,action-transport,transport,,,2030",
            "2030-roads,plan-2030-p03,action-transport,transport,,,",
            f"{PLEDGES}:3: due_year: is empty — this field must be filled  [cell]",
        ),
        (
            PLEDGES,
            "2030-roads,plan-2030-p03,action-transport,transport,,,2030",
            "2030-roads,plan-2030-p03,action-transport,,,,2030",
            f"{PLEDGES}:3: subject_ids: is empty — this field must be filled  [cell]",
        ),
        (
            "report-2031/outcomes.csv",
            "review-year,,,2030,false,false",
            "review-year,,,2030,perhaps,false",
            "report-2031/outcomes.csv:2: is_estimate: “perhaps” is not of the type boolean — true or false  [cell]",
        ),
        (
            "report-2031/paragraphs.csv",
            "report-2031-p04,4,",
            "report-2031-p04,0,",
            "report-2031/paragraphs.csv:5: order: “0” — at least 1  [cell]",
        ),
    ],
)
def test_a_cell_that_breaks_its_schema(
    city: Path, said: Callable[[], list[str]], path: str, old: str, new: str, expected: str
) -> None:
    """A broken cell is reported with its value and with what would be right, and nothing else."""
    replace(city / path, old, new)
    assert said() == [expected]


def test_a_primary_key_that_occurs_twice(city: Path, said: Callable[[], list[str]]) -> None:
    """Each row has a key of its own."""
    replace(city / THEMES, "action-transport,action", "action-tea,action")
    assert [each for each in said() if "[key]" in each] == [
        "vocabulary/themes.csv:3: the same as in the row at position 2 — each row has a key of its own  [key]",
        "vocabulary/themes.csv:3: theme_id: “action-tea” stands here again — each value once  [key]",
    ]


def test_a_key_of_two_columns_that_occurs_twice(city: Path, found: Callable[[], Found]) -> None:
    """Two assessments of one pledge on one day contradict the key."""
    replace(city / ASSESSMENTS, "2030-tea-factories,", "2030-roads,")
    assert [ASSESSMENTS, 4, "", "key"] in found()


def test_a_key_within_the_package_that_points_at_nothing(city: Path, said: Callable[[], list[str]]) -> None:
    """A pledge stands in a paragraph of its own package."""
    replace(city / PLEDGES, "2030-roads,plan-2030-p03", "2030-roads,plan-2030-p09")
    assert (
        f"{PLEDGES}:3: paragraph_id: “plan-2030-p09” points at nothing — an existing row of paragraphs  [reference]"
        in said()
    )


def test_a_key_across_packages_that_points_at_nothing(city: Path, said: Callable[[], list[str]]) -> None:
    """A theme is a row of the vocabulary."""
    replace(
        city / PLEDGES, "2030-roads,plan-2030-p03,action-transport", "2030-roads,plan-2030-p03,action-air"
    )
    assert said() == [
        f"{PLEDGES}:3: theme_id: “action-air” points at nothing — an existing row of vocabulary.themes  [reference]"
    ]


def test_evidence_of_an_outcome_that_does_not_exist(city: Path, said: Callable[[], list[str]]) -> None:
    """Evidence joins a pledge to an outcome of whichever document reports it."""
    replace(city / "assessments-2030/evidence.csv", "2030-roads-outcome", "2030-rails-outcome")
    assert (
        "assessments-2030/evidence.csv:2: outcome_id: “2030-rails-outcome” points at nothing — an existing row of "
        "the outcomes of any source  [reference]"
    ) in said()


def test_a_key_to_the_packages_of_a_role_follows_all_of_them(city: Path, found: Callable[[], Found]) -> None:
    """A counterpart may be a pledge of any document: of the plan as well as of the report."""
    pledges = ["2030-tea-factories", "2031-tea-output", "2031-tea-rails"]
    rows = [
        {"pledge_id": "2030-roads", "counterpart_id": each, "note_zh": "注", "note_en": "Note"}
        for each in pledges
    ]
    edit_table(city / COUNTERPARTS, lambda table: table.extend(rows), key=2)
    assert [each for each in found() if each[3] == "reference"] == [
        [COUNTERPARTS, 4, "counterpart_id", "reference"]
    ]


def test_a_key_to_a_table_that_can_not_be_read_is_no_problem_of_its_own(
    city: Path, found: Callable[[], Found]
) -> None:
    """One file that is no UTF-8 does not make every row that points into it wrong."""
    rewrite_bytes(city / "report-2031/outcomes.csv", lambda content: b"\xff" + content)
    assert [each for each in found() if each[3] == "reference"] == []


def test_a_row_with_a_cell_too_many(city: Path, said: Callable[[], list[str]]) -> None:
    """A comma that was not quoted makes a cell too many."""
    replace(city / THEMES, "茶业行动,Tea", "茶业行动,Tea,x")
    assert said() == [
        "vocabulary/themes.csv:2: a cell too many: “x” — 5 cells a row; quote a cell that holds a comma  [column]"
    ]


def test_a_row_with_a_cell_too_few(city: Path, said: Callable[[], list[str]]) -> None:
    """A cell that is not there is one problem; it does not hold the word “None”."""
    replace(city / THEMES, "茶业行动,Tea", "茶业行动")
    assert said() == ["vocabulary/themes.csv:2: name_en: a cell too few — 5 cells a row  [column]"]


def test_a_blank_row(city: Path, found: Callable[[], Found]) -> None:
    """A row without a cell is reported where it stands."""
    replace(city / THEMES, "茶业行动,Tea\n", "茶业行动,Tea\n\n")
    problems = found()
    assert [THEMES, 3, "", "cell"] in problems
    assert [THEMES, 3, "", "key"] in problems


@pytest.mark.parametrize("number", ["9" * 30, "9" * 5000, "-1"])
def test_a_number_beyond_reason_is_reported_and_no_crash(
    city: Path, found: Callable[[], Found], number: str
) -> None:
    """Even a number of five thousand digits only makes problems."""
    replace(city / "report-2031/paragraphs.csv", "report-2031-p04,4,", f"report-2031-p04,{number},")
    assert "report-2031/paragraphs.csv" in [each[0] for each in found()]


@pytest.mark.parametrize(
    ("column", "code"),
    [("cofog_division", "GF11"), ("cofog_division", "04"), ("sdg_goal", "18"), ("sdg_goal", "0")],
)
def test_a_class_that_its_scheme_does_not_have(
    city: Path, found: Callable[[], Found], column: str, code: str
) -> None:
    set_cell(city / PLEDGES, "2030-roads", column, code)
    assert [PLEDGES, 3, column, "cell"] in found()
