"""One visit to a page of each kind, in both languages: what no page may do, whatever it is about.

A visit begins on a phone, under a policy that allows no inline script or style, no eval and nothing from
elsewhere. The same page is then made wider and narrower, dark, walked through by keyboard, and printed.
"""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Browser, Error, Page

from tests.site.browsing import Watch, origin_of
from tests.site.pages import DESKTOP, EDITIONS, PHONE, PROMISED, addresses_of, kinds_of, left, visited

PARTS = 4
"""Into how many tests the pages of an edition are dealt, so that several processes share them."""

MOVED = """
window.moved = [];
new PerformanceObserver(list => list.getEntries().forEach(each => window.moved.push(
  each.value.toFixed(4) + " " + each.sources.map(source => source.node && (source.node.outerHTML || source.node.data)
    .slice(0, 80)).join(", ")
))).observe({type: "layout-shift", buffered: true});
"""
"""Run before a page’s own scripts: writes down what moves once it was shown."""

TOLD = """() => ({
  lang: document.documentElement.lang,
  levels: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
    .filter(each => each.checkVisibility()).map(each => Number(each.tagName[1])),
  landmarks: ["h1", "main", "main h1", "header.masthead", "footer.footer", "nav.masthead-nav"]
    .map(each => [each, document.querySelectorAll(each).length]),
  navigation: [...document.querySelectorAll("nav")].map(each => each.getAttribute("aria-label")),
})"""
"""How a page describes itself to those who do not see it."""

FOREIGN = r"""() => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const chinese = /\p{sc=Han}{2,}/u, english = /[A-Za-z][A-Za-z’'-]*(?: [A-Za-z][A-Za-z’'-]*){2,}/;
  while (walker.nextNode()) {
    const text = walker.currentNode.data, element = walker.currentNode.parentElement;
    if (element.closest("script, style, code, pre, svg, select")) continue;
    const lang = element.closest("[lang]")?.lang ?? "";
    const foreign = lang.startsWith("en") ? chinese.exec(text) : english.exec(text);
    if (foreign) found.push(element.tagName + " " + foreign[0]);
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

WIDE = """width => document.documentElement.scrollWidth <= width ? [] : [
  document.documentElement.scrollWidth + " pixels wide: " + [...document.querySelectorAll("body *")]
    .filter(each => each.getBoundingClientRect().right > width && !each.closest("[hidden]"))
    .map(each => each.outerHTML.slice(0, 80)).slice(0, 3).join(" | ")
]"""

SEEN = """(() => {
  const style = getComputedStyle(document.activeElement);
  return document.activeElement === document.body
    || (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2)
    ? "" : document.activeElement.outerHTML.slice(0, 120);
})()"""

AXE_FINDS = """options => axe.run(options).then(found => found.violations.map(
  each => each.id + ": " + each.nodes.map(node => node.html.slice(0, 120)).slice(0, 3).join(" | ")
))"""

ALL = {"resultTypes": ["violations"]}
COLOURS = ALL | {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
"""What dark colours can change; everything else axe has found already."""


def moved(page: Page, watch: Watch) -> list[str]:
    """Return what moves each time that a page is loaded, in up to three loads.

    What a script, a style or a picture moves, it moves every time. Text that a busy machine's browser
    shows before it has read all of it moves now and then.
    """
    found: list[str] = page.evaluate("window.moved")
    for _ in range(2):
        if not found:
            break
        page.reload()
        watch.settle(page)
        page.wait_for_timeout(300)
        found = page.evaluate("window.moved")
    return found


def structure(page: Page, lang: str) -> Iterator[str]:
    """Yield what is wrong with a page’s headings, landmarks and languages."""
    told = page.evaluate(TOLD)
    levels: list[int] = told["levels"]
    if levels[:1] != [1]:
        yield f"the first heading is of level {levels[:1]}"
    yield from (f"h{deeper} follows h{upper}" for upper, deeper in pairwise(levels) if deeper > upper + 1)
    yield from (f"{count} × {landmark}" for landmark, count in told["landmarks"] if count != 1)
    names: list[str | None] = told["navigation"]
    if len(set(names)) < len(names) or not all(names):
        yield f"navigation is named {names}"
    if told["lang"] != lang:
        yield f"the page says that its language is {told['lang']!r}"
    yield from (f"no lang marks {each}" for each in page.evaluate(FOREIGN))


def axe(page: Page, options: dict[str, Any]) -> Iterator[str]:
    """Yield what axe finds; it is put onto the page each time, since a page loaded again has lost it."""
    page.evaluate(AXE_SCRIPT)
    yield from page.evaluate(AXE_FINDS, options)


def walk(page: Page) -> Iterator[str]:
    """Yield what is wrong with the first stops of the keyboard: skip to the text, see where one is."""
    page.keyboard.press("Tab")
    if page.evaluate("document.activeElement.getAttribute('href')") != "#main":
        yield "the first stop is not the link to the text"
        return
    box = page.locator(".skip").first.bounding_box()
    if not box or box["x"] < 0:
        yield "the link to the text is not seen"
    page.keyboard.press("Enter")
    if page.evaluate("document.activeElement.id") != "main":
        yield "the link to the text does not lead there"
    for _ in range(6):
        page.keyboard.press("Tab")
        if unseen := page.evaluate(SEEN):
            yield f"no outline shows that the keyboard is at {unseen}"


def printed(page: Page) -> list[str]:
    """Return the text of each sheet of A4 that a page is printed on, without line breaks and spaces."""
    document = pypdfium2.PdfDocument(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True)))
    return ["".join(sheet.get_textpage().get_text_range().split()) for sheet in document]


def visit(page: Page, watch: Watch, address: str, path: str, lang: str) -> Iterator[str]:
    """Yield everything that is wrong with a page."""
    page.goto(address)
    watch.settle(page)
    # The page of the search puts the reader into its box.
    begins = "" if path == "search/" else "BODY"
    if begins and (at := page.evaluate("document.activeElement.tagName")) != begins:
        yield f"puts the reader into {at}"
    yield from structure(page, lang)
    yield from (f"too small to hit: {each}" for each in page.evaluate(SMALL))
    yield from axe(page, ALL)
    # All the while something could have moved.
    yield from (f"moves by {each}" for each in moved(page, watch))
    # A phone, one that is narrow or a desktop at 400 %, a desktop at 200 %, a desktop.
    for viewport in (PHONE, {"width": 320, "height": 450}, {"width": 640, "height": 450}, DESKTOP):
        page.set_viewport_size(viewport)  # type: ignore[arg-type]
        width = viewport["width"]
        yield from (f"at {width} pixels it is {each}" for each in page.evaluate(WIDE, width))
    if begins:
        yield from walk(page)
    page.emulate_media(color_scheme="dark")
    yield from (f"dark, {each}" for each in axe(page, COLOURS))
    page.emulate_media(color_scheme="light")
    # A sheet’s number and the licence stand at the foot of each.
    yield from (f"sheet {number} is empty" for number, text in enumerate(printed(page), 1) if len(text) < 30)
    if page.url.split("#")[0] != address:
        yield f"has become {page.url}"


@contextmanager
def watched(browser: Browser, address: str) -> Iterator[tuple[Page, Watch]]:
    """Give a page that nothing was opened in yet, as a first-time reader’s."""
    context = browser.new_context(viewport=PHONE)  # type: ignore[arg-type]
    page = context.new_page()
    page.add_init_script(MOVED)
    watch = Watch(origin_of(address))
    watch.follow(page)
    yield page, watch
    context.close()


def findings(browser: Browser, address: str, path: str, lang: str) -> list[str]:
    """Return everything that is wrong with a page, and that it broke off where it did."""
    found: list[str] = []
    with watched(browser, address) as (page, watch):
        try:
            found += visit(page, watch, address, path, lang)
        except Error as error:
            found.append(f"the visit broke off: {error.message}")
        # What a second load says again is said once.
        return list(dict.fromkeys([*found, *watch.failed]))


def report(found: dict[str, list[str]]) -> str:
    """Return what is wrong, page by page."""
    return "\n".join(f"{address or '(home)'}\n" + "\n".join(f"  - {each}" for each in all_)
                     for address, all_ in found.items() if all_)  # fmt: skip


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("edition", EDITIONS)
def test_no_page_does_what_none_may(
    browser: Browser, address: str, site: Path, edition: str, part: int
) -> None:
    look_at(visited(site, edition)[part::PARTS], browser, address, edition)


@pytest.mark.long
@pytest.mark.parametrize("edition", EDITIONS)
def test_no_other_page_does_either(browser: Browser, address: str, site: Path, edition: str) -> None:
    look_at(left(site, edition), browser, address, edition)


def look_at(paths: list[str], browser: Browser, address: str, edition: str) -> None:
    """Visit pages of an edition, and fail with all that is wrong with any of them."""
    lang = edition.strip("/") or "zh"
    found = {edition + path: findings(browser, address + edition + path, path, lang) for path in paths}
    wrong = report(found)
    assert not wrong, f"of {len(paths)} pages {sum(map(bool, found.values()))} do what none may:\n{wrong}"


def test_every_kind_of_page_is_there_in_every_edition(site: Path) -> None:
    assert sorted(PROMISED - set(kinds_of(site))) == []
    for edition in EDITIONS[1:]:
        assert sorted(set(addresses_of(site)) ^ set(addresses_of(site / edition))) == []
