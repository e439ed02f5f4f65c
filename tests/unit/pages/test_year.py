"""The page of a year."""

import re
from dataclasses import replace
from decimal import Decimal

from build_scripts.assess.case import Casebook
from build_scripts.pages.year import PAGE, YearPage, describe_year
from build_scripts.parts.beside import Pair
from build_scripts.parts.following import below_reported
from build_scripts.render.templates import render
from tests.editions import EDITIONS
from tests.unit.describing import env, pages_of

ZH, EN = EDITIONS


def text_of(page: YearPage) -> str:
    """Return what a page says, without its marks and addresses."""
    return re.sub(r"<[^>]+>", "", render(page, env()))


def test_every_year_has_its_page_assessed_or_not(book: Casebook, grown_book: Casebook) -> None:
    """The address of a year stays when its results come."""
    assert PAGE.page is YearPage
    for joined, years in ((book, (2030, 2031)), (grown_book, (2030, 2031, 2032, 2035))):
        paths = {each.address.path for each in pages_of(joined, ZH)}
        assert {f"{year}/" for year in years} <= paths


def test_an_assessed_year_tells_what_became_of_its_pledges(grown_book: Casebook) -> None:
    """Promise, tally, results by part, and the ways to all there is on the year."""
    page = describe_year(2030, grown_book, EN)
    assert page.title == "What was pledged for 2030, and what became of it"
    assert page.lead.endswith("4 can be judged; one was not reported on.")
    assert {each.badge.code: each.number for each in page.counts} == {
        "met": 2,
        "not_met": 2,
        "not_reported": 1,
    }
    assert len(page.dots) == 5
    assert [each.heading.text for each in page.groups] == ["Tea", "Transport"]
    assert "../silence/2030/" in [each.href for each in page.ways]
    assert "Verdict" in text_of(page)


def test_a_coming_year_has_no_verdicts(grown_book: Casebook) -> None:
    """Nothing is said of results where there is none to check."""
    page = describe_year(2032, grown_book, ZH)
    assert page.title == "2032 年承诺了什么"
    assert (page.counts, page.dots) == ((), ())
    assert page.lead == (
        "云溪市政府为 2032 年作出 5 项具体承诺，其中 4 项有数字。能核对结果的文件尚未进入账本，因此没有结论。"
    )
    assert "结论" not in text_of(page).replace("没有结论", "")


def test_a_year_stands_between_the_one_before_and_the_one_after(grown_book: Casebook) -> None:
    """What was pledged before, and what is pledged next, on the same subject."""
    page = describe_year(2031, grown_book, EN)
    assert [(each.earlier.href, each.later.href) for each in page.changes] == [
        ("../pledges/2030-tea-output/", "../pledges/2031-tea-output/")
    ]
    assert page.following is not None
    assert page.following.heading == "What 2032 says"
    assert page.following.moved == (
        "One indicator carries a number for both 2031 and 2032; the one for 2032 is smaller. "
        "Growth of tea output about 5.5% → about 3%. The numbers for 2031 are from report-2031 (en), those for 2032 "
        "from the work report of 2032, which are different documents. One of the numbers for 2032 is hedged (“左右”)."
    )


def test_a_year_with_nothing_to_compare_makes_no_comparison(grown_book: Casebook) -> None:
    """A single target far ahead stands beside no year, and drops nothing of the year before."""
    for edition in EDITIONS:
        page = describe_year(2035, grown_book, edition)
        assert page.figure is None
        assert page.changes == ()
        assert page.dropped == ()
        assert page.following is None
        assert "2034" not in text_of(page)
    assert describe_year(2035, grown_book, EN).lead == (
        "Yunxi’s city government made one specific pledge for 2035, with a number. No document that could report on "
        "it is in the ledger yet, so there is no verdict. It is a target over several years, set by a document for "
        "earlier ones."
    )


def test_each_year_has_a_picture_of_its_own(grown_book: Casebook) -> None:
    """A link to a year never shows another year's marks."""
    pages = [describe_year(year, grown_book, ZH) for year in (2030, 2031, 2032)]
    assert [each.picture_path for each in pages] == ["2030/share.png", "2031/share.png", "2032/share.png"]
    assert [
        len(picture.marks)
        for each in pages
        for picture in each.drawings.values()
        if hasattr(picture, "marks")
    ] == [
        5,
        1,
        5,
    ]


def test_all_and_none_are_said_as_such(grown_book: Casebook) -> None:
    """No sentence counts 5 of 5, or 0."""
    assert describe_year(2030, grown_book, ZH).lead == (
        "云溪市政府为 2030 年作出 5 项具体承诺，都有数字。能判定的有 4 项，未见报告的有 1 项。"
    )
    assert describe_year(2030, grown_book, EN).lead.startswith(
        "Yunxi’s city government made 5 specific pledges for 2030, all of them with numbers."
    )
    assert describe_year(2031, grown_book, ZH).lead == (
        "云溪市政府为 2031 年作出 1 项具体承诺，有数字。能判定的有 1 项，没有一项未见报告。"
    )


def test_the_figure_that_decides_is_the_one_set_beside_the_next_target(grown_book: Casebook) -> None:
    """Two documents on one year are two figures, the decider first; an indicator is told once."""
    page = describe_year(2031, grown_book, ZH)
    assert [each.reported for each in page.changes] == ["4.4%、4.6%（预计数）"]
    roads = grown_book.pledges["2030-roads"]
    lower = replace(
        roads,
        paragraph_id="p",
        pledge_id="2031-roads",
        due_year=2031,
        value=Decimal(10),
        figure_text="10公里",
    )
    [pair] = [Pair(roads, lower, "", "")]
    assert below_reported([pair], grown_book, ZH).startswith(
        "其中，2031 年的目标比 2030 年的报告数要求低的：新建公路 14.6公里 → "
    )
    assert below_reported([pair], grown_book, ZH).count("→") == 1
