"""Search, as a reader uses it: what it finds, what it costs, what it does without its script."""

import csv
import gzip
import re
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.site.browsing import opened, searched, until
from tests.site.pages import DESKTOP
from tests.site.told import Told

QUERIES = list(csv.DictReader(Path(__file__).with_name("search_queries.csv").open(encoding="utf-8")))
FIRST_QUERY_BYTES = 150_000
EDITIONS = ["", "en/"]


def found_by(page: Page, query: str) -> list[str]:
    """Return the addresses that a query finds, from the edition's root, in the order shown."""
    box = page.locator("#q")
    box.fill("")
    page.keyboard.insert_text(query)
    searched(page)
    book: list[str] = page.locator(".hit a").evaluate_all("links => links.map(link => link.href)")
    root = page.url.split("search/")[0]
    return [link.removeprefix(root) for link in book]


def year_of(path: str) -> str:
    """Return the year of a pledge’s page, and nothing for another page."""
    pledge = re.match(r"pledges/(\d{4})-", path)
    return pledge[1] if pledge else ""


def ready(page: Page) -> None:
    """Wait until the entries have come."""
    until(page, "Boolean(window.ledgerEntries)")


def test_the_list_of_queries_is_long_and_in_both_languages() -> None:
    for edition in ("zh", "en"):
        assert len([each for each in QUERIES if each["edition"] == edition]) >= 100
    assert len({(each["edition"], each["query"]) for each in QUERIES}) == len(QUERIES)


@pytest.mark.parametrize("edition", ["zh", "en"])
def test_each_query_finds_its_page_among_the_first_three(
    browser: Browser, address: str, edition: str
) -> None:
    """Where the list names several pages, one of them will do.

    A pledge is held against those of its own year: the latest year comes first, whichever that is.
    """
    root = address + ("" if edition == "zh" else "en/")
    missed = []
    with opened(browser, root + "search/", viewport=DESKTOP) as page:
        ready(page)
        for each in QUERIES:
            if each["edition"] != edition:
                continue
            wanted = each["expected"].split(" ")
            years = {year_of(path) for path in wanted}
            found = found_by(page, each["query"])
            first = [path for path in found if year_of(path) in years | {""}][:3]
            if not set(wanted) & set(first):
                missed.append((each["query"], each["expected"], first))
    assert missed == []


@pytest.mark.parametrize(
    ("path", "anchor"),
    [
        ("search/?q=口径不同", "other-measure"),
        ("search/?q=没做到", "not-met"),
        ("en/search/?q=Partly+met", "partly-met"),
    ],
)
def test_what_a_verdict_means_comes_before_the_pledges_that_have_it(
    browser: Browser, address: str, path: str, anchor: str
) -> None:
    with opened(browser, address + path, viewport=DESKTOP) as page:
        page.locator(".hit a").first.click()
        page.wait_for_url(f"**/method/#verdict-{anchor}")
        assert page.locator(f"#verdict-{anchor}").is_visible()


@pytest.mark.parametrize(
    ("edition", "query", "code"),
    [("", "没做到", "not_met"), ("", "部分做到", "partly_met"), ("en/", "broken promises", "not_met")],
)
def test_what_people_call_a_verdict_finds_the_pledges_that_have_it(
    browser: Browser, address: str, told: Told, edition: str, query: str, code: str
) -> None:
    """Not those whose label, or whose words, hold it by chance."""
    wanted = {f"pledges/{each.id}/" for each in told.book.cases.values() if each.shown == code}
    with opened(browser, f"{address}{edition}search/") as page:
        ready(page)
        found = found_by(page, query)
        assert {path for path in found if path.startswith("pledges/")} == wanted


def test_a_pledge_comes_before_the_page_that_mentions_it(browser: Browser, address: str, told: Told) -> None:
    pledged = sum("班列" in each.title_zh + each.quote_zh for each in told.book.pledges.values())
    with opened(browser, address + "search/") as page:
        ready(page)
        kinds = [link.split("/")[0] for link in found_by(page, "班列")]
        assert kinds[:pledged] == ["pledges"] * pledged
        assert set(kinds[pledged:]) == {"sources", "glossary"}


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_first_query_costs_little(browser: Browser, address: str, edition: str) -> None:
    """All that a reader with an empty cache loads to search once, as gzip would send it.

    The entries of earlier years come after the first results, and are not waited for.
    """
    sent: dict[str, int] = {}
    context = browser.new_context()
    page = context.new_page()
    page.on("response", lambda answer: sent.update({answer.url: len(gzip.compress(answer.body(), 9))}))
    page.goto(f"{address}{edition}search/?q=7%25")
    expect(page.locator(".hit").first).to_be_visible()
    page.wait_for_load_state("networkidle")
    later = {f"{address}{edition}search/{year}.js" for year in page.evaluate("window.ledgerEntries.later")}
    context.close()
    sent = {url: size for url, size in sent.items() if url not in later}
    assert any(url.endswith("entries.js") for url in sent)
    assert sum(sent.values()) <= FIRST_QUERY_BYTES, sent


def test_other_pages_load_nothing_of_the_search(browser: Browser, address: str) -> None:
    asked: list[str] = []
    context = browser.new_context()
    page = context.new_page()
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address)
    page.goto(address + "pledges/2024-exports/")
    context.close()
    assert [url for url in asked if "search" in url] == []


@pytest.mark.parametrize(("edition", "query"), [("", "零售"), ("en/", "retail")])
def test_from_the_masthead_of_any_page_to_the_verdict(
    browser: Browser, address: str, told: Told, edition: str, query: str
) -> None:
    with opened(browser, f"{address}{edition}pledges/2024-exports/", viewport=DESKTOP) as page:
        page.locator(".masthead-search input").click()
        page.keyboard.insert_text(query)
        page.keyboard.press("Enter")
        first = page.locator(".hit").first
        expect(first.locator(".badge")).to_have_text(told.verdict("2024-retail-sales", edition))
        assert first.locator("mark").first.inner_text().lower() == query
        first.locator("a").click()
        page.wait_for_url(f"{address}{edition}pledges/2024-retail-sales/")


def test_on_a_phone_the_masthead_has_a_link_to_the_search(browser: Browser, address: str) -> None:
    with opened(browser, address + "pledges/") as page:
        assert not page.locator(".masthead-search").is_visible()
        page.locator(".masthead-search-link").click()
        page.wait_for_url(address + "search/")
        expect(page.locator("#q")).to_be_focused()


@pytest.mark.parametrize(
    ("path", "said", "groups"),
    [
        ("search/?q=乡镇学校", "账本收录的承诺里没有这一项", ["完成情况", "其他"]),
        ("en/search/?q=township+schools", "No pledge in this ledger says this", ["Outcomes", "Elsewhere"]),
    ],
)
def test_where_nothing_was_pledged_the_search_says_so_and_shows_what_was_reported(
    browser: Browser, address: str, path: str, said: str, groups: list[str]
) -> None:
    with opened(browser, address + path) as page:
        expect(page.locator(".search-status")).to_contain_text(said)
        assert [
            head.split(" (")[0] for head in page.locator(".search-results h2").all_inner_texts()
        ] == groups


def test_a_listener_who_comes_with_words_begins_at_what_was_found(browser: Browser, address: str) -> None:
    """The status has the focus, and each result is a heading that names it."""
    with opened(browser, address + "search/?q=零售") as page:
        expect(page.locator(".search-status")).to_be_focused()
        page.keyboard.press("Tab")
        expect(page.locator(".hit a").first).to_be_focused()
        assert (
            '- heading "社会消费品零售总额增长7%" [level=3]'
            in page.locator(".search-results").aria_snapshot()
        )


def test_the_big_box_of_home_leads_to_results(browser: Browser, address: str) -> None:
    with opened(browser, address) as page:
        page.locator(".search-form input").click()
        page.keyboard.insert_text("学校")
        page.keyboard.press("Enter")
        expect(page.locator(".search-status")).to_contain_text("找到")
        expect(page.locator("#q")).to_have_value("学校")


def test_arrows_and_enter_reach_a_result(browser: Browser, address: str) -> None:
    with opened(browser, address + "search/") as page:
        ready(page)
        second = found_by(page, "班列")[1]
        assert second.startswith("pledges/")
        for _ in range(3):
            page.keyboard.press("ArrowDown")
        page.keyboard.press("ArrowUp")
        page.keyboard.press("Enter")
        page.wait_for_url(f"**/{second}")


def test_the_query_is_in_the_address_and_back_works(browser: Browser, address: str) -> None:
    with opened(browser, address + "en/search/") as page:
        ready(page)
        found_by(page, "rural roads")
        page.wait_for_url(address + "en/search/?q=rural%20roads")
        page.keyboard.press("Enter")
        found_by(page, "exports")
        page.go_back()
        expect(page.locator("#q")).to_have_value("rural roads")
        assert page.locator(".hit a").first.get_attribute("href") == "../pledges/2024-rural-road-upgrades/"
        page.reload()
        expect(page.locator(".hit").first).to_be_visible()


def test_what_was_done_to_the_query_is_said(browser: Browser, address: str) -> None:
    with opened(browser, address + "search/") as page:
        ready(page)
        status = page.locator(".search-status")
        assert status.get_attribute("role") == "status"
        found_by(page, "看病")
        assert "医院" in status.inner_text()
        found_by(page, "20万人")
        assert "“20万人”，找的是：万人" in status.inner_text()
        found_by(page, "5.5%")
        assert status.inner_text().strip() == f"找到 {page.locator('.hit').count()} 条"


def test_a_query_without_results_says_so_and_offers_a_way_on(browser: Browser, address: str) -> None:
    with opened(browser, address + "search/?q=<b>zzz</b>") as page:
        expect(page.locator(".search-status")).to_contain_text("没有找到“<b>zzz</b>”")
        assert page.locator(".hit").count() == 0
        page.locator(".search-themes a", has_text="全部承诺").click()
        page.wait_for_url(address + "pledges/")


def test_an_empty_box_offers_words_that_find_something(browser: Browser, address: str) -> None:
    with opened(browser, address + "en/search/") as page:
        ready(page)
        words = page.locator(".search-tries a").all_inner_texts()
        assert len(words) > 8
        for word in words:
            assert any(link.startswith("pledges/") for link in found_by(page, word)), word


def test_letters_typed_towards_a_chinese_word_are_not_searched(browser: Browser, address: str) -> None:
    with opened(browser, address + "search/") as page:
        ready(page)
        session = page.context.new_cdp_session(page)
        session.send("Input.imeSetComposition", {"text": "xue", "selectionStart": 3, "selectionEnd": 3})
        assert page.locator(".search-status").inner_text() == ""
        session.send("Input.insertText", {"text": "学校"})
        expect(page.locator(".hit").first).to_be_visible()
        assert page.locator("#q").input_value() == "学校"


def test_all_results_can_be_shown(browser: Browser, address: str) -> None:
    with opened(browser, address + "search/") as page:
        ready(page)
        shown = len(found_by(page, "增长"))
        page.locator(".more").first.click()
        assert page.locator(".hit").count() > shown
        focused = page.evaluate("document.activeElement.className")
        assert focused == "hit-title"


@pytest.mark.parametrize(("edition", "says"), [("", "JavaScript"), ("en/", "JavaScript")])
def test_without_javascript_the_page_says_so_and_links_to_all_pledges(
    browser: Browser, address: str, edition: str, says: str
) -> None:
    with opened(browser, f"{address}{edition}search/?q=7", java_script_enabled=False) as page:
        assert says in page.locator(".search-needs").inner_text()
        page.locator(".search-needs a").click()
        page.wait_for_url(f"{address}{edition}pledges/")


def test_a_failure_to_load_is_said(browser: Browser, address: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.route("**/entries.js", lambda route: route.abort())
    page.goto(address + "search/?q=7")
    expect(page.locator(".search-failed a")).to_be_visible()
    context.close()


@pytest.mark.parametrize("edition", EDITIONS)
def test_search_works_from_a_folder_on_disk(browser: Browser, site: Path, edition: str) -> None:
    page = browser.new_page()
    page.goto((site / edition / "search" / "index.html").as_uri())
    ready(page)
    found_by(page, "2024-exports")
    page.locator(".hit a").first.click()
    page.wait_for_url((site / edition / "pledges/2024-exports/index.html").as_uri())
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["search/?q=上学", "search/?q=zzz", "en/search/?q=roads"])
def test_axe_finds_nothing_among_results(browser: Browser, address: str, path: str, scheme: Any) -> None:
    with opened(browser, address + path, color_scheme=scheme) as page:
        expect(page.locator(".search-status")).not_to_be_empty()
        found = Axe().run(page).response["violations"]
        assert [(each["id"], each["nodes"][0]["html"][:120]) for each in found] == []
