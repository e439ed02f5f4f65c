"""What a page costs a reader on the wire, and that nothing moves once it is shown."""

import gzip

import pytest
from playwright.sync_api import Browser, Page

from tests.site.test_pages import ADDRESSES, PHONE, opened

FIRST, SECOND = 120_000, 25_000
"""Bytes that a first and a second pledge page may cost, compressed."""

SHIFTED = (
    "new Promise(done => new PerformanceObserver((list, observer) => {"
    " observer.disconnect();"
    " done(list.getEntries().reduce((sum, each) => sum + each.value, 0)); })"
    ".observe({type: 'layout-shift', buffered: true}) || setTimeout(() => done(0), 200))"
)
"""What a page answers with how much of it has moved since it was opened; 0 is nothing."""


def shifted_each_time(page: Page) -> float:
    """Return the least that a page has moved in up to three loads.

    What a script, a style or a picture moves, it moves every time. Text that a busy machine's browser
    shows before it has read all of it moves now and then.
    """
    least = float("inf")
    for _ in range(3):
        page.wait_for_load_state("networkidle")
        least = min(least, page.evaluate(SHIFTED))
        if least == 0:
            break
        page.reload()
    return least


def open_and_weigh(page: Page, address: str) -> dict[str, int]:
    """Open a page; return the compressed size of all that it asked for, in bytes by address."""
    weighed: dict[str, int] = {}
    page.on(
        "response",
        lambda answer: (
            weighed.update({answer.url: len(gzip.compress(answer.body(), 6))}) if answer.ok else None
        ),
    )
    page.goto(address, wait_until="networkidle")
    return {url: size for url, size in weighed.items() if not url.endswith("/favicon.ico")}


@pytest.mark.parametrize("edition", ["", "en/"], ids=["zh", "en"])
def test_a_pledge_page_is_light_and_a_second_one_lighter(
    browser: Browser, address: str, edition: str
) -> None:
    with opened(browser, address + edition) as page:
        first = open_and_weigh(page, f"{address}{edition}pledges/2024-retail-sales/")
    with opened(browser, address + edition) as page:
        second = open_and_weigh(page, f"{address}{edition}pledges/2024-central-urban-share/")
    assert sum(first.values()) <= FIRST, first
    new = {url: size for url, size in second.items() if url not in first}
    assert new
    assert sum(new.values()) <= SECOND, new


@pytest.mark.parametrize("path", ADDRESSES)
def test_no_page_shifts_as_it_loads(browser: Browser, address: str, path: str) -> None:
    with opened(browser, address + path, viewport=PHONE) as page:
        assert shifted_each_time(page) == 0
