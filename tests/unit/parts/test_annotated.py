"""A paragraph in which every coded and excluded word leads to its notes."""

from build_scripts.assess.case import Casebook
from build_scripts.parts.annotated import Run, annotated_paragraph
from tests.unit.making import make_exclusion, make_outcome, make_paragraph, make_pledge

TEXT = "力争茶叶产量增长5%，第七届茶会。"


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
