"""An exclusion of a figure is of one figure."""

from dataclasses import replace

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.validate.exclusions import check_width
from tests.conftest import unsaid


@pytest.mark.parametrize(
    ("text", "wrong"),
    [("1号2号3号4号", False), ("1号2号3号4号5号", True), ("第" * 30, False), ("第" * 31, True)],
)
def test_how_wide_an_exclusion_may_be(book: Casebook, text: str, wrong: bool) -> None:
    exclusion = next(each for source in book.ledger.sources for each in source.exclusions)
    found = list(check_width(replace(exclusion, text_zh=text, reason="name")))
    assert [each.field for each in found] == (["text_zh"] if wrong else [])
    assert unsaid(found) == []
