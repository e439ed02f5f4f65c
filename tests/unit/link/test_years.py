"""Which years there are."""

from dataclasses import replace

from build_scripts.link.links import Links
from build_scripts.link.years import assessed_years, coming_years, front_year, pledged_years


def test_years_are_told_apart_by_whether_they_are_assessed(grown_book: Links) -> None:
    """A target over several years makes a year of its own, which nothing reports on."""
    assert pledged_years(grown_book) == [2030, 2031, 2032, 2035]
    assert assessed_years(grown_book) == [2031, 2030]
    assert coming_years(grown_book) == [2032, 2035]
    assert front_year(grown_book) == 2031


def test_a_ledger_without_any_judgement_begins_with_its_first_year(book: Links) -> None:
    """There is a home page before anything has been assessed."""
    assert front_year(Links(replace(book.ledger, judgements=()))) == 2030
