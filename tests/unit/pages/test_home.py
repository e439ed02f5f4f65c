"""The home page."""

from build_scripts.assess.case import Casebook
from build_scripts.charts.card import TallyPicture
from build_scripts.pages.home import describe_home
from tests.editions import EDITIONS

ZH, EN = EDITIONS


def test_the_answer_comes_first(book: Casebook) -> None:
    """How many pledges there were, and how many have each verdict, add up."""
    page = describe_home(book, ZH)
    assert all(part in page.statement for part in ("2030", "云溪市政府", "5"))
    counts = {each.badge.code: each.number for each in page.counts}
    assert counts == {"met": 2, "not_met": 1, "not_reported": 2}
    assert sum(counts.values()) == len(page.dots) == 5


def test_the_documents_are_named_before_anything_is_said_of_them(book: Casebook) -> None:
    """A reader who has heard of neither knows what is set beside what."""
    assert describe_home(book, ZH).documents == "承诺：plan-2030 (zh)。结果：report-2031 (zh)。"
    assert describe_home(book, EN).documents == "Pledges: plan-2030 (en). Results: report-2031 (en)."


def test_what_can_be_worked_out_is_worked_out(book: Casebook) -> None:
    """Each computed verdict stands with its arithmetic and leads to its page."""
    page = describe_home(book, EN)
    assert [each.reference.href for each in page.key_numbers] == [
        "pledges/2030-tea-output/",
        "pledges/2030-tea-gardens/",
        "pledges/2030-roads/",
    ]
    assert page.key_numbers[2].arithmetic == "15 km > 12.5 km: 2.5 km over"


def test_each_action_has_its_own_pledges(book: Casebook) -> None:
    """Themes stand in their order, with one mark a pledge."""
    page = describe_home(book, EN)
    assert [(each.reference.text, len(each.marks)) for each in page.themes] == [("Tea", 3), ("Transport", 2)]


def test_what_stands_out_is_counted(book: Casebook) -> None:
    """Every finding is a count over the city's pledges; the report answers three of five."""
    zh, en = describe_home(book, ZH), describe_home(book, EN)
    assert [each.lead for each in en.findings] == [
        "3 of 5 have a result (60%).",
        "1 indicator has a number in both years; for 2031: all raised.",
    ]
    assert zh.findings[1].text == "茶叶产量增速 5% → 5.5%左右。"
    assert zh.key_heading == "能用同一口径算清的有 3 项：2 项已完成，1 项未完成"
    assert [each.reference.href for each in zh.findings] == ["silence/", "2031/"]


def test_a_tally_leads_to_the_list_of_its_pledges(book: Casebook) -> None:
    """Each number opens the list cut down to its verdict and year."""
    counts = describe_home(book, EN).counts
    assert [each.href for each in counts] == [
        f"pledges/?verdict={each.badge.code}&year=2030" for each in counts
    ]


def test_no_place_is_written_into_the_code(book: Casebook) -> None:
    """Another city's home page names that city."""
    page = describe_home(book, ZH)
    assert isinstance(page.picture, TallyPicture)
    assert "云溪承诺账本整理" in page.picture.source
    for edition in EDITIONS:
        assert "邵阳" not in repr(describe_home(book, edition))
        assert "Shaoyang" not in repr(describe_home(book, edition))
