"""The menu."""

from dataclasses import replace

from build_scripts.assess.case import Casebook
from build_scripts.pages.menu import menu_of, menu_years, section_of
from tests.editions import EDITIONS
from tests.unit.describing import pages_of

ZH, EN = EDITIONS


def test_the_menu_has_the_years_to_come(book: Casebook, grown_book: Casebook) -> None:
    """When a year is assessed its entry makes room for the next."""
    assert [each.text for each in menu_of(book, EN)][:4] == ["Home", "Pledges", "2031", "Outcomes"]
    assert menu_years(grown_book) == [2032, 2035]
    assert section_of([2031], grown_book) == "pledges"


def test_the_menu_has_room_for_two_years_to_come(grown_book: Casebook) -> None:
    """The next ones; what lies farther ahead is reached from the list."""
    *first, last = grown_book.ledger.sources
    spread = [replace(each, due_year=2032 + at) for at, each in enumerate(last.pledges)]
    book = Casebook(replace(grown_book.ledger, sources=(*first, replace(last, pledges=tuple(spread)))))
    assert len(spread) > 2
    assert menu_years(book) == [2032, 2033]


def test_every_entry_leads_to_a_page(grown_book: Casebook) -> None:
    """The menu names no page that there is not; the method is written by hand."""
    files = {f"{each.address.path}index.md" for each in pages_of(grown_book, ZH)} | {"method.md"}
    assert {each.href for each in menu_of(grown_book, ZH)} <= files
