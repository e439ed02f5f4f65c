"""The page that searches."""

from build_scripts.assess.case import Casebook
from build_scripts.pages.search import describe_search
from tests.editions import EDITIONS

ZH, EN = EDITIONS


def test_the_themes_offered_are_those_of_the_latest_assessed_year(grown_book: Casebook) -> None:
    """Whatever kind of document they are of; a year without results is not what a reader comes for first."""
    page = describe_search(grown_book, ZH)
    assert page.themes_heading == "或者按主题看 2031 年的承诺"
    assert [each.text for each in page.themes] == ["展望"]
    assert describe_search(grown_book, EN).themes_heading == "Or go by a theme of the pledges for 2031"
