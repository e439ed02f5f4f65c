"""What the search can find."""

import json
from typing import Any

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.pages.entries import Entry, searched_of
from build_scripts.pages.search import messages_of
from build_scripts.parts.everyday import telling_words
from build_scripts.render.entries_script import render_entries
from build_scripts.words.edition import Edition
from tests.editions import EDITIONS
from tests.unit.describing import pages_of

BOTH = pytest.mark.parametrize("edition", EDITIONS, ids=["zh", "en"])


def entries_of(book: Casebook, edition: Edition) -> dict[str, Entry]:
    """Return the entries of an edition by their path, each of which is there once."""
    searched = searched_of(pages_of(book, edition), book, edition)
    found = {each.path: each for each in searched.entries}
    assert len(found) == len(searched.entries)
    return found


@BOTH
def test_everything_that_has_a_page_or_an_anchor_can_be_found(book: Casebook, edition: Edition) -> None:
    """Pledges come first; outcomes, paragraphs and terms lead to their place on a page."""
    entries = entries_of(book, edition)
    kinds = [each.kind for each in entries.values()]
    assert kinds == sorted(kinds, key=["pledge", "outcome", "paragraph", "term", "page"].index)
    assert {f"pledges/{each}/" for each in book.pledges} <= set(entries)
    for outcome in book.outcomes.values():
        package = book.source_of[outcome.paragraph_id].package.name
        assert f"sources/{package}/#{outcome.outcome_id}" in entries
    assert {"glossary/#tea", "silence/", "sources/plan-2030/"} <= set(entries)
    assert "search/" not in entries


@BOTH
def test_a_pledge_is_found_by_its_words_in_both_languages(book: Casebook, edition: Edition) -> None:
    """The English edition can be searched for what the source says in Chinese."""
    pledge = book.pledges["2030-roads"]
    entry = entries_of(book, edition)["pledges/2030-roads/"]
    assert entry.title == edition.pick(pledge, "title")
    assert pledge.quote_zh in entry.quote + entry.original
    assert edition.pick(pledge, "explanation") in entry.text
    assert entry.verdict


def test_words_to_try_are_everyday_words_of_the_edition(book: Casebook) -> None:
    """They are data, one a meaning."""
    assert [telling_words(book, edition) for edition in EDITIONS] == [["修路"], ["highway"]]


def test_the_file_of_entries_is_a_script_that_sets_one_variable(book: Casebook) -> None:
    """It holds JSON, so nothing in a cell can be run."""
    searched = searched_of(pages_of(book, EDITIONS[0]), book, EDITIONS[0])
    own = Entry(kind="page", path="method/", title="怎么判定的", text='</script>";alert(1)')
    files = render_entries(searched, [own])
    assert list(files) == ["search/entries.js"]
    content = content_of(files["search/entries.js"], "window.ledgerEntries=", ";\n")
    assert content["later"] == []
    assert content["entries"][-1] == ["page", "method/", "怎么判定的", "", "", "", own.text, ""]
    assert content["everyday"] == {"修路": ["公路"]}
    assert set(content["kinds"]) == {row[0] for row in content["entries"]}


def content_of(script: bytes, before: str, after: str) -> Any:
    """Return the JSON that a script holds, which is nothing else but one statement."""
    text = script.decode("utf-8")
    assert text.startswith(before)
    assert text.endswith(after)
    return json.loads(text.removeprefix(before).removesuffix(after))


@BOTH
def test_the_latest_two_years_come_at_once_and_the_others_in_files_of_their_own(
    grown_book: Casebook, edition: Edition
) -> None:
    """A year's file holds what its documents say; a target over several years lies with the others of its document."""
    files = render_entries(searched_of(pages_of(grown_book, edition), grown_book, edition), [])
    assert list(files) == ["search/entries.js", "search/2030.js"]
    first = content_of(files["search/entries.js"], "window.ledgerEntries=", ";\n")
    old = content_of(files["search/2030.js"], "window.ledgerEntries.entries.push(...", ");\n")
    assert first["later"] == [2030]
    for rows, years in ((first["entries"], {2031, 2032, 2035}), (old, {2030})):
        pledges = {row[1] for row in rows if row[0] == "pledge"}
        assert pledges == {
            f"pledges/{each.pledge_id}/" for each in grown_book.pledges.values() if each.due_year in years
        }
    assert "sources/bulletin-2030/#2030-tea-output-statistics" in {row[1] for row in old}
    assert "sources/report-2031/#2030-roads-outcome" in {row[1] for row in first["entries"]}
    assert not {tuple(row) for row in old} & {tuple(row) for row in first["entries"]}


def test_both_editions_say_the_same_things_to_the_script() -> None:
    """A message that one language lacks would show as nothing."""
    zh, en = (messages_of(edition) for edition in EDITIONS)
    assert set(zh) == set(en)
    assert {name for name in zh if "{" in zh[name]} == {name for name in en if "{" in en[name]}
