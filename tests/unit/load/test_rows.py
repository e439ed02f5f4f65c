"""Rows as records."""

from pathlib import Path

from build_scripts.load.packages import read_package
from build_scripts.load.records import Pledge
from build_scripts.load.rows import read_rows, records_of


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
