"""The charts and the pages of indicators as a reader sees them."""

import csv
import io
import re
from collections import Counter
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from build_scripts.figures.figure import FORMATS
from build_scripts.link.years import assessed_years
from build_scripts.parts.counts import ANSWERED
from build_scripts.parts.unasked import unpledged
from tests.site.browsing import opened
from tests.site.pages import DESKTOP, EDITIONS, NARROW, PHONE
from tests.site.told import Told

WITH_CHARTS = [
    "charts/2024/",
    "charts/2025/",
    "2025/",
    "indicators/retail-sales-growth/",
    "pledges/2024-retail-sales/",
]
SIZES = """texts => texts.filter(t => t.textContent && t.getClientRects().length).map(t =>
    parseFloat(getComputedStyle(t).fontSize) * t.getScreenCTM().a)"""
COLOURS = """texts => texts.filter(t => t.textContent && t.getClientRects().length).map(t =>
    [getComputedStyle(t).fill, getComputedStyle(document.body).backgroundColor])"""
INK = """async image => {
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at] + data[at + 1] + data[at + 2] < 300) dark += 1;
    return dark / (data.length / 4);
}"""


def rows_of(page: Page, name: str) -> list[list[str]]:
    """Return a chart's table, its head first."""
    rows = page.locator(f".graphic:has(#{name}) tr")
    cells: list[list[str]] = rows.evaluate_all(
        "rows => rows.map(row => [...row.cells].map(cell => cell.textContent))"
    )
    return cells


def luminance(colour: str) -> float:
    """Return the relative luminance of “rgb(r, g, b)”."""
    parts = [int(each) / 255 for each in re.findall(r"\d+", colour)[:3]]
    red, green, blue = (
        (each / 12.92) if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("path", [edition + page for edition in EDITIONS for page in WITH_CHARTS])
def test_every_text_of_a_chart_is_legible_on_a_phone(browser: Browser, address: str, path: str) -> None:
    for viewport in (PHONE, NARROW):
        with opened(browser, address + path, viewport=viewport) as page:
            sizes = page.locator(".graphic svg text, .chart svg text").evaluate_all(SIZES)
            assert sizes
            assert min(sizes) >= (11 if viewport is PHONE else 10)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_texts_of_charts_stand_out_from_the_page(browser: Browser, address: str, scheme: str) -> None:
    with opened(browser, address + "charts/2024/", color_scheme=scheme) as page:
        pairs = page.locator(".graphic svg text").evaluate_all(COLOURS)
        assert len(pairs) > 100
        for text, ground in {tuple(pair) for pair in pairs}:
            light, dark = sorted((luminance(text), luminance(ground)), reverse=True)
            assert (light + 0.05) / (dark + 0.05) >= 4.5, text


def test_one_form_of_each_chart_is_shown(browser: Browser, address: str) -> None:
    for viewport, shown, hidden in ((PHONE, "narrow", "broad"), (DESKTOP, "broad", "narrow")):
        with opened(browser, address + "charts/2024/", viewport=viewport) as page:
            assert (
                page.locator(f".graphic svg.{shown}:visible").count() == page.locator(".graphic").count() == 3
            )
            assert page.locator(f".graphic svg.{hidden}:visible").count() == 0


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_overview_has_one_sign_a_pledge_and_its_table_the_same_numbers(
    browser: Browser, address: str, told: Told, edition: str
) -> None:
    with opened(browser, f"{address}{edition}charts/{told.year}/") as page:
        head, *rows = rows_of(page, "overview")
        assert len(head) == 2 + len(told.verdicts)
        assert sum(int(row[1]) for row in rows) == len(told.due(told.year))
        assert all(int(row[1]) == sum(map(int, row[2:])) for row in rows)
        totals = [sum(int(row[at]) for row in rows) for at in range(2, len(head))]
        assert totals == list(told.verdicts.values())
        uses = page.locator(".graphic:has(#overview) svg.narrow use").evaluate_all(
            "uses => uses.map(use => use.getAttribute('href').slice(6))"
        )
        # The key shows each verdict that has a result once more.
        drawn = Counter(uses) - Counter(code for code in ANSWERED if code in told.verdicts)
        assert [drawn[code] for code in told.verdicts] == totals


def test_titles_say_what_the_data_say(browser: Browser, address: str, told: Told) -> None:
    """In each assessed year: what can be judged, what was not reported on, and what can be set against its target."""
    for year in assessed_years(told.book):
        cases = told.book.cases_by_year[year]
        answered = [each for each in cases if each.shown in ANSWERED]
        silent = [each for each in cases if each.shown == "not_reported"]
        decided = [(each, each.decision[0].outcome) for each in cases if each.decision]
        numbers = [each for each in cases if each.pledge.kind == "quantitative"]
        with opened(browser, f"{address}charts/{year}/") as page:
            overview, distance, *_ = page.locator(".graphic h2").all_inner_texts()
            rows = [row[3] for row in rows_of(page, "distance")[1:] if row[3] != "—"]
            texts = page.locator(".graphic:has(#distance) svg.narrow text").all_text_contents()
        assert (
            overview == f"{year} 年的 {len(cases)} 项承诺：{len(answered)} 项能判定，{len(silent)} 项未见报告"
        )
        assert distance == f"{len(numbers)} 项承诺有数字，{len(decided)} 项能算出离目标多远"
        assert len(rows) == len(decided)
        for case, outcome in decided:
            if case.pledge.unit_id == "percent":
                assert outcome.value is not None
                assert case.pledge.value is not None
                far = outcome.value - case.pledge.value
                assert (f"{far:+.1f}".replace("-", "−") if far else "0.0") in texts


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_number_of_a_table_can_be_read_in_its_chart(
    browser: Browser, address: str, told: Told, edition: str
) -> None:
    years = assessed_years(told.book)
    apart = [(year, "unpledged") for year in years if unpledged(year, told.book)]
    compared = [(year, "targets") for year in range(min(years) + 1, told.coming + 1)]
    for year, name in apart + compared:
        with opened(browser, f"{address}{edition}charts/{year}/") as page:
            texts = set(page.locator(f".graphic:has(#{name}) svg.broad text").all_text_contents())
            cells = page.locator(f".graphic:has(#{name}) td.number").all_text_contents()
            assert cells
            assert set(cells) <= texts


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_file_of_a_chart_is_there_with_a_row_for_each_of_the_table(
    browser: Browser, address: str, site: Path, edition: str
) -> None:
    with opened(browser, f"{address}{edition}charts/2024/") as page:
        files = page.locator(".graphic figcaption a").evaluate_all("links => links.map(link => link.href)")
        assert len(files) == len(FORMATS) * page.locator(".graphic").count()
        names = page.locator(".graphic h2").evaluate_all("heads => heads.map(head => head.id)")
        for name in names:
            [path] = [each for each in files if re.search(rf"/{name}-(zh|en)\.csv$", each)]
            text = (site / "charts" / "2024" / path.rpartition("/")[2]).read_text(encoding="utf-8-sig")
            heading, *rows = rows_of(page, name)
            header, *numbers = csv.reader(io.StringIO(text))
            assert [row[1] for row in numbers] == [row[0] for row in rows]
            assert len(header) > len(heading)
        for each in files:
            assert page.request.get(each).ok
    lang = "en" if edition else "zh"
    # A picture by itself: the policy of the page would not let a script read its pixels.
    page = browser.new_page()
    for name in names:
        page.goto(f"{address}charts/2024/{name}-{lang}.png")
        image = page.locator("img")
        assert 0.005 < image.evaluate(INK) < 0.5
        assert image.evaluate("image => image.naturalWidth") == 1600
    page.close()


def test_a_picture_to_print_has_title_source_and_the_signs(
    browser: Browser, address: str, told: Told
) -> None:
    [document] = {told.book.cases[each.id].source.about.citation_zh for each in told.due(told.year)}
    folder = f"{address}charts/{told.year}/"
    with opened(browser, folder) as page:
        page.set_content(page.request.get(f"{folder}overview-zh.svg").text())
        texts = "".join(page.locator("text").all_text_contents())
        assert f"{told.year} 年的 {len(told.due(told.year))} 项承诺：" in texts
        assert f"{told.verdicts['not_reported']} 项未见报告" in texts
        assert f"来源：{document}" in texts
        assert page.locator("use").count() == len(told.due(told.year)) + len({*ANSWERED} & {*told.verdicts})
        # A sign that could not be found would have no size.
        boxes = page.locator("use").evaluate_all("uses => uses.map(use => use.getBoundingClientRect().width)")
        assert min(boxes) > 10


def test_an_indicator_sets_two_years_side_by_side(browser: Browser, address: str) -> None:
    with opened(browser, address + "pledges/2024-retail-sales/") as page:
        page.locator(".facts a", has_text="社会消费品零售总额增速").click()
        page.wait_for_url(address + "indicators/retail-sales-growth/")
        texts = page.locator(".chart svg text").all_text_contents()
        assert {"2024 承诺", "2025 承诺", "7%", "6.7%（预计数）", "6.5%左右"} <= set(texts)
        assert any(each.startswith("2024 报告") for each in texts)
        heads = [re.sub(r"\s+", " ", each) for each in page.locator(".indicator h2").all_inner_texts()]
        first, second = heads.index("2024 承诺 7%"), heads.index("2025 承诺 6.5%左右")
        between = heads[first + 1 : second]
        assert re.fullmatch(r"2024 报告\S* 6\.7% 预计数", between[0])
        assert all(each.startswith("2024 报告") for each in between)
        assert page.locator(".indicator blockquote").all_inner_texts()[1] == "社会消费品零售总额增长6.7%"
        page.locator(".indicator section.outcome figcaption a").first.click()
        page.wait_for_url(address + "sources/report-2025/#2024-retail-sales-outcome")


def test_an_indicator_with_one_number_has_no_chart(browser: Browser, address: str) -> None:
    with opened(browser, address + "en/indicators/gdp/") as page:
        assert page.locator(".chart").count() == 0
        assert "the only number on it" in page.locator("#main").inner_text()


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_list_of_indicators_is_whole_and_leads_to_each(
    browser: Browser, address: str, site: Path, edition: str
) -> None:
    with opened(browser, f"{address}{edition}indicators/", viewport=DESKTOP) as page:
        book = page.locator(".indicators .rows a").evaluate_all(
            "links => links.map(link => link.getAttribute('href'))"
        )
        folders = {f"{path.name}/" for path in (site / edition / "indicators").iterdir() if path.is_dir()}
        assert len(book) == len(folders) > 100
        assert set(book) == folders
        first = page.locator(".indicators .rows tbody").first.locator("tr")
        assert first.count() >= 5


def test_the_glossary_leads_to_indicators(browser: Browser, address: str) -> None:
    with opened(browser, address + "glossary/") as page:
        page.locator(".glossary a", has_text="社会消费品零售总额增速").first.click()
        page.wait_for_url(address + "indicators/retail-sales-growth/")
