"""The home page."""

from build_scripts.assess.case import Casebook
from build_scripts.charts.card import TallyPicture
from build_scripts.pages.home import describe_home
from build_scripts.parts.unasked import unpledged
from tests.editions import EDITIONS

ZH, EN = EDITIONS


def test_the_answer_comes_first(book: Casebook) -> None:
    """How many were not reported on, set large, and how many can be judged; then each verdict, and they add up."""
    page = describe_home(book, ZH)
    assert [(each.number, each.text, each.href, each.most) for each in page.answer] == [
        (2, "项未见报告，", "silence/2030/", True),
        (3, "项能判定。", "", False),
    ]
    assert all(part in page.statement for part in ("2030", "云溪市政府", "5"))
    counts = {each.badge.code: each.number for each in page.counts}
    assert counts == {"met": 2, "not_met": 1, "not_reported": 2}
    assert sum(counts.values()) == len(page.dots) == 5


def test_the_documents_are_named_before_anything_is_said_of_them(book: Casebook) -> None:
    """A reader who has heard of neither knows what is set beside what."""
    assert describe_home(book, ZH).documents == (
        "承诺：plan-2030 (zh)。结果：report-2031 (zh)。云溪市市长 2031 年 1 月 15 日所作的报告。"
    )
    assert describe_home(book, EN).documents == (
        "Pledges: plan-2030 (en). Results: report-2031 (en). "
        "The report that the mayor of Yunxi gave on 15 January 2031."
    )


def test_what_can_be_worked_out_is_worked_out(book: Casebook) -> None:
    """Each computed verdict stands with its arithmetic and leads to its page."""
    page = describe_home(book, EN)
    assert [each.reference.href for each in page.key_numbers] == [
        "pledges/2030-tea-output/",
        "pledges/2030-tea-gardens/",
        "pledges/2030-roads/",
    ]
    assert page.key_numbers[2].arithmetic == "15 km > 12.5 km: 2.5 km over"


def test_each_part_has_its_own_pledges(book: Casebook) -> None:
    """Themes stand in their order, with one mark a pledge."""
    page = describe_home(book, EN)
    assert [(each.reference.text, len(each.marks)) for each in page.themes] == [("Tea", 3), ("Transport", 2)]


def test_what_stands_out_is_counted(book: Casebook) -> None:
    """Every finding is a count over the city's pledges; the report answers three of five."""
    zh, en = describe_home(book, ZH), describe_home(book, EN)
    assert [each.lead for each in en.findings] == [
        "One indicator carries a number for both 2030 and 2031; the one for 2031 is larger.",
    ]
    assert zh.findings[0].text == (
        "茶叶产量增速 5% → 5.5%左右。2030 年的数出自plan-2030 (zh)，2031 年的数出自report-2031 (zh)，是不同的文件。"
        "2031 年的数里，1 个带“左右”。"
    )
    assert zh.worked_out is not None
    assert zh.worked_out.lead == "能用同一口径算清的有 3 项：2 项已完成，1 项未完成"
    assert [each.reference.href for each in zh.findings] == ["2031/"]


def test_home_shows_the_latest_assessed_year_and_leads_to_the_others(grown_book: Casebook) -> None:
    """A reader finds the year before with its results, and the years to come."""
    page = describe_home(grown_book, EN)
    assert page.title == "One pledge for 2031: was it kept?"
    assert [(each.reference.href, each.text) for each in page.years] == [
        ("2035/", "one pledge, results not on file yet"),
        ("2032/", "5 pledges, results not on file yet"),
        ("2030/", "5 pledges, 4 can be judged"),
    ]


def test_the_results_are_those_that_were_searched(grown_book: Casebook) -> None:
    """The document that made the pledges is not named as the one that reports on them."""
    assert describe_home(grown_book, EN).documents.startswith(
        "Pledges: report-2031 (en). Results: Yunxi government work report (14 January 2032). "
        "The report that the mayor of Yunxi gave"
    )


def test_the_parts_are_those_of_the_pledges_shown(grown_book: Casebook) -> None:
    """Whatever kind of document the pledges stand in, they stand under its parts."""
    assert [each.reference.text for each in describe_home(grown_book, EN).themes] == ["Looking ahead"]


def test_what_cannot_be_checked_is_told_without_empty_reasons(book: Casebook, grown_book: Casebook) -> None:
    """A reason that holds for no pledge is left out, and all of it where every pledge has a result."""
    assert describe_home(book, ZH).why == (
        "能判定，指查过的文件给出了同一指标的数字，或说明了那件事本身做没做。"
        "5 项都有数字，report-2031 (zh)用同一口径报告了其中 3 项。2 项在查过的文件里找不到结果。"
    )
    assert (
        "All 5 hold a number; on 3 of these there is a result on the same measure (report-2031 (en)). "
        in describe_home(book, EN).why
    )
    assert describe_home(grown_book, ZH).why == ""
    assert describe_home(grown_book, ZH).silence is None


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
    assert "云溪承诺账本整理" in page.picture.imprint.source
    for edition in EDITIONS:
        assert "邵阳" not in repr(describe_home(book, edition))
        assert "Shaoyang" not in repr(describe_home(book, edition))


def test_the_ends_of_the_scale_are_no_numbers(book: Casebook) -> None:
    """None, one and all are said as such; “the rest” is only said of a rest."""
    facts: dict[str, str | int] = {"documents": "甲", "computed": 0}
    assert ZH.say("home-why-numbers", total=3, numbers=0, extent="none", **facts) == "3 项都没有数字。"
    assert ZH.say("home-why-numbers", total=3, numbers=1, extent="some", **facts) == (
        "3 项里有 1 项有数字，甲没有用同一口径报告。"
    )
    assert EN.say("home-why-numbers", total=1, numbers=1, extent="all", **facts) == (
        "The pledge holds a number; no result is on the same measure (甲)."
    )
    assert (
        EN.say("home-why-numbers", total=3, numbers=0, extent="none", **facts)
        == "None of the 3 holds a number."
    )
    assert EN.say("home-why", answered=0) == "Why can’t they be checked?"
    assert ZH.say("highlights-worked-out-missed", worked=1) == "能用同一口径算清的有 1 项，未完成"
    assert describe_home(book, ZH).why_heading == "其余的为什么核不了？"


def test_where_all_was_reported_on_the_answer_is_what_can_be_judged(grown_book: Casebook) -> None:
    """No number of silence is shown that is none, and what answers no pledge stands beneath the answer."""
    page = describe_home(grown_book, EN)
    assert [(each.number, each.most) for each in page.answer] == [(1, True)]
    assert (page.beyond is None) == (not unpledged(2031, grown_book))


def test_what_is_not_said_to_be_met_is_said_once_not_to_be_unmet(book: Casebook) -> None:
    """The caveat on silence stands on home once, beside the marks."""
    page = describe_home(book, ZH)
    caveat = ZH.say("silence-is-not-failure")
    assert caveat in ZH.say("home-one-mark-each")
    assert caveat not in page.why + "".join(each.text for each in page.findings)
