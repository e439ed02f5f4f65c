"""Descriptors and tables, held against the Data Package, CSVW and Croissant tools."""

import csv
import datetime
import json
import re
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from build_scripts.paths import DESCRIPTOR
from tests.outside.conftest import PACKAGES, Run, read

CELLS: dict[str, Callable[[str], Any]] = {
    "string": str,
    "integer": int,
    "number": lambda text: float(Decimal(text)),
    "boolean": lambda text: {"true": True, "false": False}[text],
    "date": lambda text: datetime.date.fromisoformat(text).isoformat(),
}
"""How a cell of a CSV file reads, by the type of its column."""


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
    data: Path, package: str, run: Run, site_packages: Path, tmp_path: Path
) -> None:
    """The schema of packages does not look into resources and tables: they are held against their own."""
    profiles = site_packages / "dplib" / "profiles" / "2.0"
    descriptor = data / package / "latest" / DESCRIPTOR
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
def test_csvw_finds_every_cell_as_its_metadata_say(data: Path, package: str, run: Run) -> None:
    """The tool reads all tables and keys at once, and each table from the metadata beside it."""
    folder = data / package / "latest"
    found = sorted(folder.rglob("*csv-metadata.json"))
    assert len(found) == len(tables_of(folder)) + 1
    for metadata in found:
        done = run("csvwvalidate", "--verbose", metadata)
        assert (done.returncode, done.stdout.strip()) == (0, "OK"), f"{metadata}: {done.stdout}{done.stderr}"


@pytest.mark.parametrize("package", PACKAGES)
def test_csvw_starts_at_a_csv_file_as_well(data: Path, package: str, run: Run) -> None:
    """The standard looks for the metadata beside the file: nobody has to be told where they are."""
    folder = data / package / "latest"
    for table in tables_of(folder):
        done = run("csvwvalidate", folder / table["path"])
        assert done.returncode == 0, f"{table['path']}: {done.stdout}{done.stderr}"


@pytest.mark.parametrize("package", PACKAGES)
def test_croissant_is_valid_without_a_warning(data: Path, package: str, run: Run) -> None:
    done = run("mlcroissant", "validate", "--jsonld", data / package / "latest" / "croissant.json")
    assert done.returncode == 0, done.stderr
    assert not re.findall(r"^[WE]\d{4} .*|.*recommended.*", done.stderr, re.MULTILINE)


@pytest.mark.parametrize("package", PACKAGES)
def test_croissant_loads_every_cell_as_it_stands(data: Path, package: str, run: Run) -> None:
    folder = data / package / "latest"
    done = run("python", Path(__file__).with_name("load_croissant.py"), folder / "croissant.json")
    assert done.returncode == 0, done.stderr
    loaded: dict[str, list[dict[str, Any]]] = json.loads(done.stdout)
    wanted = {table["name"]: rows_of(folder, table) for table in tables_of(folder)}
    assert {name: len(rows) for name, rows in loaded.items()} == {
        name: len(rows) for name, rows in wanted.items()
    }
    assert loaded == wanted
