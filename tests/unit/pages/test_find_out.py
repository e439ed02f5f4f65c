"""How to find out, a page a year."""

from collections.abc import Callable
from pathlib import Path

from build_scripts.assess.case import Casebook
from build_scripts.pages.find_out import describe_find_out
from build_scripts.pages.home import describe_home
from build_scripts.pages.silence import describe_silence
from build_scripts.pages.year import describe_year
from tests.editions import EDITIONS
from tests.unit.describing import pages_of
from tests.unit.editing import edit_table, set_cell

ZH, EN = EDITIONS
SETTLEMENTS = "assessments-2030/settlements.csv"


def also_settled_by(city: Path, pledge_id: str, kind: str) -> None:
    """Name one more kind of document that would settle a pledge."""
    row = {"pledge_id": pledge_id, "record_kind_id": kind, "note_zh": "", "note_en": ""}
    edit_table(city / SETTLEMENTS, lambda rows: rows.append(row), key=2)


def test_documents_that_settle_most_come_first(city: Path, linked: Callable[[], Casebook]) -> None:
    """Each with its pledges and their verdicts; a pledge stands under each document that would do."""
    also_settled_by(city, "2030-tea-factories", "city-bulletin")
    page = describe_find_out(2030, linked(), EN)
    assert page.lead.startswith(
        "2 pledges for 2030 wait for a document that would settle them. Here are 3 kinds"
    )
    first, *others = page.documents
    assert (first.name, first.sentence) == (
        "Statistical bulletin",
        "This kind of document would normally settle these 2:",
    )
    assert [(each.reference.text, each.reference.href, each.badge.code) for each in first.pledges] == [
        ("30 tea factories", "../../pledges/2030-tea-factories/", "not_reported"),
        ("Bus share of about 40%", "../../pledges/2030-bus-share/", "not_reported"),
    ]
    assert [each.note for each in first.pledges] == ["", "Look for the bus share"]
    assert [(each.name, each.sentence, each.access) for each in others] == [
        ("Minutes on the tea trade", "This kind of document would normally settle one:", "an organ of the Party, which the disclosure regulation does not cover"),
        ("Statistics of bus cards", "This kind of document would normally settle one:", "as a rule on request"),
    ]  # fmt: skip


def test_what_no_document_decides_is_counted_apart(city: Path, linked: Callable[[], Casebook]) -> None:
    """One that a document sheds light on stands below the others; one without any is only counted."""
    also_settled_by(city, "2030-tea-factories", "city-bulletin")
    set_cell(city / "assessments-2030/assessments.csv", "2030-tea-factories", "verdict", "not_checkable")
    set_cell(city / "plan-2030/pledges.csv", "2030-tea-factories", "measure_named", "false")
    page = describe_find_out(2030, linked(), ZH)
    assert page.lead.startswith("2030 年的承诺里，还有 1 项等一份文件就能判定。")
    [bulletin] = [each for each in page.documents if each.anchor == "city-bulletin"]
    assert (len(bulletin.pledges), [each.reference.text for each in bulletin.partly]) == (1, ["茶厂达到30家"])
    assert bulletin.partly_sentence == "不能判定、但能看出做到哪一步或者说的是什么的 1 项："
    assert page.rest is None
    edit_table(city / SETTLEMENTS, lambda rows: rows.__setitem__(slice(2, None), []), key=2)
    rest = describe_find_out(2030, linked(), ZH).rest
    assert rest is not None
    assert rest.text == "另有 1 项，没有哪份文件能判定"
    assert rest.href == "../../pledges/?verdict=not_checkable&year=2030"


def test_a_year_in_which_all_is_judged_says_so(grown_book: Casebook) -> None:
    """Nothing waits, and nothing is listed; a year that is not assessed has no page."""
    page = describe_find_out(2031, grown_book, EN)
    assert (page.lead, page.documents) == ("No pledge for 2031 waits for a document to settle it.", ())
    paths = {each.address.path for each in pages_of(grown_book, EN)}
    assert {"find-out/", "find-out/2030/", "find-out/2031/"} <= paths
    assert "find-out/2032/" not in paths


def test_what_was_settled_since_is_listed_no_more(grown_book: Casebook) -> None:
    """The bulletin has ended the silence on the bus share."""
    page = describe_find_out(2030, grown_book, EN)
    assert [each.reference.text for group in page.documents for each in group.pledges] == ["30 tea factories"]


def test_silence_home_and_the_year_lead_to_it(book: Casebook) -> None:
    """Who reads that nothing was reported is one tap away from how to find out."""
    assert describe_silence(2030, book, ZH).find_out.href == "../../find-out/2030/"
    assert describe_home(book, ZH).find_out.href == "find-out/2030/"
    assert "../find-out/2030/" in [each.href for each in describe_year(2030, book, ZH).ways]
