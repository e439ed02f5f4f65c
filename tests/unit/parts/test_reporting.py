"""Where a reader reports a mistake."""

from urllib.parse import parse_qs, unquote

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.pages.corrections import describe_corrections
from build_scripts.pages.pledge import describe_pledge
from build_scripts.parts.reporting import Concern, open_way, ways_to_report
from tests.editions import EDITIONS, editions_at

MAIL, FORM = "ledger+news@example.org", "https://example.org/form?ledger=yunxi"
REPOSITORY = "https://example.org/yunxi/ledger"


def test_a_mail_holds_id_version_and_quote(book: Casebook) -> None:
    """Every character of the quote is encoded, so that none can end the line of the address."""
    zh, _ = editions_at(contact=MAIL)
    page = describe_pledge(book.pledges["2030-roads"], book, zh)
    [way] = page.ways_to_report
    address, _, filled = way.href.partition("?")
    assert address == "mailto:ledger%2Bnews@example.org"
    assert way.href.isascii()
    asked = parse_qs(filled)
    assert asked["subject"] == ["云溪承诺账本：报告错误"]
    lines = asked["body"][0].split("\r\n")
    assert lines[-3].startswith("数据版本：targets-2030 ")
    assert lines[-2:] == [f"引文：{book.pledges['2030-roads'].quote_zh}", "页面：2030-roads"]
    assert page.report_at == way.href


def test_a_form_is_handed_the_same_and_keeps_its_own_query() -> None:
    _, en = editions_at(contact=FORM)
    [way] = ways_to_report(Concern("2030-roads", "1.0.0", "修路 100 公里 & 更多"), en)
    address, _, filled = way.href.partition("?")
    assert address == "https://example.org/form"
    assert parse_qs(filled) == {
        "ledger": ["yunxi"], "version": ["1.0.0"], "quote": ["修路 100 公里 & 更多"], "page": ["2030-roads"]
    }  # fmt: skip


def test_a_line_break_in_a_quote_opens_no_further_field() -> None:
    zh, _ = editions_at(contact=MAIL)
    [way] = ways_to_report(Concern("x", "1.0.0", "一\r\nBcc: a@example.org&cc=b@example.org"), zh)
    assert set(parse_qs(way.href.partition("?")[2])) == {"subject", "body"}
    assert "\r" not in way.href
    assert "\n" not in way.href


def test_an_issue_is_the_second_way_where_the_repository_is_known(book: Casebook) -> None:
    zh, _ = editions_at("", REPOSITORY, MAIL)
    mail, issue = describe_pledge(book.pledges["2030-roads"], book, zh).ways_to_report
    assert mail.href.startswith("mailto:")
    assert issue.href.startswith(f"{REPOSITORY}/issues/new?title=")
    assert "页面：2030-roads" in unquote(issue.href)


def test_every_page_adds_itself_to_the_open_way() -> None:
    """What the frame of a page adds is the last thing told."""
    zh, _ = editions_at(contact=MAIL)
    assert unquote(open_way("1.0.0", zh)).endswith("数据版本：1.0.0\r\n页面：")
    assert open_way("1.0.0", editions_at(contact=FORM)[0]).endswith("&page=")
    assert open_way("1.0.0", EDITIONS[0]) == ""


@pytest.mark.parametrize("edition", EDITIONS, ids=["zh", "en"])
def test_without_any_way_the_page_says_so_and_still_leads_on(book: Casebook, edition: object) -> None:
    own = next(each for each in EDITIONS if each is edition)
    page = describe_corrections(book, own)
    assert page.where == own.say("corrections-report-nowhere")
    assert [each.href for each in page.ways] == ["../data/", "../sources/"]
    pledge = describe_pledge(book.pledges["2030-roads"], book, own)
    assert pledge.ways_to_report == ()
    assert pledge.corrections.href.endswith("corrections/#report")


def test_with_a_way_the_page_of_corrections_offers_it(book: Casebook) -> None:
    zh, _ = editions_at("", REPOSITORY)
    page = describe_corrections(book, zh)
    assert page.where == zh.say("corrections-report-where")
    assert [each.href.partition("?")[0] for each in page.ways] == [f"{REPOSITORY}/issues/new"]
