"""The page of a theme."""

from dataclasses import replace

from build_scripts.assess.case import Casebook
from build_scripts.pages.theme import describe_theme, themes_with_pages
from build_scripts.pages.themes import describe_themes
from tests.editions import EDITIONS

ZH, EN = EDITIONS


def test_verdicts_are_shown_where_the_pledges_have_some(grown_book: Casebook) -> None:
    """Whatever kind of document a theme is of."""
    shown = {
        each.theme_id: [year.assessed for year in describe_theme(each, grown_book, EN).years]
        for each in themes_with_pages(grown_book)
    }
    assert shown["action-tea"] == [True]
    assert shown["outlook-year"] == [True]
    assert shown["outlook-2032"] == [False]


def test_a_theme_with_two_years_tells_them_apart(grown_book: Casebook) -> None:
    """Each year has its own table, verdicts only where it is assessed."""
    ledger = grown_book.ledger
    sources = tuple(
        replace(
            source,
            pledges=tuple(
                replace(each, theme_id="outlook-2032") if each.pledge_id == "2035-bus-share" else each
                for each in source.pledges
            ),
        )
        for source in ledger.sources
    )
    book = Casebook(replace(ledger, sources=sources))
    page = describe_theme(book.themes["outlook-2032"], book, EN)
    assert [(each.heading, len(each.rows)) for each in page.years] == [("2032", 4), ("2035", 1)]
    assert page.kicker == "The work report of 2032 · 2032 · 2035"
    assert page.section == "2032"


def test_the_next_theme_is_of_the_same_document(grown_book: Casebook) -> None:
    """Reading on stays in the document."""
    last = describe_theme(grown_book.themes["action-transport"], grown_book, EN)
    assert last.previous is not None
    assert last.previous.text == "Tea"
    assert last.following is None


def test_the_entry_of_the_menu_is_of_the_year(grown_book: Casebook) -> None:
    """A year to come has an entry of its own; the assessed ones are pledges."""
    sections = {
        each.theme_id: describe_theme(each, grown_book, ZH).section for each in themes_with_pages(grown_book)
    }
    assert sections["action-tea"] == sections["outlook-year"] == "pledges"
    assert sections["outlook-2032"] == "2032"


def test_every_theme_is_listed_below_its_document(grown_book: Casebook) -> None:
    """In the order of the documents, with what is promised in each and how much of it can be judged."""
    page = describe_themes(grown_book, EN)
    lines = {each.reference.text: each for group in page.groups for each in group.lines}
    assert list(lines) == [theme.name_en for theme in themes_with_pages(grown_book)]
    assert page.groups[0].name == "Plan-2030 (en)"
    assert lines["Tea"].text == "2 of 3 pledges for 2030 can be judged"
    assert lines["Tea"].reference.href == "action-tea/"
    assert [group.name for group in page.groups][-1] == "The work report of 2032"
