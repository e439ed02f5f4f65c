"""The register of silence, a page a year."""

from build_scripts.assess.case import Casebook
from build_scripts.pages.silence import describe_silence
from tests.editions import EDITIONS
from tests.unit.describing import pages_of

ZH, EN = EDITIONS


def test_each_assessed_year_has_its_register(grown_book: Casebook) -> None:
    """No page mixes two years in one number."""
    paths = {each.address.path for each in pages_of(grown_book, EN)}
    assert {"silence/", "silence/2030/", "silence/2031/"} <= paths
    assert "silence/2032/" not in paths
    page = describe_silence(2030, grown_book, EN)
    assert page.lead == (
        "Of 5 pledges for 2030, 1 is not reported on in the documents searched. Not reported does not mean not met."
    )
    assert [row.reference.text for each in page.groups for row in each.rows] == ["30 tea factories"]
    assert page.total.numbers[0].count == 5


def test_what_was_searched_is_named_with_the_day_it_reaches(book: Casebook, grown_book: Casebook) -> None:
    """Whose accounts have been searched is read from the documents, and changes when one arrives."""
    assert describe_silence(2030, book, ZH).searched == (
        "查过的文件：report-2031 (zh)，查到 2031-01-15 为止。云溪市市长 2031 年 1 月 15 日所作的报告。"
        "还没有查过这些来源的文件：统计部门、独立来源。"
    )
    searched = describe_silence(2030, grown_book, EN).searched
    assert searched.startswith(
        "Searched: report-2031 (en) and the statistical bulletin for 2030, up to 2031-03-20. "
    )
    assert searched.endswith("Nothing has been searched yet from these publishers: independent sources.")


def test_a_year_without_silence_says_so(grown_book: Casebook) -> None:
    """Nothing missing is no zero in a sentence."""
    page = describe_silence(2031, grown_book, EN)
    assert page.lead == "No pledge for 2031 is listed as not reported."
    assert describe_silence(2031, grown_book, ZH).lead == "2031 年的承诺里，没有一项列为“未见报告”。"
    assert page.groups == ()


def test_the_shares_and_the_picture_are_of_the_year(grown_book: Casebook) -> None:
    """An earlier year's register neither counts nor leads to the latest one's."""
    for year, parts in ((2030, ["Tea", "Transport"]), (2031, ["Looking ahead"])):
        page = describe_silence(year, grown_book, EN)
        assert [share.theme.text for share in page.shares] == parts
        assert page.chart.href.endswith(f"/charts/{year}/#overview")
