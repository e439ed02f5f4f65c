"""The pages of a source in a browser: opened by tap and by key, linked to, compared with the raw file."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.site.browsing import opened
from tests.site.pages import DESKTOP, PHONE
from tests.site.told import Told

RETAIL_ID = "2024-retail-sales"
SIZES = pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
RETAIL = f'[id="{RETAIL_ID}"]'


def in_view(page: Page, selector: str) -> bool:
    """Say whether an element stands on the screen."""
    box = page.locator(selector).bounding_box()
    size = page.viewport_size
    assert box is not None
    assert size is not None
    return box["y"] >= 0 and box["y"] + box["height"] <= size["height"]


def test_a_source_is_whole(browser: Browser, address: str, told: Told) -> None:
    with opened(browser, address + "sources/plan-2024/", viewport=DESKTOP) as page:
        assert page.locator(".paragraph").count() == 26
        assert page.locator(RETAIL).inner_text() == "实现社会消费品零售总额增长 7%"
        assert page.locator(f"{RETAIL} b").inner_text() == "7%"
        assert page.locator(f"{RETAIL} [role=img]").get_attribute("aria-label") == told.verdict(RETAIL_ID, "")


@SIZES
def test_lit_words_open_a_card_that_leads_to_the_pledge(
    browser: Browser, address: str, told: Told, viewport: dict[str, int]
) -> None:
    with opened(browser, address + "sources/plan-2024/", viewport=viewport) as page:
        page.locator(RETAIL).click()
        card = page.get_by_role("dialog", name="实现社会消费品零售总额增长 7%")
        assert re.sub(r"\s+", " ", card.inner_text()).startswith(
            f"{told.verdict(RETAIL_ID, '')} {told.sums(RETAIL_ID, '')} 社会消费品零售总额增长7% 打开这项承诺"
        )
        assert in_view(page, "#card")
        assert in_view(page, RETAIL)
        card.locator(".note-go").click()
        page.wait_for_url(address + "pledges/2024-retail-sales/")


def test_the_card_opens_and_closes_by_key_and_gives_the_focus_back(browser: Browser, address: str) -> None:
    with opened(browser, address + "en/sources/plan-2024/", viewport=DESKTOP) as page:
        page.locator(RETAIL).focus()
        page.keyboard.press("Enter")
        assert page.locator("#card").is_visible()
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "note-go"
        page.keyboard.press("Escape")
        assert not page.locator("#card").is_visible()
        assert page.evaluate("document.activeElement.id") == "2024-retail-sales"
        assert page.locator(".lit.open").count() == 0


@SIZES
def test_the_card_closes_by_a_tap_elsewhere_and_by_its_button(
    browser: Browser, address: str, viewport: dict[str, int]
) -> None:
    with opened(browser, address + "sources/report-2025/", viewport=viewport) as page:
        page.locator("#report-2025-p06 .reported").first.click()
        assert page.locator("#card li").count() == 2
        page.mouse.click(3, 3)
        assert not page.locator("#card").is_visible()
        page.locator("#report-2025-p06 .reported").first.click()
        page.get_by_role("button", name="关闭").click()
        assert not page.locator("#card").is_visible()


def test_words_that_are_not_coded_open_to_the_reason(browser: Browser, address: str) -> None:
    with opened(browser, address + "sources/plan-2024/") as page:
        page.locator(".text .excluded-sentence").first.click()
        assert page.locator("#card li").first.inner_text().startswith("没有列为承诺或结果")


def test_a_numeral_that_is_not_coded_leaves_its_quote_whole(browser: Browser, address: str) -> None:
    """The card has the pledge first, then why the numeral in its quote isn't coded."""
    with opened(browser, address + "sources/plan-2024/") as page:
        quote = page.locator('[id="2024-xu-teli-schools"]')
        assert quote.inner_text() == "狠抓全市 10 所县域普通高中“徐特立项目”建设"
        quote.click()
        assert page.locator("#card li").first.locator(".note-go").is_visible()
        assert page.locator("#card li").last.inner_text() == (
            "10 所县域普通高中工作所及的范围，不是要达到的水平"
        )


def test_an_excluded_sentence_is_one_stop(browser: Browser, address: str) -> None:
    """No two links of a source's text lead to the same line of what is not coded."""
    with opened(browser, address + "sources/report-2025/") as page:
        leads = page.locator(".text .excluded-sentence").evaluate_all(
            "links => links.map(link => link.getAttribute('href'))"
        )
        assert len(leads) == len(set(leads)) > 20


def test_a_paragraph_says_where_its_numerals_and_sentences_went(browser: Browser, address: str) -> None:
    with opened(browser, address + "sources/plan-2024/") as page:
        account = page.locator("#plan-2024-p06 .account")
        assert account.locator("summary").inner_text() == (
            "7 项承诺 · 6 处数字：5 处已列入，1 处没有列入 · 1 句没有列入"
        )
        account.locator("summary").click()
        assert account.locator(".notes").first.locator("li").count() == 7
        assert "三项指标" in account.locator(".exclusions").inner_text()


def test_without_scripts_lit_words_lead_on_by_themselves(browser: Browser, address: str, told: Told) -> None:
    with opened(browser, address + "sources/plan-2024/", java_script_enabled=False) as page:
        page.locator(RETAIL).click()
        page.wait_for_url(address + "pledges/2024-retail-sales/")
    with opened(browser, address + "sources/report-2025/", java_script_enabled=False) as page:
        page.locator('[id="2024-retail-sales-outcome"]').click()
        assert page.locator("#note-2024-retail-sales-outcome").is_visible()
        page.locator("#note-2024-retail-sales-outcome a", has_text=told.verdict(RETAIL_ID, "")).click()
        page.wait_for_url(address + "pledges/2024-retail-sales/")


@SIZES
def test_a_quote_leads_to_its_words_in_the_source(
    browser: Browser, address: str, viewport: dict[str, int]
) -> None:
    with opened(browser, address + "pledges/2024-retail-sales/", viewport=viewport) as page:
        page.locator(".outcome .quotation figcaption a[href*='report-2025']").click()
        page.wait_for_url(address + "sources/report-2025/#2024-retail-sales-outcome")
        assert in_view(page, '[id="2024-retail-sales-outcome"]')
        assert page.locator("#report-2025-p06 .here").inner_text() == "链接指向这里"
        outlined = page.locator('[id="2024-retail-sales-outcome"]').evaluate(
            "link => getComputedStyle(link).outlineStyle"
        )
        assert outlined == "solid"


def test_a_link_to_a_quote_lights_all_its_parts(browser: Browser, address: str) -> None:
    """A numeral within it that is not coded does not cut it."""
    with opened(browser, address + "sources/plan-2024/#2024-exports") as page:
        assert page.locator(".aimed").all_inner_texts() == ["进出口、进口、出口三项指标分别增长 10%"]


def test_a_link_to_a_paragraph_can_be_copied(browser: Browser, address: str) -> None:
    with opened(
        browser, address + "sources/plan-2024/", permissions=["clipboard-read", "clipboard-write"]
    ) as page:
        page.get_by_role("link", name="¶ 6", exact=True).click()
        page.wait_for_url(address + "sources/plan-2024/#plan-2024-p06")
        expect(page.locator("[data-copied]")).to_have_text("链接已复制")
        assert page.evaluate("navigator.clipboard.readText()") == page.url
        assert page.locator("#plan-2024-p06 .here").is_visible()


def test_a_kind_can_be_put_out(browser: Browser, address: str, told: Told) -> None:
    cases = [each for each in told.book.cases.values() if each.source.package.name == "plan-2024"]
    alike = sum(each.shown == told.book.cases[RETAIL_ID].shown for each in cases)

    def ground(page: Page) -> str:
        return str(page.locator(RETAIL).evaluate("link => getComputedStyle(link).backgroundColor"))

    with opened(browser, address + "sources/plan-2024/", java_script_enabled=False) as page:
        lit = ground(page)
        page.get_by_label(f"{told.verdict(RETAIL_ID, '')} {alike}").uncheck()
        assert lit != "rgba(0, 0, 0, 0)"
        assert ground(page) == "rgba(0, 0, 0, 0)"


def test_the_raw_file_is_one_tap_away_and_leads_back(browser: Browser, address: str) -> None:
    with opened(browser, address + "sources/report-2025/") as page:
        page.locator(".views a", has_text="原样").click()
        page.wait_for_url(address + "sources/report-2025/as-it-came/")
        proof = page.locator("#main").inner_text()
        assert "原始文件共 5,334 个字符" in proof
        assert "多出 0 个，丢失 0 个" in proof
        assert page.locator("#line-24 .line").inner_text() == (
            "高质量发展不动摇高质量发展不动摇，，经济运行稳中向好经济运行稳中向好。。实现"
        )
        assert page.locator("#line-24 del").all_inner_texts() == [
            "高质量发展不动摇",
            "，",
            "经济运行稳中向好",
            "。",
        ]
        page.get_by_role("link", name="读作第 6 段", exact=True).click()
        page.wait_for_url(address + "sources/report-2025/#report-2025-p06")
        page.locator("#report-2025-p06 .place a", has_text="第 24–28 行").click()
        page.wait_for_url(address + "sources/report-2025/as-it-came/#line-24")


@pytest.mark.parametrize("name", ["plan-2024", "report-2025"])
def test_a_reader_can_check_that_nothing_was_added(browser: Browser, address: str, name: str) -> None:
    """Both pages as a browser has them: what is not struck, in reading order, is the text."""
    with opened(browser, f"{address}sources/{name}/as-it-came/") as page:
        kept = page.locator(".raw li").evaluate_all(
            "lines => lines.map(line => [line.querySelector('.reads')?.textContent,"
            " [...line.querySelector('.line').childNodes].filter(node => node.nodeName !== 'DEL')"
            ".map(node => node.textContent).join('')])"
        )
    texts: dict[int, str] = {}
    for reads, text in kept:
        if reads:
            number = int(reads.removeprefix("¶ "))
            texts[number] = texts.get(number, "") + text
    with opened(browser, f"{address}sources/{name}/") as page:
        shown = page.locator(".paragraph").evaluate_all(
            "all => all.map(each => each.querySelector('blockquote, h2').textContent)"
        )
    assert [texts[number] for number in sorted(texts)] == shown


@pytest.mark.parametrize("edition", ["", "en/"])
def test_every_pledge_and_outcome_is_in_a_source(site: Path, told: Told, edition: str) -> None:
    """Each id is an anchor on a source's page, so that old links stay good."""
    text = "".join(
        path.read_text(encoding="utf-8") for path in sorted((site / edition / "sources").glob("*/index.html"))
    )
    ids = set(re.findall(r' id="(20[0-9]{2}-[^"]+)"', text))
    pledges = {path.parent.name for path in (site / edition / "pledges").glob("*/index.html")}
    assert pledges == set(told.book.pledges)
    assert ids >= pledges | set(told.book.outcomes)
    assert len(ids) == len(pledges) + len(told.book.outcomes)


def test_the_english_edition_labels_its_translation(browser: Browser, address: str) -> None:
    with opened(browser, address + "en/sources/plan-2024/") as page:
        paragraph = page.locator("#plan-2024-p06")
        assert paragraph.locator("blockquote").get_attribute("lang") == "zh"
        assert paragraph.locator(".translation").inner_text().startswith("Unofficial translation")
        assert paragraph.locator("[role=img]").first.get_attribute("lang") == "en"
