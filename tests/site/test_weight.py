"""What a page costs a reader on the wire."""

import gzip

import pytest
from playwright.sync_api import Browser, Page

from tests.site.browsing import opened

FIRST, SECOND = 120_000, 25_000
"""Bytes that a first and a second pledge page may cost, compressed, without the picture to share."""
PICTURE = 30_000
"""Bytes of that picture, which a browser loads when it comes near."""


def open_and_weigh(page: Page, address: str) -> dict[str, int]:
    """Open a page; return the compressed size of all that it asked for, in bytes by address."""
    page.wait_for_load_state("networkidle")
    asked: list[str] = []
    page.on("requestfinished", lambda request: asked.append(request.url))
    page.goto(address, wait_until="networkidle")
    # Asked for again to be weighed: the body of an answer may be gone by the time that it is read.
    weighed = {url: page.request.get(url) for url in asked if not url.endswith("/favicon.ico")}
    return {url: len(gzip.compress(answer.body(), 6)) for url, answer in weighed.items() if answer.ok}


@pytest.mark.parametrize("edition", ["", "en/"], ids=["zh", "en"])
def test_a_pledge_page_is_light_and_a_second_one_lighter(
    browser: Browser, address: str, edition: str
) -> None:
    with opened(browser, address + edition) as page:
        first = open_and_weigh(page, f"{address}{edition}pledges/2024-retail-sales/")
    with opened(browser, address + edition) as page:
        second = open_and_weigh(page, f"{address}{edition}pledges/2024-central-urban-share/")
    pictures = {url: size for url, size in (first | second).items() if url.endswith("/share.png")}
    assert max(pictures.values(), default=0) <= PICTURE, pictures
    told = {url: size for url, size in first.items() if url not in pictures}
    assert sum(told.values()) <= FIRST, first
    new = {url: size for url, size in second.items() if url not in first | pictures}
    assert new
    assert sum(new.values()) <= SECOND, new
