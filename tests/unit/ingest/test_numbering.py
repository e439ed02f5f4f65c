"""How headings are numbered, by the order that official documents keep."""

import pytest

from build_scripts.ingest.numbering import level_of
from build_scripts.ingest.sections import DEEPEST


@pytest.mark.parametrize(
    ("heading", "level"),
    [
        ("第一部分 2031年工作回顾", 1), ("附件1：", 1), ("一、过去一年的工作", 2), ("（一）全力扩大内需", 3), ("(十二) 保障民生", 3),
        ("1.抓好茶园", 4), ("一是抓好茶园", 4), ("（1）新建茶园", 5), ("全市生产总值", 0), ("3.5万亩茶园", 0),
    ],
)  # fmt: skip
def test_a_heading_stands_as_deep_as_its_numbering_says(heading: str, level: int) -> None:
    """A number that belongs to the text is none."""
    assert level_of(heading) == level


def test_headings_down_to_the_second_make_sections() -> None:
    """Those below “（一）” divide them."""
    assert level_of("（一）全力扩大内需") == DEEPEST
