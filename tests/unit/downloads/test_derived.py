"""Derived packages: named by what is in the data, complete, and honest about what is missing."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.downloads.derived import derived_downloads
from build_scripts.downloads.flat import flat_tables
from build_scripts.downloads.tables import write_csv
from build_scripts.pages.home import describe_home
from build_scripts.paths import DESCRIPTOR
from build_scripts.problems import BuildError
from build_scripts.validate.run import validate
from tests.editions import EDITIONS, editions_at
from tests.unit.editing import set_cell


def rows_of(book: Casebook, name: str, public: str = "") -> list[dict[str, str]]:
    [table] = [each for each in flat_tables(book, editions_at(public)) if each.name == name]
    return list(csv.DictReader(io.StringIO(write_csv(table).decode("utf-8"), newline="")))


def test_packages_are_named_by_kind_and_year_and_by_the_project(book: Casebook) -> None:
    """Another city has packages of its own name; nothing of the name is in the code."""
    names = [each.name for each in derived_downloads(book, EDITIONS)]
    assert names == ["targets-2030", "outcomes-2030", "targets-2031", "yunxi-pledge-ledger"]


def test_a_row_gives_its_page_relative_to_the_site_or_in_full(book: Casebook) -> None:
    """Without an address of the site a page is told from its home; with one, in full."""
    row = rows_of(book, "targets-2030")[0]
    assert row["page_zh"] == f"pledges/{row['pledge_id']}/"
    assert row["page_en"] == f"en/pledges/{row['pledge_id']}/"
    public = rows_of(book, "targets-2030", "https://example.org/ledger/")[0]
    assert public["page_en"] == f"https://example.org/ledger/en/pledges/{row['pledge_id']}/"
    assert public["source_page_zh"].startswith("https://example.org/ledger/sources/plan-2030/#")


def test_missing_is_written_out_and_said_why(book: Casebook) -> None:
    """A year without assessments has verdicts of no result yet, and everything else of a verdict is missing."""
    [row] = rows_of(book, "targets-2031")
    assert (row["verdict"], row["verdict_name_en"]) == ("not_due", "No result yet")
    assert (row["reason_zh"], row["as_of"], row["outcome_ids"], row["outcome_count"]) == (
        "NA",
        "NA",
        "NA",
        "0",
    )
    [table] = [each for each in flat_tables(book, EDITIONS) if each.name == "targets-2031"]
    labels = {field["name"]: field["missingValues"] for field in table.fields}
    assert labels["reason_zh"] == [{"value": "NA", "label": "尚无评估 · not assessed yet"}]
    assert labels["title_zh"] == []


def test_a_cell_that_reads_like_missing_is_a_problem_and_stops_the_build(city: Path) -> None:
    """“NA” in a title could not be told from a missing one."""
    path = city / "report-2031" / "pledges.csv"
    set_cell(path, "2031-tea-output", "title_en", "NA")
    ledger, problems = validate(city)
    assert [(each.row, each.field, each.code) for each in problems if each.code == "cell"] == [
        (2, "title_en", "cell")
    ]
    assert ledger is not None
    with pytest.raises(BuildError, match=r"title_en of .* can't be told from missing"):
        flat_tables(Casebook(ledger), EDITIONS)


def test_versions_and_licences_come_from_the_vocabulary(book: Casebook) -> None:
    """One release number for all that is derived; the descriptor in the zip is the descriptor."""
    vocabulary = book.ledger.vocabulary.package
    for each in derived_downloads(book, EDITIONS):
        inside: dict[str, Any] = json.loads(each.file(DESCRIPTOR).content)
        assert inside == each.descriptor
        assert each.version == vocabulary.ledger["release"]
        assert inside["licenses"] == vocabulary.descriptor["licenses"]


def test_keys_across_packages_are_keys_inside_the_full_one(book: Casebook) -> None:
    """What the standard has no key for between packages is a foreign key in one package."""
    full = derived_downloads(book, EDITIONS)[-1]
    keys = {
        (table["name"], *key["fields"], key["reference"]["resource"])
        for table in full.tables
        for key in table["schema"].get("foreignKeys", [])
    }
    assert {
        ("evidence", "outcome_id", "outcomes"),
        ("counterparts", "counterpart_id", "pledges"),
        ("pledges", "package", "packages"),
    } <= keys
    assert not any("crossPackageKeys" in table["schema"] for table in full.tables)


def test_the_arithmetic_of_a_computed_verdict_stands_in_its_row(book: Casebook) -> None:
    """A row says by how much a target was missed, as the pledge's page does; a judged verdict has none."""
    shown = {each.reference.href: each.arithmetic for each in describe_home(book, EDITIONS[1]).key_numbers}
    rows = rows_of(book, "targets-2030")
    assert {
        f"pledges/{row['pledge_id']}/": row["arithmetic_en"] for row in rows if row["basis"] == "computed"
    } == shown
    assert {row["arithmetic_zh"] for row in rows if row["basis"] != "computed"} == {"NA"}
    road = next(row for row in rows if row["pledge_id"] == "2030-roads")
    assert road["arithmetic_zh"].startswith("15")
