"""Paragraphs with coded words lit up."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from build_scripts.assess.case import Casebook
from build_scripts.link.spans import Span
from build_scripts.parts.lit import Run, Segment, annotated_paragraph, lit_paragraph, paint, with_surroundings
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


def shown(runs: tuple[Run, ...]) -> list[tuple[str, list[str], str]]:
    """Return the text of each run, the ids of its statements, and the reason of its exclusion."""
    return [
        (
            "".join(text for text, _ in each.parts),
            [one.id for one in each.statements],
            each.exclusion.reason if each.exclusion else "",
        )
        for each in runs
    ]


def test_every_statement_and_exclusion_of_a_paragraph_is_lit() -> None:
    """A figure excluded within a quote leaves the quote whole; its reason is still to be had."""
    outcome = make_outcome(quote_zh="第七届茶会", figure_text=None)
    runs = annotated_paragraph(make_paragraph(TEXT), [make_pledge(), outcome], [make_exclusion("第七届")])
    assert shown(runs) == [
        ("力争", [], ""),
        ("茶叶产量增长5%", ["2030-tea"], ""),
        ("，", [], ""),
        ("第七届茶会", ["2030-tea-outcome"], ""),
        ("。", [], ""),
    ]
    assert runs[1].parts == (("茶叶产量增长", False), ("5%", True))
    assert runs[3].parts == (("第七届茶会", False),)
    assert [[one.text_zh for one in each.within] for each in runs] == [[], [], [], ["第七届"], []]
    assert [[one.id for one in each.begins] for each in runs] == [
        [], ["2030-tea"], [], ["2030-tea-outcome"], [],
    ]  # fmt: skip


def test_of_two_quotes_the_shorter_comes_first_and_each_begins_once() -> None:
    """A quote within a longer one can still be seen, and both can be linked to."""
    whole = make_pledge(pledge_id="2030-whole", quote_zh="茶叶产量增长5%，第七届茶会", figure_text=None)
    runs = annotated_paragraph(make_paragraph(TEXT), [whole, make_pledge()], [])
    assert shown(runs)[1:3] == [
        ("茶叶产量增长5%", ["2030-tea", "2030-whole"], ""),
        ("，第七届茶会", ["2030-whole"], ""),
    ]
    assert [each.id for each in runs[1].begins] == ["2030-tea", "2030-whole"]
    assert runs[2].begins == ()


def test_statements_on_one_span_share_a_run() -> None:
    """A list that is three pledges is one run, which leads to the notes of all three."""
    twin = make_pledge(pledge_id="2030-twin")
    runs = annotated_paragraph(make_paragraph(TEXT), [make_pledge(), twin], [])
    assert shown(runs)[1] == ("茶叶产量增长5%", ["2030-tea", "2030-twin"], "")


def test_an_excluded_sentence_is_one_run_and_its_figures_keep_their_reasons() -> None:
    """A reader meets one link a sentence; the figure in it is a part, with a reason of its own."""
    sentence = make_exclusion("第七届茶会。", kind="sentence", reason="slogan")
    text = make_paragraph("茶叶产量增长5%。第七届茶会。")
    runs = annotated_paragraph(text, [make_pledge()], [make_exclusion("第七届"), sentence])
    assert shown(runs)[1:] == [("。", [], ""), ("第七届茶会。", [], "slogan")]
    assert runs[2].parts == (("第七届", True), ("茶会。", False))
    assert [each.reason for each in runs[2].within] == ["name"]


def test_an_exclusion_never_takes_anything_of_a_quote() -> None:
    """What is excluded beyond the quote stays excluded; the quote stays the pledge's."""
    runs = annotated_paragraph(make_paragraph(TEXT), [make_pledge()], [make_exclusion("力争茶叶产量增长5%")])
    assert shown(runs)[:2] == [("力争", [], "name"), ("茶叶产量增长5%", ["2030-tea"], "")]


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


def test_every_paragraph_of_the_city_is_whole_when_lit(book: Casebook) -> None:
    """The source page shows every character of the source, and a beginning for every statement."""
    for source in book.ledger.sources:
        for paragraph in source.paragraphs:
            statements = [*source.pledges, *source.outcomes]
            own = [each for each in statements if each.paragraph_id == paragraph.paragraph_id]
            exclusions = [e for e in source.exclusions if e.paragraph_id == paragraph.paragraph_id]
            runs = annotated_paragraph(paragraph, list(own), exclusions)
            assert "".join(text for each in runs for text, _ in each.parts) == paragraph.text_zh
            assert sorted(one.id for each in runs for one in each.begins) == sorted(each.id for each in own)


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
