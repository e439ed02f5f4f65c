"""What a comparison finds in the invented city, and how much each finding weighs."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from build_scripts.release.compare import Comparison, compare_releases
from build_scripts.release.schema_changes import LEVELS
from build_scripts.release.versions import Level
from tests.unit.editing import edit_table, field, redescribe, resource, set_cell
from tests.unit.releasing import published, raise_version

Change = Callable[[Path], object]
Found = list[tuple[str, str, str]]


def compare(city: Path, change: Change) -> dict[str, Comparison]:
    """Return what a change of the city is found to be, by package."""
    before = published(city)
    change(city)
    return {each.name: each for each in compare_releases(before, published(city))}


def descriptor(name: str, change: Callable[[dict[str, Any]], object]) -> Change:
    return lambda city: redescribe(city / name, change)


def add_column(city: Path) -> None:
    """Add a column to the glossary, in file and schema."""

    def widen(found: dict[str, Any]) -> None:
        resource(found, "glossary")["schema"]["fields"].append({"name": "note", "type": "string"})

    redescribe(city / "vocabulary", widen)
    path = city / "vocabulary/glossary.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text(
        "\n".join([f"{lines[0]},note", *(f"{line},x" for line in lines[1:]), ""]), encoding="utf-8"
    )


CASES: dict[str, tuple[Change, str, Found, Level]] = {
    "a cell corrected": (
        lambda city: set_cell(city / "plan-2030/pledges.csv", "2030-tea-output", "value", "7"),
        "plan-2030", [("rows-changed", "pledges", "1")], Level.PATCH,
    ),
    "a pledge gone": (
        lambda city: edit_table(city / "plan-2030/pledges.csv", lambda rows: rows.pop()),
        "plan-2030", [("rows-removed-referenced", "pledges", "1")], Level.MAJOR,
    ),
    "an exclusion gone": (
        lambda city: edit_table(city / "plan-2030/exclusions.csv", lambda rows: rows.pop(), key=2),
        "plan-2030", [("rows-removed", "exclusions", "1")], Level.PATCH,
    ),
    "an exclusion more": (
        lambda city: edit_table(
            city / "plan-2030/exclusions.csv", lambda rows: rows.append(rows[0] | {"text_zh": "零"}), key=2
        ),
        "plan-2030", [("rows-added", "exclusions", "1")], Level.MINOR,
    ),
    "a column more": (add_column, "vocabulary", [("column-added", "glossary", "note")], Level.MAJOR),
    "a column renamed": (
        descriptor("vocabulary", lambda found: field(found, "units", "written_en").update(name="english")),
        "vocabulary", [("column-added", "units", "english"), ("column-removed", "units", "written_en")], Level.MAJOR,
    ),
    "columns reordered": (
        descriptor("vocabulary", lambda found: resource(found, "retired-ids")["schema"]["fields"].reverse()),
        "vocabulary", [("column-order", "retired-ids", "")], Level.MAJOR,
    ),
    "another type": (
        descriptor("plan-2030", lambda found: field(found, "pledges", "value").update(type="string")),
        "plan-2030", [("column-type", "pledges", "value")], Level.MAJOR,
    ),
    "a cell required": (
        descriptor("plan-2030", lambda found: field(found, "pledges", "hedge").update(constraints={"required": True})),
        "plan-2030", [("stricter", "pledges", "hedge: required")], Level.MAJOR,
    ),
    "one value more": (
        descriptor("plan-2030", lambda found: field(found, "pledges", "kind")["constraints"]["enum"].append("x")),
        "plan-2030", [("looser", "pledges", "kind: enum")], Level.MINOR,
    ),
    "one value fewer": (
        descriptor("plan-2030", lambda found: field(found, "pledges", "kind")["constraints"]["enum"].pop()),
        "plan-2030", [("stricter", "pledges", "kind: enum")], Level.MAJOR,
    ),
    "another title": (
        descriptor("plan-2030", lambda found: found.update(title="云溪")),
        "plan-2030", [("metadata", "", "title")], Level.PATCH,
    ),
    "another README": (
        lambda city: (city / "plan-2030/README.md").write_text("# New\n", encoding="utf-8"),
        "plan-2030", [("metadata", "", "README.md")], Level.PATCH,
    ),
    "another encoding": (
        descriptor("plan-2030", lambda found: resource(found, "pledges").update(encoding="gb18030")),
        "plan-2030", [("format", "pledges", "encoding")], Level.MAJOR,
    ),
    "a table gone": (
        descriptor("vocabulary", lambda found: found["resources"].remove(resource(found, "glossary"))),
        "vocabulary", [("resource-removed", "glossary", "glossary.csv")], Level.MAJOR,
    ),
    "a raw text changed": (
        lambda city: (city / "plan-2030/source.txt").write_text("新\n", encoding="utf-8"),
        "plan-2030", [("file-changed", "source", "source.txt")], Level.PATCH,
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=str)
def test_each_change_is_found_and_weighed(city: Path, case: str) -> None:
    """[code, resource, detail], the level, and no other package touched."""
    change, name, expected, level = CASES[case]
    compared = compare(city, change)
    found = [(each.code, each.resource, each.detail) for each in compared[name].findings]
    if case == "columns reordered":
        found = [(code, table, "") for code, table, _ in found]
    assert found == expected
    assert compared[name].level is level
    assert {each.level for other, each in compared.items() if other != name} == {Level.NONE}


def test_nothing_is_found_where_nothing_changed(city: Path) -> None:
    compared = compare(city, lambda _: None)
    assert {each.level for each in compared.values()} == {Level.NONE}
    assert all(each.findings == () and each.rows == {} and each.same_bytes for each in compared.values())


def test_a_version_alone_asks_for_no_more_than_a_patch(city: Path) -> None:
    compared = compare(city, lambda city: raise_version(city, "plan-2030", "0.1.1"))["plan-2030"]
    assert (compared.findings, compared.level) == ((), Level.PATCH)


def test_every_level_of_the_recipe_is_given() -> None:
    assert set(LEVELS.values()) == {Level.PATCH, Level.MINOR, Level.MAJOR}
