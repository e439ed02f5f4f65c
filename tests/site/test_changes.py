"""The page of changes as a reader finds it before a second release, and its feeds."""

import csv
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from playwright.sync_api import Browser

from build_scripts.render.feed import NAMESPACE
from tests.site.browsing import opened

ATOM = f"{{{NAMESPACE}}}"


@pytest.mark.parametrize(
    ("edition", "said"),
    [
        ("", "这是第一个版本，没有更早的版本可比。"),
        ("en/", "This is the first version; there is no earlier release to compare with."),
    ],
)
def test_before_a_second_release_the_page_says_so(
    browser: Browser, address: str, edition: str, said: str
) -> None:
    with opened(browser, f"{address}{edition}changes/") as page:
        assert said in page.locator("#main").inner_text()
        assert page.locator(".version").count() == 1


def test_corrections_lead_to_all_changes_and_back(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}corrections/") as page:
        page.get_by_role("link", name="版本之间的全部改动").click()
        page.wait_for_url(f"{address}changes/")
        page.locator("#main").get_by_role("link", name="更正与报错").click()
        page.wait_for_url(f"{address}corrections/")


def test_a_version_that_a_citation_names_has_its_place(browser: Browser, address: str, site: Path) -> None:
    """Each version of a package that the site serves can be linked to."""
    versions = sorted(path for path in (site / "data").glob("*/v*") if path.is_dir())
    assert versions
    with opened(browser, f"{address}changes/") as page:
        for path in versions:
            place = page.locator(f'[id="{path.parent.name}-{path.name}"]')
            assert place.inner_text().split("\n")[0].endswith(path.name.removeprefix("v"))


def test_there_is_a_file_of_all_changes(site: Path) -> None:
    with (site / "data/changes.csv").open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file)
        assert list(reader) == []
        assert reader.fieldnames is not None
        assert {"release", "package", "table", "key", "was", "is_now", "reason_zh"} <= set(reader.fieldnames)


@pytest.mark.parametrize("edition", ["", "en/"])
@pytest.mark.parametrize("name", ["changes", "corrections"])
def test_feeds_lead_to_their_pages(site: Path, edition: str, name: str) -> None:
    """Without an address of its own the site's feeds link relatively, and to what is there."""
    feed = ET.parse(site / edition / f"{name}.xml").getroot()
    book = [str(each.get("href")) for each in feed.iter(f"{ATOM}link") if each.get("rel") == "alternate"]
    assert book[0] == f"{name}/"
    for link in book:
        path, _, anchor = link.partition("#")
        text = (site / edition / path / "index.html").read_text(encoding="utf-8")
        assert not anchor or f'id="{anchor}"' in text
