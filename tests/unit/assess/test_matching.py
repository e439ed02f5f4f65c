"""Which units of two codings are the same."""

from dataclasses import replace
from decimal import Decimal

import pytest

from build_scripts.assess.matching import matched, matches_of
from build_scripts.load.codings import Coding
from build_scripts.load.records import Paragraph

TEXT = "茶叶产量增长 5%，新增茶园 2000亩以上。办好第七届茶会，办好采茶节。"
PARAGRAPH = Paragraph(
    file="", row=2, paragraph_id="p1", order=1, kind="body", theme_id=None, section_zh="", section_en="",
    text_zh=TEXT, text_en="", first_line=1, last_line=1,
)  # fmt: skip


def coding(
    coding_id: str, quote: str, figure: str | None = None, table: str = "pledge", value: int = 1
) -> Coding:
    return Coding(
        file="", row=2, coding_id=coding_id, paragraph_id="p1", table=table, year=2030,
        kind="quantitative" if figure else "qualitative", quote_zh=quote, figure_text=figure,
        value=Decimal(value) if figure else None, comparator="eq", hedge=None, verdict=None,
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


@pytest.mark.parametrize(("quote", "met"), [("届茶会，", True), ("茶会，办", False)])
def test_half_of_the_shorter_quote_is_enough(quote: str, met: bool) -> None:
    assert ids([coding("a1", "第七届茶")], [coding("b1", quote)]) == ([("a1", "b1")] if met else [])


def test_figures_in_different_places_are_different_units_though_quotes_overlap() -> None:
    whole = "茶叶产量增长 5%，新增茶园 2000亩以上"
    first = [coding("a1", whole, "5%"), coding("a2", whole, "2000亩以上")]
    second = [coding("b1", whole, "2000亩"), coding("b2", whole, "5%")]
    assert sorted(ids(first, second)) == [("a1", "b2"), ("a2", "b1")]


def test_with_and_without_a_figure_and_pledge_and_outcome_never_match() -> None:
    assert ids([coding("a1", "茶叶产量增长 5%", "5%")], [coding("b1", "茶叶产量增长 5%")]) == []
    assert ids([coding("a1", "办好采茶节")], [coding("b1", "办好采茶节", table="outcome")]) == []


def test_two_that_share_a_quote_are_told_apart_by_their_order() -> None:
    """One coder quotes two items with one clause, the other each by itself, the second at more length."""
    first = [coding("a1", "办好第七届茶会"), coding("a2", "第七届茶会，办好采茶节")]
    second = [coding("b1", "办好第七届茶会，办好采茶节"), coding("b2", "办好第七届茶会，办好采茶节")]
    assert ids(first, second) == [("a1", "b1"), ("a2", "b2")]
    assert ids(second, first) == [("b1", "a1"), ("b2", "a2")]
    assert sorted(ids(first[::-1], second)) == [("a1", "b1"), ("a2", "b2")]


def test_two_that_share_a_quote_are_told_apart_by_their_value_first() -> None:
    whole = "茶叶产量增长 5%"
    first = [coding("a1", whole, "5%", value=5), coding("a2", whole, "5%", value=1)]
    second = [coding("b1", whole, "5%", value=1), coding("b2", whole, "5%", value=5)]
    assert ids(first, second) == [("a1", "b2"), ("a2", "b1")]


def test_what_has_no_equal_in_value_is_set_against_what_is_left() -> None:
    whole = "茶叶产量增长 5%"
    first = [coding("a1", whole, "5%", value=5), coding("a2", whole, "5%", value=1)]
    second = [coding("b1", whole, "5%", value=1), coding("b2", whole, "5%", value=7)]
    assert ids(first, second) == [("a1", "b2"), ("a2", "b1")]


def test_one_against_two_that_share_a_quote_is_set_against_the_one_of_its_value() -> None:
    whole = "茶叶产量增长 5%"
    one = [coding("a1", whole, "5%", value=5)]
    two = [coding("b1", whole, "5%", value=1), coding("b2", whole, "5%", value=5)]
    assert ids(one, two) == [("a1", "b2")]
    assert ids(two, one) == [("b2", "a1")]


def test_of_three_that_share_a_quote_with_two_the_last_stays_alone() -> None:
    whole = "办好第七届茶会，办好采茶节"
    first = [coding("a1", whole), coding("a2", whole)]
    second = [coding("b1", whole), coding("b2", whole), coding("b3", whole)]
    assert ids(first, second) == [("a1", "b1"), ("a2", "b2")]
    [match] = matches_of(first, second, {"p1": PARAGRAPH})
    assert (list(match.first), list(match.second)) == (first, second)


def test_no_order_sets_words_against_others_that_they_do_not_touch() -> None:
    """Where order would, the best overlap holds."""
    first = [coding("a1", "采茶节"), coding("a2", "茶会，办好采茶节")]
    second = [coding("b1", "办好第七届茶会"), coding("b2", "采茶节"), coding("b3", "采茶节")]
    assert ("a1", "b1") not in ids(first, second)


@pytest.mark.parametrize("order", [(0, 1, 0, 1), (0, 0, 1, 1)])
def test_groups_of_twins_are_matched_once_each_in_whatever_order_they_were_found(
    order: tuple[int, ...],
) -> None:
    quotes = [("茶叶产量增长 5%", "5%"), ("办好第七届茶会", None)]
    first, second = (
        [coding(f"{side}{number}", *quotes[which]) for number, which in enumerate(order)] for side in "ab"
    )
    assert sorted(ids(first, second)) == [(f"a{number}", f"b{number}") for number in range(4)]


def test_the_same_words_in_another_paragraph_are_another_unit() -> None:
    elsewhere = replace(coding("b1", "办好采茶节"), paragraph_id="p2")
    both = {"p1": PARAGRAPH, "p2": replace(PARAGRAPH, paragraph_id="p2")}
    assert matched([coding("a1", "办好采茶节")], [elsewhere], both) == []


def test_where_order_would_part_words_that_overlap_the_best_overlaps_hold() -> None:
    """Read in order, the last of one side would be set against words at the other end of the clause."""
    left, right = "办好第七届茶会", "办好采茶节"
    first = [coding("a1", left), coding("a2", left), coding("a3", right)]
    second = [coding("b1", f"{left}，{right}"), coding("b2", f"{left}，{right}"), coding("b3", left)]
    assert ids(first, second) == [("a1", "b3"), ("a2", "b1"), ("a3", "b2")]


def test_quotes_that_do_not_stand_in_the_paragraph_match_nothing() -> None:
    assert ids([coding("a1", "办好斗茶会")], [coding("b1", "办好斗茶会")]) == []
