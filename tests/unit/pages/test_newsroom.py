"""The newsroom kit."""

from build_scripts.assess.case import Casebook
from build_scripts.charts.card import picture_svg
from build_scripts.pages.newsroom import describe_newsroom
from tests.editions import EDITIONS

ZH, EN = EDITIONS


def test_there_is_a_kit_on_the_whole_and_on_each_part(book: Casebook) -> None:
    """Parts stand in the order of the plan."""
    page = describe_newsroom(book, EN)
    assert [each.heading for each in page.kits] == ["All pledges for 2030", "Tea", "Transport"]
    assert [len(each.drawing.marks) for each in page.kits] == [5, 3, 2]


def test_a_picture_of_the_kit_is_large_enough_to_print(book: Casebook) -> None:
    """Twice the preview of a link, of the same shape."""
    for kit in describe_newsroom(book, ZH).kits:
        assert 'width="2400" height="1260" viewBox="0 0 1200 630"' in picture_svg(kit.drawing)


def test_sentences_are_counted_from_the_data(book: Casebook) -> None:
    """What may be printed says what was promised, what was found, and what silence is not."""
    whole = describe_newsroom(book, ZH).kits[0]
    assert "为 2030 年作出 5 项具体承诺，其中 5 项有数字。" in whole.sentences[0]
    assert whole.sentences[1].endswith("这 5 项承诺的判定是：已完成 2 项、未完成 1 项、未见报告 2 项。")
    assert whole.sentences[2] == "2 项在账本收录的文件里未见报告；未见报告，不等于没有做到。"
    assert whole.sentences[-1].startswith("新建公路超过12.5公里：已完成（15公里 > 12.5公里")


def test_a_computed_pledge_stands_with_its_sum(book: Casebook) -> None:
    """A number is never printed without what it was compared with."""
    whole = describe_newsroom(book, EN).kits[0]
    assert any("15 km > 12.5 km: 2.5 km over" in each for each in whole.sentences)


def test_what_the_data_do_not_support_stands_beside_what_they_do(book: Casebook) -> None:
    """Silence must not be printed as failure."""
    pitfalls = describe_newsroom(book, EN).pitfalls
    assert pitfalls[0].wrong == "2 pledges were broken."
    assert pitfalls[0].right == "2 are not reported on in the documents of this ledger."


def test_the_caveats_say_what_each_document_is(book: Casebook) -> None:
    """Every source has a line, and so has the coding."""
    caveats = describe_newsroom(book, EN).caveats
    assert len(caveats) >= len(book.ledger.sources) + 2
    assert "language models" in caveats[-1]
