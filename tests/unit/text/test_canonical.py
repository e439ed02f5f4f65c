"""The canonical form of a table."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_scripts.text.canonical import read_csv, write_csv

CELL = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=8)
ROWS = st.lists(st.tuples(CELL, CELL, CELL).map(list), max_size=6)


def test_rows_are_sorted_by_key_and_quoted_only_where_they_must() -> None:
    """A canonical table ends lines with LF, sorts by its key, and quotes commas, marks and breaks."""
    rows = [["b", "一,二"], ["a", '说“”"']]
    assert write_csv(["id", "text"], rows, ["id"]) == 'id,text\na,"说“”"""\nb,"一,二"\n'


def test_a_key_of_two_columns_sorts_by_both() -> None:
    """The first column of a key decides, then the second, wherever they stand."""
    rows = [["z", "b", "2"], ["y", "b", "1"], ["x", "a", "9"]]
    assert write_csv(["text", "id", "day"], rows, ["id", "day"]) == "text,id,day\nx,a,9\ny,b,1\nz,b,2\n"


def test_a_key_that_is_no_column_is_refused() -> None:
    """A key names columns."""
    with pytest.raises(ValueError, match="nope"):
        write_csv(["id"], [], ["nope"])


@given(ROWS)
def test_what_is_written_is_read_back(rows: list[list[str]]) -> None:
    """Reading a canonical table gives its header and its rows in the order of the key."""
    header, *found = read_csv(write_csv(["id", "day", "text"], rows, ["id"]))
    assert header == ["id", "day", "text"]
    assert sorted(found) == sorted(rows)
    assert [row[0] for row in found] == sorted(row[0] for row in rows)


@given(ROWS)
def test_writing_twice_changes_nothing(rows: list[list[str]]) -> None:
    """The canonical form of a canonical table is itself."""
    once = write_csv(["id", "day", "text"], rows, ["id"])
    header, *found = read_csv(once)
    assert write_csv(header, found, ["id"]) == once


@pytest.mark.parametrize("text", ['id\n"a\n', 'id\n"a"b\n'])
def test_broken_quotation_marks_are_refused(text: str) -> None:
    """A quotation mark that is never closed, or closed too early, is not CSV."""
    with pytest.raises(ValueError, match=r"end of data|expected after"):
        read_csv(text)
