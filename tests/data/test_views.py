"""One descriptor, many views: every view of every package says the same."""

import csv
import hashlib
import io
import json
import re
from collections.abc import Callable
from pathlib import PurePosixPath
from typing import Any

import pytest
import yaml

from build_scripts.assess.case import Casebook
from build_scripts.catalog.dataset import QUOTING
from build_scripts.downloads.archive import Download, PackageDownloads
from build_scripts.downloads.authored import package_downloads
from build_scripts.downloads.derived import derived_downloads
from build_scripts.downloads.project import ZENODO, project_files
from build_scripts.downloads.texts import Editions
from build_scripts.downloads.views import as_json, catalog_views, package_views
from build_scripts.load.ledger import Ledger
from build_scripts.paths import ROOT
from tests.editions import real_editions
from tests.published import ADDRESS, DERIVED, FLAT, PACKAGES


@pytest.fixture(scope="session")
def editions(ledger: Ledger) -> Editions:
    """Return the editions of a site with an address."""
    return real_editions(ledger, ADDRESS)


@pytest.fixture(scope="session")
def downloads(ledger: Ledger, editions: Editions) -> dict[str, PackageDownloads]:
    """Return what is offered of each package, by its name."""
    made = [
        *derived_downloads(Casebook(ledger), editions),
        *(package_downloads(each, editions) for each in ledger.packages),
    ]
    return {each.name: each for each in made}


@pytest.fixture(scope="session")
def catalog(
    ledger: Ledger, downloads: dict[str, PackageDownloads], editions: Editions
) -> list[dict[str, Any]]:
    """Return the nodes of the catalogue."""
    files = catalog_views([*downloads.values()], editions, ledger.vocabulary)
    nodes: list[dict[str, Any]] = parsed(files)["catalog.jsonld"]["@graph"]
    return nodes


def parsed(files: tuple[Download, ...]) -> dict[str, Any]:
    """Return files by path; those of JSON and YAML parsed, others as text."""
    texts = {each.path: each.content.decode("utf-8") for each in files}
    read: dict[str, Callable[[str], Any]] = {
        ".json": json.loads,
        ".jsonld": json.loads,
        ".cff": yaml.safe_load,
    }
    return {path: read.get(PurePosixPath(path).suffix, str)(text) for path, text in texts.items()}


def views_of(downloads: PackageDownloads, editions: Editions) -> dict[str, Any]:
    """Return the views of a package; derived ones carry their citation inside the zip as well."""
    carried = tuple(each for each in downloads.files if each.path == "CITATION.cff")
    return parsed((*carried, *package_views(downloads, editions)))


def spoken(values: list[dict[str, str]]) -> tuple[str, str]:
    """Return a text of RDF in Chinese and in English."""
    by_language = {each["@language"]: each["@value"] for each in values}
    return by_language["zh"], by_language["en"]


@pytest.mark.parametrize("package", PACKAGES)
def test_titles_versions_and_licences_agree(
    package: str,
    downloads: dict[str, PackageDownloads],
    catalog: list[dict[str, Any]],
    editions: Editions,
) -> None:
    descriptor = downloads[package].descriptor
    views = views_of(downloads[package], editions)
    schema_org, croissant = views["dataset.jsonld"], views["croissant.json"]
    csvw, citation = views["csv-metadata.json"], views["CITATION.cff"]
    [dcat] = [each for each in catalog if each.get("dct:identifier") == package]

    titles = (descriptor["title"], descriptor["title_en"])
    assert (schema_org["name"], schema_org["alternateName"][0]) == titles
    assert (croissant["name"]["zh"], croissant["name"]["en"]) == titles
    assert spoken(dcat["dct:title"]) == titles
    assert citation["title"] == f"{titles[0]} · {titles[1]}"

    descriptions = (descriptor["description"], descriptor["description_en"])
    assert tuple(schema_org["description"].split("\n")) == descriptions
    assert tuple(citation["abstract"].split("\n")) == descriptions
    assert tuple(croissant["description"].values()) == descriptions
    assert spoken(dcat["dct:description"]) == descriptions

    assert citation["version"] == descriptor["version"]
    versions = {schema_org["version"], croissant["version"], csvw["schema:version"], dcat["dcat:version"]}
    assert versions == {descriptor["version"]}

    page = f"{ADDRESS}data/{package}/v{descriptor['version']}/"
    assert citation["url"] == page
    assert {schema_org["url"], croissant["url"], dcat["dcat:landingPage"]["@id"]} == {page}
    assert schema_org["@id"] == dcat["@id"]

    [licence] = descriptor["licenses"]
    assert citation["license"] == licence["name"]
    licences = {schema_org["license"], croissant["license"], csvw["dc:license"]["@id"]}
    assert licences == {licence["path"]}


@pytest.mark.parametrize("package", PACKAGES)
def test_every_view_says_the_same_of_what_each_file_is_under(
    package: str,
    downloads: dict[str, PackageDownloads],
    catalog: list[dict[str, Any]],
    editions: Editions,
) -> None:
    """A raw text is under no licence of ours anywhere, and the columns that quote are named wherever a table is."""
    own = downloads[package]
    inside = json.loads(own.file("datapackage.json").content)
    assert inside == own.descriptor
    views = parsed(package_views(own, editions))
    ours = inside["licenses"][0]["path"]
    tables = {each["url"]: each for each in views["csv-metadata.json"]["tables"]}
    said: dict[str, set[tuple[str, str]]] = {}
    for view in ("dataset.jsonld", "croissant.json"):
        for each in views[view]["distribution"]:
            rights = each.get("copyrightNotice", "").split("\n")[0]
            said.setdefault(each["name"] if view[0] == "d" else each["@id"], set()).add(
                (each.get("license", ""), rights)
            )
    offered = [
        each
        for each in catalog
        if each["@type"] == "dcat:Distribution" and f"catalog.ttl#{package}/" in each["@id"]
    ]
    assert 1 <= len(offered) <= 5
    for each in offered:
        rights = spoken(each["dct:rights"]["rdfs:label"])[0] if "dct:rights" in each else ""
        path = each["@id"].partition(f"catalog.ttl#{package}/")[2]
        said[path].add((each.get("dct:license", {}).get("@id", ""), rights))
    for resource in inside["resources"]:
        path, text = resource["path"], resource.get("rights", "")
        whole = resource.get("format") == "txt"
        assert said[path] == {("" if whole else ours, text)}, path
        assert resource["licenses"][0]["name"] == ("notspecified" if whole else inside["licenses"][0]["name"])
        quoted = {each["name"] for each in resource.get("schema", {}).get("fields", [])} & QUOTING
        assert all(name in text and name in resource["rights_en"] for name in quoted)
        assert bool(text) == bool(quoted or whole)
        if path in tables:
            assert ("dc:rights" in tables[path]) == bool(text)
    licence = own.file("LICENSE").content.decode("utf-8")
    words = {each for each in re.findall(r"[a-z_]+(?![a-z_.])", licence) if "_" in each or each in QUOTING}
    for name in {
        name for each in own.tables for name in (field["name"] for field in each["schema"]["fields"])
    }:
        assert (name in words) == (name in QUOTING), name
    assert all(each["path"] in licence for each in inside["resources"] if each.get("format") == "txt")


NAMES = ("document_", "citation_", "title_")
"""What a document is called may stand in it; a name is no quote."""


def test_the_columns_that_quote_are_those_that_repeat_a_source(
    ledger: Ledger, downloads: dict[str, PackageDownloads]
) -> None:
    """Found again from the texts: what repeats ten characters of a source in most of its filled cells is a quote."""
    text = "".join(each.text_zh for source in ledger.sources for each in source.paragraphs)
    grams = {text[place : place + 10] for place in range(len(text))}
    for package in downloads.values():
        for table in package.tables:
            content = package.file(table["path"]).content.decode("utf-8")
            rows = list(csv.DictReader(io.StringIO(content)))
            for field in table["schema"]["fields"]:
                cells = {row[field["name"]] for row in rows if len(row[field["name"]]) > 9}
                repeated = [
                    cell for cell in cells if any(cell[n : n + 10] in grams for n in range(len(cell) - 9))
                ]
                if cells and len(repeated) == len(cells) and not field["name"].startswith(NAMES):
                    assert field["name"] in QUOTING, (package.name, table["name"], field["name"])


@pytest.mark.parametrize("package", PACKAGES)
def test_r_can_read_every_table_by_its_descriptor(
    package: str, downloads: dict[str, PackageDownloads]
) -> None:
    """What ropensci's `frictionless` asks for: a profile by its short name, missing values as plain strings.

    `["NA"]` alone its JSON reader would take for a missing value itself; a field's own list it would not look at.
    """
    own = downloads[package]
    assert own.tables
    for table in own.tables:
        schema = table["schema"]
        assert table["profile"] == "tabular-data-resource"
        assert schema["missingValues"] == [""]
        assert not [each for each in schema["fields"] if "missingValues" in each]
        assert not table["path"].startswith(("/", "../"))
        assert table["encoding"] == "utf-8"
        known = {"string", "number", "integer", "boolean", "date"}
        assert {each["type"] for each in schema["fields"]} <= known


@pytest.mark.parametrize("package", PACKAGES)
def test_the_catalogue_says_where_when_and_how_often(
    package: str, catalog: list[dict[str, Any]], ledger: Ledger
) -> None:
    """What a portal asks for: place, period, frequency, keywords in both languages, documentation apart from data."""
    [dcat] = [each for each in catalog if each.get("dct:identifier") == package]
    place = ledger.vocabulary.place
    assert dcat["dct:spatial"]["dct:identifier"] == place.code
    assert spoken(dcat["dct:spatial"]["skos:prefLabel"]) == (place.name_zh, place.name_en)
    assert dcat["dct:accrualPeriodicity"]["@id"].endswith("/ANNUAL")
    assert {each["@language"] for each in dcat["dcat:keyword"]} == {"zh", "en"}
    years = [each["dcat:startDate"]["@value"][:4] for each in dcat["dct:temporal"]]
    if package in FLAT:
        assert years == [package[-4:]]
    if package in DERIVED:
        named = {each["@id"].rpartition("#")[2] for each in dcat["dct:source"]}
        assert named <= {each.package.name for each in ledger.sources} and named
    pages = {each["@id"].rpartition("/")[2] for each in dcat["foaf:page"]}
    assert {"README.md", "LICENSE", "datapackage.json"} <= pages


@pytest.mark.parametrize("package", PACKAGES)
def test_hashes_and_sizes_are_those_of_the_files(
    package: str,
    downloads: dict[str, PackageDownloads],
    catalog: list[dict[str, Any]],
    editions: Editions,
) -> None:
    own = downloads[package]
    views = parsed(package_views(own, editions))
    contents = {each.path: each.content for each in (own.archive, *own.files)}
    base = f"{ADDRESS}data/{package}/"
    wanted = {
        f"{base}{f'v{own.version}' if path == own.archive.path else 'latest'}/{path}": (
            len(content),
            hashlib.sha256(content).hexdigest(),
        )
        for path, content in contents.items()
    }
    for name in ("dataset.jsonld", "croissant.json"):
        said = {
            each["contentUrl"]: (int(each["contentSize"].removesuffix(" B")), each["sha256"])
            for each in views[name]["distribution"]
        }
        assert said == wanted, name
    said = {
        each["dcat:downloadURL"]["@id"]: (
            int(each["dcat:byteSize"]["@value"]),
            each["spdx:checksum"]["spdx:checksumValue"]["@value"],
        )
        for each in catalog
        if each["@type"] == "dcat:Distribution" and each["dcat:downloadURL"]["@id"].startswith(base)
    }
    assert said.items() <= wanted.items()
    assert said
    for table in views["csv-metadata.json"]["tables"]:
        assert table["schema:sha256"] == wanted[f"{base}latest/{table['url']}"][1]
    for resource in own.descriptor["resources"]:
        if "hash" in resource:
            size, sha256 = wanted[f"{base}latest/{resource['path']}"]
            assert (resource["bytes"], resource["hash"]) == (size, f"sha256:{sha256}")


@pytest.mark.parametrize("package", PACKAGES)
def test_columns_are_those_of_the_files_in_their_order_and_words(
    package: str, downloads: dict[str, PackageDownloads], editions: Editions
) -> None:
    own = downloads[package]
    views = parsed(package_views(own, editions))
    variables = views["dataset.jsonld"]["variableMeasured"]
    groups = {each["url"]: each for each in views["csv-metadata.json"]["tables"]}
    records = {each["@id"]: each for each in views["croissant.json"]["recordSet"]}
    for table in own.tables:
        name, path = table["name"], table["path"]
        fields = table["schema"]["fields"]
        wanted = [
            (each["name"], each["title"], each["title_en"], each["description"], each["description_en"])
            for each in fields
        ]
        content = own.file(path).content.decode("utf-8")
        assert next(csv.reader(io.StringIO(content))) == [each[0] for each in wanted]
        assert [
            (
                each["propertyID"].removeprefix(f"{name}/"),
                each["name"],
                each["alternateName"],
                *each["description"].split("\n"),
            )
            for each in variables
            if each["propertyID"].startswith(f"{name}/")
        ] == wanted
        assert [
            (
                each["source"]["extract"]["column"],
                each["name"]["zh"],
                each["name"]["en"],
                each["description"]["zh"],
                each["description"]["en"],
            )
            for each in records[name]["field"]
        ] == wanted
        for schema in (groups[path]["tableSchema"], views[f"{path}-metadata.json"]["tableSchema"]):
            assert [
                (each["name"], *spoken(each["dc:title"]), *spoken(each["dc:description"]))
                for each in schema["columns"]
            ] == wanted
            assert schema["primaryKey"] == table["schema"]["primaryKey"]
            assert [each["required"] for each in schema["columns"]] == [
                each.get("constraints", {}).get("required", False) for each in fields
            ]
    assert len(variables) == sum(len(table["schema"]["fields"]) for table in own.tables)
    assert set(records) == {table["name"] for table in own.tables}


@pytest.mark.parametrize("package", DERIVED)
def test_the_readme_and_the_dictionary_say_the_same(
    package: str, downloads: dict[str, PackageDownloads]
) -> None:
    own = downloads[package]
    descriptor, readme = own.descriptor, own.file("README.md").content.decode("utf-8")
    for key in ("title", "title_en", "description", "description_en", "version"):
        assert descriptor[key] in readme, key
    assert descriptor["licenses"][0]["title"] in readme
    said = ("table", "column", "title_zh", "title_en", "description_zh", "description_en")
    rows = csv.DictReader(io.StringIO(own.file("dictionary.csv").content.decode("utf-8")))
    wanted = ("name", "title", "title_en", "description", "description_en")
    assert [tuple(row[name] for name in said) for row in rows] == [
        (table["name"], *(field[name] for name in wanted))
        for table in own.tables
        for field in table["schema"]["fields"]
    ]


def test_no_package_is_left_out(downloads: dict[str, PackageDownloads]) -> None:
    assert sorted(downloads) == sorted(PACKAGES)


def test_the_root_of_the_repository_says_what_the_packages_say(ledger: Ledger) -> None:
    """Byte for byte of the documents that the root names; no other word of it hangs on how many there are.

    `python -m build_scripts metadata` writes both files. A document that came since is named when a
    maintainer runs it, before a release; until then what stands there is still true.
    """
    files = {each.path: each for each in project_files(Casebook(ledger), real_editions(ledger))}
    assert set(files) == {"CITATION.cff", ZENODO}
    assert (ROOT / "CITATION.cff").read_bytes() == files["CITATION.cff"].content
    wanted = json.loads(files[ZENODO].content)
    named = json.loads((ROOT / ZENODO).read_bytes())["references"]
    assert named == wanted["references"][: len(named)] != []
    narrowed = as_json(ZENODO, wanted | {"references": named})
    assert (ROOT / ZENODO).read_bytes() == narrowed.content


def test_the_catalogue_names_every_package_and_the_files_that_people_come_for(
    downloads: dict[str, PackageDownloads], catalog: list[dict[str, Any]]
) -> None:
    own = catalog[0]
    assert {each["@id"] for each in own["dcat:dataset"]} == {f"{ADDRESS}data/#{name}" for name in downloads}
    parts = [each["@id"] for each in catalog if each["@type"] == "dcat:Distribution"]
    assert len(set(parts)) == len(parts)
    for name, own_downloads in downloads.items():
        offered = [each.partition("#")[2].partition("/")[2] for each in parts if f"#{name}/" in each]
        assert offered[0] == f"{name}.zip"
        assert len(offered) <= 5
        assert not {"README.md", "LICENSE", "datapackage.json"} & set(offered)
        assert {each.path for each in own_downloads.files} >= set(offered[1:])


def test_views_name_no_address_where_the_site_has_none(
    ledger: Ledger, downloads: dict[str, PackageDownloads]
) -> None:
    """Links are relative then; nothing stands in for an address that is not known."""
    files = [each for own in downloads.values() for each in package_views(own, real_editions(ledger))]
    files += catalog_views([*downloads.values()], real_editions(ledger), ledger.vocabulary)
    for each in files:
        text = each.content.decode("utf-8")
        assert "example.org" not in text
        assert '"contentUrl": "http' not in text
        assert "downloadURL <http" not in text


def test_the_licence_of_the_repository_names_the_columns_that_quote() -> None:
    words = set(re.findall(r"[a-z_]+", (ROOT / "LICENSE-DATA").read_text(encoding="utf-8")))
    assert words >= QUOTING
