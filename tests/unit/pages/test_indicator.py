"""The pages of indicators, and the list of them."""

from build_scripts.assess.case import Casebook
from build_scripts.pages.indicator import IndicatorPage, describe_indicator
from build_scripts.pages.indicators import describe_indicators
from tests.editions import EDITIONS

ZH, EN = EDITIONS


def page_of(book: Casebook, indicator_id: str, *, english: bool = False) -> IndicatorPage:
    """Return an indicator's page."""
    return describe_indicator(book.indicators[indicator_id], book, EN if english else ZH)


def test_every_number_has_its_year_and_its_document(later: Casebook) -> None:
    """Two documents that report on one year are told apart at first sight; elsewhere the source says it."""
    page = page_of(later, "tea-output-growth")
    assert [(each.label, each.figure, each.source.text) for each in page.numbers] == [
        ("2030 承诺", "5%", "Plan-2030 (zh)"),
        ("2030 报告（report-2031 (zh)）", "4.6%", "Report-2031 (zh)"),
        ("2030 报告（统计公报）", "4.4%", "统计公报"),
        ("2031 承诺", "5.5%左右", "Report-2031 (zh)"),
        ("2032 承诺", "3%", "后来的报告"),
        ("2035 承诺", "4%", "后来的报告"),
    ]
    assert page.description.startswith("茶叶产量增速：2030 承诺 5%；2030 报告（report-2031 (zh)） 4.6%；")


def test_the_chart_shows_all_years_and_both_documents(later: Casebook) -> None:
    """A mark a number, years in order."""
    chart = page_of(later, "tea-output-growth").chart
    assert chart is not None
    assert [(mark.label, mark.value) for mark in chart.marks] == [
        ("2030 承诺", 5.0), ("2030 报告", 4.6), ("2030 报告", 4.4),
        ("2031 承诺", 5.5), ("2032 承诺", -3.0), ("2035 承诺", -4.0),
    ]  # fmt: skip


def test_a_number_alone_is_said_to_be_alone(book: Casebook) -> None:
    """There is nothing to set beside it."""
    page = page_of(book, "bus-share", english=True)
    assert page.chart is None
    assert page.alone.startswith("This is the only number on it")


def test_the_list_has_a_column_a_year_and_counts_what_can_be_compared(
    later: Casebook, book: Casebook
) -> None:
    """A second document on one year makes a number comparable."""
    page = describe_indicators(later, ZH)
    assert page.columns == ("2030 承诺", "2030 报告", "2031 承诺", "2032 承诺", "2035 承诺")
    several, *_ = page.groups
    figures = {row.reference.text: row.figures for row in several.rows}
    assert figures["茶叶产量增速"] == ("5%", "4.6%、4.4%", "5.5%左右", "3%", "4%")
    assert f"有 {len(several.rows)} 个" in page.lead
    assert len(several.rows) == len(describe_indicators(book, ZH).groups[0].rows) + 1
