"""Descriptors: what this project asks of a datapackage.json beyond the standard."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from build_scripts.validate.run import validate
from tests.conftest import Found
from tests.minicity import read_descriptor, write_descriptor
from tests.unit.editing import field, redescribe, resource

PLAN = "plan-2030/datapackage.json"
Descriptor = dict[str, Any]
SELF = {"fields": ["pledge_id"], "reference": {"fields": ["pledge_id"]}}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            b"{",
            "not readable: Expecting property name enclosed in double quotes: line 1 column 2 (char 1) — a JSON "
            "object  [descriptor]",
        ),
        (b"", "not readable: Expecting value: line 1 column 1 (char 0) — a JSON object  [descriptor]"),
        (b"[]", "not readable: not a JSON object — a JSON object  [descriptor]"),
        ("“方案”".encode("gbk"), "not UTF-8: invalid start byte — save it as UTF-8  [file-encoding]"),
    ],
)
def test_a_descriptor_that_can_not_be_read(
    city: Path, said: Callable[[], list[str]], content: bytes, message: str
) -> None:
    """A descriptor is a JSON object in UTF-8."""
    (city / PLAN).write_bytes(content)
    assert said() == [f"{PLAN}: {message}"]


def test_a_descriptor_of_brackets_without_end(city: Path, found: Callable[[], Found]) -> None:
    """JSON nested deeper than Python can follow is a problem, not a crash."""
    (city / PLAN).write_text("[" * 200_000, encoding="utf-8")
    assert found() == [[PLAN, 0, "", "descriptor"]]


def set_value(path: str, value: object) -> Callable[[Descriptor], None]:
    """Return a change that sets a value at a dotted path of names; a table's name leads to it."""

    def change(descriptor: Descriptor) -> None:
        *parents, last = path.split(".")
        at = descriptor
        for each in parents:
            at = at[each] if each in at else resource(descriptor, each)
        at[last] = value

    return change


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda each: each.pop("title"), "'title' is a required property — add it"),
        (set_value("title", ""), 'title: "" — not empty'),
        (set_value("ledger.role", "plan"), 'ledger.role: "plan" — one of source, vocabulary, assessments'),
        (
            set_value("profile", "http://x"),
            '"http://x" — leave it out: it has no place here, or frictionless would fetch it',
        ),
        (
            set_value("pledges.path", "../pledges.csv"),
            'resources[2].path: "../pledges.csv" — text of the form ^[a-z0-9_-]+(/[a-z0-9_-]+)*\\.[a-z]+$',
        ),
        (
            set_value("pledges.path", "/etc/passwd.csv"),
            'resources[2].path: "/etc/passwd.csv" — text of the form ^[a-z0-9_-]+(/[a-z0-9_-]+)*\\.[a-z]+$',
        ),
        (
            set_value("pledges.profile", "http://x"),
            'resources[2]: "http://x" — leave it out: it has no place here, or frictionless would fetch it',
        ),
        (set_value("pledges.encoding", "gbk"), 'resources[2].encoding: "gbk" — “utf-8”'),
        (set_value("version", "1.0"), 'version: "1.0" — text of the form ^[0-9]+\\.[0-9]+\\.[0-9]+$'),
        (set_value("licenses", []), "licenses: [] — not empty"),
        (set_value("ledger.order", "1"), 'ledger.order: "1" — of the type integer'),
        (set_value("ledger", []), "ledger: [] — of the type object"),
        (
            lambda each: resource(each, "source").pop("hash"),
            "resources[0]: 'hash' is a required property — add it",
        ),
        (
            lambda each: field(each, "pledges", "value").pop("description_en"),
            "resources[2].schema.fields[15]: 'description_en' is a required property — add it",
        ),
    ],
)
def test_a_descriptor_that_lacks_what_it_must_say(
    city: Path, said: Callable[[], list[str]], change: Callable[[Descriptor], object], message: str
) -> None:
    """Each fault of a descriptor is one problem that says where, what, and what would be right."""
    redescribe(city / "plan-2030", change)
    names = [each["name"] for each in read_descriptor(city / "plan-2030")["resources"]]
    if "pledges" in names:
        message = message.replace("resources[2]", f"resources[{names.index('pledges')}]")
    assert said() == [f"{PLAN}: {message}  [descriptor]"]


def test_a_package_that_is_not_named_for_its_folder(city: Path, said: Callable[[], list[str]]) -> None:
    """A package's name is its folder's."""
    redescribe(city / "plan-2030", set_value("name", "plan-2031"))
    assert said() == [f"{PLAN}: name: “plan-2031” — the folder's name, “plan-2030”  [descriptor]"]


def test_a_resource_that_is_there_twice(city: Path, said: Callable[[], list[str]]) -> None:
    """A resource's name is its own."""
    redescribe(city / "plan-2030", lambda each: each["resources"].append(resource(each, "pledges")))
    assert f"{PLAN}: resources: resource “pledges” is there twice — each name once  [descriptor]" in said()


def test_a_resource_that_the_role_asks_for(city: Path, said: Callable[[], list[str]]) -> None:
    """A source has pledges."""
    redescribe(city / "plan-2030", lambda each: each["resources"].remove(resource(each, "pledges")))
    lines = said()
    assert (
        f"{PLAN}: resources: no resource “pledges” — a package of the role source has one  [descriptor]"
        in lines
    )
    assert (
        "plan-2030/pledges.csv: no resource names this file — name it in datapackage.json, or remove it  "
        "[file-unlisted]"
    ) in lines


def test_no_vocabulary(city: Path, said: Callable[[], list[str]]) -> None:
    """What all packages share must be there."""
    shutil.rmtree(city / "vocabulary")
    assert ".: ledger.role: 0 packages of the role vocabulary — exactly one  [descriptor]" in said()


def test_two_vocabularies(city: Path, said: Callable[[], list[str]]) -> None:
    """One word has one meaning, so there is one vocabulary."""
    shutil.copytree(city / "vocabulary", city / "words")
    redescribe(city / "words", set_value("name", "words"))
    assert said() == [".: ledger.role: 2 packages of the role vocabulary — exactly one  [descriptor]"]


def test_no_source(city: Path, said: Callable[[], list[str]]) -> None:
    """A ledger rests on documents."""
    for name in ("plan-2030", "report-2031", "assessments-2030"):
        shutil.rmtree(city / name)
    assert ".: ledger.role: no package of the role source — at least one  [descriptor]" in said()


def test_an_empty_folder(city: Path, said: Callable[[], list[str]]) -> None:
    """Every folder beside the packages is taken for one."""
    (city / "plan-2040").mkdir()
    assert said() == [
        "plan-2040/datapackage.json: there is no descriptor — every folder here is a data package  [file-missing]"
    ]


def test_a_key_across_packages_to_no_table(city: Path, said: Callable[[], list[str]]) -> None:
    """A key names a table of a package that is there."""
    keys = [{"fields": ["theme_id"], "reference": {"package": "x", "resource": "y", "fields": ["theme_id"]}}]
    redescribe(city / "plan-2030", set_value("pledges.schema.crossPackageKeys", keys))
    assert said() == [
        f"{PLAN}: pledges.crossPackageKeys: “x.y” does not exist — a table of one of the packages  [reference]"
    ]


def test_a_key_within_a_package_to_no_table(city: Path, found: Callable[[], Found]) -> None:
    """A foreign key to a resource that is not there is a problem, not a key that is never checked."""
    keys = [{"fields": ["paragraph_id"], "reference": {"resource": "nope", "fields": ["paragraph_id"]}}]
    redescribe(city / "plan-2030", set_value("pledges.schema.foreignKeys", keys))
    assert PLAN in [each[0] for each in found()]


@pytest.mark.parametrize(
    "change",
    [
        set_value("source.type", "table"),
        set_value("pledges.schema.foreignKeys", [{"fields": ["paragraph_id"]}]),
        set_value("pledges.schema.foreignKeys", "paragraphs"),
        set_value("pledges.schema.primaryKey", ["nope"]),
        set_value(
            "pledges.schema.crossPackageKeys",
            [
                {
                    "fields": ["nope"],
                    "reference": {"package": "vocabulary", "resource": "themes", "fields": ["theme_id"]},
                }
            ],
        ),
        set_value("pledges.data", [[1]]),
        set_value("pledges.extrapaths", ["../x.csv"]),
        set_value("pledges.format", "xlsx"),
        set_value("licenses", ["x"]),
        lambda each: field(each, "pledges", "kind").update(constraints=5),
        lambda each: field(each, "pledges", "kind").update(constraints={"pattern": "["}),
        lambda each: field(each, "pledges", "value").update(type="string"),
        lambda each: field(each, "paragraphs", "order").update(type="string"),
        lambda each: resource(each, "pledges")["schema"]["fields"].pop(),
    ],
    ids=[
        "source-a-table", "key-without-reference", "keys-no-list", "primary-key-unknown", "cross-key-unknown",
        "data-beside-path", "extra-paths", "format-xlsx", "license-no-object", "constraints-no-object",
        "pattern-broken", "value-a-string", "order-a-string", "field-gone",
    ],
)  # fmt: skip
def test_a_descriptor_that_breaks_the_standard_is_a_problem(
    city: Path, change: Callable[[Descriptor], object]
) -> None:
    """Whatever is wrong with a descriptor, validation reports problems and does not raise."""
    redescribe(city / "plan-2030", change)
    _, problems = validate(city)
    assert problems != []


def test_a_key_of_a_table_to_itself(city: Path, found: Callable[[], Found]) -> None:
    """Data Package v2 lets a key leave out the resource where a table points at itself."""
    redescribe(city / "plan-2030", set_value("pledges.schema.foreignKeys", [SELF]))
    assert found() == []


@pytest.mark.parametrize("version", ["１.０.０", "1.0.0\n"])
def test_a_version_that_is_not_plain(city: Path, found: Callable[[], Found], version: str) -> None:
    """A version becomes part of an address, so it is ASCII digits and dots and nothing after them."""
    redescribe(city / "plan-2030", set_value("version", version))
    assert found() == [[PLAN, 0, "version", "descriptor"]]


def test_a_descriptor_is_written_as_it_was_read(city: Path, found: Callable[[], Found]) -> None:
    """Reading and writing a descriptor, as these tests do, breaks nothing by itself."""
    write_descriptor(city / "plan-2030", read_descriptor(city / "plan-2030"))
    assert found() == []
