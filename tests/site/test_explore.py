"""The interactive chart: only when asked for, under a strict policy, by mouse, finger and keyboard."""

import gzip
import re
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect

from build_scripts.link.years import assessed_years
from tests.site.browsing import opened
from tests.site.pages import DESKTOP, PHONE
from tests.site.told import Told


def load(page: Page, told: Told) -> None:
    """Ask for the chart and wait until it is drawn."""
    page.locator(".explore-load").click()
    expect(pledges(page)).to_have_count(len(told.due(told.year)))


def pledges(page: Page) -> Locator:
    """Return the marks that are drawn, one a pledge."""
    return page.locator(".explore-picture .pledges_marks path")


@pytest.mark.parametrize("edition", ["", "en/"])
def test_the_chart_costs_nothing_until_it_is_asked_for_and_then_what_it_says(
    browser: Browser, address: str, told: Told, site: Path, edition: str
) -> None:
    with opened(browser, f"{address}{edition}explore/") as page:
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.reload()
        assert [url for url in asked if url.endswith(("viewer.js", "chart.js"))] == []
        said = re.search(r"(\d+) KB", page.locator(".explore-load").inner_text())
        asked.clear()
        load(page, told)
        files = [site / url.removeprefix(address) for url in asked]
        assert len(files) == 2
        cost = sum(len(gzip.compress(file.read_bytes(), 6)) for file in files)
        assert said
        assert 0 <= int(said[1]) * 1000 - cost < 10_000


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_the_chart_shows_filters_and_arranges_every_pledge(
    browser: Browser, address: str, told: Told, viewport: dict[str, int]
) -> None:
    due, missed = len(told.due(told.year)), told.verdicts["not_met"]
    # The years before have tables only.
    drawn = sum(each.due_year >= told.year for each in told.book.pledges.values())
    with opened(browser, address + "explore/", viewport=viewport) as page:
        load(page, told)
        picture = page.locator(".explore-picture").bounding_box()
        assert picture
        assert picture["y"] < viewport["height"] * 0.75
        assert (
            page.locator(".explore-count")
            .inner_text()
            .startswith(f"显示 {due} 项，共 {drawn} 项：已完成 {told.verdicts['met']}，")
        )
        page.locator("[name=only_verdict]").select_option("未完成")
        expect(pledges(page)).to_have_count(missed)
        assert page.locator(".explore-count").inner_text() == (
            f"显示 {missed} 项，共 {drawn} 项：未完成 {missed}。"
        )
        page.get_by_role("button", name=f"{told.year} 年，带数字的承诺报告得更多吗？").click()
        assert page.locator(".explore-questions [aria-pressed=true]").count() == 1
        groups = page.locator(".explore-picture text")
        expect(groups).to_have_text(
            [f"有数字  {told.with_a_number} 项", f"没有数字  {due - told.with_a_number} 项"]
        )
        places = pledges(page).evaluate_all("paths => paths.map(path => path.getAttribute('transform'))")
        assert len(set(places)) == len(places) == due
        assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]


def test_pointing_reads_a_pledge_and_a_click_opens_it(browser: Browser, address: str, told: Told) -> None:
    with opened(browser, address + "en/explore/", viewport=DESKTOP) as page:
        load(page, told)
        page.locator("[name=only_verdict]").select_option("Not met")
        missed = {
            each.title_en: each.id
            for each in told.due(told.year)
            if told.book.cases[each.id].shown == "not_met"
        }
        expect(pledges(page)).to_have_count(len(missed))
        mark = pledges(page).first
        mark.hover()
        page.locator(".explore-card h3").wait_for()
        pointed = missed[page.locator(".explore-card h3").inner_text()]
        assert page.locator(".explore-card .badge").inner_text() == "Not met"
        assert "Not met" in page.locator("#vg-tooltip-element").inner_text()
        mark.click()
        page.wait_for_url(f"{address}en/pledges/{pointed}/")


def test_a_finger_reads_first_and_opens_with_the_second_tap(
    browser: Browser, address: str, told: Told
) -> None:
    with opened(browser, address + "explore/", has_touch=True) as page:
        load(page, told)
        mark = pledges(page).nth(0)
        mark.tap()
        page.locator(".explore-card h3").wait_for()
        assert page.url == address + "explore/"
        box = page.locator(".explore-card h3").bounding_box()
        assert box
        assert box["y"] < PHONE["height"]
        mark.tap()
        page.wait_for_url("**/pledges/*/")


def test_the_chart_is_read_and_opened_by_keyboard_alone(browser: Browser, address: str) -> None:
    with opened(browser, address + "explore/") as page:
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
    browser: Browser, address: str, told: Told, edition: str, scheme: Any
) -> None:
    with opened(browser, f"{address}{edition}explore/", color_scheme=scheme) as page:
        load(page, told)
        page.locator("[data-step='1']").click()
        found = Axe().run(page).response["violations"]
        assert [(each["id"], each["nodes"][0]["html"][:120]) for each in found] == []


def test_the_chart_follows_light_and_dark(browser: Browser, address: str, told: Told) -> None:
    with opened(browser, address + "explore/", color_scheme="light") as page:
        load(page, told)
        colour = "getComputedStyle(document.querySelector('.explore-picture text')).fill"
        light = page.evaluate(colour)
        page.locator(".theme-switch").click()
        assert page.evaluate(colour) != light


def test_without_a_script_the_page_gives_the_numbers_and_says_where_to_go(
    browser: Browser, address: str, told: Told
) -> None:
    with opened(browser, address + "explore/", java_script_enabled=False) as page:
        assert "互动图需要 JavaScript" in page.locator("noscript").inner_text()
        assert not page.locator(".explore-load").is_visible()
        years = sorted(assessed_years(told.book), reverse=True)
        tables = page.locator(".explore-numbers")
        assert tables.count() == len(years)
        for place, year in enumerate(years):
            rows = tables.nth(place).locator("tbody tr").all_inner_texts()
            assert len(rows) == len({each.theme_id for each in told.due(year)})
            assert sum(int(row.split()[-1]) for row in rows) == len(told.due(year))
        page.get_by_role("link", name="全部承诺的列表").first.click()
        page.wait_for_url(address + "pledges/")
