"""A name in an English text stands in the Chinese beside it."""

from dataclasses import replace

from build_scripts.assess.case import Casebook
from build_scripts.validate.names import check_names


def test_a_title_may_name_what_its_quote_does(book: Casebook) -> None:
    pledge = replace(
        book.pledges["2030-roads"],
        title_en="New roads to Hunan",
        quote_zh="新建到湖南的公路",
        quote_en="New roads",
    )
    assert list(check_names([pledge])) == []
    unnamed = replace(pledge, quote_zh="新建公路")
    assert [each.field for each in check_names([unnamed])] == ["title_en"]
    assert list(check_names([replace(unnamed, carried_zh="湖南")])) == []
