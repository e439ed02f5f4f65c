"""A paragraph with the words of one statement lit up."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from build_scripts.link.spans import Span
from build_scripts.parts.lit import Segment, lit_paragraph, paint, with_surroundings
from tests.unit.making import make_paragraph, make_pledge

TEXT = "力争茶叶产量增长5%，第七届茶会。"


def test_quote_figure_and_carried_words_are_lit() -> None:
    """The figure shines within its quote, the carried words beside it, the rest is plain."""
    lit = lit_paragraph(make_pledge(carried_zh="力争"), make_paragraph(TEXT))
    assert [(each.text, each.kind) for each in lit] == [
        ("力争", "carried"),
        ("茶叶产量增长", "quote"),
        ("5%", "figure"),
        ("，第七届茶会。", "plain"),
    ]


SPANS = st.tuples(st.integers(0, 9), st.integers(0, 9)).map(lambda ends: Span(min(ends), max(ends)))


@given(st.lists(st.tuples(SPANS, st.sampled_from(["quote", "figure"]))))
def test_segments_joined_are_the_text(layers: list[tuple[Span, str]]) -> None:
    """Painting loses and adds no character, leaves no empty segment and merges what is alike."""
    segments = paint("茶叶产量增长5%力争", layers)
    assert "".join(each.text for each in segments) == "茶叶产量增长5%力争"
    assert all(each.text for each in segments)
    assert all(a.kind != b.kind for a, b in itertools.pairwise(segments))


def test_an_empty_text_has_no_segments() -> None:
    """Nothing to light, nothing lit; without layers all is plain."""
    assert paint("", []) == ()
    assert paint("茶", []) == (Segment("茶", "plain"),)


def test_what_is_far_from_the_quote_is_set_apart_and_nothing_is_lost() -> None:
    before = "甲" * 150 + "，" + "乙" * 30 + "，"
    after = "丙" * 30 + "；" + "丁" * 150
    whole = (Segment(before, "plain"), Segment("引文", "quote"), Segment(after, "plain"))
    cut = with_surroundings(whole)
    assert [(each.kind, each.text) for each in cut] == [
        ("far", "甲" * 150 + "，"),
        ("plain", "乙" * 30 + "，"),
        ("quote", "引文"),
        ("plain", "丙" * 30 + "；"),
        ("far", "丁" * 150),
    ]


def test_a_short_paragraph_is_shown_whole() -> None:
    whole = (Segment("甲" * 90, "plain"), Segment("引文", "quote"), Segment("乙" * 90, "plain"))
    assert with_surroundings(whole) == whole
    assert with_surroundings(whole[1:2]) == whole[1:2]
