"""Which columns the flat tables have, in the order in which a journalist reads them."""

from dataclasses import replace

from build_scripts.assess.clarity import NAMED
from build_scripts.assess.shown import VERDICTS
from build_scripts.downloads.columns import TEXTS, Column, Columns, Read, completed, in_each_language
from build_scripts.downloads.statement import (
    StatementRow,
    along,
    joined,
    of_assessment,
    of_indicator,
    of_statement,
    of_unit,
    raw_hash,
)
from build_scripts.downloads.status import STATUSES
from build_scripts.downloads.tables import Cell
from build_scripts.words.verdicts import CLARITIES, EVIDENCE_LEVELS


def of_outcomes(name: str, read: Read, missing: str = "no_outcome") -> Column[StatementRow]:
    """Return a column that holds one value for each outcome that a pledge is set against."""
    return Column(name, read, missing=missing, ids="outcome_ids")


def of_pledges(
    name: str, read: Read, missing: str = "no_pledge", ids: str = "pledge_ids"
) -> Column[StatementRow]:
    """Return a column that holds one value for each linked pledge, in the order of the column `ids`."""
    return Column(name, read, missing=missing, ids=ids)


VERDICT: Columns = (
    Column("verdict", lambda row: row.shown, enum=VERDICTS),
    *in_each_language("verdict_name", StatementRow.verdict_name, enum=VERDICTS, named=True),
)


def row_number(row: StatementRow) -> Cell:
    """Return a row's place in its table, which is that of its quote in the sources."""
    return row.number


def figure_columns(table: str) -> Columns:
    """Return the columns of a statement's number."""
    described = ("description",)
    return (
        Column("figure_text", of_statement("figure_text"), f"{table}.figure_text", described, "no_figure"),
        Column("value", of_statement("value"), f"{table}.value", missing="no_figure"),
        Column("upper_value", of_statement("upper_value"), f"{table}.upper_value", described, "no_range"),
        Column("unit_id", of_statement("unit_id"), f"{table}.unit_id", missing="no_figure"),
        Column("unit_zh", of_unit("name_zh"), missing="no_figure"),
        Column("unit_en", of_unit("name_en"), missing="no_figure"),
        Column("comparator", of_statement("comparator"), f"{table}.comparator"),
        Column("hedge", of_statement("hedge"), f"{table}.hedge", missing="no_hedge"),
    )


def text_columns(table: str) -> Columns:
    """Return the columns of a statement's place, words and explanation."""
    return (
        Column("theme_id", of_statement("theme_id"), f"{table}.theme_id"),
        Column("theme_zh", lambda row: row.theme.name_zh),
        Column("theme_en", lambda row: row.theme.name_en),
        Column("kind", of_statement("kind"), f"{table}.kind"),
        Column("quote_zh", of_statement("quote_zh"), f"{table}.quote_zh"),
        Column("quote_en", of_statement("quote_en"), f"{table}.quote_en"),
        Column("explanation_zh", of_statement("explanation_zh"), f"{table}.explanation_zh"),
        Column("explanation_en", of_statement("explanation_en"), f"{table}.explanation_en"),
    )


def indicator_columns(table: str) -> Columns:
    """Return the columns of the quantity measured."""

    def defined(name: str) -> Column[StatementRow]:
        return Column(name, of_indicator(name), f"indicators.{name}", missing="no_figure")

    return (
        Column(
            "indicator_id",
            of_statement("indicator_id"),
            f"{table}.indicator_id",
            ("description",),
            "no_figure",
        ),
        Column("indicator_zh", of_indicator("name_zh"), missing="no_figure"),
        Column("indicator_en", of_indicator("name_en"), missing="no_figure"),
        *map(defined, ("definition_zh", "definition_en", "definition_source", "better")),
        Column("form", of_statement("form"), f"{table}.form", missing="no_figure"),
        Column("carried_zh", of_statement("carried_zh"), f"{table}.carried_zh", missing="no_carried"),
    )


SOURCE: Columns = (
    Column("place_code", lambda row: row.source.about.place.code),
    Column("place_zh", lambda row: row.source.about.place.name_zh),
    Column("place_en", lambda row: row.source.about.place.name_en),
    Column("section_zh", lambda row: row.paragraph.section_zh, "paragraphs.section_zh"),
    Column("section_en", lambda row: row.paragraph.section_en, "paragraphs.section_en"),
    Column("paragraph_id", lambda row: row.paragraph.paragraph_id, "paragraphs.paragraph_id"),
    Column("paragraph_zh", lambda row: row.paragraph.text_zh, "paragraphs.text_zh", ("title",)),
    Column("paragraph_en", lambda row: row.paragraph.text_en, "paragraphs.text_en", ("title",)),
    Column("package", lambda row: row.source.package.name),
    Column("document_zh", lambda row: row.source.about.citation_zh),
    Column("document_en", lambda row: row.source.about.citation_en),
    Column("document_issued", lambda row: row.source.about.issued, type="date", missing="no_document_date"),
    Column("document_published", lambda row: row.source.about.published, type="date", missing="no_document_date"),
    Column("publisher_zh", lambda row: row.source.about.publisher_zh),
    Column("publisher_en", lambda row: row.source.about.publisher_en),
    Column("document_url", lambda row: row.source.about.address, missing="no_address"),
    Column("archived_url", lambda row: row.source.about.archived, missing="no_address"),
    Column("source_sha256", lambda row: raw_hash(row.source)),
    Column("first_line", lambda row: row.paragraph.first_line, "paragraphs.first_line"),
    Column("last_line", lambda row: row.paragraph.last_line, "paragraphs.last_line"),
)  # fmt: skip

SOURCE_PAGES: Columns = in_each_language("source_page", StatementRow.source_page)

REPORTED: Columns = (
    Column("reported_value", lambda row: row.reported_value, type="number", missing="no_same_measure"),
    Column("reported_unit_id", along("reported_unit.unit_id"), missing="no_same_measure"),
    Column("reported_unit_zh", along("reported_unit.name_zh"), missing="no_same_measure"),
    Column("reported_unit_en", along("reported_unit.name_en"), missing="no_same_measure"),
    Column("reported_status", lambda row: row.reported_status, missing="no_reported_status", enum=STATUSES),
    Column("difference", along("computation.difference"), type="number", missing="not_computed"),
    Column("difference_unit_id", along("difference_unit.unit_id"), missing="not_computed"),
    Column("difference_unit_zh", along("difference_unit.name_zh"), missing="not_computed"),
    Column("difference_unit_en", along("difference_unit.name_en"), missing="not_computed"),
)  # fmt: skip
"""What was reported on the pledge's own measure; what was reported on another stands in `ANSWERS` alone."""

ANSWERS: Columns = (
    Column("outcome_count", lambda row: len(row.answers), type="integer"),
    of_outcomes("outcome_figures", lambda row: joined(each.figure_text for _, each in row.answers), "no_outcome_figure"),
    of_outcomes("outcome_values", lambda row: joined(each.value for _, each in row.answers), "no_outcome_figure"),
    of_outcomes("outcome_unit_ids", lambda row: joined(each.unit_id for _, each in row.answers), "no_outcome_figure"),
    of_outcomes("outcome_indicator_ids", lambda row: joined(each.indicator_id for _, each in row.answers), "no_outcome_figure"),
    of_outcomes("outcome_is_estimate", lambda row: joined(each.is_estimate for _, each in row.answers)),
    of_outcomes("outcome_titles_zh", lambda row: joined(each.title_zh for _, each in row.answers)),
    of_outcomes("outcome_titles_en", lambda row: joined(each.title_en for _, each in row.answers)),
    of_outcomes("outcome_quotes_zh", lambda row: joined(each.quote_zh for _, each in row.answers)),
    of_outcomes("outcome_quotes_en", lambda row: joined(each.quote_en for _, each in row.answers)),
    of_outcomes("outcome_relations", lambda row: joined(evidence.relation for evidence, _ in row.answers)),
    of_outcomes("outcome_notes_zh", lambda row: joined(evidence.note_zh for evidence, _ in row.answers)),
    of_outcomes("outcome_notes_en", lambda row: joined(evidence.note_en for evidence, _ in row.answers)),
    of_outcomes("outcome_ids", lambda row: joined(each.outcome_id for _, each in row.answers)),
)  # fmt: skip


def verdicts_of(row: StatementRow, lang: str) -> Cell:
    """Return the names of the verdicts on the pledges that an outcome is set against."""
    asked = (StatementRow(pledge, row.book, row.editions) for _, pledge in row.asked)
    return joined(each.verdict_name(lang) for each in asked)


ASKED: Columns = (
    Column("pledge_count", lambda row: len(row.asked), type="integer"),
    of_pledges("pledge_titles_zh", lambda row: joined(each.title_zh for _, each in row.asked)),
    of_pledges("pledge_titles_en", lambda row: joined(each.title_en for _, each in row.asked)),
    of_pledges("pledge_figures", lambda row: joined(each.figure_text for _, each in row.asked), "no_pledge_figure"),
    of_pledges("pledge_values", lambda row: joined(each.value for _, each in row.asked), "no_pledge_figure"),
    of_pledges("pledge_unit_ids", lambda row: joined(each.unit_id for _, each in row.asked), "no_pledge_figure"),
    of_pledges("pledge_indicator_ids", lambda row: joined(each.indicator_id for _, each in row.asked), "no_pledge_figure"),
    *in_each_language("pledge_verdicts", verdicts_of, "no_pledge", ids="pledge_ids"),
    of_pledges("pledge_relations", lambda row: joined(evidence.relation for evidence, _ in row.asked)),
    of_pledges("pledge_notes_zh", lambda row: joined(evidence.note_zh for evidence, _ in row.asked)),
    of_pledges("pledge_notes_en", lambda row: joined(evidence.note_en for evidence, _ in row.asked)),
    of_pledges("pledge_ids", lambda row: joined(each.pledge_id for _, each in row.asked)),
)  # fmt: skip


def assessed(name: str) -> Column[StatementRow]:
    """Return a column of the assessment that holds."""
    return Column(name, of_assessment(name), f"assessments.{name}", missing="not_assessed")


JUDGEMENT: Columns = (
    Column("verdict_rubric", lambda row: row.verdict, "assessments.verdict", TEXTS),
    Column("turns_on_reading", lambda row: row.turns_on_reading, type="boolean", missing="not_computed"),
    assessed("basis"),
    Column("evidence_level", lambda row: row.evidence_level, missing="not_assessed", enum=EVIDENCE_LEVELS),
    *in_each_language("arithmetic", StatementRow.arithmetic, "not_computed"),
    *map(assessed, ("reason_zh", "reason_en", "as_of", "rubric", "coder_id")),
    Column("settled_by_zh", lambda row: joined(kind.name_zh for _, kind in row.settlements), missing="no_settlement"),
    Column("settled_by_en", lambda row: joined(kind.name_en for _, kind in row.settlements), missing="no_settlement"),
)  # fmt: skip

SUBJECTS: Columns = (
    Column("subject_ids", lambda row: joined(each.subject_id for each in row.subjects)),
    Column("subjects_zh", lambda row: joined(each.name_zh for each in row.subjects)),
    Column("subjects_en", lambda row: joined(each.name_en for each in row.subjects)),
)


def class_columns(table: str) -> Columns:
    """Return the columns of the classes of outside schemes, by which tables of any place can be set side by side."""
    return (
        Column(
            "cofog_division", of_statement("cofog_division"), f"{table}.cofog_division", missing="no_division"
        ),
        *in_each_language("cofog_division", StatementRow.division, "no_division"),
        Column("sdg_goal", of_statement("sdg_goal"), f"{table}.sdg_goal", missing="no_goal"),
        *in_each_language("sdg_goal", StatementRow.goal, "no_goal"),
    )


WORDING: Columns = (
    Column("clarity", lambda row: row.clarity, enum=CLARITIES),
    *(Column(name, of_statement(name), f"pledges.{name}") for name in NAMED),
)

OTHER_YEARS: Columns = (
    of_pledges("earlier_ids", lambda row: joined(each.pledge_id for each, _, _ in row.earlier), "no_earlier", "earlier_ids"),
    of_pledges("later_ids", lambda row: joined(each.pledge_id for each, _, _ in row.later), "no_later", "later_ids"),
    of_pledges("later_notes_zh", lambda row: joined(note for _, note, _ in row.later), "no_note", "later_ids"),
    of_pledges("later_notes_en", lambda row: joined(note for _, _, note in row.later), "no_note", "later_ids"),
)  # fmt: skip

PLEDGE_PAGES: Columns = in_each_language("page", StatementRow.pledge_page)


TARGETS: Columns = completed(
    "pledges",
    (
        Column("pledge_id", of_statement("pledge_id"), "pledges.pledge_id"),
        Column("row_number", row_number, type="integer"),
        Column("due_year", of_statement("due_year"), "pledges.due_year"),
        Column("title_zh", of_statement("title_zh"), "pledges.title_zh"),
        Column("title_en", of_statement("title_en"), "pledges.title_en"),
        *VERDICT,
        *figure_columns("pledges"),
        *REPORTED,
        *ANSWERS,
        *SUBJECTS,
        *class_columns("pledges"),
        *text_columns("pledges"),
        *JUDGEMENT,
        *WORDING,
        *indicator_columns("pledges"),
        Column("due_date", of_statement("due_date"), "pledges.due_date", ("description",), "no_date"),
    ),
    (*OTHER_YEARS, *SOURCE, *PLEDGE_PAGES, *SOURCE_PAGES),
)
"""The columns of a flat table of pledges."""

OUTCOMES: Columns = completed(
    "outcomes",
    (
        Column("outcome_id", of_statement("outcome_id"), "outcomes.outcome_id"),
        Column("row_number", row_number, type="integer"),
        Column("period_year", of_statement("period_year"), "outcomes.period_year"),
        Column("title_zh", of_statement("title_zh"), "outcomes.title_zh"),
        Column("title_en", of_statement("title_en"), "outcomes.title_en"),
        *figure_columns("outcomes"),
        Column("is_estimate", of_statement("is_estimate"), "outcomes.is_estimate", missing="maybe_estimate"),
        Column("obs_status", lambda row: row.status, missing="no_status", enum=STATUSES),
        Column("is_cumulative", of_statement("is_cumulative"), "outcomes.is_cumulative"),
        *ASKED,
        *class_columns("outcomes"),
        *text_columns("outcomes"),
        *indicator_columns("outcomes"),
    ),
    (*SOURCE, *SOURCE_PAGES),
)
"""The columns of a flat table of outcomes."""

KEPT = (
    "outcome_id", "row_number", "indicator_id", "indicator_zh", "indicator_en", "cofog_division", "sdg_goal", "place_code", "place_zh", "place_en",
    "period_year", "comparator", "value", "upper_value", "unit_id", "unit_zh", "unit_en", "form", "obs_status",
    "is_cumulative", "figure_text", "package", "document_zh", "document_en", "document_issued", "document_published",
    "publisher_zh", "publisher_en", "source_page_zh", "source_page_en",
)  # fmt: skip
"""Those of an observation, as statisticians order them: what, where, when, how much."""

OBSERVATIONS: Columns = tuple(
    replace(column, missing="" if column.missing == "no_figure" else column.missing)
    for name in KEPT
    for column in OUTCOMES
    if column.name == name
)
"""The columns of the table of observations, whose rows all have a number."""
