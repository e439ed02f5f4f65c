"""What would settle a pledge, and the request for it, on the invented city."""

from collections.abc import Callable
from pathlib import Path

import pytest

from build_scripts import paths
from build_scripts.assess.case import Casebook
from build_scripts.downloads.requests import request_downloads
from build_scripts.pages.facts import facts_of
from build_scripts.pages.pledge import PledgePage, describe_pledge
from build_scripts.render.templates import environment, render
from tests.editions import EDITIONS
from tests.unit.editing import edit_table, set_cell

ZH, EN = EDITIONS
SETTLEMENTS = "assessments-2030/settlements.csv"


def page_of(book: Casebook, pledge_id: str, *, english: bool = False) -> PledgePage:
    """Return a pledge's page."""
    return describe_pledge(book.pledges[pledge_id], book, EN if english else ZH)


def test_a_pledge_that_was_not_reported_names_the_documents(book: Casebook) -> None:
    """Each with who publishes it, when, how to get it, and what to look for, and the way to all of them."""
    settling = page_of(book, "2030-bus-share").settling
    assert settling is not None
    assert settling.lead == "答案通常在："
    assert [(way.name.text, way.name.href, way.line, way.note) for way in settling.ways] == [
        (
            "刷卡乘车统计",
            "../../find-out/2030/#bus-card-statistics",
            "市交通局，次年一月。一般不公布，向该机关申请公开。",
            "",
        ),
        (
            "统计公报",
            "../../find-out/2030/#city-bulletin",
            "市统计局，次年三月。在网站公布。",
            "看公交出行占比",
        ),
    ]
    assert settling.register.href == "../../find-out/2030/"
    english = page_of(book, "2030-bus-share", english=True).settling
    assert english is not None
    assert english.ways[1].line == "The city’s statistics bureau, March of the year after. On its website."


def test_a_judged_pledge_and_one_that_is_not_due_have_nothing_to_find_out(book: Casebook) -> None:
    """There is nothing left to settle, or nothing yet."""
    assert page_of(book, "2030-roads").settling is None
    assert page_of(book, "2031-tea-output").settling is None


def test_the_request_holds_what_the_regulation_asks_for(book: Casebook) -> None:
    """Article 29: who asks, what for, in which form; with the pledge's words, its document, and the records."""
    settling = page_of(book, "2030-bus-share").settling
    assert settling is not None
    assert settling.request is not None
    assert settling.party == ""
    lines = settling.request.text.splitlines()
    assert lines[0] == "政府信息公开申请"
    assert lines[2] == "致：市交通局；市统计局（分别递交，各写机关全称）"
    for part in (
        "申请人：____", "身份证明：____", "联系方式：____", "第二十七条、第二十九条",
        "一、名称：刷卡乘车统计；统计公报（反映 2030 年情况的）。", "plan-2030 (zh)中有这句话：\n公交出行占比达到 40%左右\n",
        "：公交出行占比40%左右。", "三、形式：电子版", "第三十三条", "20 个工作日", "第三十条", "7 个工作日", "第三十六条",
    ):  # fmt: skip
        assert part in settling.request.text, part


def test_both_editions_carry_the_same_chinese_request_and_file(book: Casebook) -> None:
    """A body answers what it can read; the English page also says what it says."""
    zh, en = (page_of(book, "2030-bus-share", english=english).settling for english in (False, True))
    assert zh is not None
    assert zh.request is not None
    assert en is not None
    assert en.request is not None
    assert (zh.request.text, zh.request.translation) == (en.request.text, "")
    assert (
        "To: the city’s transport bureau; the city’s statistics bureau (send one to each"
        in en.request.translation
    )
    assert zh.request.file.href == "2030-bus-share-request.txt"
    assert en.request.file.href == "../../../pledges/2030-bus-share/2030-bus-share-request.txt"
    [file] = list(request_downloads(book, EN))
    assert file.path == "pledges/2030-bus-share/2030-bus-share-request.txt"
    assert file.content.decode("utf-8-sig") == zh.request.text + "\n"


def test_of_an_organ_of_the_party_nothing_can_be_asked_and_the_page_says_why(book: Casebook) -> None:
    """The regulation covers administrative organs only."""
    settling = page_of(book, "2030-tea-factories").settling
    assert settling is not None
    assert settling.request is None
    assert "不适用《政府信息公开条例》" in settling.party
    english = page_of(book, "2030-tea-factories", english=True).settling
    assert english is not None
    assert "does not cover" in english.party


def test_a_request_leaves_out_what_the_party_keeps(city: Path, linked: Callable[[], Casebook]) -> None:
    """One of two records can still be asked for."""
    row = {"pledge_id": "2030-tea-factories", "record_kind_id": "city-bulletin", "note_zh": "", "note_en": ""}
    edit_table(city / SETTLEMENTS, lambda rows: rows.append(row), key=2)
    settling = page_of(linked(), "2030-tea-factories").settling
    assert settling is not None
    assert settling.request is not None
    assert "致：市统计局（请写机关全称）" in settling.request.text
    assert "茶业工作会议记录" not in settling.request.text
    assert settling.party.startswith("茶业工作会议记录由党的机关保存")


def test_what_no_document_decides_is_not_said_to_be_settled(
    city: Path, linked: Callable[[], Casebook]
) -> None:
    """A document may show how far it got all the same; without one there is no block."""
    set_cell(city / "assessments-2030/assessments.csv", "2030-bus-share", "verdict", "not_checkable")
    set_cell(city / "plan-2030/pledges.csv", "2030-bus-share", "measure_named", "false")
    settling = page_of(linked(), "2030-bus-share").settling
    assert settling is not None
    assert settling.lead.startswith("没有哪份文件能判定这一项。")


@pytest.mark.parametrize("edition", EDITIONS, ids=["zh", "en"])
def test_the_block_is_at_most_5_kb_and_folded(book: Casebook, edition: object) -> None:
    """The request waits in a fold; what it adds to a page stays small."""
    page = page_of(book, "2030-bus-share", english=edition is EN)
    text = render(page, environment(paths.TEMPLATES))
    block = text[text.index('<section class="settling">') :]
    block = block[: block.index("</section>")]
    assert block.index("<details") < block.index('id="request-text"') < block.rindex("</details>")
    assert len(block.encode()) < 5_000


def test_a_review_by_a_person_stands_on_the_page(city: Path, linked: Callable[[], Casebook]) -> None:
    """Who, when, which table, with what outcome; the page no longer says that nobody has checked."""
    review = {
        "review_id": "first", "reviewed_on": "2031-03-01", "reviewer": "张三", "table": "plan-2030/pledges",
        "record_id": "2030-roads", "outcome": "disagrees", "note_zh": "引文少一个字。", "note_en": "A word is missing.",
    }  # fmt: skip
    edit_table(city / "assessments-2030/reviews.csv", lambda rows: rows.append(review))
    reviewed = linked()
    assert facts_of(reviewed, ZH).reviews == 1
    facts = {fact.name: fact for fact in page_of(reviewed, "2030-roads").facts}
    assert (
        facts["人工复核"].value == "2031-03-01，张三 核对 plan-2030/pledges：不同意，尚未改动。引文少一个字。"
    )
    assert facts["人工复核"].href == "../../method/#reviews"
    assert facts["由谁判读"].value == "大语言模型；有人核对过，见下"
    english = {fact.name: fact for fact in page_of(reviewed, "2030-roads", english=True).facts}
    assert english["Checked by a person"].value == (
        "2031-03-01, 张三 on plan-2030/pledges: disagrees, nothing changed yet. A word is missing."
    )
    assert "人工复核" not in {fact.name for fact in page_of(reviewed, "2030-bus-share").facts}
