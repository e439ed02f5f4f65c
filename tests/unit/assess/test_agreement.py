"""Agreement of two codings: matching of units, percent, alpha and its interval."""

from decimal import Decimal

import pytest

from build_scripts.assess.agreement import agreement_on, alpha_of, matched
from build_scripts.load.records import Coding, Paragraph

TEXT = "茶叶产量增长 5%，新增茶园 2000亩以上。办好第七届茶会，办好采茶节。"
PARAGRAPH = Paragraph(
    file="", row=2, paragraph_id="p1", order=1, kind="body", theme_id=None, section_zh="", section_en="",
    text_zh=TEXT, text_en="", first_line=1, last_line=1,
)  # fmt: skip


def coding(coding_id: str, quote: str, figure: str | None = None, table: str = "pledge") -> Coding:
    return Coding(
        file="", row=2, coding_id=coding_id, paragraph_id="p1", table=table, year=2030,
        kind="quantitative" if figure else "qualitative", quote_zh=quote, figure_text=figure,
        value=Decimal(1) if figure else None, comparator="eq", hedge=None, verdict=None,
        evidence_level=None, clarity=None,
    )  # fmt: skip


def ids(first: list[Coding], second: list[Coding]) -> list[tuple[str, str]]:
    return [(a.coding_id, b.coding_id) for a, b in matched(first, second, {"p1": PARAGRAPH})]


def test_quotes_of_different_length_for_the_same_words_are_one_unit() -> None:
    assert ids([coding("a1", "办好第七届茶会")], [coding("b1", "第七届茶会")]) == [("a1", "b1")]


def test_a_unit_is_matched_once_and_with_its_best_rival() -> None:
    first = [coding("a1", "办好第七届茶会，办好采茶节")]
    second = [coding("b1", "办好采茶节"), coding("b2", "办好第七届茶会")]
    assert ids(first, second) == [("a1", "b2")]


def test_figures_in_different_places_are_different_units_though_quotes_overlap() -> None:
    whole = "茶叶产量增长 5%，新增茶园 2000亩以上"
    first = [coding("a1", whole, "5%"), coding("a2", whole, "2000亩以上")]
    second = [coding("b1", whole, "2000亩"), coding("b2", whole, "5%")]
    assert sorted(ids(first, second)) == [("a1", "b2"), ("a2", "b1")]


def test_with_and_without_a_figure_and_pledge_and_outcome_never_match() -> None:
    assert ids([coding("a1", "茶叶产量增长 5%", "5%")], [coding("b1", "茶叶产量增长 5%")]) == []
    assert ids([coding("a1", "办好采茶节")], [coding("b1", "办好采茶节", table="outcome")]) == []


def test_alpha_is_one_for_agreement_and_undefined_without_variation() -> None:
    assert alpha_of([("met", "met"), ("not_met", "not_met")]) == pytest.approx(1)
    assert alpha_of([("met", "met"), ("met", "met")]) is None


def test_alpha_of_a_worked_example() -> None:
    """Observed disagreement 1 of 4; expected from the pooled values 5 a, 3 b: 30/56."""
    pairs = [("a", "a"), ("a", "a"), ("b", "b"), ("a", "b")]
    assert alpha_of(pairs) == pytest.approx(1 - (1 / 4) / (2 * 5 * 3 / (8 * 7)))


def test_the_interval_holds_alpha_and_is_the_same_each_time() -> None:
    pairs = [("a", "a")] * 30 + [("b", "b")] * 20 + [("a", "b")] * 5
    once, again = agreement_on("verdict", pairs), agreement_on("verdict", pairs)
    assert once == again
    assert once.alpha is not None
    assert once.low is not None
    assert once.high is not None
    assert once.low < once.alpha < once.high <= 1
    assert (once.units, once.agreed) == (55, 50)
    assert once.confusion == {("a", "a"): 30, ("b", "b"): 20, ("a", "b"): 5}
