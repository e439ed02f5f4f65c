"""Descriptors: what this project asks of a datapackage.json beyond the standard."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from build_scripts.validate.run import validate
from tests.conftest import Found
from tests.minicity import read_descriptor, write_descriptor
from tests.unit.editing import field, redescribe, resource, set_value

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


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda each: each.pop("title"), "'title' is a required property — add it  [descriptor]"),
        (set_value("title", ""), 'title: "" — not empty  [descriptor]'),
        (
            set_value("ledger", {"role": "plan"}),
            'ledger.role: "plan" — one of source, vocabulary, assessments  [descriptor]',
        ),
        (
            set_value("profile", "http://x"),
            "Additional properties are not allowed ('profile' was unexpected) — leave it out, or see how it is spelt "
            "elsewhere  [descriptor]",
        ),
        (
            set_value("pledges.path", "../pledges.csv"),
            "pledges.path: “../pledges.csv” — “pledges.csv”, as the project defines the table  [contract]",
        ),
        (
            set_value("pledges.profile", "http://x"),
            "pledges.profile: “http://x” — nothing, as the project defines the table  [contract]",
        ),
        (
            set_value("pledges.encoding", "gbk"),
            "pledges.encoding: “gbk” — “utf-8”, as the project defines the table  [contract]",
        ),
        (
            set_value("version", "1.0"),
            'version: "1.0" — text of the form ^(0|[1-9][0-9]{0,3})(\\.(0|[1-9][0-9]{0,3})){2}$  [descriptor]',
        ),
        (set_value("ledger.order", "1"), 'ledger.order: "1" — of the type integer  [descriptor]'),
        (set_value("ledger", []), "ledger: [] — of the type object  [descriptor]"),
        (
            set_value("ledger.publisher", "x"),
            "ledger: Additional properties are not allowed ('publisher' was unexpected) — leave it out, or see how it "
            "is spelt elsewhere  [descriptor]",
        ),
        (
            lambda each: resource(each, "source").pop("hash"),
            "source.hash: is not there — what the file has; its bytes are vouched for  [contract]",
        ),
        (
            lambda each: field(each, "pledges", "value").pop("description_en"),
            "pledges.schema.fields.value.description_en: nothing — “The number in the base unit: “1.3万户” is 13000, "
            "“2910 亿元” is 291000000000; perce…”, as the project defines the table  [contract]",
        ),
    ],
)
def test_a_descriptor_that_lacks_what_it_must_say(
    city: Path, said: Callable[[], list[str]], change: Callable[[Descriptor], object], message: str
) -> None:
    """Each fault of a descriptor is one problem that says where, what, and what would be right."""
    redescribe(city / "plan-2030", change)
    assert said() == [f"{PLAN}: {message}"]


CONTRACT = [
    ("constraints-gone", "kind", "constraints", None),
    ("closed-set-open", "kind", "constraints", {"required": True}),
    ("verdict-added", "comparator", "constraints", {"required": True, "enum": ["eq", "banana"]}),
    ("pattern-gone", "pledge_id", "constraints", {"required": True, "unique": True}),
    ("pattern-without-end", "pledge_id", "constraints", {"pattern": "^(a+)+$"}),
    ("another-type", "due_year", "type", "string"),
    ("group-char", "value", "groupChar", ","),
    ("bare-number", "value", "bareNumber", False),
    ("true-values", "kind", "trueValues", ["false"]),
    ("another-date", "due_date", "format", "%d/%m/%Y"),
    ("missing-values", "value", "missingValues", ["0"]),
    ("another-unit", "value", "unit", "万"),
]


@pytest.mark.parametrize(
    ("name", "member", "value"), [each[1:] for each in CONTRACT], ids=[each[0] for each in CONTRACT]
)
def test_a_descriptor_can_not_weaken_a_column(
    city: Path, found: Callable[[], Found], name: str, member: str, value: object
) -> None:
    """What the project says of a table holds, whatever the package that it stands in says."""

    def weaken(descriptor: Descriptor) -> None:
        own = field(descriptor, "pledges", name)
        own[member] = value
        if value is None:
            del own[member]

    redescribe(city / "plan-2030", weaken)
    problems = found()
    assert problems
    assert all(each[0] == PLAN and each[3] == "contract" for each in problems)
    assert all(str(each[2]).startswith(f"pledges.schema.fields.{name}.{member}") for each in problems)


@pytest.mark.parametrize(
    ("path", "value", "place"),
    [
        ("pledges.schema.foreignKeys", [], "pledges.schema.foreignKeys"),
        ("pledges.schema.crossPackageKeys", [], "pledges.schema.crossPackageKeys"),
        ("pledges.schema.primaryKey", ["paragraph_id"], "pledges.schema.primaryKey"),
        ("pledges.schema.missingValues", ["-"], "pledges.schema.missingValues"),
        ("pledges.schema.foreignKeys", [SELF], "pledges.schema.foreignKeys"),
        ("pledges.data", [[1]], "pledges.data"),
        ("pledges.dialect", {"delimiter": ";"}, "pledges.dialect"),
        ("source.path", "../../README.md", "source.path"),
        ("source.path", "https://example.org/source.txt", "source.path"),
    ],
)
def test_a_descriptor_can_not_weaken_a_table(
    city: Path, found: Callable[[], Found], path: str, value: object, place: str
) -> None:
    """Keys, dialects and paths are the project's, too."""
    redescribe(city / "plan-2030", set_value(path, value))
    assert [PLAN, 0, place, "contract"] in [
        [*each[:2], str(each[2])[: len(place)], each[3]] for each in found()
    ]


def test_a_package_may_describe_a_table_in_its_own_words(city: Path, found: Callable[[], Found]) -> None:
    redescribe(city / "plan-2030", set_value("pledges.description_en", "What Yunxi promised."))
    assert found() == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            '"name": "plan-2030"',
            '"name": "plan-2030", "name": "plan-2030"',
            "not readable: “name” is said twice in one object",
        ),
        ('"order": 1', '"order": NaN', "not readable: NaN is no number of JSON"),
    ],
)
def test_json_that_programs_read_in_two_ways(
    city: Path, said: Callable[[], list[str]], old: str, new: str, message: str
) -> None:
    path = city / PLAN
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    assert said() == [f"{PLAN}: {message} — a JSON object  [descriptor]"]


@pytest.mark.parametrize(
    ("title", "message"),
    [
        ("计划\u202e", "title: holds U+202E RIGHT-TO-LEFT OVERRIDE, at character 3 — a character of the repertoire in its place  [text]"),
        ("计划\ud800", "title: holds U+D800, at character 3 — a character of the repertoire in its place  [text]"),
        ("计划\x00", "title: holds U+0000, at character 3 — a character of the repertoire in its place  [text]"),
        ("计划\ufffe", "title: holds U+FFFE, at character 3 — a character of the repertoire in its place  [text]"),
        ("рlan", "title: holds U+0440 CYRILLIC SMALL LETTER ER, at character 1 — a character of the repertoire in its place  [text]"),
        ("计划 ", "title: “计划 ” has a space at its edge — none  [text]"),
        ("=1+1", "title: begins with “=”: a spreadsheet could run it — begin with another character  [formula]"),
    ],
)  # fmt: skip
def test_words_of_a_descriptor_that_could_do_harm(
    city: Path, said: Callable[[], list[str]], title: str, message: str
) -> None:
    path = city / PLAN
    descriptor = read_descriptor(path.parent) | {"title": title}
    path.write_text(json.dumps(descriptor), encoding="utf-8")
    assert said() == [f"{PLAN}: {message}"]


@pytest.mark.parametrize(
    ("path", "value", "place"),
    [
        ("licenses", [{"name": "MIT", "path": "https://opensource.org/license/mit", "title": "MIT"}], "licenses"),
        ("sources", [{"path": "https://example.org/"}], "sources[0]"),
        ("sources", [{"title": "x", "path": "javascript:alert(1)"}], "sources[0].path"),
        ("contributors", [{"roles": ["author"]}], "contributors[0]"),
        ("ledger.address", "ftp://example.org/", "ledger.address"),
        ("ledger.address", "https://example.org/\"><script>", "ledger.address"),
        ("ledger.issued", "2030-02-30", "ledger.issued"),
        ("ledger.short_zh", 5, "ledger.short_zh"),
        ("ledger.short_en", "", "ledger.short_en"),
        ("ledger.publisher_kind", "friend", "ledger.publisher_kind"),
        ("ledger.place", {"code": "4305", "name_zh": "云溪市", "name_en": "Yunxi"}, "ledger.place.code"),
        ("keywords", ["open data", "open data"], "keywords"),
        ("description", "x" * 3000, "description"),
        ("version", "1.0.0-banana", "version"),
        ("created", "yesterday", "created"),
    ],
)  # fmt: skip
def test_a_member_of_a_wrong_kind(
    city: Path, found: Callable[[], Found], path: str, value: object, place: str
) -> None:
    redescribe(city / "plan-2030", set_value(path, value))
    assert found() == [[PLAN, 0, place, "descriptor"]]


@pytest.mark.parametrize("name", ["order", "short_zh", "short_en", "citation_zh", "citation_en"])
def test_two_documents_that_readers_could_not_tell_apart(
    city: Path, found: Callable[[], Found], name: str
) -> None:
    """The place in the ledger, and what each is called, is its own."""
    other = read_descriptor(city / "report-2031")["ledger"][name]
    redescribe(city / "plan-2030", set_value(f"ledger.{name}", other))
    assert ["report-2031/datapackage.json", 0, f"ledger.{name}", "descriptor"] in found()


def test_a_package_named_as_no_folder_can_be_on_windows(city: Path, said: Callable[[], list[str]]) -> None:
    (city / "plan-2030").rename(city / "aux")
    redescribe(city / "aux", set_value("name", "aux"))
    message = "“aux” is the name of a device on Windows, where no folder has it — another name"
    assert f"aux/datapackage.json: name: {message}  [descriptor]" in said()


def test_a_package_that_is_not_named_for_its_folder(city: Path, said: Callable[[], list[str]]) -> None:
    """A package's name is its folder's."""
    redescribe(city / "plan-2030", set_value("name", "plan-2031"))
    assert said() == [f"{PLAN}: name: “plan-2031” — the folder's name, “plan-2030”  [descriptor]"]


def test_a_resource_that_is_there_twice(city: Path, said: Callable[[], list[str]]) -> None:
    """A resource's name is its own."""
    redescribe(city / "plan-2030", lambda each: each["resources"].append(resource(each, "pledges")))
    assert f"{PLAN}: resources: resource “pledges” is there twice — each name once  [contract]" in said()


def test_a_resource_that_the_role_asks_for(city: Path, said: Callable[[], list[str]]) -> None:
    """A source has pledges."""
    redescribe(city / "plan-2030", lambda each: each["resources"].remove(resource(each, "pledges")))
    lines = said()
    assert (
        f"{PLAN}: resources: no resource “pledges” — a package of the role source has one  [contract]"
        in lines
    )


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
    assert (
        ".: ledger.role: no package of the role source — at least one; `ingest` drafts the first  [descriptor]"
        in said()
    )


def test_an_empty_folder(city: Path, said: Callable[[], list[str]]) -> None:
    """Every folder beside the packages is taken for one."""
    (city / "plan-2040").mkdir()
    assert said() == [
        "plan-2040/datapackage.json: there is no descriptor — every folder here is a data package  [file-missing]"
    ]


def test_evidence_where_no_document_can_hold_an_outcome(city: Path, said: Callable[[], list[str]]) -> None:
    """A key names a table of a package that is there."""
    redescribe(city / "report-2031", lambda each: each["resources"].remove(resource(each, "outcomes")))
    (city / "report-2031/outcomes.csv").unlink()
    assert (
        "assessments-2030/datapackage.json: evidence.crossPackageKeys: “the outcomes of any source” does not exist — a "
        "table of one of the packages  [reference]"
    ) in said()


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


@pytest.mark.parametrize("version", ["１.０.０", "1.0.0\n"])
def test_a_version_that_is_not_plain(city: Path, found: Callable[[], Found], version: str) -> None:
    """A version becomes part of an address, so it is ASCII digits and dots and nothing after them."""
    redescribe(city / "plan-2030", set_value("version", version))
    assert found() == [[PLAN, 0, "version", "descriptor"]]


@pytest.mark.parametrize(
    ("doi", "wrong"),
    [
        ("10.5281/zenodo.1234567", False),
        ("10.57760/sciencedb.00001", False),
        ("https://doi.org/10.5281/zenodo.1234567", True),
        ("doi:10.5281/zenodo.1234567", True),
        ("10.5281", True),
        ("10.5281/zenodo 1", True),
        ("10.5281/zenodo.1\n", True),
    ],
)
def test_a_doi_is_written_as_it_is_cited(
    city: Path, found: Callable[[], Found], doi: str, wrong: bool
) -> None:
    redescribe(city / "vocabulary", lambda each: each["ledger"].update(doi=doi))
    assert found() == ([["vocabulary/datapackage.json", 0, "ledger.doi", "descriptor"]] if wrong else [])


def test_a_descriptor_is_written_as_it_was_read(city: Path, found: Callable[[], Found]) -> None:
    """Reading and writing a descriptor, as these tests do, breaks nothing by itself."""
    write_descriptor(city / "plan-2030", read_descriptor(city / "plan-2030"))
    assert found() == []


@pytest.mark.parametrize("name", ["targets-2030", "outcomes-2031", "schema", "yunxi-pledge-ledger"])
def test_a_package_may_not_take_the_name_of_a_download(
    city: Path, found: Callable[[], Found], name: str
) -> None:
    """Both would be written to one folder."""
    assert read_descriptor(city / "vocabulary")["ledger"]["name"] == "yunxi-pledge-ledger"
    (city / "plan-2030").rename(city / name)
    redescribe(city / name, set_value("name", name))
    assert [f"{name}/datapackage.json", 0, "name", "descriptor"] in found()


CONTACT_ASKED = "an address of mail, such as ledger@example.org, or of a form, which begins with https://"


@pytest.mark.parametrize(
    "contact",
    [
        "javascript:alert(1)",
        "http://example.org/form",
        "https://example.org/form#x",
        "https://user@example.org/",
        'https://example.org/"><script>',
        "mailto:a@example.org",
        "a@example.org?bcc=b@example.org",
        "a@example.org,b@example.org",
        "a b@example.org",
        "a@example.org\n",
        "a@example.org\r\nBcc: b@example.org",
        "a@localhost",
        "编辑@example.org",
        "",
    ],
)
def test_a_contact_that_is_no_address_is_refused(
    city: Path, said: Callable[[], list[str]], contact: str
) -> None:
    redescribe(city / "vocabulary", set_value("ledger.contact", contact))
    shown = json.dumps(contact, ensure_ascii=False)
    assert said() == [f"vocabulary/datapackage.json: ledger.contact: {shown} — {CONTACT_ASKED}  [descriptor]"]


@pytest.mark.parametrize(
    "contact", ["ledger+news@example.org", "https://example.org/f/1?ledger=yunxi&lang=zh"]
)
def test_a_contact_is_an_address_of_mail_or_of_a_form(
    city: Path, found: Callable[[], Found], contact: str
) -> None:
    redescribe(city / "vocabulary", set_value("ledger.contact", contact))
    assert found() == []
