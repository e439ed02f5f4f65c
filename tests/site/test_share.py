"""What a page gives to take away: citations, its address, a picture, what machines read."""

import html
import json
import re
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, expect

from tests.published import ADDRESS as PUBLIC
from tests.site.browsing import opened
from tests.site.pages import PHONE
from tests.site.told import Told


def head_of(path: Path) -> dict[str, str]:
    """Return what the head of a page says: meta by name or property, links by rel and language."""
    text = path.read_text(encoding="utf-8").partition("</head>")[0]
    found = {}
    for tag in re.findall(r"<(?:meta|link)[^>]+>", text):
        fields = dict(re.findall(r'([\w:-]+)="([^"]*)"', tag))
        key = (
            fields.get("property")
            or fields.get("name")
            or f"{fields.get('rel')} {fields.get('hreflang', '')}"
        )
        found[key.strip()] = fields.get("content") or fields.get("href", "")
    return found


@pytest.mark.parametrize("root", ["", "en/"], ids=["zh", "en"])
def test_a_link_to_a_pledge_shows_verdict_promise_and_picture(published: Path, told: Told, root: str) -> None:
    head = head_of(published / root / "pledges/2024-retail-sales/index.html")
    address = f"{PUBLIC}{root}pledges/2024-retail-sales/"
    assert head["canonical"] == head["og:url"] == address
    assert head["og:image"] == f"{address}share.png"
    assert head["alternate zh"] == head["alternate x-default"] == f"{PUBLIC}pledges/2024-retail-sales/"
    assert head["alternate en"] == f"{PUBLIC}en/pledges/2024-retail-sales/"
    assert head["og:description"].startswith(told.verdict("2024-retail-sales", root))
    assert html.escape(told.ruling("2024-retail-sales", root)) in head["og:description"]
    assert head["og:description"] == head["description"]
    assert head["og:title"] == told.line("2024-retail-sales", root)
    assert head["og:title"].startswith(told.verdict("2024-retail-sales", root))
    picture = Image.open(published / root / "pledges/2024-retail-sales/share.png")
    assert picture.size == (int(head["og:image:width"]), int(head["og:image:height"])) == (1200, 630)


def pages_of(site: Path) -> list[Path]:
    """Return the pages made from Markdown: all but the error page, the lists of a package’s files, and those to frame."""
    return [
        path
        for path in sorted(site.rglob("*.html"))
        if path.name != "404.html"
        and "embed" not in path.relative_to(site).parts
        and (path == site / "data/index.html" or not path.is_relative_to(site / "data"))
    ]


def test_every_page_has_a_title_a_description_and_a_picture_that_is_there(published: Path) -> None:
    seen: dict[str, Path] = {}
    pages = pages_of(published)
    assert len(pages) > 500
    for path in pages:
        head = head_of(path)
        assert head["og:title"], path
        assert len(head["description"]) > 5, path
        assert (published / head["og:image"].removeprefix(PUBLIC)).is_file(), path
        assert head["og:url"] not in seen, (path, seen[head["og:url"]])
        seen[head["og:url"]] = path


def test_machines_read_the_claim_and_the_review(published: Path, told: Told) -> None:
    text = (published / "pledges/2024-retail-sales/index.html").read_text(encoding="utf-8")
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', text, re.DOTALL)
    assert found is not None
    review, trail = json.loads(found[1])["@graph"]
    assert review["name"] == told.verdict("2024-retail-sales", "")
    assert review["itemReviewed"]["text"] == "实现社会消费品零售总额增长 7%"
    assert trail["itemListElement"][-1]["item"] == f"{PUBLIC}pledges/2024-retail-sales/"


def test_nothing_names_an_address_where_none_was_given(site: Path) -> None:
    head = head_of(site / "pledges/2024-retail-sales/index.html")
    assert "canonical" not in head
    # Alternates must be full addresses; the switch of languages is a link of the page.
    assert "alternate en" not in head
    assert "og:image" not in head


def test_a_citation_and_the_address_can_be_copied(browser: Browser, address: str, told: Told) -> None:
    url = f"{address}pledges/2024-retail-sales/"
    with opened(browser, url, permissions=["clipboard-read", "clipboard-write"]) as page:
        link = page.locator(".tools > .copy")
        link.click()
        expect(link).to_have_text("已复制")
        assert page.evaluate("navigator.clipboard.readText()") == url
        page.locator(".cite summary").click()
        page.locator(".cite .copy").nth(1).click()
        expect(page.locator(".cite .copy").nth(1)).to_have_text("已复制")
        copied = page.evaluate("navigator.clipboard.readText()")
        reached = told.book.cases["2024-retail-sales"].history[-1].search.up_to
        assert re.fullmatch(
            rf"邵阳承诺账本\. 社会消费品零售总额增长7%：{told.verdict('2024-retail-sales', '')}（证据截至 {reached}）\[DB/OL\]\. "
            r"targets-2024 \S+\. \(\d{4}-\d\d-\d\d\)"
            r"\[\d{4}-\d\d-\d\d\]\.",
            copied,
        )


def test_without_scripts_the_citations_stand_there_and_no_dead_button_does(
    browser: Browser, address: str
) -> None:
    with opened(browser, f"{address}en/pledges/2024-retail-sales/", java_script_enabled=False) as page:
        assert page.locator("button:visible").count() == 0
        page.locator(".cite summary").click()
        assert "The Shaoyang Pledge Ledger" in page.locator("#cite-plain").inner_text()
        assert "year-month-day" in page.locator("#cite-bibtex").inner_text()


def test_a_long_paragraph_opens_whole(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}pledges/2024-retail-sales/", viewport=PHONE) as page:
        quote = page.locator("#promise ~ .quotation blockquote")
        short = quote.inner_text()
        assert "……" in short
        page.locator("#promise ~ .quotation summary").click()
        whole = quote.inner_text()
        assert len(whole) > len(short) + 40
        assert "……" not in whole


@pytest.mark.parametrize("root", ["", "en/"], ids=["zh", "en"])
def test_the_picture_stands_in_the_page_and_comes_in_further_shapes_where_there_was_a_report(
    site: Path, told: Told, root: str
) -> None:
    """WeChat offers to pass a picture on when it is pressed: it has to stand there, not behind a link."""
    for case in told.book.cases.values():
        folder = site / root / "pledges" / case.id
        text = (folder / "index.html").read_text(encoding="utf-8")
        assert re.search(
            r'<img src="share\.png" alt="[^"]+" width="1200" height="630" loading="lazy">', text
        ), case.id
        sizes = {
            name: Image.open(folder / name).size for name in re.findall(r'href="(share-[^"]+\.png)"', text)
        }
        reported = case.shown not in ("not_reported", "not_checkable", "not_due")
        expected = {"share-3x4.png": (1080, 1440), "share-1x1.png": (1080, 1080)} if reported else {}
        assert sizes == expected, case.id
    assert {path.name for path in (site / root).glob("share*.png")} == {
        "share.png", "share-3x4.png", "share-1x1.png"
    }  # fmt: skip
