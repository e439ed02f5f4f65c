"""Two rows that have each what is the other's."""

from dataclasses import replace

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.load.ledger import Ledger
from build_scripts.load.records import GlossaryTerm
from build_scripts.validate.swapped import check_swapped


def test_two_figures_of_a_paragraph_with_the_indicator_of_the_other(grown_book: Casebook) -> None:
    """Growth of tea, and of energy, in per cent both."""
    ledger = grown_book.ledger
    one, other = "tea-output-growth", "energy-intensity-growth"
    exchange = {one: other, other: one}
    *before, source = ledger.sources
    pledges = tuple(
        replace(each, indicator_id=exchange.get(each.indicator_id or "", each.indicator_id))
        for each in source.pledges
    )
    assert list(check_swapped(ledger)) == []
    found = check_swapped(replace(ledger, sources=(*before, replace(source, pledges=pledges))))
    assert [[each.file, each.field, each.code] for each in found] == [
        ["report-2032/pledges.csv", "indicator_id", "fit"]
    ]


def test_two_terms_with_the_definition_of_the_other(book: Casebook) -> None:
    tea = term(book.ledger, "tea", "茶饼", "压成饼的茶叶，可以存放多年。")
    roads = term(book.ledger, "roads", "农村公路", "县道、乡道和村道，公路的一种。")
    assert list(check_swapped(with_terms(book.ledger, tea, roads))) == []
    swapped = (
        replace(tea, definition_zh="县道、乡道和村道，农村公路里的几种。"),
        replace(roads, definition_zh="茶饼是压成饼的茶叶。"),
    )
    found = list(check_swapped(with_terms(book.ledger, *swapped)))
    assert [[each.field, each.code] for each in found] == [["definition_zh", "told"]] * 2


def test_two_terms_with_the_english_definition_of_the_other(book: Casebook) -> None:
    tea = replace(
        term(book.ledger, "tea", "茶饼", "茶饼。"),
        term_en="Tea cake",
        definition_en="A way between villages, one of the roads.",
    )
    roads = replace(
        term(book.ledger, "roads", "公路", "公路。"),
        term_en="Rural roads",
        definition_en="Tea pressed into a flat piece.",
    )
    found = list(check_swapped(with_terms(book.ledger, tea, roads)))
    assert [[each.field, each.code] for each in found] == [["definition_en", "told"]] * 2


def test_two_subjects_that_take_in_what_the_other_does(book: Casebook) -> None:
    [first, *_] = book.ledger.vocabulary.subjects
    health = replace(first, subject_id="health", name_zh="医疗", covers_zh="买房、交房、住处。")
    housing = replace(first, subject_id="housing", name_zh="住房", covers_zh="医院、看病、疗养。")
    for one, other, number in (
        (health, housing, 2),
        (replace(health, covers_zh="看病。"), replace(housing, covers_zh="买楼。"), 0),
    ):
        vocabulary = replace(book.ledger.vocabulary, subjects=(one, other))
        found = list(check_swapped(replace(book.ledger, vocabulary=vocabulary)))
        assert [[each.field, each.code] for each in found] == [["covers_zh", "told"]] * number


def test_a_definition_may_do_without_its_term(book: Casebook) -> None:
    tea = term(book.ledger, "tea", "茶饼", "一种饮品，产于山区。")
    roads = term(book.ledger, "roads", "农村公路", "县道、乡道和村道。")
    assert list(check_swapped(with_terms(book.ledger, tea, roads))) == []


@pytest.mark.parametrize(
    ("definition", "wrong"), [("茶饼做成。", False), ("绿茶做成。", False), ("绿茶饼做成。", True)]
)
def test_a_definition_has_two_pairs_of_characters_of_another_term(
    book: Casebook, definition: str, wrong: bool
) -> None:
    """And half of them at the least; one pair may stand in any definition."""
    tea = term(book.ledger, "tea", "绿茶饼", "一种饮品，绿茶饼。")
    roads = term(book.ledger, "roads", "农村公路", definition)
    found = list(check_swapped(with_terms(book.ledger, tea, roads)))
    assert [each.field for each in found] == (["definition_zh"] if wrong else [])


def term(ledger: Ledger, name: str, term_zh: str, definition: str) -> GlossaryTerm:
    """Return a term of the glossary."""
    [first, *_] = ledger.vocabulary.glossary
    return replace(first, term_id=name, term_zh=term_zh, definition_zh=definition)


def with_terms(ledger: Ledger, *terms: GlossaryTerm) -> Ledger:
    """Return the ledger with another glossary."""
    return replace(ledger, vocabulary=replace(ledger.vocabulary, glossary=terms))
