"""The site opened from a folder on disk, without a server."""

from pathlib import Path

from playwright.sync_api import Browser, expect

from tests.site.browsing import Watch
from tests.site.pages import DESKTOP, EDITIONS, one_of_each
from tests.site.told import Told

LOADED = """() => [
  ...(getComputedStyle(document.querySelector(".masthead")).borderBottomStyle === "solid" ? [] : ["no style"]),
  ...[...document.images].filter(image => image.loading !== "lazy" && (!image.complete || !image.naturalWidth))
    .map(image => "no picture " + image.src),
]"""


def test_a_page_of_each_kind_opens_from_disk_with_its_style_and_pictures(
    browser: Browser, site: Path
) -> None:
    context = browser.new_context(viewport=DESKTOP)  # type: ignore[arg-type]
    page, watch = context.new_page(), Watch("file://")
    watch.follow(page)
    found = {}
    for address in [edition + path for edition in EDITIONS for path in one_of_each(site)]:
        page.goto((site / address / "index.html").as_uri())
        found[address] = [*page.evaluate(LOADED), *watch.failed]
        watch.failed.clear()
    context.close()
    assert {address: wrong for address, wrong in found.items() if wrong} == {}


def test_a_reader_walks_the_site_from_disk_by_mouse_and_keyboard(browser: Browser, site: Path) -> None:
    """Links lead to pages, not to listings of folders; anchors and the other language keep working."""
    page = browser.new_page(viewport=DESKTOP)  # type: ignore[arg-type]
    page.goto((site / "index.html").as_uri())
    page.locator(".masthead-nav a").first.click()
    expect(page.locator("h1")).to_have_text("全部承诺")
    page.locator(".filters [name=q]").fill("2024-retail-sales")
    page.locator("a[href$='2024-retail-sales/']").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("社会消费品零售总额增长7%")
    page.locator(".outcome .quotation figcaption a[href*='report-2025']").click()
    page.wait_for_url("**/sources/report-2025/index.html#2024-retail-sales-outcome")
    page.locator(".masthead-tools a[hreflang]").click()
    page.wait_for_url("**/en/sources/report-2025/index.html")
    page.locator(".masthead-name").click()
    page.wait_for_url("**/en/index.html")
    page.close()


def test_the_interactive_chart_loads_and_opens_pledges_from_disk(
    browser: Browser, site: Path, told: Told
) -> None:
    page = browser.new_page(viewport=DESKTOP)  # type: ignore[arg-type]
    page.goto((site / "explore/index.html").as_uri())
    page.locator(".explore-load").click()
    marks = page.locator(".explore-picture .pledges_marks path")
    expect(marks).to_have_count(len(told.due(told.year)))
    marks.first.hover()
    marks.first.click()
    page.wait_for_url("**/pledges/*/index.html")
    page.close()
