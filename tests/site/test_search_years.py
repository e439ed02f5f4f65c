"""Entries of earlier years, which the search loads after the first ones."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from tests.site.browsing import PATIENCE

YEAR = 1999
ROW = ["pledge", "pledges/1999-ship/", "增长飞船二十艘", "", "", "增长飞船二十艘", "", ""]


def with_an_earlier_year(browser: Browser, site: Path) -> tuple[BrowserContext, Page]:
    """Return a page of a site whose first entries name an earlier year."""
    text = (site / "search/entries.js").read_text(encoding="utf-8")
    named = re.sub(r'"later":\[[^]]*\]', f'"later":[{YEAR}]', text, count=1)
    assert named != text
    context = browser.new_context()
    context.route("**/search/entries.js", lambda route: serve(route, named))
    return context, context.new_page()


def serve(route: Route, script: str) -> None:
    """Answer with a script."""
    route.fulfill(body=script, content_type="text/javascript; charset=utf-8")


@pytest.fixture
def later() -> str:
    """Return the file of the earlier year."""
    return f"window.ledgerEntries.entries.push(...{json.dumps([ROW], ensure_ascii=False)});\n"


def asked(held: list[Route], number: int, page: Page) -> Route:
    """Return the request that comes as the `number`th; the page says that it asks before it does."""
    for _ in range(PATIENCE):
        if len(held) >= number:
            break
        page.wait_for_timeout(10)
    return held[number - 1]


def test_what_is_of_an_earlier_year_is_found_after_the_first_results(
    browser: Browser, site: Path, address: str, later: str
) -> None:
    """The first results wait for nothing, and say what has not been searched yet."""
    context, page = with_an_earlier_year(browser, site)
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    context.route(f"**/search/{YEAR}.js", hold)
    page.goto(address + "search/?q=增长", wait_until="domcontentloaded")
    expect(page.locator(".hit").first).to_be_visible()
    expect(page.locator(".search-status")).to_contain_text(f"正在取 {YEAR} 年的条目")
    assert page.get_by_text("增长飞船二十艘").count() == 0
    page.locator(".hit a").first.focus()
    focused = page.evaluate("document.activeElement.href")
    serve(asked(held, 1, page), later)
    expect(page.locator(".search-status")).not_to_contain_text(str(YEAR))
    assert page.evaluate("document.activeElement.href") == focused
    page.goto(address + "search/?q=飞船", wait_until="domcontentloaded")
    expect(page.locator(".search-status")).to_contain_text(f"正在取 {YEAR} 年的条目")
    serve(asked(held, 2, page), later)
    expect(page.locator(".hit a").first).to_have_attribute("href", "../pledges/1999-ship/")
    context.close()


def test_nothing_of_earlier_years_is_loaded_before_there_is_a_query(
    browser: Browser, site: Path, address: str, later: str
) -> None:
    """Who only opens the page loads what it takes to begin."""
    context, page = with_an_earlier_year(browser, site)
    asked: list[str] = []

    def answer(route: Route) -> None:
        asked.append(route.request.url)
        serve(route, later)

    context.route(f"**/search/{YEAR}.js", answer)
    with page.expect_response("**/search/entries.js"):
        page.goto(address + "search/")
    page.wait_for_load_state("networkidle")
    assert asked == []
    page.locator("#q").fill("飞船")
    expect(page.locator(".hit")).to_have_count(1)
    page.locator("#q").fill("飞船二")
    assert len(asked) == 1
    context.close()


def test_a_year_that_could_not_be_loaded_is_named(browser: Browser, site: Path, address: str) -> None:
    """Silence on it would read as “nothing there”."""
    context, page = with_an_earlier_year(browser, site)
    context.route(f"**/search/{YEAR}.js", lambda route: route.abort())
    page.goto(address + "search/?q=飞船")
    expect(page.locator(".search-status")).to_contain_text(f"没有取到 {YEAR} 年的条目")
    context.close()
