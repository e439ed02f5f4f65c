"""Which columns the flat tables have, in the order in which a journalist reads them."""

from build_scripts.downloads.columns import Column, Read
from build_scripts.downloads.statement import (
    StatementRow,
    joined,
    of_assessment,
    of_indicator,
    of_statement,
    of_unit,
)
from build_scripts.words.verdicts import NAMES

SEVERAL, SEVERAL_EN = "有几项时以“ | ”隔开", "Several are separated by “ | ”"


def several(
    name: str, ids: str, missing: str, title: str, title_en: str, read: Read, more: tuple[str, str] = ("", "")
) -> Column:
    """Return a column that holds one value for each linked statement, in the order of column `ids`."""
    order, order_en = ("", "") if name == ids else (f"，次序同 {ids}", f", in the order of {ids}")
    return Column(
        name, read, title=title, title_en=title_en, missing=missing,
        description=f"{more[0] or title}。{SEVERAL}{order}。",
        description_en=f"{more[1] or title_en}. {SEVERAL_EN}{order_en}.",
    )  # fmt: skip


RELATIONS = (
    "same_measure 同一口径，other_measure 口径不同，statement 文字表述",
    "same_measure, other_measure, or statement (words only)",
)

VERDICT = (
    Column(
        "verdict_name_zh", lambda row: row.verdict_name("zh"), title="结论", title_en="Verdict in Chinese",
        description="网页上显示的结论；“政府称已完成”只有政府的一句话，没有可核对的数字。",
        description_en="The verdict as pages show it, in Chinese.", enum=tuple(names[0] for names in NAMES.values()),
    ),
    Column(
        "verdict_name_en", lambda row: row.verdict_name("en"), title="结论（英文）", title_en="Verdict",
        description="结论的英文名。",
        description_en="The verdict as pages show it. “Met, the government says” rests on the government’s words alone, "
        "without a number to check.", enum=tuple(names[1] for names in NAMES.values()),
    ),
)  # fmt: skip


def figure_columns(table: str) -> tuple[Column, ...]:
    """Return the columns of a statement's number."""
    return (
        Column(
            "figure_text", of_statement("figure_text"), f"{table}.figure_text", missing="no_figure",
            description="引文中的数字连同单位和比较词，逐字照录。",
            description_en="The number in the quote with its unit and comparator word, verbatim.",
        ),
        Column("value", of_statement("value"), f"{table}.value", missing="no_figure"),
        Column(
            "upper_value", of_statement("upper_value"), f"{table}.upper_value", missing="no_range",
            description="原文为区间时的上限。", description_en="The upper end where the source gives a range.",
        ),
        Column("unit_id", of_statement("unit_id"), f"{table}.unit_id", missing="no_figure"),
        Column("unit_zh", of_unit("name_zh"), title="单位", title_en="Unit in Chinese", missing="no_figure",
               description="数值的单位，中文。", description_en="The unit of the value, in Chinese."),
        Column("unit_en", of_unit("name_en"), title="单位（英文）", title_en="Unit", missing="no_figure",
               description="数值的单位，英文。", description_en="The unit of the value."),
        Column("comparator", of_statement("comparator"), f"{table}.comparator"),
        Column("hedge", of_statement("hedge"), f"{table}.hedge", missing="no_hedge"),
    )  # fmt: skip


def text_columns(table: str) -> tuple[Column, ...]:
    """Return the columns of a statement's place, words and explanation."""
    return (
        Column("theme_id", of_statement("theme_id"), f"{table}.theme_id"),
        Column("theme_zh", lambda row: row.theme.name_zh, title="主题", title_en="Theme in Chinese",
               description="方案的行动或报告的章节。",
               description_en="The action of the plan or section of the report, in Chinese."),
        Column("theme_en", lambda row: row.theme.name_en, title="主题（英文）", title_en="Theme",
               description="主题的英文名。", description_en="The action of the plan or section of the report."),
        Column("kind", of_statement("kind"), f"{table}.kind"),
        Column("quote_zh", of_statement("quote_zh"), f"{table}.quote_zh"),
        Column("quote_en", of_statement("quote_en"), f"{table}.quote_en"),
        Column("explanation_zh", of_statement("explanation_zh"), f"{table}.explanation_zh"),
        Column("explanation_en", of_statement("explanation_en"), f"{table}.explanation_en"),
    )  # fmt: skip


def indicator_columns(table: str) -> tuple[Column, ...]:
    """Return the columns of the quantity measured."""
    return (
        Column("indicator_id", of_statement("indicator_id"), f"{table}.indicator_id", missing="no_figure",
               description="所衡量的指标；不同年份、不同来源里的同一指标编号相同。",
               description_en="The quantity measured; the same id stands for it in every year and source."),
        Column("indicator_zh", of_indicator("name_zh"), title="指标", title_en="Indicator in Chinese",
               description="指标的中文名，不含年份和数值。",
               description_en="The indicator’s name in Chinese, without year or value.", missing="no_figure"),
        Column("indicator_en", of_indicator("name_en"), title="指标（英文）", title_en="Indicator",
               description="指标的英文名。", description_en="The indicator’s name, without year or value.",
               missing="no_figure"),
        Column("definition_zh", of_indicator("definition_zh"), "indicators.definition_zh", missing="no_figure"),
        Column("definition_en", of_indicator("definition_en"), "indicators.definition_en", missing="no_figure"),
        Column("definition_source", of_indicator("definition_source"), "indicators.definition_source",
               missing="no_figure"),
        Column("better", of_indicator("better"), "indicators.better", missing="no_figure"),
        Column("form", of_statement("form"), f"{table}.form", missing="no_figure"),
        Column("carried_zh", of_statement("carried_zh"), f"{table}.carried_zh", missing="no_carried"),
    )  # fmt: skip


SOURCE = (
    Column("section_zh", lambda row: row.paragraph.section_zh, "paragraphs.section_zh"),
    Column("section_en", lambda row: row.paragraph.section_en, "paragraphs.section_en"),
    Column("paragraph_id", lambda row: row.paragraph.paragraph_id, "paragraphs.paragraph_id"),
    Column("paragraph_zh", lambda row: row.paragraph.text_zh, "paragraphs.text_zh",
           title="段落原文", title_en="Paragraph in Chinese"),
    Column("paragraph_en", lambda row: row.paragraph.text_en, "paragraphs.text_en",
           title="段落英译", title_en="Paragraph, translated"),
    Column("package", lambda row: row.source.package.name, title="数据包", title_en="Package",
           description="这份文件的数据包。", description_en="The data package of the document."),
    Column("document_zh", lambda row: str(row.source.package.ledger["citation_zh"]), title="文件",
           title_en="Document in Chinese", description="引文出自的文件。",
           description_en="The document quoted, in Chinese."),
    Column("document_en", lambda row: str(row.source.package.ledger["citation_en"]), title="文件（英文）",
           title_en="Document", description="文件的英文名。", description_en="The document quoted."),
)  # fmt: skip

SOURCE_PAGES = (
    Column("source_page_zh", lambda row: row.source_page("zh"), title="原文页", title_en="Source page in Chinese",
           description="引文在原文页上的地址，相对于网站首页，或为完整地址。",
           description_en="Where the quote stands on the page of its source, in Chinese; from the site’s home, or in full."),
    Column("source_page_en", lambda row: row.source_page("en"), title="原文页（英文）", title_en="Source page",
           description="同上，英文版。",
           description_en="Where the quote stands on the page of its source; from the site’s home, or in full."),
)  # fmt: skip

ANSWERS = (
    Column("outcome_count", lambda row: len(row.answers), type="integer", title="对照的完成情况数",
           title_en="Outcomes", description="与这项承诺对照的完成情况有几项；0 表示一项也没有。",
           description_en="How many outcomes the pledge is set against; 0 means none."),
    several("outcome_figures", "outcome_ids", "no_outcome_figure", "报告的数字", "Reported figures",
            lambda row: joined(outcome.figure_text for _, outcome in row.answers)),
    several("outcome_values", "outcome_ids", "no_outcome_figure", "报告的数值", "Reported values",
            lambda row: joined(outcome.value for _, outcome in row.answers)),
    several("outcome_is_estimate", "outcome_ids", "no_outcome", "报告数是否预计数", "Outcomes are estimates",
            lambda row: joined(outcome.is_estimate for _, outcome in row.answers),
            ("true 表示来源称之为预计数，最终数可能不同", "true means that the source calls it an estimate; the final figure may differ")),
    several("outcome_titles_zh", "outcome_ids", "no_outcome", "对照的完成情况", "Outcomes in Chinese",
            lambda row: joined(outcome.title_zh for _, outcome in row.answers)),
    several("outcome_titles_en", "outcome_ids", "no_outcome", "对照的完成情况（英文）", "Outcomes set against it",
            lambda row: joined(outcome.title_en for _, outcome in row.answers)),
    several("outcome_quotes_zh", "outcome_ids", "no_outcome", "完成情况的引文", "Quotes of the outcomes",
            lambda row: joined(outcome.quote_zh for _, outcome in row.answers)),
    several("outcome_quotes_en", "outcome_ids", "no_outcome", "完成情况的引文英译", "Quotes of the outcomes, translated",
            lambda row: joined(outcome.quote_en for _, outcome in row.answers)),
    several("relations", "outcome_ids", "no_outcome",
            "口径关系", "Relations", lambda row: joined(evidence.relation for evidence, _ in row.answers), RELATIONS),
    several("notes_zh", "outcome_ids", "no_outcome", "口径异同", "How the measures compare, in Chinese",
            lambda row: joined(evidence.note_zh for evidence, _ in row.answers)),
    several("notes_en", "outcome_ids", "no_outcome", "口径异同（英文）", "How the measures compare",
            lambda row: joined(evidence.note_en for evidence, _ in row.answers)),
    several("outcome_ids", "outcome_ids", "no_outcome", "对照的完成情况编号", "Outcome ids",
            lambda row: joined(outcome.outcome_id for _, outcome in row.answers)),
)  # fmt: skip

ASKED = (
    Column("pledge_count", lambda row: len(row.asked), type="integer", title="对照的承诺数",
           title_en="Pledges", description="这项完成情况与几项承诺对照；0 表示一项也没有。",
           description_en="How many pledges the outcome is set against; 0 means none."),
    several("pledge_titles_zh", "pledge_ids", "no_pledge", "对照的承诺", "Pledges in Chinese",
            lambda row: joined(pledge.title_zh for _, pledge in row.asked)),
    several("pledge_titles_en", "pledge_ids", "no_pledge", "对照的承诺（英文）", "Pledges set against it",
            lambda row: joined(pledge.title_en for _, pledge in row.asked)),
    several("pledge_figures", "pledge_ids", "no_pledge_figure", "承诺的数字", "Pledged figures",
            lambda row: joined(pledge.figure_text for _, pledge in row.asked)),
    several("pledge_verdicts_zh", "pledge_ids", "no_pledge", "对承诺的结论", "Verdicts on the pledges in Chinese",
            lambda row: joined(verdict_of(row, pledge.pledge_id, "zh") for _, pledge in row.asked)),
    several("pledge_verdicts_en", "pledge_ids", "no_pledge", "对承诺的结论（英文）", "Verdicts on the pledges",
            lambda row: joined(verdict_of(row, pledge.pledge_id, "en") for _, pledge in row.asked)),
    several("relations", "pledge_ids", "no_pledge",
            "口径关系", "Relations", lambda row: joined(evidence.relation for evidence, _ in row.asked), RELATIONS),
    several("notes_zh", "pledge_ids", "no_pledge", "口径异同", "How the measures compare, in Chinese",
            lambda row: joined(evidence.note_zh for evidence, _ in row.asked)),
    several("notes_en", "pledge_ids", "no_pledge", "口径异同（英文）", "How the measures compare",
            lambda row: joined(evidence.note_en for evidence, _ in row.asked)),
    several("pledge_ids", "pledge_ids", "no_pledge", "对照的承诺编号", "Pledge ids",
            lambda row: joined(pledge.pledge_id for _, pledge in row.asked)),
)  # fmt: skip

JUDGEMENT = (
    Column("verdict", lambda row: row.verdict, "assessments.verdict", title="结论代码", title_en="Verdict code"),
    Column("verdict_shown", lambda row: row.shown, title="显示的结论代码", title_en="Code of the verdict shown",
           description="与结论代码相同，只有一处例外：仅凭政府文字表述的 met 记为 stated。",
           description_en="The verdict’s code, except that a met which rests on the government’s words alone is stated.",
           enum=tuple(NAMES)),
    Column("turns_on_reading", lambda row: row.turns_on_reading, type="boolean", missing="not_computed",
           title="结论是否取决于读法", title_en="Turns on the reading",
           description="true 表示换一种说得通的读法（例如先四舍五入再比较），结论可能不同。",
           description_en="true means that another defensible reading, such as rounding before comparing, may give another verdict."),
    Column("basis", of_assessment("basis"), "assessments.basis", missing="not_assessed"),
    Column("evidence_level", of_assessment("evidence_level"), "assessments.evidence_level", missing="not_assessed"),
    Column("clarity", of_assessment("clarity"), "assessments.clarity", missing="not_assessed"),
    Column("arithmetic_zh", lambda row: row.arithmetic("zh"), missing="not_computed",
           title="算式", title_en="Arithmetic in Chinese",
           description="算出结论的算式：报告数、关系、承诺数，以及相差多少。",
           description_en="How the verdict was worked out: reported figure, sign, pledged figure, difference; in Chinese."),
    Column("arithmetic_en", lambda row: row.arithmetic("en"), missing="not_computed",
           title="算式（英文）", title_en="Arithmetic", description="同上，英文。",
           description_en="How the verdict was worked out: reported figure, sign, pledged figure, difference."),
    Column("reason_zh", of_assessment("reason_zh"), "assessments.reason_zh", missing="not_assessed"),
    Column("reason_en", of_assessment("reason_en"), "assessments.reason_en", missing="not_assessed"),
    Column("as_of", of_assessment("as_of"), "assessments.as_of", missing="not_assessed"),
    Column("rubric", of_assessment("rubric"), "assessments.rubric", missing="not_assessed"),
    Column("coder_id", of_assessment("coder_id"), "assessments.coder_id", missing="not_assessed"),
)  # fmt: skip

OTHER_YEARS = (
    several("earlier_ids", "earlier_ids", "no_earlier", "前一年的相近承诺", "Like pledges for an earlier year",
            lambda row: joined(pledge.pledge_id for pledge, _, _ in row.earlier)),
    several("later_ids", "later_ids", "no_later", "后一年的相近承诺", "Like pledges for a later year",
            lambda row: joined(pledge.pledge_id for pledge, _, _ in row.later)),
    several("later_notes_zh", "later_ids", "no_note", "与后一年的承诺有何不同",
            "How the later pledge differs, in Chinese",
            lambda row: joined(note for _, note, _ in row.later)),
    several("later_notes_en", "later_ids", "no_note", "与后一年的承诺有何不同（英文）",
            "How the later pledge differs",
            lambda row: joined(note for _, _, note in row.later)),
)  # fmt: skip

PLEDGE_PAGES = (
    Column("page_zh", lambda row: row.pledge_page("zh"), title="网页", title_en="Page in Chinese",
           description="这项承诺的网页，相对于网站首页，或为完整地址。",
           description_en="The pledge’s page in Chinese; from the site’s home, or in full."),
    Column("page_en", lambda row: row.pledge_page("en"), title="网页（英文）", title_en="Page",
           description="同上，英文版。", description_en="The pledge’s page; from the site’s home, or in full."),
)  # fmt: skip


def verdict_of(row: StatementRow, pledge_id: str, lang: str) -> str:
    """Return the name of the verdict on another statement."""
    return StatementRow(row.book.pledges[pledge_id], row.book, row.public).verdict_name(lang)


TARGETS = (
    Column("pledge_id", of_statement("pledge_id"), "pledges.pledge_id"),
    Column("due_year", of_statement("due_year"), "pledges.due_year"),
    Column("title_zh", of_statement("title_zh"), "pledges.title_zh"),
    Column("title_en", of_statement("title_en"), "pledges.title_en"),
    *VERDICT,
    *figure_columns("pledges"),
    *ANSWERS,
    *text_columns("pledges"),
    *JUDGEMENT,
    *indicator_columns("pledges"),
    Column("due_date", of_statement("due_date"), "pledges.due_date", missing="no_date",
           description="原文写明的到期日。", description_en="The date due where the source states one."),
    *OTHER_YEARS,
    *SOURCE,
    *PLEDGE_PAGES,
    *SOURCE_PAGES,
)  # fmt: skip
"""The columns of a flat table of pledges."""

OUTCOMES = (
    Column("outcome_id", of_statement("outcome_id"), "outcomes.outcome_id"),
    Column("period_year", of_statement("period_year"), "outcomes.period_year"),
    Column("title_zh", of_statement("title_zh"), "outcomes.title_zh"),
    Column("title_en", of_statement("title_en"), "outcomes.title_en"),
    *figure_columns("outcomes"),
    Column("is_estimate", of_statement("is_estimate"), "outcomes.is_estimate"),
    Column("is_cumulative", of_statement("is_cumulative"), "outcomes.is_cumulative"),
    *ASKED,
    *text_columns("outcomes"),
    *indicator_columns("outcomes"),
    *SOURCE,
    *SOURCE_PAGES,
)
"""The columns of a flat table of outcomes."""
