"""The charts on a year."""

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.figures.figure import Figure
from build_scripts.pages import charts
from build_scripts.pages.charts import describe_charts
from build_scripts.pages.kind import Context
from build_scripts.render.chart_files import figure_drawing
from build_scripts.words.edition import Edition
from tests.editions import EDITIONS

ZH, EN = EDITIONS
BOTH = pytest.mark.parametrize("edition", EDITIONS, ids=["zh", "en"])


def figures_on(book: Casebook, year: int, edition: Edition) -> dict[str, Figure]:
    """Return the charts on a year by their names."""
    return {each.name: each for each in describe_charts(year, book, edition).figures}


@BOTH
def test_a_year_has_a_page_where_there_is_something_to_draw(grown_book: Casebook, edition: Edition) -> None:
    """Verdicts of assessed years, targets beside the year before; a year far ahead has neither."""
    pages = charts.PAGE.describe(Context(grown_book, edition, [], ()))
    assert [each.address.path for each in pages] == ["charts/2030/", "charts/2031/", "charts/2032/"]
    verdicts = ["overview", "distance"]
    assert list(figures_on(grown_book, 2030, edition)) == verdicts
    assert list(figures_on(grown_book, 2031, edition)) == [*verdicts, "unpledged", "targets"]
    assert list(figures_on(grown_book, 2032, edition)) == ["targets"]


@BOTH
def test_a_picture_lies_in_the_folder_of_its_year(grown_book: Casebook, edition: Edition) -> None:
    """A newspaper's embedded picture never becomes another year's."""
    for year in (2030, 2031, 2032):
        for name, figure in figures_on(grown_book, year, edition).items():
            assert figure_drawing(figure, edition)[0] == f"charts/{year}/{name}-{edition.lang}"
            assert str(year) in figure.title or name != "overview"


def test_an_earlier_year_is_drawn_as_it_was(book: Casebook, grown_book: Casebook) -> None:
    """A later report adds nothing to the picture of the targets of the year that it reports on."""
    marks = [
        [(row[1].text, row[2].text) for row in figures_on(each, 2031, EN)["targets"].rows]
        for each in (book, grown_book)
    ]
    assert ("2031 pledged", "about 5.5%") in marks[0]
    assert not [label for own in marks for label, _ in own if label == "2031 reported"]


@BOTH
def test_a_chart_names_the_documents_of_its_own_year(grown_book: Casebook, edition: Edition) -> None:
    """Those that make the pledges and those searched for results, with the day of the verdicts shown."""
    sources = {year: figures_on(grown_book, year, edition)["overview"].source for year in (2030, 2031)}
    assert "2031-04-01" in sources[2030] and "2032-02-01" in sources[2031]
    report = edition.pick(grown_book.sources["report-2032"].about, "citation")
    assert report in sources[2031] and report not in sources[2030]


def test_titles_agree_with_their_numbers(grown_book: Casebook) -> None:
    """A year of one pledge is not written of as of many."""
    found = {name: each.title for name, each in figures_on(grown_book, 2031, EN).items()}
    assert found == {
        "overview": "One pledge for 2031: it can be judged",
        "distance": "The one pledge with a number can be measured against the target",
        "unpledged": "Of 5 outcomes reported for 2031, 4 match no pledge",
        "targets": "1 target for 2031 can be set beside a result for 2030: none asks for less than was reported",
    }


def test_parts_are_those_of_the_documents_that_make_the_pledges(grown_book: Casebook) -> None:
    """The document is called what it calls itself."""
    found, plan = figures_on(grown_book, 2030, ZH), grown_book.sources["plan-2030"].about.short_zh
    assert f"一行是{plan}的一个部分" in found["overview"].subtitle
