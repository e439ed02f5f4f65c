"""CSV on the Web: tables, types and keys beside the CSV files that they describe."""

from collections.abc import Sequence
from pathlib import PurePosixPath

from build_scripts.catalog.dataset import Dataset, Json
from build_scripts.text.tongues import WRITTEN, told_in

CONTEXT = "http://www.w3.org/ns/csvw"
GROUP = "csv-metadata.json"
"""The name that the standard gives to the metadata of all tables in a folder."""
SUFFIX = "-metadata.json"
"""What it adds to a CSV file's name for the metadata of that file alone."""

DATATYPES = {"integer": "integer", "number": "decimal", "boolean": "boolean", "date": "date"}
"""The datatype of a column by its type in the descriptor; that of strings may have a format."""


def csvw_group(dataset: Dataset) -> Json:
    """Return the tables of a package with the keys between them."""
    return {"@context": CONTEXT, **about(dataset), "tables": [table_node(dataset, t) for t in dataset.tables]}


def csvw_table(dataset: Dataset, table: Json) -> Json:
    """Return one table without keys to others, for a tool that starts at its CSV file."""
    node = table_node(dataset, table)
    node["tableSchema"] = {key: value for key, value in node["tableSchema"].items() if key != "foreignKeys"}
    return {"@context": CONTEXT, **about(dataset), **node, "url": PurePosixPath(table["path"]).name}


def about(dataset: Dataset) -> Json:
    """Return what holds for the package as a whole."""
    return {
        "dc:isPartOf": dataset.name,
        "dc:license": {"@id": dataset.license["path"]},
        "schema:version": dataset.version,
    }


def table_node(dataset: Dataset, table: Json) -> Json:
    """Return a table; its address is relative, as the metadata lie beside it wherever they go."""
    schema = table["schema"]
    paths = {each["name"]: each["path"] for each in dataset.tables}
    keys = [
        {
            "columnReference": key["fields"],
            "reference": {
                "resource": paths[key["reference"].get("resource") or table["name"]],
                "columnReference": key["reference"]["fields"],
            },
        }
        for key in schema.get("foreignKeys", [])
    ]
    missing = missing_values(schema)
    return {
        "url": table["path"],
        **tagged(table),
        **rights(dataset, table),
        "schema:sha256": dataset.file(table["path"]).sha256,
        "tableSchema": {
            "columns": [column(field, missing) for field in schema["fields"]],
            "primaryKey": schema["primaryKey"],
            **({"foreignKeys": keys} if keys else {}),
        },
    }


def rights(dataset: Dataset, table: Json) -> Json:
    """Return what of a table is not under the package's licence, in both languages."""
    said = dataset.rights_of(table["path"])
    if not said:
        return {}
    return {"dc:rights": [{"@value": text, "@language": lang} for lang, text in said.items()]}


def column(field: Json, missing: Sequence[str]) -> Json:
    """Return a column.

    `titles` is what stands in the file's header, which the standard compares; the titles for people are
    in both languages.
    """
    lang = field["name"].rpartition("_")[2]
    return {
        "name": field["name"],
        "titles": field["name"],
        **tagged(field),
        "datatype": datatype(field),
        "null": missing_values(field) if "missingValues" in field else list(missing),
        "required": field.get("constraints", {}).get("required", False),
        **({"lang": lang} if lang in WRITTEN else {}),
    }


def datatype(field: Json) -> str | Json:
    """Return a column's datatype with the limits that its constraints set."""
    constraints = field.get("constraints", {})
    if field["type"] == "string":
        if "enum" in constraints:
            return {"base": "string", "format": f"^({'|'.join(constraints['enum'])})$"}
        if "pattern" in constraints:
            return {"base": "string", "format": constraints["pattern"]}
        return "string"
    base = DATATYPES[field["type"]]
    if "minimum" in constraints:
        return {"base": base, "minimum": constraints["minimum"]}
    return base


def missing_values(described: Json) -> list[str]:
    """Return what stands for a missing value in a table or column; labels are for people."""
    values = described.get("missingValues", [""])
    return [each["value"] if isinstance(each, dict) else each for each in values]


def tagged(described: Json) -> Json:
    """Return title and description in both languages."""
    return {
        f"dc:{key}": [{"@value": text, "@language": lang} for lang, text in told_in(described, key).items()]
        for key in ("title", "description")
    }
