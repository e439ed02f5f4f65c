"""The newsroom kit."""

from dataclasses import replace

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.charts.picture import picture_svg
from build_scripts.pages.newsroom import describe_newsroom
from build_scripts.render.templates import render
from build_scripts.words.edition import Edition, sentence_case
from tests.editions import EDITIONS
from tests.unit.describing import env

ZH, EN = EDITIONS
YEAR = 2030


def sentences_on(book: Casebook, year: int, edition: Edition) -> str:
    """Return all that a year's page offers to be printed."""
    return "\n".join(text for kit in describe_newsroom(year, book, edition).kits for text in kit.sentences)


def test_there_is_a_kit_on_the_whole_and_on_each_part(book: Casebook) -> None:
    """Parts stand in the order of the pledges."""
    page = describe_newsroom(YEAR, book, EN)
    assert [each.heading for each in page.kits] == ["All pledges for 2030", "Tea", "Transport"]
    assert [len(each.drawing.marks) for each in page.kits] == [5, 3, 2]


def test_a_picture_of_the_kit_is_large_enough_to_print(book: Casebook) -> None:
    """Twice the preview of a link, of the same shape."""
    for kit in describe_newsroom(YEAR, book, ZH).kits:
        assert 'width="2400" height="1260" viewBox="0 0 1200 630"' in picture_svg(kit.drawing)


def test_pictures_and_rows_lie_in_the_folder_of_their_year(grown_book: Casebook) -> None:
    """What a newspaper has embedded never becomes another year's."""
    for year in (2030, 2031):
        page = describe_newsroom(year, grown_book, ZH)
        assert set(page.drawings) == {f"newsroom/{year}/{each.anchor}-zh" for each in page.kits}
        assert [each.rows.href for each in page.kits] == [f"{each.anchor}.csv" for each in page.kits]
        assert page.kits[0].page.href == f"../../pledges/?year={year}"


def test_sentences_are_counted_from_the_data(book: Casebook) -> None:
    """What may be printed says what was promised, what was found, and what silence is not."""
    plan, report = (each.about.citation_zh for each in book.sources.values())
    whole = describe_newsroom(YEAR, book, ZH).kits[0]
    assert whole.sentences[:3] == (
        f"据云溪承诺账本统计（2031-02-01），云溪市政府为 2030 年作出 5 项具体承诺，都有数字。出处：{plan}。",
        f"这 5 项承诺的判定是：“已完成”2 项、“未完成”1 项、“未见报告”2 项。查过的文件：{report}。",
        "2 项在账本收录的文件里未见报告。没有见到报告，不等于没有做到。",
    )
    assert whole.sentences[-1].startswith("新建公路超过12.5公里：已完成（15公里 > 12.5公里")


def test_a_document_is_named_for_what_it_does(grown_book: Casebook) -> None:
    """The document that makes a year's pledges is their source; only those searched are named for results."""
    maker, searched = (grown_book.sources[name].about.citation_en for name in ("report-2031", "report-2032"))
    counted, judged, *_ = describe_newsroom(2031, grown_book, EN).kits[0].sentences
    assert maker in counted and searched not in counted
    assert searched in judged and maker not in judged
    _, both, *_ = describe_newsroom(2030, grown_book, EN).kits[0].sentences
    assert "The documents searched for results are: " in both and "Statistical Bulletin" in both


def test_a_single_pledge_is_spoken_of_as_one(grown_book: Casebook) -> None:
    """Nothing is printed of “1 pledges”, nor that “these” were kept."""
    page = describe_newsroom(2031, grown_book, EN)
    counted, judged, *_ = page.kits[0].sentences
    assert "made one specific pledge for 2031, with a number." in counted
    assert judged.startswith("The verdict on this pledge is: not met. The document searched for results is: ")
    assert page.kits[0].drawing.title.endswith(": one pledge for 2031")
    assert page.kits[0].drawing.question == "Was it kept?"
    assert "，有数字。" in describe_newsroom(2031, grown_book, ZH).kits[0].sentences[0]


@pytest.mark.parametrize("edition", EDITIONS, ids=["zh", "en"])
def test_a_final_figure_is_not_called_an_estimate(grown_book: Casebook, edition: Edition) -> None:
    """Where the statistics office settles what the report had estimated, the sentence is on the final figure."""
    [tea] = {
        each for each in sentences_on(grown_book, 2030, edition).split("\n") if "4.4%" in each
    }  # in the kit on the whole and in that on its part alike
    assert edition.say("common-estimate") not in tea


def test_a_computed_pledge_stands_with_its_sum(book: Casebook) -> None:
    """A number is never printed without what it was compared with."""
    assert "15 km > 12.5 km: 2.5 km over" in sentences_on(book, YEAR, EN)


def test_what_the_data_do_not_support_stands_beside_what_they_do(book: Casebook) -> None:
    """Silence must not be printed as failure."""
    pitfalls = describe_newsroom(YEAR, book, EN).pitfalls
    assert pitfalls[0].wrong == "2 pledges were broken."
    assert pitfalls[0].right == "2 are not reported on in the documents of this ledger."


def test_the_caveats_say_what_each_document_is(grown_book: Casebook) -> None:
    """Every document behind the year has a line, and so has the coding; other years' documents have none."""
    caveats = describe_newsroom(2031, grown_book, EN).caveats
    assert [each.partition(":")[0] for each in caveats[:-2]] == [
        sentence_case(grown_book.sources[name].about.short_en) for name in ("report-2031", "report-2032")
    ]
    assert "language models" in caveats[-1]


def test_the_day_is_that_of_the_search_for_every_part(grown_book: Casebook) -> None:
    """A part of which no verdict changed was gone through again all the same."""
    kits = describe_newsroom(2030, grown_book, EN).kits
    assert all("(2031-04-01)" in each.sentences[0] for each in kits)
    assert all("2031-04-01" in each.drawing.imprint.source for each in kits)


def test_a_section_without_content_is_left_out(grown_book: Casebook) -> None:
    """Where nothing can be misread there is no heading over nothing."""
    page = describe_newsroom(2031, grown_book, EN)
    assert "What the data do not support" in render(page, env())
    assert "What the data do not support" not in render(replace(page, pitfalls=()), env())
