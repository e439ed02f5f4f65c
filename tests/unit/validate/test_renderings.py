"""Titles and translations tell the direction that the source has."""

from dataclasses import replace

from build_scripts.assess.case import Casebook
from build_scripts.validate.renderings import check_direction


def test_a_fall_may_stand_in_carried_words(grown_book: Casebook) -> None:
    outcome = replace(
        grown_book.outcomes["2031-tea-output-outcome"], quote_zh="茶叶产量7.0%", figure_text="7.0%"
    )
    fields = [each.field for each in check_direction(outcome, None)]
    assert fields == ["title_zh", "title_en", "quote_en"]
    assert list(check_direction(replace(outcome, carried_zh="下降"), None)) == []
