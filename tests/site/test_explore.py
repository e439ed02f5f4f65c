"""The interactive chart: only when asked for, under a strict policy, by mouse, finger and keyboard."""

import functools
import gzip
import http.server
import re
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect

from tests.site.conftest import Quiet
from tests.site.test_pages import ADDRESSES, DESKTOP, PHONE, opened

POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:"
"""No inline script or style, no eval, nothing from elsewhere."""


class Strict(Quiet):
    """Serves files under the policy."""

    def end_headers(self) -> None:
        """Add the policy to the headers."""
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()


@pytest.fixture(scope="module")
def strict(site: Path) -> Iterator[str]:
    """Return the address of the site as served under the policy."""
    handler = functools.partial(Strict, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


def load(page: Page) -> None:
    """Ask for the chart and wait until it is drawn."""
    page.locator(".explore-load").click()
    expect(pledges(page)).to_have_count(148)


def pledges(page: Page) -> Locator:
    """Return the marks that are drawn, one a pledge."""
    return page.locator(".explore-picture .pledges_marks path")


@pytest.mark.parametrize("path", ADDRESSES)
def test_every_page_works_under_a_strict_policy(browser: Browser, strict: str, path: str) -> None:
    """Nothing is refused: a refusal is an error in the console."""
    with opened(browser, strict + path) as page:
        assert page.evaluate("getComputedStyle(document.body).fontSize") == "17px"


@pytest.mark.parametrize("edition", ["", "en/"])
def test_the_chart_costs_nothing_until_it_is_asked_for_and_then_what_it_says(
    browser: Browser, strict: str, site: Path, edition: str
) -> None:
    with opened(browser, f"{strict}{edition}explore/") as page:
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.reload()
        assert [url for url in asked if url.endswith(("viewer.js", "chart.js"))] == []
        told = re.search(r"(\d+) KB", page.locator(".explore-load").inner_text())
        asked.clear()
        load(page)
        files = [site / url.removeprefix(strict) for url in asked]
        assert len(files) == 2
        cost = sum(len(gzip.compress(file.read_bytes(), 6)) for file in files)
        assert told
        assert 0 <= int(told[1]) * 1000 - cost < 10_000


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_the_chart_shows_filters_and_arranges_every_pledge(
    browser: Browser, strict: str, viewport: dict[str, int]
) -> None:
    with opened(browser, strict + "explore/", viewport=viewport) as page:
        load(page)
        assert page.locator(".explore-count").inner_text().startswith("显示 148 项，共 259 项：已完成 2，")
        page.locator("[name=only_verdict]").select_option("未完成")
        expect(pledges(page)).to_have_count(1)
        assert page.locator(".explore-count").inner_text() == "显示 1 项，共 259 项：未完成 1。"
        page.get_by_role("button", name="带数字的承诺，报告得更多吗？").click()
        groups = page.locator(".explore-picture text")
        expect(groups).to_have_text(["有数字  26 项", "没有数字  122 项"])
        places = pledges(page).evaluate_all("paths => paths.map(path => path.getAttribute('transform'))")
        assert len(set(places)) == len(places) == 148
        assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]


def test_pointing_reads_a_pledge_and_a_click_opens_it(browser: Browser, strict: str) -> None:
    with opened(browser, strict + "en/explore/", viewport=DESKTOP) as page:
        load(page)
        page.locator("[name=only_verdict]").select_option("Not met")
        expect(pledges(page)).to_have_count(1)
        mark = pledges(page)
        mark.hover()
        page.locator(".explore-card h3").wait_for()
        assert page.locator(".explore-card h3").inner_text() == "Retail sales up 7%"
        assert page.locator(".explore-card .badge").inner_text() == "Not met"
        assert "Not met" in page.locator("#vg-tooltip-element").inner_text()
        mark.click()
        page.wait_for_url("**/pledges/2024-retail-sales/")
        page.wait_for_url(strict + "en/pledges/2024-retail-sales/")


def test_a_finger_reads_first_and_opens_with_the_second_tap(browser: Browser, strict: str) -> None:
    with opened(browser, strict + "explore/", has_touch=True) as page:
        load(page)
        mark = pledges(page).nth(0)
        mark.tap()
        page.locator(".explore-card h3").wait_for()
        assert page.url == strict + "explore/"
        box = page.locator(".explore-card h3").bounding_box()
        assert box
        assert box["y"] < PHONE["height"]
        mark.tap()
        page.wait_for_url("**/pledges/*/")


def test_the_chart_is_read_and_opened_by_keyboard_alone(browser: Browser, strict: str) -> None:
    with opened(browser, strict + "explore/") as page:
        page.locator(".explore-load").focus()
        page.keyboard.press("Enter")
        expect(page.locator("[data-settings]").first).to_be_focused()
        page.locator("[data-step='1']").focus()
        page.keyboard.press("Enter")
        first = page.locator(".explore-card h3").inner_text()
        page.keyboard.press("Enter")
        expect(page.locator(".explore-card h3")).not_to_have_text(first)
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Enter")
        page.wait_for_url("**/pledges/*/")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("edition", ["", "en/"])
def test_axe_finds_nothing_in_the_loaded_chart(
    browser: Browser, address: str, edition: str, scheme: Any
) -> None:
    with opened(browser, f"{address}{edition}explore/", color_scheme=scheme) as page:
        load(page)
        page.locator("[data-step='1']").click()
        found = Axe().run(page).response["violations"]
        assert [(each["id"], each["nodes"][0]["html"][:120]) for each in found] == []


def test_the_chart_follows_light_and_dark(browser: Browser, address: str) -> None:
    with opened(browser, address + "explore/", color_scheme="light") as page:
        load(page)
        colour = "getComputedStyle(document.querySelector('.explore-picture text')).fill"
        light = page.evaluate(colour)
        page.locator(".theme-switch").click()
        assert page.evaluate(colour) != light


def test_without_a_script_the_page_gives_the_numbers_and_says_where_to_go(
    browser: Browser, address: str
) -> None:
    with opened(browser, address + "explore/", java_script_enabled=False) as page:
        assert "互动图需要 JavaScript" in page.locator("noscript").inner_text()
        assert not page.locator(".explore-load").is_visible()
        rows = page.locator(".explore-numbers tbody tr").all_inner_texts()
        assert len(rows) == 9
        assert sum(int(row.split()[-1]) for row in rows) == 148
        page.get_by_role("link", name="全部承诺的列表").click()
        page.wait_for_url(address + "pledges/")
