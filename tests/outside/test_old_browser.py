"""The main flows in the oldest Chromium that the site is made for, as npm has it; Safari of that age is left to the lint."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect, sync_playwright

from tests.outside.conftest import TOOLS
from tests.site.conftest import ARGUMENTS, address, site  # noqa: F401 - fixtures
from tests.site.pages import PHONE

PACKED = TOOLS / "node_modules" / "@sparticuz" / "chromium" / "bin" / "chromium.br"
UNPACK = "const fs = require('fs'); fs.writeFileSync(process.argv[2], require('zlib').brotliDecompressSync(fs.readFileSync(process.argv[1])))"
ALONE = ("--headless", "--single-process", "--no-zygote")
"""It was built for a machine that lets no process start another."""
COLOURS = "lit => [getComputedStyle(lit).borderBottomColor, getComputedStyle(lit).backgroundImage]"


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the program of Chromium 109, unpacked."""
    if not PACKED.exists():
        pytest.skip(
            "Chromium 109 is not there: npm could not install @sparticuz/chromium; `make prove` tries"
        )
    node = shutil.which("node")
    assert node, "`make prove` installs node"
    program = tmp_path_factory.mktemp("old") / "chromium"
    subprocess.run([node, "-e", UNPACK, str(PACKED), str(program)], check=True)
    program.chmod(0o755)
    return program


@pytest.fixture
def page(old: Path) -> Iterator[Page]:
    """Return a page of a phone; afterwards, no script of it has failed. Being one process, the browser ends with its page."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=old, args=[*ARGUMENTS, *ALONE])
        assert browser.version.startswith("109.")
        page = browser.new_page(viewport={"width": PHONE["width"], "height": PHONE["height"]})
        failed: list[str] = []
        page.on("pageerror", lambda error: failed.append(str(error)))
        yield page
        assert failed == []
        browser.close()


def test_the_key_of_a_source_puts_out_what_is_unticked(page: Page, address: str) -> None:  # noqa: F811
    """Each kind loses its line and its ground, and no other does."""
    page.goto(address + "sources/plan-2024/")
    silent, met = (page.locator(f".text .lit.{each}").first for each in ("not_reported", "met"))
    before, kept = silent.evaluate(COLOURS), met.evaluate(COLOURS)
    page.locator("#show-not_reported").uncheck()
    assert silent.evaluate(COLOURS) != before
    assert silent.evaluate(COLOURS)[0] == "rgba(0, 0, 0, 0)"
    assert met.evaluate(COLOURS) == kept
    assert met.evaluate("lit => getComputedStyle(lit).backgroundColor") != "rgba(0, 0, 0, 0)"


def test_a_tap_on_what_is_not_coded_opens_its_reason(page: Page, address: str) -> None:  # noqa: F811
    """Without popovers the words lead to the note below the paragraph, which is unfolded."""
    page.goto(address + "sources/plan-2024/")
    page.locator(".text a.excluded-sentence").first.click()
    expect(page.locator(":target")).to_be_in_viewport()


def test_the_list_is_filtered_and_a_pledge_opened(page: Page, address: str) -> None:  # noqa: F811
    """Filters live in the address, a row leads to its page, and what is copied can be."""
    page.goto(address + "pledges/?year=2024&verdict=not_met")
    expect(page.locator(".pledges tr[data-id]:visible")).not_to_have_count(0)
    page.locator(".pledges tr[data-id]:visible a").first.click()
    expect(page.locator(".badge.not_met").first).to_be_visible()
    expect(page.locator("button.copy").first).to_be_visible()


def test_search_finds_and_a_chart_is_drawn(page: Page, address: str) -> None:  # noqa: F811
    """Words typed at home find pledges; the charts of the year have one form each."""
    page.goto(address)
    page.locator("#q").fill("公路")
    page.locator(".search-form button").click()
    expect(page.locator("#main li a").first).to_be_visible()
    page.goto(address + "charts/2024/")
    assert page.locator(".graphic svg.narrow:visible").count() == page.locator(".graphic").count() > 0


def test_no_heading_parts_a_number_from_its_counter(page: Page, address: str) -> None:  # noqa: F811
    """There is no balancing of lines yet, so that a line is broken wherever it is full."""
    page.goto(address)
    lines = page.locator("h1 .unbroken").evaluate_all("all => all.map(each => each.getClientRects().length)")
    assert set(lines) == {1}
