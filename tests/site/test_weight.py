"""What a page costs a reader on the wire."""

import gzip

import pytest
from playwright.sync_api import Browser, Page, Response

from tests.site.browsing import opened

FIRST, SECOND = 120_000, 25_000
"""Bytes that a first and a second pledge page may cost, compressed."""


def open_and_weigh(page: Page, address: str) -> dict[str, int]:
    """Open a page; return the compressed size of all that it asked for, in bytes by address."""
    answers: list[Response] = []
    page.on("response", lambda answer: answers.append(answer))  # noqa: PLW0108 - Playwright takes no method of a list
    page.goto(address, wait_until="networkidle")
    # Read when all are in: a body that is read while the page still loads may not be there yet.
    return {
        each.url: len(gzip.compress(each.body(), 6))
        for each in answers
        if each.ok and not each.url.endswith("/favicon.ico")
    }


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
