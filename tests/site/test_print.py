"""Pages on paper: what a reader takes away is there, what only works on a screen is not."""

import io
from typing import Any

import pypdfium2
import pytest
from playwright.sync_api import Browser

from tests.site.told import Told


def printed(browser: Browser, address: str, **options: Any) -> list[str]:
    """Print a page on A4 and return the text of each sheet, without line breaks and spaces."""
    page = browser.new_page(**options)
    page.goto(address)
    document = pypdfium2.PdfDocument(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True)))
    page.close()
    return ["".join(sheet.get_textpage().get_text_range().split()) for sheet in document]


@pytest.mark.parametrize(
    ("edition", "has", "lacks"),
    [
        ("", ["实现社会消费品零售总额增长7%", "邵阳承诺账本"], ["报告错误", "上一项"]),
        ("en/", ["实现社会消费品零售总额增长7%", "Unofficialtranslation"], ["Previous", "Reportamistake"]),
    ],
)  # fmt: skip
def test_a_printed_pledge_holds_quote_and_verdict_and_no_navigation(
    browser: Browser, address: str, told: Told, edition: str, has: list[str], lacks: list[str]
) -> None:
    """On two sheets and one more for each report that is quoted."""
    said = [told.verdict("2024-retail-sales", edition), told.sums("2024-retail-sales", edition)]
    wanted = [*has, *("".join(each.split()) for each in said)]
    sheets = printed(browser, f"{address}{edition}pledges/2024-retail-sales/")
    text = "".join(sheets)
    assert [each for each in wanted if each not in text] == []
    assert [each for each in [*lacks, "中文", "English"] if each in text] == []
    assert len(sheets) <= 2 + len(told.book.cases["2024-retail-sales"].exhibits)


def test_print_is_black_on_white_whatever_the_screen(browser: Browser, address: str) -> None:
    page = browser.new_page(color_scheme="dark")
    page.goto(address + "pledges/2024-retail-sales/")
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    mark = page.locator(".verdict-line .mark")
    assert mark.is_visible()
    assert mark.evaluate("mark => getComputedStyle(mark).color") == "rgb(184, 55, 26)"
    page.close()


def test_a_chart_is_not_cut_between_sheets(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address + "pledges/2024-retail-sales/")
    page.emulate_media(media="print")
    uncut = "[...document.querySelectorAll('figure, blockquote')].every(e => getComputedStyle(e).breakInside === 'avoid')"
    assert page.evaluate(uncut)
    page.close()
