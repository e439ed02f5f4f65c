"""Where coded words stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_scripts.link.spans import Span, carried_span, exclusion_span, figure_span, find_once, quote_span
from tests.unit.making import make_exclusion, make_paragraph, make_pledge


@pytest.mark.parametrize(
    ("part", "whole", "span"),
    [
        ("茶", "种茶", Span(1, 2)),
        ("茶", "茶茶", None),
        ("人人", "人人人", None),
        ("路", "种茶", None),
        ("", "种茶", None),
        ("种茶", "种茶", Span(0, 2)),
    ],
)
def test_a_part_is_found_only_if_it_occurs_once(part: str, whole: str, span: Span | None) -> None:
    """Absent, repeated (even overlapping itself) and empty parts have no place."""
    assert find_once(part, whole) == span


@given(st.text("ab", max_size=8), st.text("ab", min_size=1, max_size=3))
def test_a_place_holds_the_part_and_no_other_place_does(whole: str, part: str) -> None:
    """A part is found exactly if one position of the whole begins it."""
    places = [at for at in range(len(whole)) if whole.startswith(part, at)]
    expected = Span(places[0], places[0] + len(part)) if len(places) == 1 else None
    assert find_once(part, whole) == expected


def test_a_figure_is_placed_through_its_quote() -> None:
    """A figure that the paragraph holds twice is told apart by the quote that holds it once."""
    paragraph = make_paragraph("茶园增长5%，茶叶产量增长5%。")
    assert figure_span(make_pledge(), paragraph) == Span(13, 15)
    assert quote_span(make_pledge(), paragraph) == Span(7, 15)


def test_a_pledge_without_a_figure_has_no_figure_span() -> None:
    """No figure, no place."""
    paragraph = make_paragraph("茶叶产量增长5%。")
    assert figure_span(make_pledge(figure_text=None), paragraph) is None
    assert carried_span(make_pledge(), paragraph) is None


def test_carried_words_and_exclusions_have_places() -> None:
    """Carried words and excluded words are found in the paragraph itself."""
    paragraph = make_paragraph("力争第七届茶会，茶叶产量增长5%。")
    assert carried_span(make_pledge(carried_zh="力争"), paragraph) == Span(0, 2)
    assert exclusion_span(make_exclusion("第七届"), paragraph) == Span(2, 5)


def test_a_span_holds_what_lies_within_it() -> None:
    """A span holds itself and shorter ones inside, not one that sticks out."""
    assert Span(2, 5).holds(Span(2, 5))
    assert Span(2, 5).holds(Span(3, 4))
    assert not Span(2, 5).holds(Span(4, 6))
    assert not Span(2, 5).holds(Span(1, 3))
