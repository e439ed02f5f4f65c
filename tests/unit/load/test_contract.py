"""The project's tables: the one definition, from which descriptors are written and checked."""

import datetime
from dataclasses import fields
from decimal import Decimal
from pathlib import Path
from typing import get_args, get_type_hints

import pytest

from build_scripts.load.contract import contract
from build_scripts.load.inside import inside
from build_scripts.load.kinds import RECORD_TYPES
from build_scripts.load.records import Record
from build_scripts.load.rewrite import rewrite
from build_scripts.problems import BuildError
from tests.minicity import read_descriptor
from tests.unit.editing import field, redescribe, resource

TYPES: dict[type, str] = {
    str: "string", int: "integer", Decimal: "number", bool: "boolean", datetime.date: "date",
}  # fmt: skip
"""Which type of the Table Schema standard fills a field of which Python type."""


def column_types(record_type: type[Record]) -> dict[str, str]:
    """Return the columns that a record is made of, with their types in the Table Schema standard."""
    hints = get_type_hints(record_type)
    columns = {}
    for each in fields(record_type):
        if each.name in ("file", "row"):
            continue
        kinds = [
            kind for kind in (get_args(hints[each.name]) or (hints[each.name],)) if kind is not type(None)
        ]
        columns[each.name] = TYPES[kinds[0]]
    return columns


@pytest.mark.parametrize("name", RECORD_TYPES)
def test_records_are_made_of_the_columns_that_a_table_has(name: str) -> None:
    """Each field of a record is a column of its table, of the type that fills it."""
    fields = contract()[name].resource["schema"]["fields"]
    types = {each["name"]: each["type"] for each in fields}
    assert {column: types.get(column) for column in column_types(RECORD_TYPES[name])} == column_types(
        RECORD_TYPES[name]
    )


@pytest.mark.parametrize("name", contract())
def test_a_definition_says_all_that_a_reader_needs(name: str) -> None:
    """Names and descriptions in both languages, a key whose columns are there, keys to tables that are there."""
    resource = contract()[name].resource
    assert resource["name"] == name
    schema = resource.get("schema", {"fields": [], "primaryKey": []})
    columns = [each["name"] for each in schema["fields"]]
    for each in (resource, *schema["fields"]):
        assert all(each[word] for word in ("title", "title_en", "description", "description_en")), each[
            "name"
        ]
    assert set(schema["primaryKey"]) <= set(columns)
    for key in (*schema.get("foreignKeys", []), *schema.get("crossPackageKeys", [])):
        target = contract()[key["reference"]["resource"]].resource["schema"]["fields"]
        assert set(key["fields"]) <= set(columns)
        assert set(key["reference"]["fields"]) <= {each["name"] for each in target}


def test_format_writes_the_definition_into_descriptors(city: Path) -> None:
    """A rule that was taken out comes back; a package's own words stay."""
    before = read_descriptor(city / "plan-2030")
    redescribe(city / "plan-2030", lambda each: field(each, "pledges", "kind").pop("constraints"))
    assert rewrite(city) == [city / "plan-2030/datapackage.json"]
    assert read_descriptor(city / "plan-2030") == before
    assert rewrite(city) == []


def test_format_keeps_the_encoding_that_a_source_came_in(city: Path) -> None:
    """What a descriptor may say of such a file is a closed set; anything else is put right."""
    redescribe(city / "plan-2030", lambda each: resource(each, "source").update(encoding="gb18030"))
    assert rewrite(city) == []
    redescribe(city / "plan-2030", lambda each: resource(each, "source").update(encoding="latin-1"))
    assert rewrite(city) == [city / "plan-2030/datapackage.json"]


def test_format_leaves_the_descriptor_of_a_draft(city: Path) -> None:
    """Its tables say how sure the rules are, which no package does."""
    sure = {"name": "confidence", "type": "string"}
    redescribe(city / "plan-2030", lambda each: resource(each, "pledges")["schema"]["fields"].append(sure))
    assert city / "plan-2030/datapackage.json" not in rewrite(city)


@pytest.mark.parametrize("name", ["../a.csv", "/etc/passwd", "a/../../b", "", ".", "a\\..\\b", "a\0b"])
def test_nothing_leads_out_of_its_folder(name: str) -> None:
    with pytest.raises(BuildError, match="leads out of"):
        inside(Path("site"), name)


def test_what_stays_inside_is_a_path_below() -> None:
    assert inside(Path("site"), "pledges/2030-roads/index.html") == Path("site/pledges/2030-roads/index.html")
