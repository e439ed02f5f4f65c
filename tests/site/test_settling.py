"""How to find out, in a browser: what a reader can copy and download, with and without scripts."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from build_scripts.assess.case import Case, Casebook
from build_scripts.load.ledger import Ledger
from build_scripts.words.edition import Edition
from build_scripts.words.request import asked_for, request_text
from tests.editions import real_editions
from tests.site.browsing import opened


@pytest.fixture(scope="module")
def case(book: Casebook) -> Case:
    """Return the first pledge for which a body of the government can be asked."""
    return next(each for each in book.cases.values() if asked_for(each))


@pytest.fixture(scope="module")
def edition(ledger: Ledger) -> Edition:
    """Return the first edition."""
    return real_editions(ledger)[0]


@pytest.mark.parametrize("root", ["", "en/"], ids=["zh", "en"])
def test_the_request_is_copied_with_a_button_and_downloaded_as_text(
    browser: Browser, address: str, case: Case, edition: Edition, root: str
) -> None:
    """What is copied and what is downloaded is the request, in Chinese from either edition."""
    url = f"{address}{root}pledges/{case.id}/"
    with opened(browser, url, permissions=["clipboard-read", "clipboard-write"]) as page:
        assert not page.locator("#request-text").is_visible()
        page.locator(".request > summary").click()
        button = page.locator(".request .copy")
        button.click()
        expect(button).to_have_text("Copied" if root else "已复制")
        assert page.evaluate("navigator.clipboard.readText()") == request_text(case, edition)
        with page.expect_download() as download:
            page.locator(".request .actions a").click()
        assert download.value.suggested_filename == f"{case.id}-request.txt"
        assert (
            Path(download.value.path()).read_text(encoding="utf-8-sig") == request_text(case, edition) + "\n"
        )


def test_without_scripts_the_request_can_be_opened_and_read(
    browser: Browser, address: str, case: Case
) -> None:
    """The fold opens by itself; there is no dead button in it."""
    with opened(browser, f"{address}pledges/{case.id}/", java_script_enabled=False) as page:
        page.locator(".request > summary").click()
        assert page.locator("#request-text").inner_text().startswith("政府信息公开申请")
        assert page.locator(".request button:visible").count() == 0


@pytest.mark.parametrize("root", ["", "en/"], ids=["zh", "en"])
def test_the_block_leads_to_its_document_and_stays_small(
    site: Path, browser: Browser, address: str, book: Casebook, case: Case, root: str
) -> None:
    """From a pledge to what else the same document would settle; no block takes more than 5 KB of its page."""
    with opened(browser, f"{address}{root}pledges/{case.id}/") as page:
        page.locator(".settling li a").first.click()
        [(_, kind), *_] = case.settlements
        expect(page.locator(f"#{kind.record_kind_id}")).to_be_in_viewport()
        assert page.locator(f"section:has(#{kind.record_kind_id}) .found a").count() >= 1
    for each in book.cases.values():
        text = (site / root / "pledges" / each.id / "index.html").read_text(encoding="utf-8")
        _, found, rest = text.partition('<section class="settling">')
        assert bool(found) == bool(each.settlements), each.id
        assert len(rest.partition("</section>")[0].encode()) < 5_000 or not found, each.id


@pytest.mark.parametrize(
    ("root", "none"), [("", "现在还没有一行"), ("en/", "there is no row yet")], ids=["zh", "en"]
)
def test_the_method_page_says_whether_a_person_has_checked(
    site: Path, book: Casebook, root: str, none: str
) -> None:
    """As long as nobody has, it says so."""
    text = (site / root / "method/index.html").read_text(encoding="utf-8")
    assert 'id="reviews"' in text
    assert (none in text) == (not any(each.reviews for each in book.ledger.judgements))
