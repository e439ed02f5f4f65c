"""What was reported on a year."""

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.pages import outcomes
from build_scripts.pages.kind import Context
from build_scripts.pages.outcomes import describe_outcomes
from build_scripts.words.edition import sentence_case
from tests.editions import EDITIONS

ZH, EN = EDITIONS


@pytest.mark.parametrize("edition", EDITIONS, ids=["zh", "en"])
def test_a_page_holds_the_outcomes_of_one_year(grown_book: Casebook, edition: object) -> None:
    """Each outcome stands on the page of the year that it is about, and on no other."""
    own = next(each for each in EDITIONS if each is edition)
    pages = list(outcomes.PAGE.describe(Context(grown_book, own, [], ())))
    assert [each.address.path for each in pages] == ["outcomes/2030/", "outcomes/2031/"]
    for year in (2030, 2031):
        page = describe_outcomes(year, grown_book, own)
        titles = [row.reference.text for each in page.accounts for it in each.groups for row in it.rows]
        assert sorted(titles) == sorted(
            own.pick(each, "title") for each in grown_book.outcomes.values() if each.period_year == year
        )


def test_each_document_stands_by_itself_under_its_own_name(grown_book: Casebook) -> None:
    """A report and a bulletin on one year are two groups of groups, each heading in its own document’s name."""
    page, report = describe_outcomes(2030, grown_book, EN), grown_book.sources["report-2031"].about.short_en
    assert [each.document.text for each in page.accounts] == [
        f"{sentence_case(report)}: 3 outcomes",
        "The statistical bulletin for 2030: 3 outcomes",
    ]
    assert [{it.whose for it in each.groups} for each in page.accounts] == [
        {f"heading in {report}"},
        {"heading in the statistical bulletin for 2030"},
    ]
    assert page.lead.startswith(
        f"For 2030, {report} gives 3 outcomes; the statistical bulletin for 2030 gives 3 outcomes. "
        "That makes 6 outcomes"
    )


def test_one_document_is_the_subject_of_the_sentence(grown_book: Casebook) -> None:
    """The year is named, and so is the document that holds no matching pledge."""
    maker = grown_book.sources["report-2031"].about.short_zh
    assert describe_outcomes(2031, grown_book, ZH).lead == (
        "2032年工作报告报告了 2031 年的 5 项结果，其中 4 项有数字。"
        f"能与承诺对照的有 1 项；其余的没有编入对照：{maker}为 2031 年作出的承诺里，没有一项说的是同一件事。"
    )


def test_a_verdict_is_not_set_beside_the_number_it_does_not_rest_on(grown_book: Casebook) -> None:
    """Where the bulletin decides, the report's own number says so; the bulletin's needs no remark."""
    remarks = {
        (account.anchor, reference.text): remark
        for account in describe_outcomes(2030, grown_book, EN).accounts
        for group in account.groups
        for row in group.rows
        for _, reference, remark in row.pledges
    }
    assert remarks["report-2031", "Tea output up 5%"] == (
        "the verdict rests on the number of the statistical bulletin for 2030"
    )
    assert remarks["bulletin-2030", "Tea output up 5%"] == ""
    assert remarks["report-2031", "At least 2,000 mu of new tea gardens"] == ""
