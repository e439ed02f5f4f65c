"""Descriptors and tables, held against the Data Package, CSVW and Croissant tools."""

import csv
import datetime
import json
import re
import shutil
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from build_scripts.paths import DESCRIPTOR
from tests.outside.conftest import Run, read
from tests.published import PACKAGES

CELLS: dict[str, Callable[[str], Any]] = {
    "string": str,
    "integer": int,
    "number": lambda text: float(Decimal(text)),
    "boolean": lambda text: {"true": True, "false": False}[text],
    "date": lambda text: datetime.date.fromisoformat(text).isoformat(),
}
"""How a cell of a CSV file reads, by the type of its column."""

EACH = """
import sys
from csvw import CSVW
for path in sys.argv[1:]:
    print(CSVW(path, validate=True).is_valid)
"""
"""What csvwvalidate does, for many files at once."""


def tables_of(folder: Path) -> list[dict[str, Any]]:
    """Return the descriptors of a package's tables."""
    return [each for each in read(folder / DESCRIPTOR)["resources"] if each.get("type") == "table"]


def rows_of(folder: Path, table: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the rows of a table, typed; a missing value is None."""
    schema = table["schema"]
    missing = {
        each["value"] if isinstance(each, dict) else each for each in schema.get("missingValues", [""])
    }
    types = {field["name"]: field["type"] for field in schema["fields"]}
    with (folder / table["path"]).open(encoding="utf-8", newline="") as file:
        return [
            {name: None if cell in missing else CELLS[types[name]](cell) for name, cell in row.items()}
            for row in csv.DictReader(file)
        ]


@pytest.mark.parametrize("package", PACKAGES)
def test_the_official_schemas_of_data_package_2_accept_every_descriptor(
    tables: Path, package: str, run: Run, site_packages: Path, tmp_path: Path
) -> None:
    """The schema of packages does not look into resources and tables: they are held against their own."""
    profiles = site_packages / "dplib" / "profiles" / "2.0"
    descriptor = tables / package / "latest" / DESCRIPTOR
    parts: dict[str, list[Path]] = {"datapackage": [descriptor], "dataresource": [], "tableschema": []}
    for resource in read(descriptor)["resources"]:
        parts["dataresource"].append(tmp_path / f"{resource['name']}.resource.json")
        parts["dataresource"][-1].write_text(json.dumps(resource), encoding="utf-8")
        if "schema" in resource:
            parts["tableschema"].append(tmp_path / f"{resource['name']}.schema.json")
            parts["tableschema"][-1].write_text(json.dumps(resource["schema"]), encoding="utf-8")
    for name, files in parts.items():
        done = run("check-jsonschema", "--schemafile", profiles / f"{name}.json", *files)
        assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("package", PACKAGES)
def test_csvw_finds_every_cell_and_key_as_the_metadata_say(tables: Path, package: str, run: Run) -> None:
    """All tables are read at once; keys that may be empty are, which the strict standard has no word for."""
    done = run("csvwvalidate", "--verbose", "--lax", tables / package / "latest" / "csv-metadata.json")
    assert (done.returncode, done.stdout.strip()) == (0, "OK"), done.stdout + done.stderr


@pytest.mark.parametrize("package", PACKAGES)
def test_csvw_can_start_at_a_csv_file(tables: Path, package: str, run: Run) -> None:
    """The standard looks for the metadata beside the file: nobody has to be told where they are."""
    folder = tables / package / "latest"
    paths = [folder / table["path"] for table in tables_of(folder)]
    done = run("python", "-c", EACH, *paths)
    assert done.stdout.splitlines() == ["True"] * len(paths), done.stdout + done.stderr


def test_csvw_would_refuse_a_cell_of_another_type(tables: Path, run: Run, tmp_path: Path) -> None:
    """The metadata beside a file are found and hold: a changed cell is told of, with its row."""
    folder = tmp_path / "broken"
    package = PACKAGES[0]
    shutil.copytree(tables / package / "latest", folder)
    [table, *_] = [each for each in tables_of(folder) if find_integer(each)]
    path = folder / table["path"]
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    rows[0][find_integer(table)] = "一"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    done = run("csvwvalidate", "--verbose", path)
    assert done.returncode != 0
    assert "一" in done.stdout + done.stderr


def find_integer(table: dict[str, Any]) -> str:
    """Return the name of a table's first column of whole numbers, or nothing."""
    fields = table["schema"]["fields"]
    return next((each["name"] for each in fields if each["type"] == "integer"), "")


@pytest.mark.parametrize("package", PACKAGES)
def test_croissant_is_valid_without_a_warning(data: Path, package: str, run: Run) -> None:
    done = run("mlcroissant", "validate", "--jsonld", data / package / "latest" / "croissant.json")
    assert done.returncode == 0, done.stderr
    assert not re.findall(r"^[WE]\d{4} .*|.*recommended.*", done.stderr, re.MULTILINE)


@pytest.mark.parametrize("package", PACKAGES)
def test_croissant_loads_every_cell_as_it_stands(tables: Path, package: str, run: Run) -> None:
    folder = tables / package / "latest"
    done = run("python", Path(__file__).with_name("load_croissant.py"), folder / "croissant.json")
    assert done.returncode == 0, done.stderr
    loaded: dict[str, list[dict[str, Any]]] = json.loads(done.stdout)
    wanted = {table["name"]: rows_of(folder, table) for table in tables_of(folder)}
    assert {name: len(rows) for name, rows in loaded.items()} == {
        name: len(rows) for name, rows in wanted.items()
    }
    assert loaded == wanted
