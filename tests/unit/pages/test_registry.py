"""Every page, for whatever passes validation."""

from collections.abc import Callable
from pathlib import Path

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.pages.page import Page
from build_scripts.words.edition import Edition
from tests.editions import EDITIONS
from tests.unit.describing import pages_of
from tests.unit.editing import edit_table, row_of

BOTH = pytest.mark.parametrize("edition", EDITIONS, ids=["zh", "en"])


def by_path(book: Casebook, edition: Edition) -> dict[str, Page]:
    """Return the pages of an edition by their path."""
    pages = pages_of(book, edition)
    assert len({each.address.path for each in pages}) == len(pages)
    return {each.address.path: each for each in pages}


@BOTH
def test_every_pledge_source_and_year_has_its_page(book: Casebook, edition: Edition) -> None:
    """The addresses of an edition are those that the design promises."""
    paths = set(by_path(book, edition))
    assert {f"pledges/{each}/" for each in book.pledges} <= paths
    assert {"", "pledges/", "2031/", "silence/", "outcomes/2030/", "sources/", "glossary/", "data/"} <= paths
    assert {"sources/plan-2030/", "sources/report-2031/", "themes/action-tea/"} <= paths


@BOTH
def test_every_page_has_title_and_description(book: Casebook, edition: Edition) -> None:
    """A page that is shared shows what it is about."""
    for page in by_path(book, edition).values():
        assert page.title
        assert page.description
        assert page.lang == edition.lang


def test_both_editions_have_the_same_pages(book: Casebook) -> None:
    """Whoever changes the language stays on the page."""
    zh, en = (set(by_path(book, edition)) for edition in EDITIONS)
    assert zh == en


@BOTH
def test_a_qualitative_pledge_can_be_shown(
    city: Path, linked: Callable[[], Casebook], edition: Edition
) -> None:
    """A pledge without a number passes validation, so it has a page."""
    number_fields = ("figure_text", "carried_zh", "indicator_id", "hedge", "value", "unit_id", "form")

    def add(rows: list[dict[str, str]]) -> None:
        [row] = [each for each in rows if each["pledge_id"] == "2030-bus-share"]
        words = {"pledge_id": "2030-better-buses", "kind": "qualitative", "comparator": "none"}
        rows.append(row | dict.fromkeys(number_fields, "") | words | {"quote_zh": "公交出行占比达到 40%"})

    def judge(rows: list[dict[str, str]]) -> None:
        [row] = [each for each in rows if each["pledge_id"] == "2030-bus-share"]
        rows.append(row | {"pledge_id": "2030-better-buses"})

    edit_table(city / "plan-2030/pledges.csv", add)
    edit_table(city / "assessments-2030/assessments.csv", judge, key=2)
    row = {"pledge_id": "2030-better-buses", "record_kind_id": "city-bulletin", "note_zh": "", "note_en": ""}
    edit_table(city / "assessments-2030/settlements.csv", lambda rows: rows.append(row), key=2)
    assert row_of(city / "plan-2030/pledges.csv", "2030-better-buses") == 2
    assert "pledges/2030-better-buses/" in by_path(linked(), edition)
