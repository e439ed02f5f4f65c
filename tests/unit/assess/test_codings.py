"""What each of two codings said of a pledge."""

from decimal import Decimal

from build_scripts.assess.case import Casebook
from build_scripts.assess.codings import coded_verdicts
from build_scripts.load.ledger import Ledger
from build_scripts.load.records import Coding, Paragraph, Pledge

TEXT = "茶叶产量增长 5%。办好茶会、采茶节。"
PARAGRAPH = Paragraph(
    file="", row=2, paragraph_id="p1", order=1, kind="body", theme_id=None, section_zh="", section_en="",
    text_zh=TEXT, text_en="", first_line=1, last_line=1,
)  # fmt: skip


def pledge(pledge_id: str, quote: str, figure: str | None = None) -> Pledge:
    return Pledge(
        file="", row=2, pledge_id=pledge_id, paragraph_id="p1", theme_id="tea", due_year=2030, due_date=None, indicator_id=None,
        kind="quantitative" if figure else "qualitative", title_zh="", title_en="", quote_zh=quote, quote_en="",
        figure_text=figure, value=Decimal(5) if figure else None, upper_value=None, unit_id=None,
        comparator="eq", form=None, hedge=None, carried_zh=None, explanation_zh="", explanation_en="",
    )  # fmt: skip


def coding(coding_id: str, quote: str, verdict: str, figure: str | None = None) -> Coding:
    return Coding(
        file="", row=2, coding_id=coding_id, paragraph_id="p1", table="pledge", year=2030,
        kind="quantitative" if figure else "qualitative", quote_zh=quote, figure_text=figure,
        value=Decimal(5) if figure else None, comparator="eq", hedge=None, verdict=verdict,
        evidence_level="E0", clarity="clear",
    )  # fmt: skip


def test_a_pledge_has_the_verdict_of_the_coding_that_stands_in_its_place() -> None:
    pledges = [pledge("tea-output", "茶叶产量增长 5%", "5%"), pledge("tea-fair", "办好茶会")]
    codings = [coding("a-1", "产量增长 5%", "not_met", "5%"), coding("a-2", "茶会", "met")]
    assert coded_verdicts(pledges, codings, {"p1": PARAGRAPH}) == {"tea-output": "not_met", "tea-fair": "met"}


def test_nothing_is_said_of_a_pledge_that_was_not_coded_by_itself() -> None:
    assert coded_verdicts([pledge("tea-fair", "办好茶会")], [], {"p1": PARAGRAPH}) == {}


def test_two_of_one_quote_are_told_apart_by_order_where_there_are_as_many_on_both_sides() -> None:
    """The pledges come in reading order, and a coder reads in the same direction."""
    whole = "办好茶会、采茶节"
    two = [pledge("tea-fair", whole), pledge("picking", whole)]
    unlike = [coding("a-1", whole, "met"), coding("a-2", whole, "not_reported")]
    assert coded_verdicts(two, unlike, {"p1": PARAGRAPH}) == {"tea-fair": "met", "picking": "not_reported"}
    assert coded_verdicts(two[:1], unlike, {"p1": PARAGRAPH}) == {}
    assert coded_verdicts([pledge("tea-fair", "办好茶会")], unlike, {"p1": PARAGRAPH}) == {}


def test_where_all_of_one_quote_have_one_verdict_there_is_nothing_to_tell_apart() -> None:
    whole = "办好茶会、采茶节"
    alike = [coding("a-1", whole, "met"), coding("a-2", whole, "met")]
    assert coded_verdicts([pledge("tea-fair", "办好茶会")], alike, {"p1": PARAGRAPH}) == {"tea-fair": "met"}
    assert coded_verdicts([pledge("tea-fair", whole)], alike, {"p1": PARAGRAPH}) == {"tea-fair": "met"}


def test_both_codings_of_the_real_ledger_are_told_where_they_can_be(ledger: Ledger) -> None:
    book = Casebook(ledger)
    assert book.cases["2024-retail-sales"].codings == ("not_met", "not_met")
    assert book.cases["2024-incomes-faster-than-economy"].codings == ("met", "met")
    assert book.cases["2025-retail-sales"].codings is None
    first = {each.pledge_id for each in ledger.judgements[0].assessments}
    told = [each for each in first if book.cases[each].codings]
    assert len(told) > 0.9 * len(first)


def test_items_of_a_list_have_the_verdicts_of_their_own(ledger: Ledger) -> None:
    """Two fairs in one clause: the first was not reported, preparing the second was."""
    book = Casebook(ledger)
    assert book.cases["2024-asean-fair"].codings == ("not_reported", "not_reported")
    assert book.cases["2024-entrepreneurs-conference"].codings == ("partly_met", "partly_met")
