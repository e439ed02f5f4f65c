"""The list of all pledges: filtered, searched and sorted, with its state in the address."""

import csv
import re
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from build_scripts.assess.case import Casebook
from build_scripts.link.years import assessed_years
from build_scripts.load.records import Pledge
from tests.site.browsing import opened, searched, until
from tests.site.pages import DESKTOP, EDITIONS, NARROW, PHONE

SHIFTED = (
    "new Promise(done => new PerformanceObserver((list, observer) => {"
    " observer.disconnect();"
    " done(list.getEntries().reduce((sum, each) => sum + each.value, 0)); })"
    ".observe({type: 'layout-shift', buffered: true}) || setTimeout(() => done(0), 200))"
)
"""What a page answers with how much of it has moved since it was opened; 0 is nothing."""


def shown(page: Page) -> list[str]:
    """Return the ids of the rows that a reader sees, in their order, once those of earlier years have come."""
    until(page, "document.querySelector('.pledges').ariaBusy !== 'true'")
    ids: list[str] = page.locator(".pledges tr[data-id]:visible").evaluate_all(
        "rows => rows.map(row => row.dataset.id)"
    )
    return ids


def status(page: Page) -> list[int]:
    """Return the numbers that the live region gives."""
    return [int(number) for number in re.findall(r"\d+", page.locator("[role=status]").inner_text())]


def chip(page: Page, name: str, value: str) -> Any:
    """Return the chip of a value."""
    return page.locator(f'.chip input[name="{name}"][value="{value}"]')


def number(page: Page, name: str, value: str) -> int:
    """Return the number on a chip."""
    return int(chip(page, name, value).locator("xpath=..").locator("b").inner_text())


def query(page: Page) -> dict[str, list[str]]:
    """Return what the address says."""
    return parse_qs(str(page.evaluate("location.search.slice(1)")))


def fits(pledge: Pledge, book: Casebook, chosen: dict[str, list[str]]) -> bool:
    """Say whether a pledge has one of the values chosen for each facet."""
    own = {
        "verdict": book.cases[pledge.id].shown,
        "year": str(pledge.due_year),
        "kind": pledge.kind,
        "theme": pledge.theme_id,
        "indicator": pledge.indicator_id,
    }
    subjects = {"subject": set(pledge.subjects)}
    return all(subjects.get(name, {own.get(name)}) & set(values) for name, values in chosen.items())


def first(book: Casebook) -> set[str]:
    """Return the pledges whose rows are in the page: those of the latest assessed year, and those to come."""
    earlier = set(assessed_years(book)[1:])
    return {each.pledge_id for each in book.pledges.values() if each.due_year not in earlier}


def told_at_first(book: Casebook) -> list[int]:
    """Return the numbers that the live region gives before anything is asked."""
    return (
        [len(first(book)), len(book.pledges)] if len(first(book)) < len(book.pledges) else [len(book.pledges)]
    )


def unfold(page: Page) -> None:
    """Show what a phone folds away."""
    page.locator(".filters-unfold").click()


@pytest.mark.parametrize("edition", EDITIONS)
def test_without_scripts_the_table_is_whole(
    browser: Browser, address: str, book: Casebook, edition: str
) -> None:
    with opened(browser, f"{address}{edition}pledges/", java_script_enabled=False) as page:
        assert set(shown(page)) == first(book)
        links = page.locator(".filters-earlier a").all_inner_texts()
        assert [re.sub(r"\D", "", each) for each in links] == [str(year) for year in assessed_years(book)[1:]]
        assert page.locator(".filters").is_hidden()
        assert page.locator("button:visible").count() == 0
        jumps = page.locator(".jump a").all()
        # Rows far below are not drawn yet, so they have text but no rendered text.
        groups = page.locator(".pledges .group a").all_text_contents()
        assert [each.inner_text() for each in jumps] == groups


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize(
    "chosen",
    [
        {"verdict": ["not_met"]},
        {"verdict": ["met", "not_met"]},
        {"year": ["2025"]},
        {"kind": ["quantitative"]},
        {"theme": ["action-demand"]},
        {"indicator": [""]},
        {"subject": ["education"], "verdict": ["not_reported"]},
        {"subject": ["transport"]},
        {
            "verdict": ["other_measure", "not_reported"],
            "kind": ["quantitative"],
            "theme": ["action-industry"],
        },
    ],
    ids="+".join,
)
def test_an_address_shows_just_the_rows_that_it_names(
    browser: Browser, address: str, book: Casebook, chosen: dict[str, list[str]], edition: str
) -> None:
    if "indicator" in chosen:
        chosen = {"indicator": [str(book.pledges["2024-retail-sales"].indicator_id)]}
    wanted = {each.pledge_id for each in book.pledges.values() if fits(each, book, chosen)}
    asked = "&".join(f"{name}={value}" for name, values in chosen.items() for value in values)
    with opened(browser, f"{address}{edition}pledges/?{asked}", viewport=DESKTOP) as page:
        assert wanted
        assert set(shown(page)) == wanted
        assert status(page) == ([len(wanted), len(book.pledges)])
        groups = page.locator(".group-number:visible").all_inner_texts()
        assert sum(int(each) for each in groups) == len(wanted)


def test_choosing_writes_the_address_and_counts_what_each_further_choice_would_give(
    browser: Browser, address: str, book: Casebook
) -> None:
    with opened(browser, f"{address}pledges/") as page:
        assert status(page) == told_at_first(book)
        unfold(page)
        chip(page, "kind", "quantitative").check()
        page.locator("select[name=theme]").select_option("action-demand")
        of_theme = [each for each in book.pledges.values() if each.theme_id == "action-demand"]
        own = [each for each in of_theme if each.kind == "quantitative"]
        assert query(page) == {"kind": ["quantitative"], "theme": ["action-demand"]}
        assert set(shown(page)) == {each.pledge_id for each in own}
        verdicts = Counter(book.cases[each.id].shown for each in own)
        for value in ("met", "not_met", "other_measure", "not_reported", "not_checkable"):
            assert number(page, "verdict", value) == verdicts[value]
        # Of its own kind, a facet counts what choosing otherwise would give.
        assert number(page, "kind", "qualitative") == len(of_theme) - len(own)
        chip(page, "verdict", "met").check()
        assert len(shown(page)) == verdicts["met"]
        assert number(page, "verdict", "not_met") == verdicts["not_met"]


def test_back_and_forward_bring_back_what_was_chosen(browser: Browser, address: str, book: Casebook) -> None:
    retail = [each for each in book.cases.values() if "零售" in each.pledge.title_zh]
    with opened(browser, f"{address}pledges/") as page:
        unfold(page)
        chip(page, "verdict", "not_met").check()
        page.locator(".filters [name=q]").focus()
        page.keyboard.insert_text("零")
        page.keyboard.insert_text("售")
        one = shown(page)
        with page.expect_navigation():
            page.locator(".pledges tr:visible a").last.click()
        page.go_back()
        expect(page.locator(".filters [name=q]")).to_have_value("零售")
        assert shown(page) == one
        assert set(one) == {each.id for each in retail if each.shown == "not_met"}
        page.go_back()
        expect(page.locator(".filters [name=q]")).to_have_value("")
        assert query(page) == {"verdict": ["not_met"]}
        page.go_back()
        expect(chip(page, "verdict", "not_met")).not_to_be_checked()
        assert query(page) == {}
        assert len(shown(page)) == len(book.pledges)
        page.go_forward()
        expect(chip(page, "verdict", "not_met")).to_be_checked()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("社会消费品零售总额", "2024-retail-sales"),
        ("retail SALES", "2024-retail-sales"),
        ("2024-retail-sales", "2024-retail-sales"),
        ("７％ 零售", "2024-retail-sales"),
        ("百分之5.5", "2025-gdp-growth"),
        ("5.5 per cent", "2025-unemployment"),
        ("进口、出口三项指标分别增长10%", "2024-exports"),
        ("“湘智 回归”", "2024-hunan-talent-return"),
        ("湘智回归", "2024-hunan-talent-return"),
    ],
)
@pytest.mark.parametrize("edition", EDITIONS)
def test_free_text_finds_titles_quotes_indicators_and_ids_in_both_languages(
    browser: Browser, address: str, edition: str, words: str, found: str
) -> None:
    with opened(browser, f"{address}{edition}pledges/") as page:
        page.locator(".filters [name=q]").fill(words)
        until(page, "Boolean(window.ledgerEntries && window.ledgerSearch)")
        expect(page.locator(f'[data-id="{found}"]')).to_be_visible()
        assert len(shown(page)) < 20
        assert query(page) == {"q": [words]}


WORDS = {
    "": ["修路", "烂尾楼", "看病", "工资", "上学", "教育", "就业", "7%", "停水", "路修好了吗"],
    "en/": ["jobs", "salary", "education", "roads", "hospital", "7%", "broken promises", "EV charging"],
}


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_word_finds_the_same_pledges_in_the_list_and_in_the_search(
    browser: Browser, address: str, edition: str
) -> None:
    """Everyday words included; where no pledge has the word, the list says how much the whole site has of it."""
    with (
        opened(browser, f"{address}{edition}pledges/", viewport=DESKTOP) as page,
        opened(browser, f"{address}{edition}search/", viewport=DESKTOP) as search,
    ):
        page.locator(".filters [name=q]").focus()
        until(page, "Boolean(window.ledgerEntries && window.ledgerSearch)")
        until(search, "Boolean(window.ledgerEntries)")
        for word in WORDS[edition]:
            page.locator(".filters [name=q]").fill(word)
            search.locator("#q").fill(word)
            searched(search)
            while search.locator(".more").count():
                search.locator(".more").first.click()
            links = search.locator(".hit a").evaluate_all("links => links.map(link => link.href)")
            found = {link.split("/")[-2] for link in links if re.search(r"/pledges/\d{4}-", link)}
            assert set(shown(page)) == found, word
            elsewhere = page.locator(".filters-none a")
            assert elsewhere.is_visible() == (not found)
            if not found:
                assert str(len(links)) in elsewhere.inner_text()
                assert parse_qs((elsewhere.get_attribute("href") or "").split("?")[1]) == {"q": [word]}


def test_the_switch_of_languages_keeps_what_was_chosen(browser: Browser, address: str) -> None:
    for start, end in (
        ("pledges/?subject=housing&q=住房", "en/pledges/?subject=housing&q=住房"),
        ("en/search/?q=roads", "search/?q=roads"),
    ):
        with opened(browser, address + start, viewport=DESKTOP) as page:
            with page.expect_navigation():
                page.locator(".masthead a[hreflang]").click()
            assert unquote(page.url) == address + end


@pytest.mark.parametrize("edition", EDITIONS)
def test_on_a_phone_the_list_begins_in_the_upper_half_of_the_screen(
    browser: Browser, address: str, edition: str
) -> None:
    with opened(browser, f"{address}{edition}pledges/") as page:
        row = page.locator(".pledges tr[data-id]:visible").first.bounding_box()
        assert row is not None
        assert row["y"] <= 490


def test_anywhere_on_a_row_leads_to_its_pledge(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}pledges/?verdict=not_met") as page:
        row = page.locator(".pledges tr[data-id]:visible").first
        wanted = row.get_attribute("data-id")
        row.locator(".verdict").click()
        page.wait_for_url(f"**/pledges/{wanted}/")


def test_nothing_found_says_so_and_offers_a_way_out(browser: Browser, address: str, book: Casebook) -> None:
    with opened(browser, f"{address}pledges/?q=zzzz&verdict=met") as page:
        assert shown(page) == []
        assert status(page)[0] == 0
        assert page.locator(".filters-none").is_visible()
        page.locator(".filters-none button").click()
        assert len(shown(page)) == len(book.pledges)
        assert query(page) == {}
        assert page.locator(".filters-none").is_hidden()


@pytest.mark.parametrize(
    "asked",
    [
        "verdict=fine&year=x&kind=&theme=none&indicator=0&sort=up",
        "colour=red",
        "%E0%A4%A",
        "q=%20",
        "sort=--year",
    ],
)
def test_what_an_address_says_that_the_form_does_not_know_is_left_out(
    browser: Browser, address: str, book: Casebook, asked: str
) -> None:
    with opened(browser, f"{address}pledges/?{asked}") as page:
        assert set(shown(page)) == first(book)
        assert status(page) == told_at_first(book)


@pytest.mark.parametrize(
    "attempt", ["<img src=x onerror=document.title=1>", '"><script>document.title=1</script>', "javascript:1"]
)
def test_text_from_the_address_is_never_markup(browser: Browser, address: str, attempt: str) -> None:
    with opened(browser, f"{address}pledges/?q=zzzz") as page:
        assert shown(page) == []
        title, elements = page.title(), page.locator("#main *").count()
        with page.expect_navigation():
            page.evaluate("text => { location.search = new URLSearchParams({q: text}) }", attempt)
        shown(page)  # the rows of earlier years have come by now
        assert page.locator(".filters [name=q]").input_value() == attempt
        assert (page.title(), page.locator("#main *").count()) == (title, elements)


def test_columns_sort_by_their_heads_and_say_so(browser: Browser, address: str, book: Casebook) -> None:
    with opened(browser, f"{address}pledges/", viewport=DESKTOP) as page:
        start = shown(page)
        head = page.locator('th[data-sort="verdict"]')
        head.locator("button").click()
        assert (query(page), head.get_attribute("aria-sort")) == ({"sort": ["verdict"]}, "ascending")
        assert book.cases[shown(page)[0]].shown == "met"
        assert page.locator(".group:visible").count() == 0
        head.locator("button").click()
        assert (query(page), head.get_attribute("aria-sort")) == ({"sort": ["-verdict"]}, "descending")
        assert book.cases[shown(page)[0]].shown == "not_due"
        head.locator("button").click()
        assert (query(page), head.get_attribute("aria-sort")) == ({}, None)
        assert shown(page)[: len(start)] == start
    for sort in ("promised", "-promised"):
        with opened(browser, f"{address}en/pledges/?sort={sort}&kind=quantitative") as page:
            own = [book.pledges[each] for each in shown(page)]
            percents = [each.value for each in own if each.unit_id == "percent" and each.value is not None]
            assert [each.unit_id for each in own[: len(percents)]] == ["percent"] * len(percents)
            assert percents == sorted(percents, reverse=sort.startswith("-"))
            assert page.locator("select[name=sort]").input_value() == sort


def test_everything_works_by_keyboard(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}en/pledges/", viewport=DESKTOP) as page:
        page.locator(".filters [name=q]").focus()
        page.keyboard.type("rural")
        page.keyboard.press("Enter")
        found = shown(page)
        page.locator(".filters [name=q]").focus()
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.value") == "met"
        while page.evaluate("document.activeElement.value") != "2025":
            page.keyboard.press("Tab")
        page.keyboard.press("Space")
        assert query(page) == {"q": ["rural"], "year": ["2025"]}
        assert 0 < len(shown(page)) < len(found)
        while page.evaluate("document.activeElement.closest('th')?.dataset.sort") != "title":
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        assert query(page)["sort"] == ["title"]
        names = page.locator(".pledges tr:visible th[scope=row] a").all_inner_texts()
        plain = [name.casefold() for name in names if "“" not in name]
        assert plain == sorted(plain)


def test_the_table_keeps_its_meaning_on_a_phone(browser: Browser, address: str) -> None:
    """Rows shown as cards are still rows of a table to a screen reader, each named by its pledge."""
    with opened(browser, f"{address}en/pledges/?verdict=not_met") as page:
        tree = page.locator(".pledges").aria_snapshot()
        assert "- table" in tree
        assert '- rowheader "Retail sales up 7%' in tree
        assert re.search(r"- cell .*Not met", tree)


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_rows_shown_can_be_downloaded(
    browser: Browser, address: str, book: Casebook, tmp_path: Path, edition: str
) -> None:
    decided = book.cases["2024-retail-sales"].decided_by
    assert decided is not None
    asked = "verdict=not_met&q=2024-retail-sales"
    with opened(browser, f"{address}{edition}pledges/?{asked}", viewport=DESKTOP) as page:
        # A title that a spreadsheet would run.
        page.evaluate(
            "document.querySelector('[data-id=\"2024-retail-sales\"] a').textContent = '=1+1, \"x\"'"
        )
        with page.expect_download() as waiting:
            page.locator(".filters-download").click()
        waiting.value.save_as(tmp_path / "rows.csv")
        rows = list(csv.reader((tmp_path / "rows.csv").read_text(encoding="utf-8").splitlines()))
        assert len(rows) == 2
        assert rows[1][0] == "2024-retail-sales"
        assert rows[1][3] == '\'=1+1, "x"'
        assert (rows[1][1], rows[1][4]) == ("2024", "7%")
        assert rows[1][5].startswith(str(decided.outcome.figure_text))
        assert rows[1][7] == f"{address}{edition}pledges/2024-retail-sales/"


@pytest.mark.parametrize("edition", EDITIONS)
def test_on_a_phone_the_rows_asked_for_stand_in_the_first_screen(
    browser: Browser, address: str, edition: str
) -> None:
    with opened(browser, f"{address}{edition}pledges/?verdict=not_met&kind=quantitative") as page:
        row = page.locator(".pledges tr[data-id]:visible").first.bounding_box()
        assert row is not None
        assert row["y"] + row["height"] < PHONE["height"]
        assert page.locator("[role=status]").is_visible()
        button = page.locator(".filters-unfold")
        assert button.get_attribute("aria-expanded") == "false"
        assert re.findall(r"\d+", button.inner_text()) == ["2"]
        assert chip(page, "verdict", "not_met").is_hidden()
        page.locator(".filters [name=q]").focus()
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        assert button.get_attribute("aria-expanded") == "true"
        page.keyboard.press("Tab")
        page.keyboard.press("Space")
        assert query(page)["verdict"] == ["met", "not_met"]
        assert re.findall(r"\d+", button.inner_text()) == ["3"]
        found = Axe().run(page).response["violations"]
        assert [(each["id"], each["nodes"][0]["html"][:120]) for each in found] == []
    with opened(browser, f"{address}{edition}pledges/?verdict=not_met", viewport=DESKTOP) as page:
        assert page.locator(".filters-unfold").is_hidden()
        assert chip(page, "verdict", "not_met").is_visible()


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize("edition", EDITIONS)
def test_nothing_moves_when_the_script_comes_late(
    browser: Browser, address: str, edition: str, viewport: dict[str, int]
) -> None:
    """The page has been painted before its script filters the rows."""
    with opened(browser, f"{address}{edition}about/", viewport=viewport) as page:
        held: list[Any] = []
        page.route("**/pledges.js", lambda route: held.insert(0, route))
        shifted: list[float] = []
        # What the script moves, it moves every time; see `moved` in test_sweep.
        while len(shifted) < 3 and 0 not in shifted:
            with page.expect_request("**/pledges.js"):
                page.goto(f"{address}{edition}pledges/?verdict=not_met", wait_until="commit")
            until(
                page,
                "performance.getEntriesByName('first-contentful-paint').length > 0"
                " && document.querySelector('.footer') !== null",
            )
            assert page.locator(".filters").is_hidden()
            held[0].continue_()
            expect(page.locator(".filters")).to_be_visible()
            shifted.append(page.evaluate(SHIFTED))
        assert min(shifted) == 0


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_menu_says_which_document_a_theme_is_of_and_stands_in_order(
    browser: Browser, address: str, book: Casebook, edition: str
) -> None:
    """Documents that pledge something, each with the years of its pledges."""
    wanted = set()
    for source in book.ledger.sources:
        years = [str(year) for year in sorted({each.due_year for each in source.pledges})]
        if years and edition:
            short = source.about.short_en
            wanted.add(f"{short[0].upper()}{short[1:]} ({', '.join(years)})")
        elif years:
            wanted.add(f"{source.about.short_zh}（{'、'.join(years)} 年）")
    with opened(browser, f"{address}{edition}pledges/") as page:
        headings = page.locator("select[name=theme] optgroup").evaluate_all(
            "all => all.map(each => each.label)"
        )
        assert len(headings) == len(wanted)
        assert set(headings) == wanted
        for heading in headings:
            names = page.locator(f'optgroup[label="{heading}"] option').all_text_contents()
            assert len(names) == len({each.split(" · ")[0] for each in names})
        names = page.locator("select[name=indicator] option").all_text_contents()[1:]
        assert len(names) > 50
        assert names[0].startswith("Annual" if edition else "残疾")
        assert names[-1].startswith("Training" if edition else "中心")


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("viewport", [PHONE, NARROW], ids=["phone", "narrow"])
def test_a_filtered_list_fits_and_does_not_jump(
    browser: Browser, address: str, edition: str, viewport: dict[str, int]
) -> None:
    with opened(browser, f"{address}{edition}pledges/?kind=quantitative", viewport=viewport) as page:
        assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]
        button = page.locator(".filters-unfold").bounding_box()
        assert button is not None
        assert button["height"] < 45  # what it says stands on one line
        unfold(page)
        tops = "Array.from(document.querySelectorAll('.filters > *, .chip')).map(e => Math.round(e.getBoundingClientRect().x) + ',' + e.offsetTop)"
        before = page.evaluate(tops)
        page.locator(".filters [name=q]").fill("a")
        chip(page, "verdict", "met").check()
        assert page.evaluate(tops) == before


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("asked", ["verdict=met&q=7", "sort=-promised&kind=quantitative", "q=zzzz"])
@pytest.mark.parametrize("edition", EDITIONS)
def test_axe_finds_nothing_in_a_filtered_list(
    browser: Browser, address: str, edition: str, asked: str, scheme: Any
) -> None:
    with opened(
        browser, f"{address}{edition}pledges/?{asked}", color_scheme=scheme, viewport=DESKTOP
    ) as page:
        found = Axe().run(page).response["violations"]
        assert [(each["id"], each["nodes"][0]["html"][:120]) for each in found] == []


def test_numbers_elsewhere_lead_to_the_rows_behind_them(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}themes/action-demand/") as page:
        count = page.locator(".counts a").first
        wanted = int(count.locator("b").inner_text())
        with page.expect_navigation():
            count.click()
        assert len(shown(page)) == wanted
    with opened(browser, f"{address}en/silence/2024/") as page:
        link = page.locator(".shares tfoot td a").nth(1)
        wanted = int(link.inner_text())
        with page.expect_navigation():
            link.click()
        assert len(shown(page)) == wanted
