"""The feed of corrections, with and without one."""

from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

from build_scripts.assess.case import Casebook
from build_scripts.pages.corrections import describe_corrections
from build_scripts.pages.feeds import corrections_feed
from build_scripts.render.feed import NAMESPACE, render_feed
from build_scripts.validate.run import validate
from tests.editions import editions_at

ATOM = f"{{{NAMESPACE}}}"
CREATED = "2031-01-01T00:00:00Z"
CORRECTION = "tea-1,2031-03-04,0.1.0,plan-2030/pledges,2030-tea-output,title_en,5 < 7 & “5”,Tea output up 5%,抄错了数字。,A slip in copying.\n"


def feed_of(city: Path, lang: str, public: str = "") -> ET.Element:
    """Return the feed of an edition of the invented city."""
    ledger, problems = validate(city)
    assert problems == []
    assert ledger is not None
    [edition] = [each for each in editions_at(public) if each.lang == lang]
    return ET.fromstring(
        render_feed(corrections_feed(describe_corrections(Casebook(ledger), edition)), "Ledger", CREATED)
    )


def text(element: ET.Element, name: str) -> str:
    """Return the text of a child that must be there."""
    found = element.findtext(f"{ATOM}{name}")
    assert found
    return found


def test_a_feed_without_corrections_is_whole_and_dated(city: Path) -> None:
    """Atom asks for id, title, updated and an author even where there is no entry."""
    feed = feed_of(city, "zh")
    assert feed.tag == f"{ATOM}feed"
    assert text(feed, "id").startswith("tag:")
    assert text(feed, "updated") == CREATED
    assert feed.findtext(f"{ATOM}author/{ATOM}name") == "Ledger"
    assert feed.findall(f"{ATOM}entry") == []


def test_a_correction_says_what_it_was_what_it_is_and_why(city: Path, found: Callable[[], object]) -> None:
    path = city / "assessments-2030/corrections.csv"
    path.write_text(path.read_text(encoding="utf-8") + CORRECTION, encoding="utf-8", newline="")
    assert found() == []
    feed = feed_of(city, "en")
    [entry] = feed.findall(f"{ATOM}entry")
    assert text(feed, "updated") == text(entry, "updated") == "2031-03-04T00:00:00Z"
    assert text(entry, "title") == "plan-2030/pledges · 2030-tea-output · title_en"
    assert text(entry, "summary") == "5 < 7 & “5” → Tea output up 5%. A slip in copying."
    assert text(entry, "id") != text(feed, "id")


def links_of(element: ET.Element) -> dict[str | None, str | None]:
    """Return the addresses of an element's own links by their relation."""
    return {each.get("rel"): each.get("href") for each in element.findall(f"{ATOM}link")}


def test_where_the_address_is_known_ids_and_links_are_whole_addresses(city: Path) -> None:
    path = city / "assessments-2030/corrections.csv"
    path.write_text(path.read_text(encoding="utf-8") + CORRECTION, encoding="utf-8", newline="")
    feed = feed_of(city, "en", "https://example.org/ledger/")
    [entry] = feed.findall(f"{ATOM}entry")
    base = "https://example.org/ledger/en/"
    assert text(feed, "id") == f"{base}corrections.xml"
    assert links_of(feed) == {"self": f"{base}corrections.xml", "alternate": f"{base}corrections/"}
    assert text(entry, "id") == f"{base}corrections/#assessments-2030-tea-1"
    assert links_of(entry) == {"alternate": f"{base}corrections/#assessments-2030-tea-1"}


def test_where_the_address_is_not_known_ids_are_tags_and_links_relative(city: Path) -> None:
    feed = feed_of(city, "zh")
    assert links_of(feed) == {"self": "corrections.xml", "alternate": "corrections/"}
    assert text(feed, "id") != text(feed_of(city, "en"), "id")
