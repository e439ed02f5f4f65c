"""A small invented city, Yunxi, whose packages have the shape of the real ones.

Its tables stand in `tests/minicity/`, each package with a descriptor that says all of it but what
its tables are made of. That is taken from the real packages, so that the schemas which the tests
run under are those that are published. `docs/` are the city's own hand-written pages.

The city of two documents is what most tests read. It grows by a layer, `growing/`: a later
document on a year that was assessed, the year after with its report, a target over several years.
"""

import csv
import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

from build_scripts.load.rewrite import rewrite_package
from build_scripts.paths import DATAPACKAGES, DESCRIPTOR
from build_scripts.text.canonical import write_csv

TABLES = Path(__file__).with_name("minicity")
DOCS = TABLES / "docs"
CITY = ("plan-2030", "report-2031", "vocabulary", "assessments-2030")
LATER = "1988150400"
"""A second after all that happens in the city, as SOURCE_DATE_EPOCH has it: no day may be ahead of today."""
FOREIGN = "other-2031"
LENDERS = {
    "plan": "plan-2024",
    "source": "report-2025",
    "vocabulary": "vocabulary",
    "assessments": "assessments-2024",
}
"""Which real package lends its schemas to those of its role; a plan is a source without outcomes."""


def build_minicity(root: Path) -> Path:
    """Write the city's packages below `root`, with its changelog beside them, and return it."""
    for name in CITY:
        lay(root, TABLES / name)
    shutil.copy(TABLES / "CHANGELOG.md", root)
    return root


def build_growing_city(root: Path) -> Path:
    """Write the city as it stood two years on: its first documents and judgement, and what came later."""
    build_minicity(root)
    for folder in sorted((TABLES / "growing").iterdir()):
        lay(root, folder)
    return root


def add_foreign_document(root: Path) -> Path:
    """Add a document of another place to a city's packages, and return its folder."""
    return lay(root, TABLES / "foreign" / FOREIGN)


def lay(root: Path, layer: Path) -> Path:
    """Add a package to those below `root`, or rows to the one of its name; return its folder.

    `layer` holds the package's files, or the rows to add to its tables. Its descriptor names no
    resources; where it has one, that takes the place of the one that is there.
    """
    folder = root / layer.name
    if folder.is_dir():
        descriptor = read_descriptor(folder)
        for path in sorted(layer.glob("*.csv")):
            add_rows(folder / path.name, read_table(path), key_of(descriptor, path.name))
        if (layer / DESCRIPTOR).exists():
            write_descriptor(folder, read_descriptor(layer) | {"resources": descriptor["resources"]})
    else:
        shutil.copytree(layer, folder)
        (folder / "README.md").write_text(f"# {layer.name}\n", encoding="utf-8")
        descriptor = read_descriptor(folder)
        resources = lend_resources(folder, descriptor["ledger"]["role"])
        write_descriptor(folder, descriptor | {"resources": resources})
        rewrite_package(folder)
    return folder


def lend_resources(folder: Path, role: str) -> list[dict[str, Any]]:
    """Return the resources of a real package of this role, for a package that holds the same tables."""
    lender = LENDERS["plan" if role == "source" and not (folder / "outcomes.csv").exists() else role]
    resources: list[dict[str, Any]] = [
        each
        for each in read_descriptor(DATAPACKAGES / lender)["resources"]
        if (folder / str(each["path"])).exists()
    ]
    for each in resources:
        if each["name"] == "source":
            content = (folder / str(each["path"])).read_bytes()
            each |= {"bytes": len(content), "hash": "sha256:" + hashlib.sha256(content).hexdigest()}
    return resources


def key_of(descriptor: dict[str, Any], file: str) -> list[str]:
    """Return the primary key of the table that stands in a file of a package."""
    [resource] = [each for each in descriptor["resources"] if each["path"] == file]
    return list(resource["schema"]["primaryKey"])


def read_table(path: Path) -> list[dict[str, str]]:
    """Return the rows of a CSV file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def add_rows(path: Path, rows: list[dict[str, str]], key: list[str]) -> None:
    """Add rows to a table and write it in canonical form; columns that they don't have stay empty."""
    columns, *cells = csv.reader(path.read_text(encoding="utf-8").splitlines())
    assert not (unknown := {name for row in rows for name in row} - set(columns)), unknown
    cells += [[row.get(name, "") for name in columns] for row in rows]
    path.write_text(write_csv(columns, cells, key), encoding="utf-8", newline="")


def read_descriptor(folder: Path) -> dict[str, Any]:
    """Return a package's descriptor."""
    descriptor: dict[str, Any] = json.loads((folder / DESCRIPTOR).read_text(encoding="utf-8"))
    return descriptor


def write_descriptor(folder: Path, descriptor: dict[str, Any]) -> None:
    """Write a package's descriptor."""
    (folder / DESCRIPTOR).write_text(json.dumps(descriptor, ensure_ascii=False, indent=2), encoding="utf-8")


def replace(path: Path, old: str, new: str) -> None:
    """Replace the one place in a file where `old` stands; the file must hold it just once."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path.name}"
    path.write_text(text.replace(old, new), encoding="utf-8", newline="")
