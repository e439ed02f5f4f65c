"""Writing pages: described ones and hand-written ones."""

from collections.abc import Callable
from pathlib import Path

import markdown
import pytest

from build_scripts import paths
from build_scripts.assess.case import Casebook
from build_scripts.pages.facts import facts_of
from build_scripts.pages.glossary import describe_glossary
from build_scripts.problems import BuildError
from build_scripts.render.markdown import copy_hand_written, write_pages
from build_scripts.render.tree import Tree
from tests.editions import EDITIONS
from tests.unit.editing import redescribe
from tests.unit.markup import Seen

ZH = EDITIONS[0]


def test_a_page_is_written_at_its_address(book: Casebook, tmp_path: Path) -> None:
    """A page is a folder's index, so that its address ends in a slash."""
    write_pages([describe_glossary(book, ZH)], Tree(tmp_path / "pages"), tmp_path / "note", paths.TEMPLATES)
    text = (tmp_path / "pages/glossary/index.md").read_bytes()
    assert text.startswith(b"---\n")
    assert b"\r" not in text


def test_a_page_is_not_written_over_a_hand_written_one(book: Casebook, tmp_path: Path) -> None:
    """Two pages at one address stop the build; the first stays."""
    tree = Tree(tmp_path)
    tree.write("glossary/index.md", b"mine")
    with pytest.raises(BuildError, match=r"is written twice: by hand in docs/ and by a template$"):
        write_pages([describe_glossary(book, ZH)], tree, tmp_path / "note", paths.TEMPLATES)
    assert (tmp_path / "glossary/index.md").read_text(encoding="utf-8") == "mine"


def test_hand_written_pages_quote_facts_and_assets_are_copied(book: Casebook, tmp_path: Path) -> None:
    """A Markdown page may quote what was computed; any other file is copied byte for byte."""
    docs, target = tmp_path / "docs", tmp_path / "pages"
    (docs / "assets").mkdir(parents=True)
    (docs / "method.md").write_text(
        "{% for each in facts.years %}{{ each.due }} in {{ each.year }}{% endfor %}\n", encoding="utf-8"
    )
    (docs / "assets/a.js").write_bytes(b"{{ not a template }}\r\n")
    copy_hand_written(docs, Tree(target), facts_of(book, ZH), ZH)
    assert (target / "method.md").read_text(encoding="utf-8") == "5 in 2030\n"
    assert (target / "assets/a.js").read_bytes() == b"{{ not a template }}\r\n"


def test_a_fact_that_does_not_exist_stops(book: Casebook, tmp_path: Path) -> None:
    """A number that nobody computes is not left blank."""
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "method.md").write_text("{{ facts.dew }}", encoding="utf-8")
    with pytest.raises(BuildError, match="dew"):
        copy_hand_written(docs, Tree(tmp_path / "pages"), facts_of(book, ZH), ZH)


def test_data_in_a_hand_written_page_makes_no_markup(
    city: Path, linked: Callable[[], Casebook], tmp_path: Path
) -> None:
    """A citation is put into Markdown here, so its marks must not become links or emphasis."""
    words = "[x](javascript:alert(1))**bold**<script>alert(1)</script>"
    redescribe(city / "plan-2030", lambda each: each["ledger"].update(citation_zh=words))
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "about.md").write_text(
        "{% for source in facts.sources %}- {{ source.citation }}\n{% endfor %}", encoding="utf-8"
    )
    copy_hand_written(docs, Tree(tmp_path / "pages"), facts_of(linked(), ZH), ZH)
    seen = Seen(markdown.markdown((tmp_path / "pages/about.md").read_text(encoding="utf-8")))
    assert {name for name, _ in seen.elements} == {"ul", "li"}
    assert words in seen.text
