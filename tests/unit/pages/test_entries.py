"""What the search can find."""

import json

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.pages.entries import Entry, searched_of
from build_scripts.pages.kind import Context
from build_scripts.pages.registry import describe_pages
from build_scripts.pages.search import messages_of
from build_scripts.parts.everyday import telling_words
from build_scripts.release.history import history, project_version
from build_scripts.release.published import as_published
from build_scripts.render.entries_script import render_entries
from build_scripts.site.gathered import all_downloads
from build_scripts.words.edition import Edition
from tests.editions import EDITIONS

BOTH = pytest.mark.parametrize("edition", EDITIONS, ids=["zh", "en"])


def entries_of(book: Casebook, edition: Edition) -> dict[str, Entry]:
    """Return the entries of an edition by their path, each of which is there once."""
    downloads = all_downloads(book, EDITIONS)
    current = as_published(downloads)
    steps = history((), current, project_version(current))
    searched = searched_of(describe_pages(Context(book, edition, downloads, steps)), book, edition)
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
    downloads = all_downloads(book, EDITIONS)
    current = as_published(downloads)
    steps = history((), current, project_version(current))
    searched = searched_of(describe_pages(Context(book, EDITIONS[0], downloads, steps)), book, EDITIONS[0])
    own = Entry(kind="page", path="method/", title="怎么判定的", text='</script>";alert(1)')
    text = render_entries(searched, [own]).decode("utf-8")
    content = json.loads(text.removeprefix("window.ledgerEntries=").removesuffix(";\n"))
    assert content["entries"][-1] == ["page", "method/", "怎么判定的", "", "", "", own.text, ""]
    assert content["everyday"] == {"修路": ["公路"]}
    assert set(content["kinds"]) == {row[0] for row in content["entries"]}


def test_both_editions_say_the_same_things_to_the_script() -> None:
    """A message that one language lacks would show as nothing."""
    zh, en = (messages_of(edition) for edition in EDITIONS)
    assert set(zh) == set(en)
    assert {name for name in zh if "{" in zh[name]} == {name for name in en if "{" in en[name]}
