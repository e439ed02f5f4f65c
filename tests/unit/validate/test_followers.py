"""One slip prints as one problem, and many of a kind as a few and their number."""

from build_scripts.problems import Problem
from build_scripts.validate.followers import SHOWN, without_followers

FILE = "plan-2030/pledges.csv"


def problem(
    row: int, code: str, *, field: str = "title_zh", file: str = FILE, right: str = "right"
) -> Problem:
    return Problem(file, row, field, "wrong", right, code)


def printed(*problems: Problem) -> list[tuple[str, int, str]]:
    return [(each.file, each.row, each.code) for each in without_followers(problems)]


def test_cells_under_a_column_out_of_place_follow_from_it() -> None:
    """Another table's cells don't, nor what is found in the same file and is not about cells."""
    elsewhere = "plan-2030/exclusions.csv"
    found = printed(
        problem(1, "column"),
        problem(2, "cell"),
        problem(3, "key"),
        problem(2, "quote"),
        problem(2, "cell", file=elsewhere),
    )
    assert found == [(FILE, 1, "column"), (FILE, 2, "quote"), (elsewhere, 2, "cell")]


def test_keys_to_a_table_that_could_not_be_read_follow_from_that() -> None:
    """A key to another table points at nothing by itself."""
    gone = problem(0, "file-missing", field="")
    led = problem(2, "reference", file="assessments-2030/evidence.csv", right="a row of plan-2030.pledges")
    other = problem(
        3, "reference", file="assessments-2030/evidence.csv", right="a row of report-2031.outcomes"
    )
    assert printed(gone, led, other) == [
        (FILE, 0, "file-missing"),
        ("assessments-2030/evidence.csv", 3, "reference"),
    ]


def test_beyond_a_few_of_a_kind_their_number_is_told() -> None:
    """Nothing is counted where one more is all that there is."""
    many = [problem(row, "cell") for row in range(2, 2 + SHOWN + 3)]
    *shown, last = without_followers(many)
    assert shown == many[:SHOWN]
    assert last.wrong == "and 3 more like these, from here on"
    assert list(without_followers(many[: SHOWN + 1])) == many[: SHOWN + 1]
