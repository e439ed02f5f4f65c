"""The dictionary of the CSV files that are in no package: the numbers behind charts, and the changes."""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from functools import partial
from typing import Any

from build_scripts.assess.shown import VERDICTS
from build_scripts.downloads.archive import Download
from build_scripts.downloads.dictionary import dictionary_csv
from build_scripts.downloads.flat import authored_fields
from build_scripts.downloads.flat_columns import OUTCOMES, TARGETS
from build_scripts.downloads.missing import empty_reason
from build_scripts.downloads.texts import Editions, described, in_each
from build_scripts.release.history_lines import Change
from build_scripts.text.canonical import for_people
from build_scripts.words.verdicts import verdict_name

PATH = "data/dictionary.csv"
CHANGES = "data/changes.csv"
TYPES = {
    "year": "integer",
    "pledge_count": "integer",
    "with_pledge": "integer",
    "without_pledge": "integer",
    "statement_kind": "string",
    "statement_id": "string",
}
"""The columns that charts alone have, or have in a sense of their own, by name, with their types; verdicts are columns, too."""


def dictionary_file(behind: Mapping[str, Iterable[str]], editions: Editions) -> Download:
    """Return the dictionary of the files behind figures and of the file of changes; its path is from the site's root.

    `behind` are the columns of each file behind a figure, by its path.
    """
    known = {column.name: column.field(authored_fields(), editions) for column in (*OUTCOMES, *TARGETS)}
    tables = {
        path: [
            chart_field(name, editions) if name in TYPES or name in VERDICTS else known[name]
            for name in columns
        ]
        for path, columns in behind.items()
    }
    tables[CHANGES] = [change_field(each.name, editions) for each in fields(Change)]
    resources = [
        {
            "name": path,
            "type": "table",
            "schema": {"fields": [loose(field) for field in own], **empty_reason(editions)},
        }
        for path, own in sorted(tables.items())
    ]
    return Download(PATH, for_people(dictionary_csv({"resources": resources}).decode()))


def loose(field: dict[str, Any]) -> dict[str, Any]:
    """Return a field as a file without a schema holds it: nothing makes sure that a cell is filled."""
    constraints = {name: value for name, value in field.get("constraints", {}).items() if name != "required"}
    return {**field, "constraints": constraints}


def chart_field(name: str, editions: Editions) -> dict[str, Any]:
    """Return the descriptor of a column that only charts have."""
    if name in VERDICTS:
        texts = described(
            in_each(editions, partial(verdict_name, name)),
            in_each(
                editions,
                lambda each: each.say("columns-chart-verdict", verdict=verdict_name(name, each), code=name),
            ),
        )
        return {"name": name, "type": "integer", **texts}
    return {"name": name, "type": TYPES[name], **said("chart", name, editions)}


def change_field(name: str, editions: Editions) -> dict[str, Any]:
    """Return the descriptor of a column of the file of changes."""
    return {"name": name, "type": "string", **said("change", name, editions)}


def said(kind: str, name: str, editions: Editions) -> dict[str, str]:
    """Return title and description of a column of a kind of file."""
    stem = f"columns-{kind}-{name.replace('_', '-')}"
    return described(
        in_each(editions, lambda each: each.say(f"{stem}-title")),
        in_each(editions, lambda each: each.say(f"{stem}-description")),
    )
