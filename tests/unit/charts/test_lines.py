"""Texts in lines that fit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_scripts.charts.lines import lines_of, width_of


def test_chinese_breaks_between_characters_and_english_between_words() -> None:
    """A number stays whole in both."""
    assert lines_of("规模以上工业增加值增长7%", 10, 100) == ["规模以上工业增加值增", "长7%"]
    assert lines_of("Growth of retail sales", 10, 70) == ["Growth of", "retail", "sales"]


def test_no_line_begins_with_a_closing_mark() -> None:
    """Where it does not fit, the character before it goes with it; a space between changes nothing."""
    assert lines_of("一二三四，五六", 10, 40) == ["一二三", "四，五六"]
    assert lines_of("一二三。 ，四", 10, 40) == ["一二", "三。 ，", "四"]


def test_no_line_ends_with_an_opening_mark() -> None:
    """A bracket goes with what it holds."""
    assert lines_of("一二三（四）五", 10, 40) == ["一二三", "（四）五"]


@given(st.text(alphabet="茶路a b1，。%（）&", max_size=60), st.integers(10, 300))
def test_nothing_is_lost(text: str, width: int) -> None:
    """Only white space may go."""
    lines = lines_of(text, 14, width)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize(("text", "width"), [("茶", 14), ("", 0), ("ab", 16.8)])
def test_a_width_is_counted_in_ems(text: str, width: float) -> None:
    """Chinese is one em wide, Latin rather less."""
    assert width_of(text, 14) == pytest.approx(width)
