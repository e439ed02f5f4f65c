"""The interactive chart’s page."""

import json
from dataclasses import replace

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.pages.explore import describe_explore
from build_scripts.words.edition import Edition
from tests.editions import EDITIONS

ZH, EN = EDITIONS
BOTH = pytest.mark.parametrize("edition", EDITIONS, ids=["zh", "en"])


@BOTH
def test_it_opens_on_the_latest_assessed_year_of_all(grown_book: Casebook, edition: Edition) -> None:
    """Years stand in their order, those of targets far ahead too."""
    [years] = [each for each in describe_explore(grown_book, edition).chart.choices if each.name == "year"]
    assert (years.values, years.chosen) == (("2030", "2031", "2032", "2035"), "2031")


@BOTH
def test_each_assessed_year_has_a_table_of_its_own(grown_book: Casebook, edition: Edition) -> None:
    """Numbers of two years are never added up."""
    numbers = describe_explore(grown_book, edition).numbers
    totals = {each.anchor: sum(row.total for row in each.crossings) for each in numbers}
    assert totals == {f"numbers-{year}": len(grown_book.cases_by_year[year]) for year in (2031, 2030)}


def test_a_sum_of_years_says_so(grown_book: Casebook) -> None:
    """The lead says which years, and how many pledges the reader sees first."""
    assert describe_explore(grown_book, ZH).lead.startswith(
        "账本里 2030、2031、2032、2035 年的承诺合起来 12 项，各是一个标记；打开时显示 2031 年的 1 项。"
    )
    assert "those for 2030, 2031, 2032 and 2035 taken together" in describe_explore(grown_book, EN).lead


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
    assert len(set(themes.values)) == len(themes.values) == len(grown_book.cases_by_theme)


@BOTH
def test_before_any_year_is_assessed_it_opens_on_the_first_of_all(book: Casebook, edition: Edition) -> None:
    """A place’s first document makes pledges and nothing more; its table says what is known of them."""
    coming = Casebook(replace(book.ledger, judgements=()))
    page = describe_explore(coming, edition)
    [years] = [each for each in page.chart.choices if each.name == "year"]
    assert years.chosen == "2030"
    assert [each.anchor for each in page.numbers] == ["numbers-2030"]
