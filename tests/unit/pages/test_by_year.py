"""The lists of years."""

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.pages.by_year import (
    CHARTS,
    FIND_OUT,
    NEWSROOM,
    OUTCOMES,
    SILENCE,
    Register,
    describe_by_year,
)
from tests.editions import EDITIONS

ZH, EN = EDITIONS


@pytest.mark.parametrize(
    ("register", "lines"),
    [
        (SILENCE, [("2031/", "0 of 1 not reported"), ("2030/", "1 of 5 not reported")]),
        (
            FIND_OUT,
            [
                ("2031/", "None waits for a document"),
                ("2030/", "One pledge waits for a document"),
            ],
        ),
        (OUTCOMES, [("2031/", "5 outcomes"), ("2030/", "6 outcomes")]),
        (
            CHARTS,
            [
                ("2032/", "5 pledges, results not on file yet"),
                ("2031/", "1 of 1 can be judged"),
                ("2030/", "4 of 5 can be judged"),
            ],
        ),
        (NEWSROOM, [("2031/", "1 of 1 can be judged"), ("2030/", "4 of 5 can be judged")]),
    ],
    ids=lambda each: each.stem if isinstance(each, Register) else "",
)
def test_each_list_has_a_line_a_year(
    grown_book: Casebook, register: Register, lines: list[tuple[str, str]]
) -> None:
    """The latest year first, with its main number, and the way to its page."""
    page = describe_by_year(register, grown_book, EN)
    assert [(each.reference.href, each.text) for each in page.years] == lines
    assert describe_by_year(register, grown_book, ZH).title
