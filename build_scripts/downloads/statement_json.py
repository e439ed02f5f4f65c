"""Pledges and outcomes as JSON, beside their pages; `downloads.shapes` says what is in them."""

import json
from decimal import Decimal
from typing import Any

from build_scripts.assess.case import Casebook
from build_scripts.downloads.archive import Download
from build_scripts.downloads.shapes import LIST, OUTCOME, PLEDGE, SCHEMAS, schema_path
from build_scripts.downloads.statement import StatementRow
from build_scripts.link.addresses import ROOTS, pledge_path, year_path
from build_scripts.link.groups import group
from build_scripts.load.records import Outcome, Pledge, Statement
from build_scripts.words.verdicts import NAMES

Json = dict[str, Any]


def json_downloads(book: Casebook, public: str) -> list[Download]:
    """Return a JSON file for each pledge, each list, each year and each shape; paths are from the root of the site."""
    pledges = {each.pledge_id: pledge_json(each, book, public) for each in book.pledges.values()}
    outcomes = [outcome_json(each, book, public) for each in book.outcomes.values()]
    by_year = group((each.due_year, pledges[each.pledge_id]) for each in book.pledges.values())
    return [
        *(as_file(pledge_path(name), each) for name, each in pledges.items()),
        list_file("pledges/", list(pledges.values()), book, public),
        list_file("outcomes/", outcomes, book, public),
        *(list_file(year_path(year), own, book, public) for year, own in sorted(by_year.items())),
        *(
            Download(schema_path(shape), f"{json.dumps(schema, ensure_ascii=False, indent=2)}\n".encode())
            for shape, schema in SCHEMAS.items()
        ),
    ]


def as_file(folder: str, content: Json) -> Download:
    """Return the JSON file that lies beside a page."""
    return Download(f"{folder}index.json", f"{json.dumps(content, ensure_ascii=False, indent=1)}\n".encode())


def list_file(folder: str, items: list[Json], book: Casebook, public: str) -> Download:
    """Return the JSON file of a list."""
    vocabulary = book.ledger.vocabulary.package
    return as_file(
        folder,
        {
            "shape": LIST,
            "schema": public + schema_path(LIST),
            "version": vocabulary.ledger["release"],
            "license": vocabulary.descriptor["licenses"][0]["name"],
            "count": len(items),
            "items": items,
        },
    )


def pledge_json(pledge: Pledge, book: Casebook, public: str) -> Json:
    """Return a pledge with its verdict and the outcomes that it is set against."""
    row = StatementRow(pledge, book, public)
    zh, en, says_zh, says_en = NAMES[row.shown]
    assessment = row.assessment
    return {
        **head(row, PLEDGE, pledge.due_year),
        "page": both(*(row.pledge_page(lang) for lang in ROOTS)),
        "due_date": pledge.due_date.isoformat() if pledge.due_date else None,
        "verdict": {
            "code": row.verdict,
            "shown": row.shown,
            "name": both(zh, en),
            "meaning": both(says_zh, says_en),
            "arithmetic": row.computation and {lang: row.arithmetic(lang) for lang in ROOTS},
            "turns_on_reading": row.turns_on_reading,
            "assessment": assessment
            and {
                "as_of": assessment.as_of.isoformat(),
                "rubric": assessment.rubric,
                "basis": assessment.basis,
                "evidence_level": assessment.evidence_level,
                "clarity": assessment.clarity,
                "reason": both(assessment.reason_zh, assessment.reason_en),
                "coder_id": assessment.coder_id,
            },
        },
        "outcomes": [
            {
                "id": outcome.outcome_id,
                "relation": evidence.relation,
                "note": both(evidence.note_zh, evidence.note_en),
                "title": both(outcome.title_zh, outcome.title_en),
                "quote": both(outcome.quote_zh, outcome.quote_en),
                "figure": figure_json(outcome, book),
                "is_estimate": outcome.is_estimate,
            }
            for evidence, outcome in row.answers
        ],
        "earlier": [each.pledge_id for each, _, _ in row.earlier],
        "later": [
            {"id": each.pledge_id, "note": both(note_zh, note_en) if note_zh else None}
            for each, note_zh, note_en in row.later
        ],
    }


def outcome_json(outcome: Outcome, book: Casebook, public: str) -> Json:
    """Return an outcome with the pledges that it is set against."""
    row = StatementRow(outcome, book, public)
    return {
        **head(row, OUTCOME, outcome.period_year),
        "page": both(*(row.source_page(lang) for lang in ROOTS)),
        "is_estimate": outcome.is_estimate,
        "is_cumulative": outcome.is_cumulative,
        "pledges": [
            {
                "id": pledge.pledge_id,
                "relation": evidence.relation,
                "note": both(evidence.note_zh, evidence.note_en),
                "title": both(pledge.title_zh, pledge.title_en),
            }
            for evidence, pledge in row.asked
        ],
    }


def head(row: StatementRow, shape: str, year: int) -> Json:
    """Return what a pledge and an outcome have in common."""
    statement, paragraph, source = row.statement, row.paragraph, row.source.package
    indicator = row.indicator
    return {
        "shape": shape,
        "schema": row.public + schema_path(shape),
        "version": row.book.ledger.vocabulary.package.ledger["release"],
        "id": statement.id,
        "year": year,
        "kind": statement.kind,
        "title": both(statement.title_zh, statement.title_en),
        "theme": {"id": row.theme.theme_id, "name": both(row.theme.name_zh, row.theme.name_en)},
        "quote": both(statement.quote_zh, statement.quote_en),
        "figure": figure_json(statement, row.book),
        "indicator": indicator
        and {
            "id": indicator.indicator_id,
            "name": both(indicator.name_zh, indicator.name_en),
            "definition": both(indicator.definition_zh, indicator.definition_en),
            "definition_source": indicator.definition_source,
            "better": indicator.better,
        },
        "explanation": both(statement.explanation_zh, statement.explanation_en),
        "hedge": statement.hedge or None,
        "carried_zh": statement.carried_zh or None,
        "paragraph": {
            "id": paragraph.paragraph_id,
            "section": both(paragraph.section_zh, paragraph.section_en),
            "text": both(paragraph.text_zh, paragraph.text_en),
        },
        "source": {
            "package": source.name,
            "citation": both(source.ledger["citation_zh"], source.ledger["citation_en"]),
            "page": both(*(row.source_page(lang) for lang in ROOTS)),
        },
    }


def figure_json(statement: Statement, book: Casebook) -> Json | None:
    """Return a statement's number; None where it has none."""
    if statement.value is None:
        return None
    unit = book.units[str(statement.unit_id)]
    return {
        "text": statement.figure_text,
        "value": number(statement.value),
        "upper_value": None if statement.upper_value is None else number(statement.upper_value),
        "unit": {"id": unit.unit_id, "name": both(unit.name_zh, unit.name_en)},
        "comparator": statement.comparator,
        "form": statement.form,
    }


def number(value: Decimal) -> int | float:
    """Return a number as JSON holds it: whole where it is written as whole."""
    return int(value) if value.as_tuple().exponent == 0 else float(value)


def both(zh: str, en: str) -> dict[str, str]:
    """Return a text in both languages."""
    return {"zh": zh, "en": en}
