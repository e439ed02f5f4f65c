"""The flat packages: one wide table a kind and year, each row complete in itself."""

from collections.abc import Sequence
from typing import Any

from build_scripts.assess.case import Casebook
from build_scripts.downloads.columns import Column, Columns, Row
from build_scripts.downloads.flat_columns import OUTCOMES, TARGETS
from build_scripts.downloads.missing import MISSING, MISSING_VALUES, empty_reason
from build_scripts.downloads.statement import StatementRow
from build_scripts.downloads.tables import Table
from build_scripts.downloads.texts import Editions, described, in_each
from build_scripts.link.groups import group
from build_scripts.load.contract import contract
from build_scripts.load.records import Statement
from build_scripts.problems import BuildError


def flat_tables(book: Casebook, editions: Editions) -> list[Table]:
    """Return the flat tables: pledges by the year they are due in, outcomes by the year they are about.

    Raises:
        BuildError: a cell is missing, or an empty text, in a column that is never missing.
    """
    pledges = {year: [case.pledge for case in cases] for year, cases in book.cases_by_year.items()}
    outcomes = group((each.period_year, each) for each in book.outcomes.values())
    found = [
        *(flat_table(f"targets-{year}", TARGETS, own, book, editions) for year, own in pledges.items()),
        *(flat_table(f"outcomes-{year}", OUTCOMES, own, book, editions) for year, own in outcomes.items()),
    ]
    return sorted(found, key=lambda table: (table.name.rpartition("-")[2], table.name.startswith("outcomes")))


def texts_of(
    name: str, statements: Sequence[Statement], book: Casebook, editions: Editions
) -> dict[str, str]:
    """Return title and description of a flat table, by the names of its fields."""
    kind, _, year = name.rpartition("-")
    if kind == "targets" and not any(each.id in book.assessments for each in statements):
        kind = "targets-coming"
    return described(
        in_each(editions, lambda each: each.say(f"downloads-{kind}-title", year=int(year))),
        in_each(editions, lambda each: each.say(f"downloads-{kind}-description", year=int(year))),
    )


def flat_table(
    name: str,
    columns: Columns,
    statements: Sequence[Statement],
    book: Casebook,
    editions: Editions,
) -> Table:
    """Return one flat table, its rows in the order in which a reader meets the statements."""
    rows = [StatementRow(each, book, editions, number) for number, each in enumerate(statements, start=1)]
    own = texts_of(name, statements, book, editions)
    return table_of(name, own, columns, columns[:1], rows, editions)


def table_of(
    name: str,
    texts: dict[str, str],
    columns: Sequence[Column[Row]],
    key: Sequence[Column[Row]],
    rows: Sequence[Row],
    editions: Editions,
) -> Table:
    """Return a table of columns, each row told by them; `texts` are its title and description.

    Raises:
        BuildError: a cell is missing, or an empty text, in a column that is never missing.
    """
    cells = tuple(tuple(column.read(row) for column in columns) for row in rows)
    for row in cells:
        for column, cell in zip(columns, row, strict=True):
            if cell == MISSING or (cell is None and not column.missing):
                raise BuildError(
                    f"{name}: {column.name} of {row[0]} is empty, but the column is never missing — "
                    "a value, or a reason why it may be missing"
                )
    schemas = authored_fields()
    schema: dict[str, Any] = {
        "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
        "fields": [column.field(schemas, editions) for column in columns],
        "primaryKey": [each.name for each in key],
        "missingValues": MISSING_VALUES,
        **empty_reason(editions),
    }
    return Table(name=name, schema=schema, rows=cells, **texts)


def authored_fields() -> dict[str, dict[str, Any]]:
    """Return the descriptor of every authored field, as “table.field”, whether or not a package holds the table yet."""
    return {
        f"{name}.{field['name']}": field
        for name, each in contract().items()
        if each.resource.get("type") == "table"
        for field in each.resource["schema"]["fields"]
    }
