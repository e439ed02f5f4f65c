"""What axe does not find: structure, languages, keyboard, zoom, the system’s own colours, order read aloud."""

import re
from itertools import pairwise
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.site.test_pages import ADDRESSES, DESKTOP, PAGES, PHONE, opened

FOREIGN = r"""() => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const chinese = /\p{sc=Han}{2,}/u, english = /[A-Za-z][A-Za-z’'-]*(?: [A-Za-z][A-Za-z’'-]*){2,}/;
  while (walker.nextNode()) {
    const text = walker.currentNode.data, element = walker.currentNode.parentElement;
    if (element.closest("script, style, code, pre, svg, select")) continue;
    const lang = element.closest("[lang]").lang;
    const foreign = lang.startsWith("en") ? chinese.exec(text) : english.exec(text);
    if (foreign) found.push([element.tagName, foreign[0]]);
  }
  return found;
}"""
"""Two Chinese characters in English, or three English words in Chinese, that no `lang` marks."""

SMALL = """() => [...document.querySelectorAll("a, button, summary, select, input")].filter(each => {
  const box = each.getBoundingClientRect();
  // Links within sentences are exempt; so is what is shown on focus only.
  const inline = getComputedStyle(each).display === "inline" || each.closest(".skip, .unseen");
  return box.width && !inline && (box.width < 24 || box.height < 24);
}).map(each => each.outerHTML.slice(0, 100))"""


def headings(page: Page) -> list[int]:
    """Return the levels of a page's headings, in order."""
    levels: list[int] = page.locator("h1, h2, h3, h4, h5, h6").evaluate_all(
        "all => all.filter(each => each.checkVisibility()).map(each => Number(each.tagName[1]))"
    )
    return levels


@pytest.mark.parametrize("path", ADDRESSES)
def test_structure_languages_and_targets(browser: Browser, address: str, path: str) -> None:
    with opened(browser, address + path) as page:
        levels = headings(page)
        assert levels[0] == 1
        assert [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1] == []
        for landmark in ("main", "header.masthead", "footer.footer", "nav.masthead-nav"):
            assert page.locator(landmark).count() == 1, landmark
        assert page.locator("main h1").count() == 1
        names = page.locator("nav").evaluate_all("all => all.map(each => each.getAttribute('aria-label'))")
        assert len(set(names)) == len(names)
        assert all(names)
        assert page.evaluate(FOREIGN) == []
        assert page.evaluate(SMALL) == []


@pytest.mark.parametrize("path", ADDRESSES)
def test_text_twice_as_large_still_fits(browser: Browser, address: str, path: str) -> None:
    """A desktop window zoomed to 200 %, and one of 1280 pixels zoomed to 400 %."""
    for width in (640, 320):
        with opened(browser, address + path, viewport={"width": width, "height": 450}) as page:
            assert page.evaluate("document.documentElement.scrollWidth") <= width


# The page of the search puts the reader into its box.
@pytest.mark.parametrize("path", [each for each in PAGES if each != "search/"])
def test_the_first_stop_skips_to_the_text_and_every_stop_is_seen(
    browser: Browser, address: str, path: str
) -> None:
    with opened(browser, address + path, viewport=DESKTOP) as page:
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.getAttribute('href')") == "#main"
        box = page.locator(".skip").first.bounding_box()
        assert box
        assert box["x"] >= 0
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "main"
        for _ in range(6):
            page.keyboard.press("Tab")
            seen = page.evaluate(
                "(() => { const style = getComputedStyle(document.activeElement);"
                " return document.activeElement === document.body ||"
                " (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2); })()"
            )
            assert seen, page.evaluate("document.activeElement.outerHTML.slice(0, 120)")


def test_a_reader_goes_from_home_to_a_verdicts_source_by_keyboard(browser: Browser, address: str) -> None:
    with opened(browser, address, viewport=DESKTOP) as page:
        page.locator(".keys a").first.focus()
        page.keyboard.press("Enter")
        page.wait_for_url("**/pledges/*/")
        page.locator(".quotation figcaption a").first.focus()
        page.keyboard.press("Enter")
        page.wait_for_url("**/sources/plan-*/#*")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_marks_are_seen_in_the_systems_own_colours(browser: Browser, address: str, scheme: Any) -> None:
    with opened(
        browser, address + "pledges/2024-retail-sales/", forced_colors="active", color_scheme=scheme
    ) as page:
        ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
        for what in (".verdict-line .mark", ".verdict-line .badge"):
            colour = page.locator(what).first.evaluate("each => getComputedStyle(each).color")
            assert colour != ground, what
        lit = page.locator(".quotation mark").first.evaluate(
            "each => getComputedStyle(each).textDecorationLine"
        )
        assert lit == "underline"


def test_nothing_moves_for_a_reader_who_asked_for_stillness(browser: Browser, address: str) -> None:
    with opened(browser, address, reduced_motion="reduce") as page:
        durations = page.evaluate(
            "[...document.querySelectorAll('*')].map(each => getComputedStyle(each))"
            ".filter(style => parseFloat(style.transitionDuration) || style.animationName !== 'none').length"
        )
        assert durations == 0


@pytest.mark.parametrize(
    ("edition", "order"),
    [
        ("", ["社会消费品零售总额增长7%", "未完成", '6.7% - img "低于": < - text: 7%', "当时怎么说", "7%", "后来怎么说", "6.7%", "为什么这样判定"]),
        ("en/", ["Retail sales up 7%", "Not met", '6.7% - img "is less than": < - text: "7%', "What was pledged", "What was reported", "Why this verdict"]),
    ],
)  # fmt: skip
def test_a_pledge_read_aloud_gives_the_answer_then_the_grounds(
    browser: Browser, address: str, edition: str, order: list[str]
) -> None:
    """The promise, the verdict, its arithmetic in words, then both quotes; no mark is spelled out."""
    with opened(browser, f"{address}{edition}pledges/2024-retail-sales/", viewport=PHONE) as page:
        aloud = re.sub(r"\s+", " ", page.locator("main").aria_snapshot())
        places, at = [], 0
        for each in order:
            at = aloud.find(each, at)
            places.append((each, at))
        assert [each for each, place in places if place < 0] == [], aloud[:1500]
        assert "mark-" not in aloud
