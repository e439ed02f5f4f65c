"""Tables fit a phone, their numbers stand under each other, and verdicts are named beside their marks."""

from collections import Counter

import pytest
from playwright.sync_api import Browser

from build_scripts.assess.shown import VERDICTS
from tests.site.browsing import opened
from tests.site.pages import DESKTOP, EDITIONS, NARROW, PHONE
from tests.site.told import Told


@pytest.mark.parametrize(
    "page_path", ["pledges/", "2025/", "silence/2024/", "indicators/", "explore/", "method/", "charts/2024/"]
)
@pytest.mark.parametrize("edition", EDITIONS)
def test_numbers_and_their_heads_end_at_one_line(
    browser: Browser, address: str, edition: str, page_path: str
) -> None:
    with opened(browser, address + edition + page_path, viewport=DESKTOP) as page:
        page.locator("details").evaluate_all("all => all.forEach(each => { each.open = true; })")
        columns = page.locator("table").evaluate_all(
            """tables => tables.flatMap(table => {
              const row = table.querySelector("tbody tr:not(.group)");
              const end = cell => {
                const style = getComputedStyle(cell);
                return [style.textAlign, style.paddingRight, cell.getBoundingClientRect().right];
              };
              return [...row.cells].map((cell, at) => [cell, table.tHead.rows[0].cells[at]])
                .filter(([cell]) => cell.classList.contains("number"))
                .map(([cell, head]) => [end(cell), end(head), getComputedStyle(cell).fontVariantNumeric]);
            })"""
        )
        assert columns
        for cell, head, numerals in columns:
            assert cell == head
            assert cell[0] == "right"
            assert "tabular-nums" in numerals


@pytest.mark.parametrize("viewport", [PHONE, NARROW], ids=["phone", "narrow"])
@pytest.mark.parametrize("edition", EDITIONS)
def test_the_numbers_of_the_interactive_chart_need_no_scrolling_sideways(
    browser: Browser, address: str, edition: str, viewport: dict[str, int]
) -> None:
    with opened(browser, f"{address}{edition}explore/", viewport=viewport) as page:
        boxes = page.locator(".wide").evaluate_all(
            "boxes => boxes.map(box => [box.scrollWidth, box.clientWidth])"
        )
        assert boxes
        assert all(wide == shown for wide, shown in boxes)
        row = page.locator(".explore-numbers tbody tr").first
        assert row.locator("td:visible").count() == row.locator("td:not(:empty)").count()


@pytest.mark.parametrize("edition", EDITIONS)
def test_each_verdict_stands_beside_its_mark_on_the_method_page(
    browser: Browser, address: str, edition: str
) -> None:
    with opened(browser, f"{address}{edition}method/") as page:
        rows = page.locator("#main table").first.locator("tbody tr").all()
        marks = [row.locator("td").first.locator("use").get_attribute("href") for row in rows]
        assert len(set(marks)) == len(rows) == len(VERDICTS)
        assert page.evaluate("all => all.every(each => document.querySelector(each))", marks)


@pytest.mark.parametrize("edition", EDITIONS)
def test_headings_of_the_outcomes_are_quoted_as_the_documents(
    browser: Browser, address: str, told: Told, edition: str
) -> None:
    wanted = Counter(
        f"heading in {source.about.short_en}" if edition else f"{source.about.short_zh}的标题"
        for source in told.book.ledger.sources
        for _ in {each.theme_id for each in source.outcomes if each.period_year == 2024}
    )
    with opened(browser, f"{address}{edition}outcomes/2024/") as page:
        headings = page.locator("#main h3").all_inner_texts()
        assert all(each.startswith("“") for each in headings)
        assert Counter(each.rpartition("”")[2].strip() for each in headings) == wanted
        against = page.locator(".outcome-pledges").all()
        assert all(line.locator(".badge").count() == line.locator("a").count() for line in against)
        assert {"": "口径不同", "en/": "Different measure"}[edition] in against[0].inner_text()
