"""Paragraphs with coded words lit up."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from build_scripts.describe.lit import Segment, annotated_paragraph, lit_paragraph, paint, with_surroundings
from build_scripts.link.links import Links
from build_scripts.link.spans import Span
from tests.unit.making import make_exclusion, make_outcome, make_paragraph, make_pledge

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
    assert {each.owner for each in lit} == {"2030-tea", ""}


def test_every_statement_and_exclusion_of_a_paragraph_is_lit() -> None:
    """Pledges and outcomes are told apart, and an exclusion carries its reason."""
    outcome = make_outcome(quote_zh="第七届茶会", figure_text=None)
    lit = annotated_paragraph(make_paragraph(TEXT), [make_pledge(), outcome], [make_exclusion("第七届")])
    assert [(each.text, each.kind, each.owner, each.is_outcome) for each in lit] == [
        ("力争", "plain", "", False),
        ("茶叶产量增长", "quote", "2030-tea", False),
        ("5%", "figure", "2030-tea", False),
        ("，", "plain", "", False),
        ("第七届", "excluded", "name", False),
        ("茶会", "quote", "2030-tea-outcome", True),
        ("。", "plain", "", False),
    ]


def test_of_two_quotes_the_shorter_is_on_top() -> None:
    """A quote within a longer one can still be seen."""
    whole = make_pledge(pledge_id="2030-whole", quote_zh="茶叶产量增长5%，第七届茶会", figure_text=None)
    lit = annotated_paragraph(make_paragraph(TEXT), [make_pledge(figure_text=None), whole], [])
    assert ("茶叶产量增长5%", "2030-tea") in [(each.text, each.owner) for each in lit]


def test_of_two_statements_on_one_span_the_first_shows() -> None:
    """A list that is three pledges is lit for the first of them."""
    twin = make_pledge(pledge_id="2030-twin")
    lit = annotated_paragraph(make_paragraph(TEXT), [make_pledge(), twin], [])
    assert {each.owner for each in lit} == {"2030-tea", ""}


SPANS = st.tuples(st.integers(0, 9), st.integers(0, 9)).map(lambda ends: Span(min(ends), max(ends)))


@given(st.lists(st.tuples(SPANS, st.sampled_from(["quote", "figure"]), st.sampled_from("ab"), st.booleans())))
def test_segments_joined_are_the_text(layers: list[tuple[Span, str, str, bool]]) -> None:
    """Painting loses and adds no character, leaves no empty segment and merges what is alike."""
    segments = paint("茶叶产量增长5%力争", layers)
    assert "".join(each.text for each in segments) == "茶叶产量增长5%力争"
    assert all(each.text for each in segments)
    kinds = [(each.kind, each.owner, each.is_outcome) for each in segments]
    assert all(a != b for a, b in itertools.pairwise(kinds))


def test_an_empty_text_has_no_segments() -> None:
    """Nothing to light, nothing lit; without layers all is plain."""
    assert paint("", []) == ()
    assert paint("茶", []) == (Segment("茶", "plain"),)


def test_every_paragraph_of_the_city_is_whole_when_lit(links: Links) -> None:
    """The source page shows every character of the source."""
    for source in links.ledger.sources:
        for paragraph in source.paragraphs:
            statements = [*source.pledges, *source.outcomes]
            own = [each for each in statements if each.paragraph_id == paragraph.paragraph_id]
            exclusions = [e for e in source.exclusions if e.paragraph_id == paragraph.paragraph_id]
            lit = annotated_paragraph(paragraph, list(own), exclusions)
            assert "".join(each.text for each in lit) == paragraph.text_zh


def test_what_is_far_from_the_quote_is_set_apart_and_nothing_is_lost() -> None:
    before = "甲" * 150 + "，" + "乙" * 30 + "，"
    after = "丙" * 30 + "；" + "丁" * 150
    whole = (Segment(before, "plain"), Segment("引文", "quote", "id"), Segment(after, "plain"))
    cut = with_surroundings(whole)
    assert [(each.kind, each.text) for each in cut] == [
        ("far", "甲" * 150 + "，"),
        ("plain", "乙" * 30 + "，"),
        ("quote", "引文"),
        ("plain", "丙" * 30 + "；"),
        ("far", "丁" * 150),
    ]


def test_a_short_paragraph_is_shown_whole() -> None:
    whole = (Segment("甲" * 90, "plain"), Segment("引文", "quote", "id"), Segment("乙" * 90, "plain"))
    assert with_surroundings(whole) == whole
    assert with_surroundings(whole[1:2]) == whole[1:2]
