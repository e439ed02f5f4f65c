"""Rows as records."""

import shutil
from pathlib import Path

import pytest

from build_scripts import paths
from build_scripts.load import rows
from build_scripts.load.packages import read_package
from build_scripts.load.records import Pledge
from build_scripts.load.rows import read_cells, read_rows, records_of
from build_scripts.validate.run import validate


def test_a_record_knows_its_row_as_a_spreadsheet_counts(city: Path) -> None:
    """The header is row 1, so that a message leads to the very line."""
    package = read_package(city / "plan-2030")
    table = package.resource("pledges")
    assert table is not None
    lines = (city / "plan-2030" / "pledges.csv").read_text(encoding="utf-8").splitlines()
    records = [
        each for each in records_of(package, table, read_rows(package, table)) if isinstance(each, Pledge)
    ]
    assert len(records) == len(lines) - 1
    for record in records:
        assert lines[record.row - 1].startswith(f"{record.pledge_id},")


def test_a_table_is_read_again_only_if_it_changed(
    city: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its bytes, its description, or the program: a change of each is seen; values are typed."""
    monkeypatch.setattr(paths, "KEPT", tmp_path / "kept")
    package = read_package(city / "plan-2030")
    [table] = [each for each in package.tables if each["name"] == "pledges"]
    path = city / "plan-2030/pledges.csv"

    def read() -> tuple[int, list[tuple[object, ...]]]:
        """Return when what is kept was read, and the values."""
        cells = read_cells(package, table)
        [kept] = (tmp_path / "kept").iterdir()
        return kept.stat().st_mtime_ns, cells

    first, cells = read()
    assert read() == (first, cells)
    names = [field["name"] for field in table["schema"]["fields"]]
    row = dict(zip(names, cells[0], strict=True))
    assert {type(row[name]) for name in ("pledge_id", "due_year")} == {str, int}
    path.write_bytes(path.read_bytes().replace(b"2030", b"2031"))
    second, changed = read()
    assert second != first
    assert changed != cells
    table["title"] = "承诺表"
    third, _ = read()
    assert third != second
    monkeypatch.setattr(rows, "program", lambda: "another")
    assert read()[0] != third


def test_what_checks_have_read_is_not_read_again(
    city: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The values that downloads take are those of the very rows that frictionless has judged."""
    monkeypatch.setattr(paths, "KEPT", tmp_path / "kept")
    package = read_package(city / "plan-2030")
    expected = {each["name"]: read_cells(package, each) for each in package.tables}
    shutil.rmtree(tmp_path / "kept")
    ledger, _ = validate(city)
    assert ledger is not None
    monkeypatch.setattr(rows, "read_rows", None)
    [checked] = [each for each in ledger.packages if each.name == "plan-2030"]
    assert {each["name"]: read_cells(checked, each) for each in checked.tables} == expected
