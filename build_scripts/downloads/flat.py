"""The flat packages: one wide table a kind and year, each row complete in itself."""

from collections.abc import Sequence
from typing import Any

from build_scripts.assess.case import Casebook
from build_scripts.downloads.columns import Column, Schemas
from build_scripts.downloads.flat_columns import OUTCOMES, TARGETS
from build_scripts.downloads.missing import MISSING, NOT_EMPTY
from build_scripts.downloads.statement import StatementRow
from build_scripts.downloads.tables import Table
from build_scripts.link.groups import group
from build_scripts.load.records import Statement
from build_scripts.problems import BuildError


def flat_tables(book: Casebook, public: str) -> list[Table]:
    """Return the flat tables: pledges by the year they are due in, outcomes by the year they are about.

    Raises:
        BuildError: a cell of the ledger holds the very text that stands for a missing value.
    """
    schemas = authored_fields(book)
    government = {lang: book.ledger.vocabulary.name("government", lang) for lang in ("zh", "en")}
    found = []
    for year, pledges in group((each.due_year, each) for each in book.pledges.values()).items():
        assessed = any(each.pledge_id in book.assessments for each in pledges)
        found.append(
            flat_table(
                f"targets-{year}",
                TARGETS,
                pledges,
                book,
                public,
                schemas,
                texts(
                    f"{year} 年的承诺和结论" if assessed else f"{year} 年的承诺",
                    f"Pledges for {year}, with verdicts" if assessed else f"Pledges for {year}",
                    f"{government['zh']}为 {year} 年作出的承诺，每行一项，带原文、段落、指标、"
                    + (
                        "报告的完成情况、结论和理由。"
                        if assessed
                        else "解释；还没有文件报告结果，完成情况和结论各列先留着，等有了再填。"
                    ),
                    f"What {government['en']} pledged for {year}, one pledge a row, with its quote, paragraph, indicator"
                    + (
                        ", reported outcome, verdict and reason."
                        if assessed
                        else " and explanation. No document reports on them yet; the columns for outcomes and verdicts are there and will be filled when one does."
                    ),
                ),
            )
        )
    for year, outcomes in group((each.period_year, each) for each in book.outcomes.values()).items():
        found.append(
            flat_table(
                f"outcomes-{year}",
                OUTCOMES,
                outcomes,
                book,
                public,
                schemas,
                texts(
                    f"{year} 年的完成情况",
                    f"Reported outcomes of {year}",
                    f"{government['zh']}报告的 {year} 年结果，每行一项，带原文、段落、指标和与之对照的承诺。",
                    f"What {government['en']} reported for {year}, one outcome a row, with its quote, paragraph, "
                    "indicator and the pledges it is set against.",
                ),
            )
        )
    return sorted(found, key=lambda table: (table.name.rpartition("-")[2], table.name.startswith("outcomes")))


def texts(title: str, title_en: str, description: str, description_en: str) -> dict[str, str]:
    """Return the texts of a table by the names of its fields."""
    return {
        "title": title,
        "title_en": title_en,
        "description": description,
        "description_en": description_en,
    }


def flat_table(
    name: str,
    columns: tuple[Column, ...],
    statements: Sequence[Statement],
    book: Casebook,
    public: str,
    schemas: Schemas,
    own: dict[str, str],
) -> Table:
    """Return one flat table, its rows in the order in which a reader meets the statements."""
    rows = tuple(
        tuple(column.read(StatementRow(each, book, public)) for column in columns) for each in statements
    )
    for row in rows:
        for column, cell in zip(columns, row, strict=True):
            if cell == MISSING or (cell is None and not column.missing):
                raise BuildError(
                    f"{name}: {column.name} of {row[0]} is {cell!r}, which can't be told from missing"
                )
    fields = [column.field(schemas) for column in columns]
    schema: dict[str, Any] = {
        "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
        "fields": fields,
        "primaryKey": [columns[0].name],
        "missingValues": [{"value": MISSING, "label": " · ".join(NOT_EMPTY)}],
    }
    return Table(name=name, schema=schema, rows=rows, missing=MISSING, **own)


def authored_fields(book: Casebook) -> dict[str, dict[str, Any]]:
    """Return the descriptor of every authored field, as “table.field”; tables of one name agree."""
    return {
        f"{table['name']}.{field['name']}": field
        for package in book.ledger.packages
        for table in package.tables
        for field in table["schema"]["fields"]
    }
