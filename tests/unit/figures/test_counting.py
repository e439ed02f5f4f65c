"""What counts rest on."""

from build_scripts.assess.case import Casebook
from build_scripts.figures.counting import shown_by


def test_a_verdict_rests_on_the_day_it_was_last_gone_through(grown_book: Casebook) -> None:
    """A later search that found nothing new adds no row, and is a day on which the pledge was looked for again."""
    again = [
        each
        for each in grown_book.cases.values()
        if each.assessment and each.search and each.search.as_of > each.assessment.as_of
    ]
    assert again
    for case in again:
        assert case.search is not None
        assert shown_by([case.pledge], grown_book).as_of == case.search.as_of
