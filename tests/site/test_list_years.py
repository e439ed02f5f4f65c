"""Rows of earlier years, which the list of all pledges fetches when something is asked of it."""

import json
import re
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

YEAR = 1999
ROWS = (
    '<tbody><tr class="group"><th scope="rowgroup" colspan="5" id="fleet"><a href="../themes/fleet/">船队</a>'
    f'<span class="note">{YEAR} · <span class="group-number">1</span></span></th></tr>'
    f'<tr data-id="{YEAR}-ship" data-verdict="met" data-year="{YEAR}" data-subject="transport" data-theme="fleet" '
    'data-kind="qualitative" data-indicator="" data-promised="" data-reported=""><th scope="row">'
    f'<a href="{YEAR}-ship/">造飞船</a> <span class="row-theme">船队</span></th><td class="number year">{YEAR}</td>'
    '<td class="number"></td><td class="number"></td><td class="verdict">已完成</td></tr></tbody>'
)
SCRIPT = f"window.ledgerRows.push({json.dumps(ROWS, ensure_ascii=False)});\n"
SHIP = f".pledges tr[data-id='{YEAR}-ship']"


def with_an_earlier_year(browser: Browser, site: Path) -> tuple[BrowserContext, Page]:
    """Return a page of a site whose list names an earlier year."""
    text = (site / "pledges/index.html").read_text(encoding="utf-8")
    named = re.sub(
        r"data-earlier=(?:'[^']*'|\"[^\"]*\"|\S+?)(?=[ >])", f"data-earlier='[\"{YEAR}.js\"]'", text, count=1
    )
    named = re.sub('<p class="filters-earlier">.*?</p>', "", named, flags=re.DOTALL).replace(
        "</table>", f'</table><p class="filters-earlier"><a href="../{YEAR}/">{YEAR}</a></p>', 1
    )
    assert named.count(str(YEAR)) == 3
    context = browser.new_context()
    context.route("**/pledges/", lambda route: serve(route, named, "text/html"))
    context.route("**/pledges/?*", lambda route: serve(route, named, "text/html"))
    return context, context.new_page()


def serve(route: Route, body: str, kind: str = "text/javascript") -> None:
    """Answer with a text."""
    route.fulfill(body=body, content_type=f"{kind}; charset=utf-8")


def test_rows_of_earlier_years_come_with_the_first_thing_that_is_asked(
    browser: Browser, site: Path, address: str
) -> None:
    """Who only opens the list loads the latest years, and finds the others by a link."""
    context, page = with_an_earlier_year(browser, site)
    asked: list[Route] = []

    def hold(route: Route) -> None:
        asked.append(route)

    context.route(f"**/{YEAR}.js", hold)
    page.goto(address + "pledges/")
    page.wait_for_load_state("networkidle")
    rows = page.locator(".pledges tr[data-id]")
    number = rows.count()
    assert asked == []
    expect(page.locator(".filters-earlier a")).to_have_text(str(YEAR))
    expect(page.locator("[role=status]")).to_contain_text(f"先列 {number} 项，共 ")
    page.locator("th[data-sort=year] button").click()
    page.locator("[name=subject]").select_option("transport")
    expect(page.locator("[role=status]")).to_contain_text("先列")
    serve(asked[0], SCRIPT)
    expect(page.locator(SHIP)).to_be_visible()
    assert page.locator(".pledges tr[data-id]:visible").first.get_attribute("data-id") == f"{YEAR}-ship"
    expect(page.locator("[role=status]")).to_contain_text("符合条件")
    expect(page.locator(".filters-earlier")).to_be_hidden()
    for _ in range(2):
        page.locator("th[data-sort=year] button").click()
    page.locator(".filters-clear:visible").click()
    assert rows.count() == number + 1
    assert len(asked) == 1
    context.close()


def test_an_address_that_asks_for_an_earlier_year_shows_it(
    browser: Browser, site: Path, address: str
) -> None:
    """Nothing says that there is no such pledge while its rows are on their way."""
    context, page = with_an_earlier_year(browser, site)
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    context.route(f"**/{YEAR}.js", hold)
    page.goto(address + "pledges/?q=飞船", wait_until="domcontentloaded")
    expect(page.locator(".pledges")).to_be_attached()
    assert page.locator(".filters-none").is_hidden()
    serve(held[0], SCRIPT)
    expect(page.locator(SHIP)).to_be_attached()
    context.close()


def test_earlier_years_that_did_not_come_are_told(browser: Browser, site: Path, address: str) -> None:
    """Silence on them would read as “none”; their links stay."""
    context, page = with_an_earlier_year(browser, site)
    context.route(f"**/{YEAR}.js", lambda route: route.abort())
    page.goto(address + "pledges/?verdict=met")
    expect(page.locator("[role=status]")).to_contain_text("没有取到更早年份的承诺")
    expect(page.locator(".filters-earlier a")).to_be_visible()
    context.close()
