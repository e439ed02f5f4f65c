"""What a number of pledges leaves open."""

from dataclasses import replace

from build_scripts.assess.case import Casebook
from build_scripts.load.ledger import Ledger
from build_scripts.parts.margins import margin_of, silence_apart
from tests.editions import EDITIONS

ZH, EN = EDITIONS


def test_what_another_coder_found_is_told_of_the_documents_that_pledge(ledger: Ledger) -> None:
    """The digest, which both coders read as well, makes no pledge for the year."""
    book = Casebook(ledger)
    cases = book.cases_by_year[2024]
    [units] = [
        each
        for each in book.reliability[2024].units
        if (each.source.package.name, each.table) == ("plan-2024", "pledge")
    ]
    assert margin_of(cases, book, ZH) == (
        f"承诺怎样拆成一项一项，是编码时的选择。《总体方案》里，两位编码者分别找到 {units.first} 项和 {units.second} 项，"
        f"都找到的 {units.both} 项，定稿 {len(cases)} 项。"
    )
    assert units.second > units.both > 0


def test_nothing_is_told_where_nobody_else_coded(book: Casebook) -> None:
    assert margin_of(book.cases_by_year[2030], book, EN) == ""


def test_silence_on_organisation_is_told_apart(book: Casebook) -> None:
    """Only where some of the pledges are about how the work is organised."""
    assert silence_apart(book.cases_by_year[2030], EN) == ""
    themes = tuple(
        replace(each, kind="delivery") if each.theme_id == "action-transport" else each
        for each in book.ledger.vocabulary.themes
    )
    apart = Casebook(replace(book.ledger, vocabulary=replace(book.ledger.vocabulary, themes=themes)))
    assert silence_apart(apart.cases_by_year[2030], EN) == (
        "Of all pledges, 2 are about how the work is organised; without them, 1 of 3 are not reported on."
    )
