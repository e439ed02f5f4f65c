"""Rewriting tables in canonical form."""

from collections.abc import Callable
from pathlib import Path

import pytest

from build_scripts.load.rewrite import rewrite
from build_scripts.problems import BuildError
from build_scripts.text.canonical import write_csv
from tests.conftest import Found
from tests.minicity import read_table
from tests.unit.editing import rewrite_bytes

THEMES = "vocabulary/themes.csv"


def as_excel_saves_it(content: bytes) -> bytes:
    """Add a byte order mark and Windows line ends, and put the last row first."""
    header, *rows = content.decode().splitlines()
    return b"\xef\xbb\xbf" + "\r\n".join([header, *reversed(rows), ""]).encode()


def test_what_excel_saved_becomes_canonical_again(city: Path, found: Callable[[], Found]) -> None:
    """A table that a spreadsheet reordered is put right, byte for byte, and the city has no problem."""
    before = (city / THEMES).read_bytes()
    rewrite_bytes(city / THEMES, as_excel_saves_it)
    assert rewrite(city) == [city / THEMES]
    assert (city / THEMES).read_bytes() == before
    assert found() == []


def test_a_canonical_table_is_left_alone(city: Path) -> None:
    """Nothing is rewritten where nothing is wrong."""
    assert rewrite(city) == []


def test_a_column_that_a_table_lacks_comes_empty_into_its_place(city: Path) -> None:
    """As after a new one was defined; a table with a column that nobody knows is left for `validate` to name."""
    path = city / "report-2031/pledges.csv"
    table = read_table(path)
    without = [{name: cell for name, cell in row.items() if name != "due_date"} for row in table]

    def write(rows: list[dict[str, str]]) -> None:
        path.write_text(write_csv([*rows[0]], [[*row.values()] for row in rows], ["pledge_id"]), "utf-8")

    write(without)
    assert rewrite(city) == [path]
    assert [list(row) for row in read_table(path)] == [list(row) for row in table]
    assert [row["due_date"] for row in read_table(path)] == [""] * len(table)
    write([{**row, "mine": ""} for row in without])
    assert rewrite(city) == []


def test_edge_spaces_and_blank_rows_go(city: Path) -> None:
    """Spaces at the edge of a cell and rows without a cell are removed."""
    before = (city / THEMES).read_bytes()
    rewrite_bytes(city / THEMES, lambda content: content.replace(b",Tea\n", b", Tea \n\n"))
    assert rewrite(city) == [city / THEMES]
    assert (city / THEMES).read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"", b"\xff\n", b'theme_id\n"a\n', "茶业\n".encode("gbk"), b"kind,theme_id\nx\n"]
)
def test_a_table_that_can_not_be_read_stops_and_stays(city: Path, content: bytes) -> None:
    """A table that is no table is not guessed at: the error names the package, the bytes stay."""
    (city / THEMES).write_bytes(content)
    with pytest.raises(BuildError, match=r"^vocabulary can't be rewritten: "):
        rewrite(city)
    assert (city / THEMES).read_bytes() == content


def test_a_folder_that_is_no_package_stops(city: Path) -> None:
    """Every folder beside the packages is one."""
    (city / "aaa").mkdir()
    with pytest.raises(BuildError, match=r"^aaa can't be rewritten: "):
        rewrite(city)
