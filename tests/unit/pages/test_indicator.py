"""The pages of indicators, and the list of them."""

from build_scripts.assess.case import Casebook
from build_scripts.pages.indicator import IndicatorPage, describe_every_indicator, describe_indicator
from build_scripts.pages.indicators import describe_indicators
from build_scripts.pages.kind import Context
from tests.editions import EDITIONS

ZH, EN = EDITIONS


def page_of(book: Casebook, indicator_id: str, *, english: bool = False) -> IndicatorPage:
    """Return an indicator's page."""
    return describe_indicator(book.indicators[indicator_id], book, EN if english else ZH)


def test_every_number_has_its_year_and_its_document(grown_book: Casebook) -> None:
    """Two documents that report on one year are told apart at first sight; elsewhere the source says it."""
    page = page_of(grown_book, "tea-output-growth")
    assert [(each.label, each.figure, each.source.text) for each in page.numbers] == [
        ("2030 承诺", "5%", "Plan-2030 (zh)"),
        ("2030 报告（report-2031 (zh)）", "4.6%", "Report-2031 (zh)"),
        ("2030 报告（2030年统计公报）", "4.4%", "2030年统计公报"),
        ("2031 承诺", "5.5%左右", "Report-2031 (zh)"),
        ("2031 报告", "下降7.0%", "2032年工作报告"),
        ("2032 承诺", "3%左右", "2032年工作报告"),
    ]
    assert page.description.startswith("茶叶产量增速：2030 承诺 5%；2030 报告（report-2031 (zh)） 4.6%；")


def test_the_chart_shows_all_years_and_both_documents(grown_book: Casebook) -> None:
    """A mark a number, years in order; two reports on one year are told apart by their documents."""
    chart = page_of(grown_book, "tea-output-growth").chart
    assert chart is not None
    assert [(mark.label, mark.value) for mark in chart.marks] == [
        ("2030 承诺", 5.0), ("2030 报告（report-2031 (zh)）", 4.6), ("2030 报告（2030年统计公报）", 4.4),
        ("2031 承诺", 5.5), ("2031 报告", -7.0), ("2032 承诺", 3.0),
    ]  # fmt: skip


def test_a_number_alone_is_said_to_be_alone(book: Casebook) -> None:
    """There is nothing to set beside it."""
    page = page_of(book, "bus-share", english=True)
    assert page.chart is None
    assert page.alone.startswith("This is the only number on it")


def test_a_page_leads_to_what_measures_the_same_and_to_what_it_was_set_against(book: Casebook) -> None:
    """GDP leads to GDP growth: other measures of the subject with their numbers, pledges on another measure."""
    page = page_of(book, "tea-output-growth", english=True)
    assert [each.reference.text for each in page.siblings] == ["New tea gardens", "Tea factories"]
    assert all(each.text for each in page.siblings)
    assert page_of(book, "bus-share").siblings == ()
    assert [page_of(book, each.indicator_id).beside for each in book.indicators.values() if each.family_id]


def test_every_page_but_the_first_and_last_has_one_before_and_one_after(book: Casebook) -> None:
    """They stand in the order of their names, and the way back is the way there."""
    pages = describe_every_indicator(Context(book, EN, [], ()))
    assert [each.following and each.following.text for each in pages[:-1]] == [
        each.title for each in pages[1:]
    ]
    assert [each.previous and each.previous.text for each in pages[1:]] == [each.title for each in pages[:-1]]
    assert (pages[0].previous, pages[-1].following) == (None, None)


def test_the_list_has_a_column_a_year_and_counts_what_can_be_compared(grown_book: Casebook) -> None:
    """A fall is told as one; of two documents both figures are."""
    page = describe_indicators(grown_book, ZH)
    assert page.columns == ("2030 承诺", "2030 报告", "2031 承诺", "2031 报告", "2032 承诺", "2035 承诺")
    several, *_ = page.groups
    figures = {row.reference.text: row.figures for row in several.rows}
    assert figures["茶叶产量增速"] == ("5%", "4.6%、4.4%", "5.5%左右", "下降7.0%", "3%左右", "")
    assert len(several.rows) == 4
    assert page.lead.endswith("有 4 个。")
