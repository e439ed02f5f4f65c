"""The interactive chart’s page."""

import json
from dataclasses import replace

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.charts.arrangement import specification
from build_scripts.pages.explore import describe_explore
from build_scripts.words.edition import Edition
from tests.editions import EDITIONS

ZH, EN = EDITIONS
BOTH = pytest.mark.parametrize("edition", EDITIONS, ids=["zh", "en"])


@BOTH
def test_it_opens_on_the_latest_assessed_year_of_all(grown_book: Casebook, edition: Edition) -> None:
    """Years stand in their order, those of targets far ahead too; an earlier one has no marks, and its table as before."""
    [years] = [each for each in describe_explore(grown_book, edition).chart.choices if each.name == "year"]
    assert (years.values, years.chosen) == (("2031", "2032", "2035"), "2031")


@BOTH
def test_each_assessed_year_has_a_table_of_its_own(grown_book: Casebook, edition: Edition) -> None:
    """Numbers of two years are never added up."""
    numbers = describe_explore(grown_book, edition).numbers
    totals = {each.anchor: sum(row.total for row in each.crossings) for each in numbers}
    assert totals == {f"numbers-{year}": len(grown_book.cases_by_year[year]) for year in (2031, 2030)}


def test_a_sum_of_years_says_so(grown_book: Casebook) -> None:
    """The lead says which years, and how many pledges the reader sees first."""
    total = len(grown_book.cases) - len(grown_book.cases_by_year[2030])
    page = describe_explore(grown_book, ZH)
    assert page.lead.startswith(
        f"账本里 2031、2032、2035 年的承诺合起来 {total} 项，各是一个标记；打开时显示 2031 年的 1 项。"
    )
    assert page.earlier == "更早年份的承诺不在图上，见全部承诺的列表。"
    english = describe_explore(grown_book, EN).lead
    assert f"Each of the {total} pledges for 2031, 2032 and 2035 together is a mark" in english


@BOTH
def test_a_chart_of_every_year_speaks_of_no_earlier_one(book: Casebook, edition: Edition) -> None:
    """Nothing is said of years that there are no pledges for."""
    assert describe_explore(book, edition).earlier == ""


@BOTH
def test_questions_ask_of_one_year(grown_book: Casebook, edition: Edition) -> None:
    """Each sets the chart to the year that it names; the last sets the years beside each other."""
    *of_year, beside = describe_explore(grown_book, edition).questions
    assert all("2031" in each.text and json.loads(each.settings)["only_year"] == "2031" for each in of_year)
    assert json.loads(beside.settings) | {"arrange": "year", "only_year": ""} == json.loads(beside.settings)


@BOTH
def test_every_question_changes_what_is_drawn(book: Casebook, edition: Edition) -> None:
    """None asks for what the chart shows as it opens, so that a tap is seen to do something."""
    page = describe_explore(book, edition)
    opening = {"arrange": "theme"} | {f"only_{each.name}": each.chosen for each in page.chart.choices}
    settings = [json.loads(each.settings) for each in page.questions]
    assert len(settings) == 3
    assert opening not in settings


@BOTH
def test_themes_of_one_name_are_told_apart(grown_book: Casebook, edition: Edition) -> None:
    """Two documents may use the same heading; no two themes have one name in the chart."""
    [themes] = [each for each in describe_explore(grown_book, edition).chart.choices if each.name == "theme"]
    drawn = {each.pledge.theme_id for each in grown_book.cases.values() if each.year >= 2031}
    assert len(set(themes.values)) == len(themes.values) == len(drawn)


@BOTH
def test_before_any_year_is_assessed_it_opens_on_the_first_of_all(book: Casebook, edition: Edition) -> None:
    """A place’s first document makes pledges and nothing more; its table says what is known of them."""
    coming = Casebook(replace(book.ledger, judgements=()))
    page = describe_explore(coming, edition)
    [years] = [each for each in page.chart.choices if each.name == "year"]
    assert years.chosen == "2030"
    assert [each.anchor for each in page.numbers] == ["numbers-2030"]


def test_a_year_of_thousands_is_charted(book: Casebook) -> None:
    """The program that writes the chart would refuse more than five thousand rows by itself."""
    chart = describe_explore(book, EN).chart
    many = specification(replace(chart, rows=chart.rows[:1] * 5001))
    [rows] = many["datasets"].values()
    assert len(rows) == 5001
