"""What axe and a visit to every page (test_sweep) do not find: the keyboard, the system’s own colours, order read aloud."""

import re
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.site.browsing import opened
from tests.site.pages import DESKTOP, PHONE
from tests.site.told import Told


def test_a_reader_goes_from_home_to_a_verdicts_source_by_keyboard(
    browser: Browser, address: str, told: Told
) -> None:
    with opened(browser, address, viewport=DESKTOP) as page:
        page.locator(".keys a").first.focus()
        page.keyboard.press("Enter")
        page.wait_for_url("**/pledges/*/")
        case = told.book.cases[page.url.split("/")[-2]]
        page.locator(".quotation figcaption a").first.focus()
        page.keyboard.press("Enter")
        page.wait_for_url(f"{address}sources/{case.source.package.name}/#{case.id}")


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


ALOUD = {
    "": {"<": "低于", ">": "高于", "≤": "不高于", "≥": "不低于"},
    "en/": {"<": "is less than", ">": "is more than", "≤": "is at most", "≥": "is at least"},
}
"""What a voice says for a sign, by the place of the edition."""


@pytest.mark.parametrize(
    ("edition", "title", "heads"),
    [
        ("", "社会消费品零售总额增长7%", ["当时怎么说", "后来怎么说", "为什么这样判定"]),
        ("en/", "Retail sales up 7%", ["What was pledged", "What was reported", "Why this verdict"]),
    ],
)
def test_a_pledge_read_aloud_gives_the_answer_then_the_grounds(
    browser: Browser, address: str, told: Told, edition: str, title: str, heads: list[str]
) -> None:
    """The promise, the verdict, its arithmetic in words, then both quotes; no mark is spelled out."""
    reported, sign, _ = told.sums("2024-retail-sales", edition).split(" ", 2)
    sums = re.compile(rf'{re.escape(reported)} - img "{ALOUD[edition][sign]}": {sign} - text: "?7%')
    with opened(browser, f"{address}{edition}pledges/2024-retail-sales/", viewport=PHONE) as page:
        aloud = re.sub(r"\s+", " ", page.locator("main").aria_snapshot())
        said = sums.search(aloud)
        assert said is not None, aloud[:1500]
        order = [
            title,
            told.verdict("2024-retail-sales", edition),
            said[0],
            heads[0],
            "7%",
            heads[1],
            reported,
        ]
        places, at = [], 0
        for each in [*order, heads[2]]:
            at = aloud.find(each, at)
            places.append((each, at))
        assert [each for each, place in places if place < 0] == [], aloud[:1500]
        assert "mark-" not in aloud
