"""Nothing is lost between the authored tables and any download: each format is read back, cell by cell."""

import csv
import datetime
import hashlib
import io
import json
import re
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import jsonschema
import openpyxl
import pandas as pd
import pyarrow.parquet as pq
import pypdfium2
import pytest

from build_scripts.assess.case import Casebook
from build_scripts.downloads.archive import PackageDownloads
from build_scripts.downloads.derived import derived_downloads
from build_scripts.downloads.shapes import SCHEMAS
from build_scripts.downloads.statement_json import json_downloads
from build_scripts.load.ledger import Ledger
from build_scripts.parts.recipes import describe_recipes
from build_scripts.paths import DATAPACKAGES, DESCRIPTOR
from tests.editions import EDITIONS, real_editions
from tests.published import ADDRESS, DERIVED, FLAT, FULL, LONG

Rows = list[dict[str, str]]
CSV_FILTER = "Text - txt - csv (StarCalc):44,34,76,1"


@pytest.fixture(scope="session")
def derived(ledger: Ledger) -> dict[str, PackageDownloads]:
    """Return the derived packages by name."""
    return {each.name: each for each in derived_downloads(Casebook(ledger), real_editions(ledger))}


OPTIONAL = {"unit_zh", "unit_en", "allowed", "missing_zh", "missing_en"}
"""What a dictionary leaves empty where it does not apply to a column."""


@pytest.fixture(scope="session")
def unzipped(derived: dict[str, PackageDownloads], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with each derived package as a reader has it after unzipping."""
    folder = tmp_path_factory.mktemp("unzipped")
    for each in derived.values():
        with zipfile.ZipFile(io.BytesIO(each.archive.content)) as archive:
            archive.extractall(folder)
    return folder


def authored(package: str, path: str) -> Rows:
    """Return the rows of an authored table, as text."""
    with (DATAPACKAGES / package / path).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def everywhere(path: str) -> Rows:
    """Return the rows of the authored tables of one name, of all packages that have it."""
    return [
        row for each in sorted(DATAPACKAGES.glob(f"*/{path}")) for row in authored(each.parent.name, path)
    ]


def standing() -> dict[str, dict[str, str]]:
    """Return the assessment that stands of each pledge, the one of the latest day."""
    rows = sorted(everywhere("assessments.csv"), key=lambda row: row["as_of"])
    return {row["pledge_id"]: row for row in rows}


def read(folder: Path, table: dict[str, Any]) -> Rows:
    """Return the rows of a downloaded table, as text."""
    with (folder / table["path"]).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def tables_of(folder: Path) -> list[dict[str, Any]]:
    descriptor = json.loads((folder / DESCRIPTOR).read_text(encoding="utf-8"))
    return [each for each in descriptor["resources"] if each.get("type") == "table"]


def typed(table: dict[str, Any], row: dict[str, str]) -> list[Any]:
    """Return a row of text as values, by the types of its schema; a missing value is None."""
    casts: dict[str, Any] = {
        "string": str,
        "integer": int,
        "number": float,
        "boolean": "true".__eq__,
        "date": datetime.date.fromisoformat,
    }
    assert table["schema"]["missingValues"] == [""]
    return [
        None if row[field["name"]] == "" else casts[field["type"]](row[field["name"]])
        for field in table["schema"]["fields"]
    ]


@pytest.mark.parametrize("name", DERIVED)
def test_a_package_holds_what_it_should_below_one_folder(
    derived: dict[str, PackageDownloads], unzipped: Path, name: str
) -> None:
    with zipfile.ZipFile(io.BytesIO(derived[name].archive.content)) as archive:
        names = archive.namelist()
    assert {each.split("/")[0] for each in names} == {name}
    assert all(each.isascii() for each in names)
    held = {each.partition("/")[2] for each in names}
    assert held >= {
        "README.md", "datapackage.json", "dictionary.csv", f"{name}.xlsx", "LICENSE",
        "CITATION.cff", "CHANGELOG.md", "SHA256SUMS",
    }  # fmt: skip
    done = subprocess.run(
        ["sha256sum", "--check", "--quiet", "SHA256SUMS"],
        cwd=unzipped / name,
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, b"")
    listed = {line.split("  ")[1] for line in (unzipped / name / "SHA256SUMS").read_text().splitlines()}
    assert listed == held - {"SHA256SUMS"}
    for path in (unzipped / name).rglob("*.csv"):
        assert not path.read_bytes().startswith(b"\xef\xbb\xbf")
        assert b"\r" not in path.read_bytes()


@pytest.mark.parametrize("name", DERIVED)
def test_the_stock_tool_finds_every_key_kept(unzipped: Path, name: str) -> None:
    command = [sys.executable, "-m", "frictionless", "validate", "--json", DESCRIPTOR]
    done = subprocess.run(command, cwd=unzipped / name, capture_output=True, text=True, check=False)
    assert (done.returncode, json.loads(done.stdout)["valid"]) == (0, True), done.stdout[:2000]


def test_the_stock_tool_would_find_a_broken_key(unzipped: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(unzipped / FULL, tmp_path / FULL)
    descriptor = json.loads((folder / DESCRIPTOR).read_text(encoding="utf-8"))
    for resource in descriptor["resources"]:
        resource.pop("hash"), resource.pop("bytes")
    (folder / DESCRIPTOR).write_text(json.dumps(descriptor), encoding="utf-8")
    evidence = folder / "data" / "evidence.csv"
    first = authored("assessments-2024", "evidence.csv")[0]["outcome_id"]
    evidence.write_text(
        evidence.read_text(encoding="utf-8").replace(first, "no-such-outcome"), encoding="utf-8"
    )
    command = [sys.executable, "-m", "frictionless", "validate", "--json", DESCRIPTOR]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    errors = [error["type"] for task in json.loads(done.stdout)["tasks"] for error in task["errors"]]
    assert (done.returncode, errors) == (1, ["foreign-key"])


def copied(package: str, text: dict[str, Any]) -> str:
    """Return the name that a raw text or a codebook of a package has in the full one."""
    own = "" if text["name"] == "source" else f"-{text['name']}"
    return f"{package}{own}.{text['format']}"


def test_only_what_is_of_one_measure_can_be_subtracted(unzipped: Path) -> None:
    """Numbers on another measure stand in the lists, each with its unit, and never beside the pledged value."""
    for name in [each for each in FLAT if each.startswith("targets")]:
        for row in read(unzipped / name, tables_of(unzipped / name)[0]):
            same = "same_measure" in row["outcome_relations"].split(" | ")
            assert bool(row["reported_value"]) == bool(row["reported_unit_id"]) == same, row["pledge_id"]
            if row["difference"]:
                assert Decimal(row["reported_value"]) - Decimal(row["value"]) == Decimal(row["difference"])
            assert bool(row["difference"]) == (row["basis"] == "computed")
            lists = [row[f"outcome_{each}"].split(" | ") for each in ("values", "unit_ids", "indicator_ids")]
            assert len({tuple(each in ("", "NA") for each in own) for own in lists}) == 1
    [table] = tables_of(unzipped / "targets-2024")
    rows = read(unzipped / "targets-2024", table)
    assert [row for row in rows if row["outcome_values"] and not row["reported_value"]]


def test_counting_the_column_verdict_gives_what_the_site_shows(ledger: Ledger, unzipped: Path) -> None:
    """“Met” is not four where the site says two, and two that the government says."""
    rows = read(unzipped / "targets-2024", tables_of(unzipped / "targets-2024")[0])
    shown = Counter(case.shown for case in Casebook(ledger).cases_by_year[2024])
    assert Counter(row["verdict"] for row in rows) == shown
    assert shown["stated"] and shown["mentioned"]
    rubric = Counter(row["verdict_rubric"] for row in rows)
    assert rubric["met"] == shown["met"] + shown["stated"]
    assert rubric["other_measure"] == shown["other_measure"] + shown["mentioned"]


def test_a_row_says_which_document_of_which_place_it_is_from(unzipped: Path) -> None:
    """With the digest of the raw text as its descriptor has it; a date that no document bears is left empty."""
    for name in (*FLAT, *LONG):
        for row in read(unzipped / name, tables_of(unzipped / name)[0]):
            if "document_zh" not in row:
                continue
            descriptor = json.loads((DATAPACKAGES / row["package"] / DESCRIPTOR).read_text(encoding="utf-8"))
            said = descriptor["ledger"]
            assert row["place_code"] == said["place"]["code"]
            assert row["publisher_zh"] == said["publisher_zh"]
            assert (row["document_issued"], row["document_published"]) == (
                said.get("issued", ""), said.get("published", ""),
            )  # fmt: skip
            if "source_sha256" in row:
                assert f"sha256:{row['source_sha256']}" == descriptor["resources"][0]["hash"]


def test_the_full_package_holds_every_authored_cell(unzipped: Path) -> None:
    merged = {table["name"]: read(unzipped / FULL, table) for table in tables_of(unzipped / FULL)}
    compared = dict.fromkeys(merged, 0)
    for folder in sorted(path for path in DATAPACKAGES.iterdir() if path.is_dir()):
        descriptor = json.loads((folder / DESCRIPTOR).read_text(encoding="utf-8"))
        for table in descriptor["resources"]:
            if table.get("type") != "table":
                copy = unzipped / FULL / "data" / f"{copied(folder.name, table)}"
                assert copy.read_bytes() == (folder / table["path"]).read_bytes()
                continue
            own = [
                {name: cell for name, cell in row.items() if name != "package"}
                for row in merged[table["name"]]
                if row.get("package", folder.name) == folder.name
            ]
            assert own == authored(folder.name, table["path"])
            compared[table["name"]] += len(own)
    assert compared == {name: len(rows) if name != "packages" else 0 for name, rows in merged.items()}


def test_flat_rows_hold_the_cells_of_every_table_they_join(unzipped: Path) -> None:
    """Joined anew from the authored files, without the code that makes the downloads."""
    themes = {row["theme_id"]: row for row in authored("vocabulary", "themes.csv")}
    units = {row["unit_id"]: row for row in authored("vocabulary", "units.csv")}
    indicators = {row["indicator_id"]: row for row in authored("vocabulary", "indicators.csv")}
    paragraphs = {row["paragraph_id"]: row for row in everywhere("paragraphs.csv")}
    evidence = everywhere("evidence.csv")
    assessments = standing()
    every = {
        f"{each}_id": {row[f"{each}_id"]: row for row in everywhere(f"{each}s.csv")}
        for each in ("outcome", "pledge")
    }
    for name in FLAT:
        kind, _, of_year = name.rpartition("-")
        key, year, other = {
            "targets": ("pledge_id", "due_year", "outcome"),
            "outcomes": ("outcome_id", "period_year", "pledge"),
        }[kind]
        rows = {row[key]: row for row in read(unzipped / name, tables_of(unzipped / name)[0])}
        source = [row for row in every[key].values() if row[year] == of_year]
        assert len(rows) == len(source) > 0
        for row in source:
            flat = rows[row[key]]
            expected = dict(row)
            expected |= {
                "theme_zh": themes[row["theme_id"]]["name_zh"],
                "theme_en": themes[row["theme_id"]]["name_en"],
            }
            paragraph = paragraphs[row["paragraph_id"]]
            for column in ("section_zh", "section_en"):
                expected[column] = paragraph[column]
            expected |= {"paragraph_zh": paragraph["text_zh"], "paragraph_en": paragraph["text_en"]}
            unit = units.get(row["unit_id"], {})
            expected |= {"unit_zh": unit.get("name_zh", ""), "unit_en": unit.get("name_en", "")}
            indicator = indicators.get(row["indicator_id"], {})
            expected |= {f"indicator_{lang}": indicator.get(f"name_{lang}", "") for lang in ("zh", "en")}
            for column in ("definition_zh", "definition_en", "definition_source", "better"):
                expected[column] = indicator.get(column, "")
            book = [each for each in evidence if each[key] == row[key]]
            others = [every[f"{other}_id"][each[f"{other}_id"]] for each in book]
            expected |= {
                f"{other}_count": str(len(book)),
                f"{other}_ids": " | ".join(each[f"{other}_id"] for each in others),
                f"{other}_titles_zh": " | ".join(each["title_zh"] for each in others),
                f"{other}_titles_en": " | ".join(each["title_en"] for each in others),
                f"{other}_relations": " | ".join(each["relation"] for each in book),
                f"{other}_notes_zh": " | ".join(each["note_zh"] for each in book),
                f"{other}_notes_en": " | ".join(each["note_en"] for each in book),
            }
            if other == "outcome":
                expected["subject_ids"] = row["subject_ids"].replace(";", " | ")
                expected |= {
                    "outcome_quotes_zh": " | ".join(each["quote_zh"] for each in others),
                    "outcome_quotes_en": " | ".join(each["quote_en"] for each in others),
                }
                assessment = assessments.get(row["pledge_id"], {"verdict": "not_due"})
                for column in (
                    "as_of", "rubric", "basis", "reason_zh", "reason_en", "coder_id",
                ):  # fmt: skip
                    expected[column] = assessment.get(column, "")
                expected["verdict_rubric"] = assessment["verdict"]
            assert {column: flat[column] for column in expected} == expected, row[key]
            assert flat[year] == of_year


@pytest.mark.parametrize("name", DERIVED)
def test_excel_parquet_and_sqlite_hold_what_csv_holds(unzipped: Path, name: str) -> None:
    folder = unzipped / name
    book = openpyxl.load_workbook(folder / f"{name}.xlsx")
    connection = sqlite3.connect(unzipped / FULL / f"{FULL}.sqlite")
    tables = tables_of(folder)
    for table, sheet in zip(tables, whole_sheets(book), strict=True):
        fields = table["schema"]["fields"]
        rows = [typed(table, row) for row in read(folder, table)]
        path = folder / table["path"].replace(".csv", ".parquet")
        assert path.exists() is (name != FULL)
        if path.exists():
            parquet = pq.read_table(path)
            assert parquet.column_names == [field["name"] for field in fields]
            assert [list(row.values()) for row in parquet.to_pylist()] == rows
        stored = connection.execute(f'SELECT * FROM "{table["name"].replace("-", "_")}"').fetchall()
        assert [list(row) for row in stored] == [
            [each.isoformat() if isinstance(each, datetime.date) else each for each in row] for row in rows
        ]
        header, *cells = sheet.iter_rows()
        assert [cell.value for cell in header] == [
            f"{field['title']}\n{field['title_en']}" for field in fields
        ]
        assert [[plain(cell.value) for cell in row] for row in cells] == rows
        assert {cell.data_type for row in cells for cell in row} <= {"s", "n", "b", "d"}, (
            "a formula or an error"
        )
        assert not [cell for row in cells for cell in row if cell.hyperlink]
        assert sheet.freeze_panes.endswith("2")
        assert sheet.auto_filter.ref.startswith("A1:")
    assert book.sheetnames[-2:] == ["说明", "字段"]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def whole_sheets(book: openpyxl.Workbook) -> list[Any]:
    """Return the sheets that hold all columns of a table: those before the notes, but none made for reading."""
    return [each for each in book.worksheets[:-2] if each.title not in ("数据", "汇总", "English")]


def plain(value: Any) -> Any:
    """Return a date without the midnight that spreadsheets give it."""
    return value.date() if isinstance(value, datetime.datetime) else value


def test_verdicts_in_excel_carry_their_mark_and_keep_their_name(unzipped: Path) -> None:
    sheet = openpyxl.load_workbook(unzipped / "targets-2024" / "targets-2024.xlsx").worksheets[0]
    header = [cell.value.split("\n")[0] for cell in sheet[1]]
    marks = {
        row[header.index("结论")].value: row[header.index("结论")].number_format
        for row in sheet.iter_rows(min_row=2)
    }
    assert marks["未完成"] == '"○ "@'
    assert marks["已完成"] == '"● "@'
    assert marks["政府称已完成"] == '"◉ "@'


def test_the_first_screen_of_the_workbook_answers(unzipped: Path) -> None:
    """Pledge, quote, number, verdict, what was reported, by which measure, why: side by side on a screen, in one language."""
    book = openpyxl.load_workbook(unzipped / "targets-2024" / "targets-2024.xlsx")
    assert book.sheetnames == ["数据", "汇总", "English", "全部字段", "说明", "字段"]
    for sheet, wanted in (
        (book["数据"], ["标题", "引文", "数字", "结论", "报告的数字", "口径", "理由", "主题", "网页"]),
        (book["English"], ["Title", "Quote", "Figure", "Verdict", "Reported figure", "Measure", "Reason", "Theme", "Page"]),
    ):  # fmt: skip
        assert [cell.value for cell in sheet[1]] == wanted
        pixels = sum(sheet.column_dimensions[cell.column_letter].width * 7 + 5 for cell in sheet[1][:7])
        assert pixels < 1600, "reason included, beside the numbers of rows and a scroll bar"
        assert all(30 <= sheet.row_dimensions[row].height <= 60 for row in range(2, sheet.max_row + 1))
        [name] = sheet.tables
        assert sheet.tables[name].ref == f"A1:I{sheet.max_row}"
        assert sheet.page_setup.paperSize == 9
        assert sheet.freeze_panes == "B2"
    rows = read(unzipped / "targets-2024", tables_of(unzipped / "targets-2024")[0])
    assert [cell.value for cell in book["数据"]["A"][1:]] == [row["title_zh"] for row in rows]
    measures = {cell.value for cell in book["数据"]["F"][1:]}
    assert {"同一口径", "口径不同", "文字表述", None} <= measures


def test_the_summary_counts_by_formulas_what_the_rows_hold(
    unzipped: Path, tmp_path: Path, office: str
) -> None:
    """Themes by verdicts; a spreadsheet that works them out anew gets what stands there."""
    path = unzipped / "targets-2024" / "targets-2024.xlsx"
    rows = read(path.parent, tables_of(path.parent)[0])
    counted = Counter((row["theme_zh"], row["verdict_name_zh"]) for row in rows)
    sheet = openpyxl.load_workbook(path)["汇总"]
    assert sheet["B2"].value == "=SUMPRODUCT((targets_2024_zh[主题]=$A2)*(targets_2024_zh[结论]=B$1))"
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    sheets = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2"
    command = [office, "--headless", profile, "--convert-to", sheets, "--outdir", str(tmp_path), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    [made] = tmp_path.glob("*.csv")
    (_, *names), *lines = csv.reader(made.read_text(encoding="utf-8-sig").splitlines())
    *themes, last = lines
    assert {
        (theme, name): int(cell)
        for theme, *cells in themes
        for name, cell in zip(names[:-1], cells, strict=False)
        if cell != "0"
    } == counted
    assert [int(cell) for cell in last[1:]] == [
        *(sum(number for (_, each), number in counted.items() if each == name) for name in names[:-1]),
        len(rows),
    ]


def test_a_whole_number_shows_no_point_and_an_address_opens(ledger: Ledger, tmp_path: Path) -> None:
    """“291,000,000,000.” is how Excel shows a form with room for digits that are not there."""
    packages = {
        each.name: each for each in derived_downloads(Casebook(ledger), real_editions(ledger, ADDRESS))
    }
    for name in (*FLAT, *LONG):
        path = tmp_path / f"{name}.xlsx"
        path.write_bytes(packages[name].file(f"{name}.xlsx").content)
        book = openpyxl.load_workbook(path)
        [sheet] = whole_sheets(book)
        for row in sheet.iter_rows(min_row=2):
            for cell in row:
                if cell.data_type == "n" and cell.value is not None:
                    places = len(str(cell.value).partition(".")[2].rstrip("0")) if cell.value % 1 else 0
                    form = cell.number_format
                    assert form == "0" or form == "#,##0" + ("." + "0" * places if places else ""), cell.value
        if name in FLAT:
            links = [cell.hyperlink.target for cell in book["数据"]["I"][1:]]
            assert links
            assert all(each.startswith(ADDRESS) for each in links)


def test_a_workbook_prints_on_at_most_forty_pages_of_a4(unzipped: Path, tmp_path: Path, office: str) -> None:
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    books = [str(unzipped / name / f"{name}.xlsx") for name in (*FLAT, *LONG)]
    command = [office, "--headless", profile, "--convert-to", "pdf", "--outdir", str(tmp_path), *books]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    for name in (*FLAT, *LONG):
        pages = pypdfium2.PdfDocument(tmp_path / f"{name}.pdf")
        assert len(pages) <= 40, name
        assert {tuple(sorted(map(round, page.get_size()))) for page in pages} == {(595, 842)}, name


def test_json_holds_every_authored_statement_in_its_published_shape(ledger: Ledger) -> None:
    files = {
        each.path: json.loads(each.content)
        for each in json_downloads(Casebook(ledger), real_editions(ledger))
    }
    pledges = {row["pledge_id"]: row for row in everywhere("pledges.csv")}
    outcomes = {row["outcome_id"]: row for row in everywhere("outcomes.csv")}
    single = {f"pledges/{name}/index.json" for name in pledges}
    due = Counter(int(row["due_year"]) for row in pledges.values())
    about = Counter(int(row["period_year"]) for row in outcomes.values())
    assert set(due) > set(about), "a year that nothing reports on has its list, too"
    light = {"pledges/index.json": due, "outcomes/index.json": about}
    full = {
        **{f"{year}/index.json": {year: count} for year, count in due.items()},
        **{f"outcomes/{year}/index.json": {year: count} for year, count in about.items()},
    }
    vocabulary = {f"data/{name}.json" for name in ("indicators", "themes", "years")}
    assert set(files) == {
        *single,
        *light,
        *full,
        *vocabulary,
        *(f"data/schema/{shape}.json" for shape in SCHEMAS),
    }
    for path in (*single, *light, *full, *vocabulary):
        schema = files[files[path]["schema"]]
        jsonschema.Draft202012Validator(schema).validate(files[path])
    for path, counts in (light | full).items():
        assert {each["year"]: each["count"] for each in files[path]["by_year"]} == counts
        years = (each.get("due_year") or each["period_year"] for each in files[path]["items"])
        assert Counter(years) == counts
        assert files[path]["count"] == len(files[path]["items"])
    stated = [each for path in full for each in files[path]["items"]]
    for each in stated:
        name = each.get("pledge_id") or each["outcome_id"]
        if name in pledges:
            assert each == files[f"pledges/{name}/index.json"]
        row = pledges.get(name) or outcomes[name]
        for column in ("title", "quote", "explanation"):
            assert each[column] == {lang: row[f"{column}_{lang}"] for lang in ("zh", "en")}
        figure = each["figure"] or {
            "figure_text": None,
            "value": None,
            "upper_value": None,
            "comparator": "none",
            "form": None,
            "unit_id": None,
        }
        for column in ("figure_text", "form", "unit_id", "comparator"):
            assert (figure[column] or "") == row[column]
        for column in ("value", "upper_value"):
            assert figure[column] == (float(Decimal(row[column])) if row[column] else None)
        assert (each["hedge"] or "", each["carried_zh"] or "") == (row["hedge"], row["carried_zh"])
        assert (each["paragraph"]["paragraph_id"], each["theme"]["theme_id"]) == (
            row["paragraph_id"],
            row["theme_id"],
        )
    assert len(stated) == len(pledges) + len(outcomes)
    for pledge_id, row in standing().items():
        found = files[f"pledges/{pledge_id}/index.json"]
        assert found["verdict_rubric"] == found["history"][-1]["verdict_rubric"] == row["verdict"]
        assert found["assessment"]["reason"] == {"zh": row["reason_zh"], "en": row["reason_en"]}


def test_a_pledge_says_the_same_in_json_and_in_its_row(ledger: Ledger, unzipped: Path) -> None:
    """One name a thing: what both hold is called alike and equal."""
    files = {each.path: each.content for each in json_downloads(Casebook(ledger), real_editions(ledger))}
    [table] = tables_of(unzipped / "targets-2024")
    for row in read(unzipped / "targets-2024", table):
        said = json.loads(files[f"pledges/{row['pledge_id']}/index.json"])
        values = typed(table, row)
        named = dict(zip((field["name"] for field in table["schema"]["fields"]), values, strict=True))
        both = [name for name in said if name in named and name != "due_date"]
        assert {
            "pledge_id", "due_year", "verdict", "verdict_rubric", "reported_value", "reported_unit_id", "difference",
            "difference_unit_id", "reported_status", "turns_on_reading", "kind", "hedge",
        } <= set(both)  # fmt: skip
        assert {name: said[name] for name in both} == {name: named[name] for name in both}


@pytest.mark.parametrize("edition", EDITIONS, ids=["zh", "en"])
@pytest.mark.parametrize("name", FLAT)
def test_the_lines_to_copy_work(
    derived: dict[str, PackageDownloads],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    name: str,
    edition: Any,
) -> None:
    """The lines for pandas and DuckDB are run as they stand, beside the saved file."""
    saved = derived[name].file(f"{name}.csv")
    (tmp_path / saved.path).write_bytes(saved.content)
    monkeypatch.chdir(tmp_path)
    lines = {each.program: each.lines for each in describe_recipes(derived[name], edition)}
    held: dict[str, Any] = {}
    exec(lines["Python, pandas"], held)
    table = held["table"]
    assert len(table) == derived[name].descriptor["resources"][0]["rows"]
    assert pd.api.types.is_numeric_dtype(table["value"])
    kind, _, year = name.rpartition("-")
    path, column = {
        "targets": ("pledges.csv", "due_year"),
        "outcomes": ("outcomes.csv", "period_year"),
    }[kind]
    numbers = [row for row in everywhere(path) if row[column] == year and row["value"]]
    assert int(table["value"].notna().sum()) == len(numbers)
    counted = duckdb.connect().execute(lines["DuckDB"]).fetchall()
    assert sum(number for _, number in counted) == len(table)
    printed = capsys.readouterr().out
    assert all(f"{number}" in printed and label in printed for label, number in counted)


@pytest.fixture(scope="session")
def office() -> str:
    """Return the command of LibreOffice."""
    found = shutil.which("soffice")
    assert found, "LibreOffice is missing; `make test` installs libreoffice-calc-nogui"
    return found


def test_libreoffice_opens_csv_and_xlsx_with_every_text_intact(
    unzipped: Path, tmp_path: Path, office: str
) -> None:
    """Every cell with a letter in it, out of both files, is the same after LibreOffice has read and saved it.

    Out of CSV it takes “3.6%” for a number, as every spreadsheet does; that is what the workbook is for.
    """
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [office, "--headless", profile, "--convert-to", "xlsx", "--outdir"]
    csvs = [str(unzipped / name / f"{name}.csv") for name in FLAT]
    books = [str(unzipped / name / f"{name}.xlsx") for name in FLAT]
    for extra in (
        [str(tmp_path / "csv"), f"--infilter={CSV_FILTER}", *csvs],
        [str(tmp_path / "xlsx"), *books],
    ):
        subprocess.run([*command, *extra], check=True, capture_output=True, timeout=300)
    for name in FLAT:
        [table] = tables_of(unzipped / name)
        expected = [list(row.values()) for row in read(unzipped / name, table)]
        kinds = [field["type"] for field in table["schema"]["fields"]]
        for kind in ("csv", "xlsx"):
            book = openpyxl.load_workbook(tmp_path / kind / f"{name}.xlsx")
            [sheet] = whole_sheets(book) if kind == "xlsx" else book.worksheets
            _, *cells = sheet.iter_rows()
            compared = 0
            for row, wanted in zip(cells, expected, strict=True):
                for cell, text, type_ in zip(row, wanted, kinds, strict=True):
                    # LibreOffice has no type for truths and saves its own =TRUE().
                    assert cell.data_type != "f" or type_ == "boolean", cell.value
                    if kind == "csv" and text in ("true", "false"):
                        continue  # out of CSV, every spreadsheet takes them for truths
                    if type_ == "string" and re.search(r"[^\W\d_]", text):
                        assert cell.value == text
                        compared += 1
            assert compared > 30 * len(expected)


def test_the_same_ledger_gives_the_same_bytes(ledger: Ledger, derived: dict[str, PackageDownloads]) -> None:
    again = list(derived_downloads(Casebook(ledger), real_editions(ledger)))
    assert [hashlib.sha256(each.archive.content).hexdigest() for each in again] == [
        derived[each.name].archive.sha256 for each in again
    ]


def test_every_column_is_explained_in_both_languages_and_says_what_missing_means(unzipped: Path) -> None:
    for name in DERIVED:
        with (unzipped / name / "dictionary.csv").open(encoding="utf-8", newline="") as file:
            entries = {(row["table"], row["column"]): row for row in csv.DictReader(file)}
        readme = (unzipped / name / "README.md").read_text(encoding="utf-8")
        chinese, _, english = readme.partition("\n---\n")
        for table in tables_of(unzipped / name):
            for field in table["schema"]["fields"]:
                entry = entries[table["name"], field["name"]]
                assert {each for each, cell in entry.items() if not cell} <= OPTIONAL, entry
                # A row is read alone, or after a sort: there is nothing above it.
                assert not re.search(
                    "同上|^The same in", f"{entry['description_zh']}\n{entry['description_en']}", re.M
                )
                assert field["description"] in chinese.replace("\\|", "|")
                assert field["description_en"] in english.replace("\\|", "|")
                required = bool(field.get("constraints", {}).get("required"))
                assert required == (not entry["missing_zh"]) == (not entry["missing_en"])


def test_what_is_missing_is_an_empty_cell_in_every_file(unzipped: Path) -> None:
    """Dictionaries included: no word and no dash stands for nothing."""
    paths = sorted(unzipped.rglob("*.csv"))
    assert len(paths) > 2 * len(DERIVED)
    for path in paths:
        with path.open(encoding="utf-8", newline="") as file:
            cells = {cell for row in csv.reader(file) for cell in row}
        assert not cells & {"NA", "N/A", "—", "-", "None", "null", "nan"}, path


def test_a_row_names_the_documents_that_would_settle_its_pledge(unzipped: Path, ledger: Ledger) -> None:
    """In both languages, in the order of the authored rows; judged pledges and those to come have none."""
    kinds = {each.record_kind_id: each for each in ledger.vocabulary.record_kinds}
    named: dict[str, list[str]] = {}
    for row in everywhere("settlements.csv"):
        if standing()[row["pledge_id"]]["verdict"] in ("other_measure", "not_reported", "not_checkable"):
            named.setdefault(row["pledge_id"], []).append(row["record_kind_id"])
    seen = 0
    for name in (each for each in FLAT if each.startswith("targets")):
        [table] = tables_of(unzipped / name)
        for row in read(unzipped / name, table):
            own = [kinds[each] for each in named.get(row["pledge_id"], [])]
            assert row["settled_by_zh"] == " | ".join(each.name_zh for each in own)
            assert row["settled_by_en"] == " | ".join(each.name_en for each in own)
            seen += bool(own)
    assert seen == len(named)
