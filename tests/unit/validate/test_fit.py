"""A statement shares words with its indicator."""

from dataclasses import replace

from build_scripts.assess.case import Casebook
from build_scripts.validate.fit import check_indicator


def test_the_indicator_may_be_named_in_carried_words(book: Casebook) -> None:
    pledge = replace(book.pledges["2030-tea-factories"], title_zh="达到30家", quote_zh="达到 30 家")
    [indicator] = [each for each in book.ledger.vocabulary.indicators if each.indicator_id == "tea-factories"]
    assert [each.field for each in check_indicator(pledge, indicator)] == ["indicator_id"]
    assert list(check_indicator(replace(pledge, carried_zh="茶厂"), indicator)) == []
