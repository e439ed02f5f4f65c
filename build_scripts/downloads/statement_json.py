"""Pledges and outcomes as JSON, beside their pages; `downloads.shapes` says what is in them."""

from functools import partial
from typing import Any

from build_scripts.assess.case import Case, Casebook, Standing
from build_scripts.assess.clarity import named_by
from build_scripts.downloads.archive import Download
from build_scripts.downloads.json_lists import list_files, terms_of, vocabulary_files
from build_scripts.downloads.plain_cells import cell_json, plain_cells
from build_scripts.downloads.shapes import OUTCOME, PLEDGE, schema_path, schemas
from build_scripts.downloads.statement import StatementRow
from build_scripts.downloads.status import status_of
from build_scripts.downloads.summary import summary_of
from build_scripts.downloads.texts import Editions, in_each, in_writing
from build_scripts.downloads.views import as_json
from build_scripts.link.addresses import pledge_path
from build_scripts.load.about import About, Search
from build_scripts.load.ledger import Source
from build_scripts.load.records import Assessment, Outcome, Statement
from build_scripts.text.tongues import WRITTEN
from build_scripts.words.verdicts import verdict_meaning, verdict_name

Json = dict[str, Any]


def json_downloads(book: Casebook, editions: Editions) -> list[Download]:
    """Return a JSON file for each pledge, each list and each shape; paths are from the root of the site.

    There are light lists of all pledges and all outcomes, full ones of those of each year, and of the vocabulary.
    """
    pledges = {case.id: pledge_json(case, editions) for case in book.cases.values()}
    outcomes = [outcome_json(each, book, editions) for each in book.outcomes.values()]
    return [
        *(as_json(f"{pledge_path(name)}index.json", each) for name, each in pledges.items()),
        *list_files(list(pledges.values()), outcomes, book, editions),
        *vocabulary_files(book, editions),
        *(as_json(schema_path(shape), schema) for shape, schema in schemas(editions).items()),
    ]


def pledge_json(case: Case, editions: Editions) -> Json:
    """Return a pledge with its verdict, how that came about, and the outcomes that it is set against."""
    row = StatementRow(case.pledge, case.book, editions)
    return {
        **head(row, PLEDGE),
        "subjects": [
            {"subject_id": each.subject_id, "name": in_writing(each, "name")} for each in row.subjects
        ],
        "page": {lang: row.pledge_page(lang) for lang in WRITTEN},
        "json": f"{row.public}{pledge_path(case.id)}index.json",
        "summary": in_each(editions, partial(summary_of, case)),
        "wording": {"clarity": case.clarity, **named_by(case.pledge)},
        "verdict": case.shown,
        "verdict_rubric": row.verdict,
        "verdict_name": in_each(editions, partial(verdict_name, case.shown)),
        "verdict_meaning": in_each(editions, partial(verdict_meaning, case.shown)),
        "arithmetic": case.computation and {lang: row.arithmetic(lang) for lang in WRITTEN},
        "turns_on_reading": case.turns,
        "reported_value": cell_json(row.reported_value),
        "reported_unit_id": row.reported_unit and row.reported_unit.unit_id,
        "reported_status": row.reported_status,
        "difference": cell_json(case.computation.difference if case.computation else None),
        "difference_unit_id": row.difference_unit and row.difference_unit.unit_id,
        "assessment": case.assessment and assessment_json(case.assessment, case.evidence_level),
        "searched": case.search and search_json(case.search, case.searched),
        "history": [standing_json(each, editions) for each in case.history],
        "outcomes": [
            {
                "outcome_id": outcome.outcome_id,
                "relation": evidence.relation,
                "note": in_writing(evidence, "note"),
                "title": in_writing(outcome, "title"),
                "quote": in_writing(outcome, "quote"),
                "figure": figure_json(outcome, case.book),
                "is_estimate": outcome.is_estimate,
                "obs_status": status_of(outcome),
            }
            for evidence, outcome in row.answers
        ],
        "earlier": [each.pledge_id for each, _, _ in case.earlier],
        "later": [
            {
                "pledge_id": each.pledge_id,
                "note": dict(zip(WRITTEN, (note_zh, note_en), strict=True)) if note_zh else None,
            }
            for each, note_zh, note_en in case.later
        ],
    }


def assessment_json(assessment: Assessment, level: str | None) -> Json:
    """Return the assessment that holds, with the level of its evidence."""
    return {
        "as_of": assessment.as_of.isoformat(),
        "rubric": assessment.rubric,
        "basis": assessment.basis,
        "evidence_level": level,
        "reason": in_writing(assessment, "reason"),
        "coder_id": assessment.coder_id,
    }


def standing_json(standing: Standing, editions: Editions) -> Json:
    """Return a verdict as it stood from a day on."""
    return {
        "as_of": standing.assessment.as_of.isoformat(),
        "verdict": standing.shown,
        "verdict_rubric": standing.assessment.verdict,
        "verdict_name": in_each(editions, partial(verdict_name, standing.shown)),
        "searched": search_json(standing.search, standing.documents),
    }


def search_json(search: Search, documents: tuple[Source, ...]) -> Json:
    """Return a search: on which day, up to which day, in which documents."""
    return {
        "as_of": search.as_of.isoformat(),
        "up_to": search.up_to.isoformat(),
        "documents": [document_json(each.about) for each in documents],
    }


def document_json(about: About) -> Json:
    """Return what a document is called."""
    return {
        "package": about.package,
        "short": in_writing(about, "short"),
        "citation": in_writing(about, "citation"),
    }


def outcome_json(outcome: Outcome, book: Casebook, editions: Editions) -> Json:
    """Return an outcome with the pledges that it is set against."""
    row = StatementRow(outcome, book, editions)
    return {
        **head(row, OUTCOME),
        "page": {lang: row.source_page(lang) for lang in WRITTEN},
        "obs_status": status_of(outcome),
        "pledges": [
            {
                "pledge_id": pledge.pledge_id,
                "relation": evidence.relation,
                "note": in_writing(evidence, "note"),
                "title": in_writing(pledge, "title"),
            }
            for evidence, pledge in row.asked
        ],
    }


def head(row: StatementRow, shape: str) -> Json:
    """Return what a pledge and an outcome have in common."""
    statement, paragraph = row.statement, row.paragraph
    indicator = row.indicator
    return {
        "shape": shape,
        "schema": row.public + schema_path(shape),
        **terms_of(row.book, row.editions),
        **plain_cells(statement),
        "title": in_writing(statement, "title"),
        "cofog_division_name": statement.cofog_division and {lang: row.division(lang) for lang in WRITTEN},
        "sdg_goal_name": statement.sdg_goal and {lang: row.goal(lang) for lang in WRITTEN},
        "theme": {"theme_id": row.theme.theme_id, "name": in_writing(row.theme, "name")},
        "quote": in_writing(statement, "quote"),
        "figure": figure_json(statement, row.book),
        "indicator": indicator
        and {
            "indicator_id": indicator.indicator_id,
            "name": in_writing(indicator, "name"),
            "definition": in_writing(indicator, "definition"),
            "definition_source": indicator.definition_source,
            "better": indicator.better,
        },
        "explanation": in_writing(statement, "explanation"),
        "paragraph": {
            "paragraph_id": paragraph.paragraph_id,
            "section": in_writing(paragraph, "section"),
            "text": in_writing(paragraph, "text"),
        },
        "source": {
            **document_json(row.source.about),
            "page": {lang: row.source_page(lang) for lang in WRITTEN},
        },
    }


def figure_json(statement: Statement, book: Casebook) -> Json | None:
    """Return a statement's number; None where it has none."""
    if statement.value is None:
        return None
    unit = book.units[str(statement.unit_id)]
    return {
        "figure_text": statement.figure_text,
        "value": cell_json(statement.value),
        "upper_value": cell_json(statement.upper_value),
        "unit_id": unit.unit_id,
        "unit": in_writing(unit, "name"),
        "comparator": statement.comparator,
        "form": statement.form,
    }
