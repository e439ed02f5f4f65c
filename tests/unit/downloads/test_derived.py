"""Derived packages: named by what is in the data, complete, and honest about what is missing."""

import csv
import dataclasses
import io
import json
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from build_scripts import paths
from build_scripts.assess.case import Casebook
from build_scripts.downloads import derived
from build_scripts.downloads.columns import Column
from build_scripts.downloads.derived import derived_downloads
from build_scripts.downloads.flat import flat_tables, table_of
from build_scripts.downloads.long import long_tables
from build_scripts.downloads.placed import FOLDER
from build_scripts.downloads.statement import StatementRow
from build_scripts.downloads.tables import write_csv
from build_scripts.pages.home import describe_home
from build_scripts.paths import DESCRIPTOR
from build_scripts.problems import BuildError
from build_scripts.words.edition import Edition
from tests.editions import EDITIONS, editions_at
from tests.minicity import read_descriptor, replace, write_descriptor


def rows_of(book: Casebook, name: str, public: str = "") -> list[dict[str, str]]:
    [table] = [each for each in flat_tables(book, editions_at(public)) if each.name == name]
    return list(csv.DictReader(io.StringIO(write_csv(table).decode("utf-8"), newline="")))


def test_packages_are_named_by_kind_and_year_and_by_the_project(book: Casebook) -> None:
    """Another city has packages of its own name; nothing of the name is in the code."""
    names = [each.name for each in derived_downloads(book, EDITIONS)]
    assert names == [
        "targets-2030", "outcomes-2030", "targets-2031", "comparisons-2030", "observations", "yunxi-pledge-ledger",
    ]  # fmt: skip


def test_a_row_gives_its_page_relative_to_the_site_or_in_full(book: Casebook) -> None:
    """Without an address of the site a page is told from its home; with one, in full."""
    row = rows_of(book, "targets-2030")[0]
    assert row["page_zh"] == f"pledges/{row['pledge_id']}/"
    assert row["page_en"] == f"en/pledges/{row['pledge_id']}/"
    public = rows_of(book, "targets-2030", "https://example.org/ledger/")[0]
    assert public["page_en"] == f"https://example.org/ledger/en/pledges/{row['pledge_id']}/"
    assert public["source_page_zh"].startswith("https://example.org/ledger/sources/plan-2030/#")


def test_missing_is_empty_and_said_why(book: Casebook) -> None:
    """A year without assessments has verdicts of no result yet, and everything else of a verdict is missing."""
    [row] = rows_of(book, "targets-2031")
    assert (row["verdict"], row["verdict_name_en"]) == ("not_due", "Result not on file yet")
    assert (row["reason_zh"], row["as_of"], row["outcome_ids"], row["outcome_count"]) == (
        "",
        "",
        "",
        "0",
    )
    [table] = [each for each in flat_tables(book, EDITIONS) if each.name == "targets-2031"]
    fields = {field["name"]: field for field in table.fields}
    assert (fields["reason_zh"]["missing"], fields["reason_zh"]["missing_en"]) == (
        "尚无评估",
        "not assessed yet",
    )
    assert "missing" not in fields["title_zh"]
    assert table.schema["missingValues"] == [""]


def test_a_missing_value_without_a_reason_stops_the_build(book: Casebook) -> None:
    """A column that never says why it may be missing may not be."""
    statement = next(iter(book.pledges.values()))
    column: Column[StatementRow] = Column("title_en", lambda _: None, "pledges.title_en")
    rows = [StatementRow(statement, book, EDITIONS, 1)]
    with pytest.raises(
        BuildError, match=r"targets: title_en of None is empty, but the column is never missing"
    ):
        table_of("targets", {}, [column], [column], rows, EDITIONS)


def test_only_the_same_measure_is_set_beside_a_pledged_value(book: Casebook) -> None:
    """15 km reported on a pledge of 12.5 km may be subtracted; another measure stands in the lists alone."""
    rows = {row["pledge_id"]: row for row in rows_of(book, "targets-2030")}
    road = rows["2030-roads"]
    assert [road[name] for name in ("value", "reported_value", "difference", "difference_unit_en")] == [
        "12.5", "15", "2.5", "kilometre",
    ]  # fmt: skip
    for row in rows.values():
        relations = row["outcome_relations"].split(" | ")
        assert bool(row["reported_value"]) == ("same_measure" in relations), row["pledge_id"]
        filled = [bool(row[name]) for name in ("reported_value", "reported_unit_id", "reported_unit_zh")]
        assert len(set(filled)) == 1, row["pledge_id"]
        units, values = row["outcome_unit_ids"].split(" | "), row["outcome_values"].split(" | ")
        assert [unit == "NA" for unit in units] == [value == "NA" for value in values]


def test_a_verdict_is_the_one_that_pages_show(book: Casebook) -> None:
    """Who counts “met” gets what the site counts; the rubric's code stands apart."""
    rows = {row["pledge_id"]: row for row in rows_of(book, "targets-2030")}
    for case in book.cases_by_year[2030]:
        row = rows[case.id]
        assert row["verdict"] == case.shown
        assert row["verdict_rubric"] == {"stated": "met", "mentioned": "other_measure"}.get(
            case.shown, case.shown
        )


def test_rows_are_numbered_as_they_stand_in_the_sources(book: Casebook) -> None:
    """A spreadsheet that was sorted can be put back in the order of the documents."""
    for name in ("targets-2030", "outcomes-2030", "comparisons-2030", "observations"):
        rows = long_rows(book, name)
        assert [row["row_number"] for row in rows] == [str(number + 1) for number in range(len(rows))]


def long_rows(book: Casebook, name: str) -> list[dict[str, str]]:
    tables = [*flat_tables(book, EDITIONS), *long_tables(book, EDITIONS)]
    [table] = [each for each in tables if each.name == name]
    return list(csv.DictReader(io.StringIO(write_csv(table).decode("utf-8"), newline="")))


def test_every_pair_of_the_evidence_is_a_row_of_its_own(book: Casebook) -> None:
    """Both sides with value and unit, how they relate, and a difference only where a verdict was computed."""
    rows = long_rows(book, "comparisons-2030")
    evidence = [(each.pledge_id, each.outcome_id) for own in book.evidence.values() for each in own]
    assert sorted((row["pledge_id"], row["outcome_id"]) for row in rows) == sorted(evidence)
    for row in rows:
        for side in ("pledge", "outcome"):
            assert bool(row[f"{side}_value"]) == bool(row[f"{side}_unit_id"]) == bool(row[f"{side}_unit_zh"])
    computed = [row for row in rows if row["difference"]]
    assert {row["relation"] for row in computed} == {"same_measure"}
    assert {row["pledge_id"] for row in computed} == {
        each.id for each in book.cases.values() if each.computation
    }


def test_an_observation_says_what_where_when_how_much_and_how_sure(book: Casebook) -> None:
    """Every reported number, and nothing without one; an estimate is E, what is not called one A."""
    rows = {row["outcome_id"]: row for row in long_rows(book, "observations")}
    assert set(rows) == {each.outcome_id for each in book.outcomes.values() if each.value is not None}
    for name, row in rows.items():
        outcome = book.outcomes[name]
        assert row["obs_status"] == {True: "E", False: "A", None: ""}[outcome.is_estimate]
        assert all(
            row[each]
            for each in ("indicator_id", "place_code", "period_year", "value", "unit_id", "document_en")
        )


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
    *_, full = derived_downloads(book, EDITIONS)
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
    assert {row["arithmetic_zh"] for row in rows if row["basis"] != "computed"} == {""}
    road = next(row for row in rows if row["pledge_id"] == "2030-roads")
    assert road["arithmetic_zh"].startswith("15")


def test_a_package_whose_data_did_not_change_keeps_its_version_and_its_bytes(
    city: Path, linked: Callable[[], Casebook]
) -> None:
    """A release that is about another package, or about the site, makes no new version of this one."""
    before = {each.name: each for each in derived_downloads(linked(), EDITIONS)}
    stated = {
        "version": before["observations"].version,
        "created": before["observations"].descriptor["created"],
    }
    descriptor = read_descriptor(city / "vocabulary")
    descriptor["ledger"] |= {"release": "0.9.0", "versions": {"observations": stated}}
    descriptor["created"] = "2032-12-31T00:00:00Z"
    write_descriptor(city / "vocabulary", descriptor)
    changelog = city / "CHANGELOG.md"
    changelog.write_text(
        changelog.read_text(encoding="utf-8").replace("## ", "## 0.9.0\n\n- The site only.\n\n## ", 1),
        encoding="utf-8",
    )
    after = {each.name: each for each in derived_downloads(linked(), EDITIONS)}
    assert after["observations"].archive.sha256 == before["observations"].archive.sha256
    assert after["targets-2030"].version == "0.9.0"


def test_a_package_is_made_again_only_if_something_changed_that_it_is_made_of(
    city: Path, linked: Callable[[], Casebook], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its rows, a sentence, an address, the changelog, the code, a template: a change of each is seen."""
    monkeypatch.setattr(paths, "KEPT", tmp_path / "kept")
    seen: dict[str, int] = {}

    def made(editions: Sequence[Edition] = EDITIONS) -> list[str]:
        """Return the names of the packages that are made anew."""
        found = list(derived_downloads(linked(), editions))
        now = {each.name: (tmp_path / f"kept/package-{each.name}").stat().st_mtime_ns for each in found}
        names = [name for name, time in now.items() if seen.get(name) != time]
        seen.update(now)
        return names

    every = made()
    assert len(every) == 6
    assert made() == []
    replace(city / "report-2031/outcomes.csv", "种下的茶园有多大。", "种了多大的茶园。")
    assert made() == ["outcomes-2030", "yunxi-pledge-ledger"]
    other = editions_at("https://pledges.example.org/")
    assert [made(other), made(other), made(), made()] == [every, [], every, []]
    catalogue = EDITIONS[0].catalogue
    words = dataclasses.replace(catalogue, terms=catalogue.terms | {"project": "另一个账本"})
    said = (dataclasses.replace(EDITIONS[0], catalogue=words), EDITIONS[1])
    assert [made(said), made()] == [every, every]
    changelog = city / "CHANGELOG.md"
    changelog.write_text(
        changelog.read_text(encoding="utf-8").replace("\n- ", "\n- So, ", 1), encoding="utf-8"
    )
    assert [made(), made()] == [["yunxi-pledge-ledger"], []]
    monkeypatch.setattr(derived, "program", lambda: "another")
    assert [made(), made()] == [every, []]
    monkeypatch.setattr(derived, "FOLDER", shutil.copytree(FOLDER, tmp_path / "downloads"))
    assert [made(), made()] == [every, []]
