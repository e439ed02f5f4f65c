"""Three invented cities, published apart and joined: one catalogue, one table, one page."""

import hashlib
import io
import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from build_scripts.cli import main
from build_scripts.joint.join import join
from build_scripts.problems import BuildError
from build_scripts.site.gathered import gather
from build_scripts.site.outputs import catalogue, packages
from build_scripts.site.places import Places
from build_scripts.validate.run import validate
from tests.minicity import DOCS, build_minicity, read_descriptor, write_descriptor

CITIES = {
    "999901": ("云溪市", "Yunxi"),
    "999902": ("石桥市", "Shiqiao"),
    "999903": ("北塘市", "Beitang"),
}
ADDRESS = "https://example.org/{}/"
JOINT = "https://example.org/"
PARQUET = "data/observations/latest/observations.parquet"

Joined = Callable[..., Path]


def publish(folder: Path, code: str, address: str) -> Path:
    """Write what a site of the invented city publishes as data, the city being called and numbered otherwise."""
    city = build_minicity(folder / "datapackages")
    name_zh, name_en = CITIES[code]
    for package in city.iterdir():
        if package.is_dir():
            descriptor = read_descriptor(package)
            if "place" in descriptor["ledger"]:
                descriptor["ledger"]["place"] = {"code": code, "name_zh": name_zh, "name_en": name_en}
                write_descriptor(package, descriptor)
    ledger, problems = validate(city)
    assert ledger is not None, problems
    places = Places(datapackages=city, docs=DOCS, work=folder / "work", public=address)
    site, problems = gather(ledger, places, lambda _: None)
    assert site is not None, problems
    for file in (*packages(site), *catalogue(site)):
        path = folder / "site" / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)
    return folder / "site"


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Return the sites of three cities, in another order than that of their codes."""
    return [
        publish(tmp_path_factory.mktemp(code), code, ADDRESS.format(CITIES[code][1].lower()))
        for code in ("999903", "999901", "999902")
    ]


@pytest.fixture(scope="module")
def joint(sites: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the three cities joined."""
    target = tmp_path_factory.mktemp("joined") / "joint"
    join([str(each) for each in sites], target, JOINT, lambda _: None)
    return target


def joined(folder: Path, *sites: str | Path) -> list[str]:
    """Return what joining says against it, a line a site."""
    with pytest.raises(BuildError) as refused:
        join([str(each) for each in sites], folder / "joint", JOINT, lambda _: None)
    assert not (folder / "joint").exists()
    return str(refused.value).split("\n")


def nodes(joint: Path, kind: str) -> list[dict[str, Any]]:
    graph = json.loads((joint / "catalog.jsonld").read_text(encoding="utf-8"))["@graph"]
    return [each for each in graph if each["@type"] == kind]


def test_the_table_holds_the_values_of_each_place_by_indicator_and_year(
    sites: list[Path], joint: Path
) -> None:
    """No value is lost, and the values that are compared lie together."""
    table = pq.read_table(joint / "observations.parquet").to_pylist()
    single = [row for site in sites for row in pq.read_table(site / PARQUET).to_pylist()]
    assert len(table) == len(single) > 0
    keys = [(row["indicator_id"], row["period_year"], row["place_code"], row["outcome_id"]) for row in table]
    assert keys == sorted(keys)
    assert {row["site"] for row in table} == {ADDRESS.format(name.lower()) for _, name in CITIES.values()}
    same = [row for row in table if row["outcome_id"] == table[0]["outcome_id"]]
    assert [row["place_zh"] for row in same] == ["云溪市", "石桥市", "北塘市"]
    assert len({(row["value"], row["unit_id"]) for row in same}) == 1


def test_a_query_for_one_indicator_can_leave_groups_of_rows_out(joint: Path) -> None:
    """Each group says its smallest and largest indicator, so that a reader over the network skips the others."""
    group = pq.ParquetFile(joint / "observations.parquet").metadata.row_group(0)
    columns = {group.column(each).path_in_schema: group.column(each) for each in range(group.num_columns)}
    assert columns["indicator_id"].statistics.has_min_max


def test_the_catalogue_lists_the_places_and_the_table(joint: Path) -> None:
    """A portal that takes it in has every package of every place, and the table of all."""
    first, *members = nodes(joint, "dcat:Catalog")
    assert [each["@id"] for each in first["dcat:catalog"]] == [each["@id"] for each in members]
    [dataset] = [each for each in nodes(joint, "dcat:Dataset") if each["@id"] == f"{JOINT}#observations"]
    assert [each["dct:identifier"] for each in dataset["dct:spatial"]] == list(CITIES)
    [file] = [
        each for each in nodes(joint, "dcat:Distribution") if each["@id"] == f"{JOINT}#observations.parquet"
    ]
    content = (joint / "observations.parquet").read_bytes()
    assert file["spdx:checksum"]["spdx:checksumValue"]["@value"] == hashlib.sha256(content).hexdigest()
    assert file["dcat:byteSize"]["@value"] == str(len(content))
    assert file["dct:license"]["@id"].startswith("https://creativecommons.org/")
    assert "<https://example.org/shiqiao/data/#observations>" in (joint / "catalog.ttl").read_text(
        encoding="utf-8"
    )


def test_programs_read_where_each_place_is(joint: Path) -> None:
    """The list says site, catalogue, years and packages of each place."""
    listed = json.loads((joint / "places.json").read_text(encoding="utf-8"))
    assert [(each["place_code"], each["name"]["en"], each["site"]) for each in listed["places"]] == [
        (code, name, ADDRESS.format(name.lower())) for code, (_, name) in CITIES.items()
    ]
    assert listed["places"][0]["years"] == [2030]
    assert listed["places"][0]["packages"][0] == {
        "name": "targets-2030",
        "version": "0.1.0",
        "page": "https://example.org/yunxi/data/targets-2030/v0.1.0/",
    }
    assert listed["unlike"] == []


def test_the_page_leads_to_each_place_in_both_languages(joint: Path) -> None:
    """One page without a script, under the policy that all pages have."""
    page = (joint / "index.html").read_text(encoding="utf-8")
    assert "<script" not in page
    assert "default-src &#39;none&#39;" in page
    assert page.count('href="https://example.org/beitang/"') == 2
    text = re.sub(r"\s+", " ", re.sub("<[^>]+>", " ", page))
    assert "3 个地方的账本" in text
    assert "The ledgers of 3 places" in text
    assert (joint / "assets/site.css").is_file()


def test_one_id_with_two_measures_is_told(sites: list[Path], tmp_path: Path) -> None:
    """Values under one id that are measured in different ways are named, and stay as they are."""
    other = Path(shutil.copytree(sites[0], tmp_path / "other"))
    rewrite_values(
        other, lambda row: row | {"unit_id": "mu"} if row["indicator_id"] == "tea-output-growth" else row
    )
    join([str(sites[1]), str(other)], tmp_path / "joint", JOINT, lambda _: None)
    [unlike] = json.loads((tmp_path / "joint/places.json").read_text(encoding="utf-8"))["unlike"]
    assert unlike["indicator_id"] == "tea-output-growth"
    assert [each["place_codes"] for each in unlike["measures"]] == [["999901"], ["999903"]]
    assert "编号相同、量法不同的指标" in (tmp_path / "joint/index.html").read_text(encoding="utf-8")


def rewrite_values(site: Path, change: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    """Change rows of a site's table of values, and what its catalogue vouches for."""
    path = site / PARQUET
    table = pq.read_table(path)
    old = hashlib.sha256(path.read_bytes()).hexdigest()
    out = io.BytesIO()
    pq.write_table(
        type(table).from_pylist([change(row) for row in table.to_pylist()], schema=table.schema), out
    )
    path.write_bytes(out.getvalue())
    listed = site / "data/catalog.jsonld"
    text = listed.read_text(encoding="utf-8").replace(old, hashlib.sha256(out.getvalue()).hexdigest())
    listed.write_text(text, encoding="utf-8")


def test_all_sites_that_cannot_be_joined_are_named_at_once(sites: list[Path], tmp_path: Path) -> None:
    """No folder, no catalogue, no address, an altered table, one place twice: each in a sentence, and nothing written."""
    (tmp_path / "empty").mkdir()
    nameless = publish(tmp_path / "nameless", "999902", "")
    altered = Path(shutil.copytree(sites[0], tmp_path / "altered"))
    path = altered / PARQUET
    path.write_bytes(path.read_bytes() + b"0")
    broken = tmp_path / "broken"
    (broken / "data").mkdir(parents=True)
    (broken / "data/catalog.jsonld").write_text('{"@graph": 7}', encoding="utf-8")
    told = joined(tmp_path, tmp_path / "empty", nameless, altered, broken, sites[1], sites[1])
    assert [re.sub(r"^\S+ ?", "", each) for each in told] == [
        "holds no data/catalog.jsonld; name the folder of a site that was built, or its address",
        "was built without its address; build it with --address, so that its files can be named",
        "https://example.org/beitang/data/observations/latest/observations.parquet is not the file that its "
        "catalogue vouches for; build the site again",
        "data/catalog.jsonld is no catalogue of a ledger; build the site again",
        "and https://example.org/yunxi/ are both of the place 999901; name one site a place",
    ]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            '"https://example.org/beitang/"',
            '"https://example.org/> a <https://example.org/"',
            "is no catalogue of a ledger",
        ),
        ('"https://example.org/beitang/"', '"https://example.org/beitang/?q=1#x"', "is no address"),
        (
            '"dct:modified"',
            '"dct:modified <https://example.org/> ; dct:issued"',
            "is no catalogue of a ledger",
        ),
        ('"@language": "zh"', '"@language": "zh ; a"', "is no catalogue of a ledger"),
        ('"@language": "zh"', '"@language": "fr"', "lacks a name in zh"),
        ("北塘市", "北塘\\u0000市", "is no catalogue of a ledger"),
        ('"999903"', '"99990x"', "lacks the code of its place"),
        ('"foaf:homepage"', '"foaf:home"', "lacks 'foaf:homepage'"),
        ('"dct:spatial"', '"dct:place"', "lacks 'dct:spatial'"),
        ('"@graph": [', '"@graph": [[[]], ', "is no catalogue of a ledger"),
    ],
)
def test_a_hostile_catalogue_is_refused_in_a_sentence(
    sites: list[Path], tmp_path: Path, old: str, new: str, told: str
) -> None:
    """What would add statements of its own to the joint catalogue, and what is no catalogue."""
    other = Path(shutil.copytree(sites[0], tmp_path / "other"))
    listed = other / "data/catalog.jsonld"
    text = listed.read_text(encoding="utf-8")
    assert old in text
    listed.write_text(text.replace(old, new), encoding="utf-8")
    [said] = joined(tmp_path, other)
    assert told in said


def test_hostile_names_are_text_on_the_page(sites: list[Path], tmp_path: Path) -> None:
    """And in Turtle."""
    other = Path(shutil.copytree(sites[0], tmp_path / "other"))
    listed = other / "data/catalog.jsonld"
    hostile = '<script>alert(1)</script>\\" . <a> <b> <c> .'
    listed.write_text(listed.read_text(encoding="utf-8").replace("Beitang", hostile), encoding="utf-8")
    join([str(other)], tmp_path / "joint", JOINT, lambda _: None)
    page = (tmp_path / "joint/index.html").read_text(encoding="utf-8")
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert '\\" . <a>' in (tmp_path / "joint/catalog.ttl").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("columns", "told"),
    [
        ({"a": pa.array([1])}, "a table without indicator_id"),
        ({"period_year": pa.array(["x"])}, "without a year a row"),
    ],
)
def test_a_table_of_another_kind_is_refused(
    sites: list[Path], tmp_path: Path, columns: dict[str, pa.Array], told: str
) -> None:
    """Vouched for or not, without the columns that values are joined by, or with a year that is none."""
    other = Path(shutil.copytree(sites[0], tmp_path / "other"))
    path = other / PARQUET
    old = hashlib.sha256(path.read_bytes()).hexdigest()
    held = pq.read_table(path).slice(0, 1)
    kept = {name: held.column(name) for name in held.schema.names} if "period_year" in columns else {}
    pq.write_table(pa.table(kept | columns), path)
    listed = other / "data/catalog.jsonld"
    text = listed.read_text(encoding="utf-8").replace(old, hashlib.sha256(path.read_bytes()).hexdigest())
    listed.write_text(text, encoding="utf-8")
    assert told in joined(tmp_path, other)[0]


def test_tables_of_two_versions_are_not_mixed(sites: list[Path], tmp_path: Path) -> None:
    """A table with other columns names them."""
    other = Path(shutil.copytree(sites[0], tmp_path / "other"))
    path = other / PARQUET
    old = hashlib.sha256(path.read_bytes()).hexdigest()
    pq.write_table(pq.read_table(path).drop_columns(["obs_status"]), path)
    listed = other / "data/catalog.jsonld"
    text = listed.read_text(encoding="utf-8").replace(old, hashlib.sha256(path.read_bytes()).hexdigest())
    listed.write_text(text, encoding="utf-8")
    [told] = joined(tmp_path, sites[1], other)
    assert "tables with other columns (obs_status); build both with one version" in told


def test_a_folder_of_somebody_is_left_alone(
    sites: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command replaces what it made, and nothing else."""
    target = tmp_path / "mine"
    target.mkdir()
    (target / "letter.txt").write_text("mine", encoding="utf-8")
    assert main(["catalog", str(sites[0]), "--to", str(target)]) == 1
    assert "mine holds letter.txt, which was made by no build" in capsys.readouterr().err
    (target / "letter.txt").unlink()
    for _ in range(2):
        assert main(["catalog", str(sites[0]), "--to", str(target)]) == 0
    assert (target / "places.json").is_file()
