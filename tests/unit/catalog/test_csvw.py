"""CSV on the Web: types, limits and keys of the columns."""

from typing import Any

from build_scripts.catalog.csvw import csvw_group, csvw_table
from tests.unit.catalog.making import make_dataset


def columns() -> dict[str, dict[str, Any]]:
    [table] = csvw_group(make_dataset())["tables"]
    return {each["name"]: each for each in table["tableSchema"]["columns"]}


def test_types_carry_the_limits_of_the_columns() -> None:
    assert columns()["tea_id"]["datatype"] == {"base": "string", "format": "^[a-z]+$"}
    assert columns()["kind"]["datatype"] == {"base": "string", "format": "^(green|black)$"}
    assert columns()["weight"]["datatype"] == {"base": "decimal", "minimum": 0}


def test_what_is_missing_is_said_by_table_or_by_column() -> None:
    assert columns()["kind"]["null"] == [""]
    assert columns()["name_zh"]["null"] == ["-"]
    assert columns()["tea_id"]["required"] is True


def test_the_language_of_a_column_is_that_of_its_name() -> None:
    assert columns()["name_zh"]["lang"] == "zh"
    assert "lang" not in columns()["kind"]


def test_keys_name_files_and_a_table_may_point_at_itself() -> None:
    [table] = csvw_group(make_dataset())["tables"]
    assert table["tableSchema"]["foreignKeys"] == [
        {
            "columnReference": ["parent_id"],
            "reference": {"resource": "lists/teas.csv", "columnReference": ["tea_id"]},
        }
    ]


def test_the_metadata_of_one_table_lie_beside_its_file() -> None:
    dataset = make_dataset("https://example.org/")
    alone = csvw_table(dataset, dataset.tables[0])
    assert alone["url"] == "teas.csv"
    assert "foreignKeys" not in alone["tableSchema"]
