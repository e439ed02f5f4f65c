"""Templates: everything is escaped, nothing may be missing."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import markdown
import pytest
from mkdocs.config import load_config

from build_scripts import paths
from build_scripts.assess.case import Casebook
from build_scripts.problems import BuildError
from build_scripts.render.templates import TEMPLATES, environment, render
from build_scripts.words.edition import Edition
from tests.editions import EDITIONS
from tests.unit.describing import rendered
from tests.unit.markup import HOSTILE, Seen

BOTH = pytest.mark.parametrize("edition", EDITIONS, ids=["zh", "en"])


@cache
def converter() -> dict[str, Any]:
    """Return how mkdocs.yml has Markdown converted."""
    # Any folder that exists will do for the pages: a fresh clone has built none.
    config = load_config(str(paths.MKDOCS_CONFIG), site_name="", docs_dir=str(paths.DOCS / "zh"))
    return {"extensions": config["markdown_extensions"], "extension_configs": config["mdx_configs"]}


def front_and_body(text: str) -> tuple[dict[str, Any], str]:
    """Return a page's front matter and the Markdown after it."""
    empty, front, body = text.split("---\n", 2)
    assert empty == ""
    pairs = (line.partition(": ") for line in front.splitlines())
    return {name: json.loads(value) for name, _, value in pairs}, body


def shape_of(seen: Seen) -> list[str]:
    """Return a page's elements, but for the lines that a longer text takes in a chart."""
    return [name for name, _ in seen.elements if name not in ("text", "g")]


@BOTH
def test_hostile_text_reaches_a_page_only_as_text(
    hostile: Casebook, book: Casebook, edition: Edition
) -> None:
    """No cell becomes an element, a link, an emphasis or a sum, in the Markdown or in its HTML."""
    harmless = rendered(book, edition)
    for path, (_, text) in rendered(hostile, edition).items():
        _, body = front_and_body(text)
        _, same_body = front_and_body(harmless[path][1])
        own = shape_of(Seen(same_body))
        for html in (body, markdown.markdown(body, **converter())):
            seen = Seen(html)
            assert shape_of(seen) == own, path
            assert [each for each in seen.hrefs if ":" in each or "alert" in each] == [], path
            assert seen.handlers == [], path
            assert ("{{ 7*7 }}" in seen.text) == ("7*7" in body), path
            assert seen.scripts == [], path


@BOTH
def test_hostile_text_is_shown_as_it_was_written(hostile: Casebook, edition: Edition) -> None:
    """A reader of a pledge's page sees the very characters of its title."""
    page, text = rendered(hostile, edition)["pledges/2030-roads/"]
    assert page.title.endswith(HOSTILE)
    front, body = front_and_body(text)
    assert front["title"] == page.outer_title
    assert HOSTILE in page.outer_title
    assert front["description"] == page.description
    assert page.title in Seen(body).text
    assert page.title in Seen(markdown.markdown(body, **converter())).text


@BOTH
def test_markdown_leaves_a_page_as_the_template_made_it(
    hostile: Casebook, book: Casebook, edition: Edition
) -> None:
    """A page says that it is HTML throughout, which Markdown would hand on to the letter, and so a build need not ask it."""
    for each in (hostile, book):
        for path, (_, text) in rendered(each, edition).items():
            front, body = front_and_body(text)
            assert front["html"] is True
            assert markdown.markdown(body, **converter()) == body.strip(), path


@BOTH
def test_elements_are_closed(book: Casebook, edition: Edition) -> None:
    """Every paragraph, list, section and table that a template opens it closes."""
    for path, (_, text) in rendered(book, edition).items():
        for tag in ("p", "ul", "li", "section", "article", "div", "table", "figure", "a", "span", "dl"):
            opened = sum(text.count(f"<{tag}{end}") for end in (">", " "))
            assert opened == text.count(f"</{tag}>"), (path, tag)


@BOTH
def test_ids_are_unique_on_a_page(book: Casebook, edition: Edition) -> None:
    """An anchor leads to one place; pictures may share theirs by drawing."""
    for path, (_, text) in rendered(book, edition).items():
        ids = [str(each["id"]) for name, each in Seen(text).elements if "id" in each and name != "clippath"]
        assert len(ids) == len(set(ids)), path


def test_every_template_is_there_and_opens_with_what_it_expects() -> None:
    """Each kind of page has a template whose header names its dataclass."""
    for page, name in TEMPLATES.items():
        text = (paths.TEMPLATES / name).read_text(encoding="utf-8")
        assert text.startswith("{#-")
        assert page.__name__ in text.partition("#}")[0]


@pytest.mark.parametrize(
    "broken", ["{{ page.titel }}", "{% for %}", "{{ page.title | titel }}"], ids=["name", "syntax", "filter"]
)
def test_a_template_that_asks_for_what_is_not_there_stops(
    book: Casebook, tmp_path: Path, broken: str
) -> None:
    """A slip in a template raises, names the template and never renders as nothing."""
    page, _ = rendered(book, EDITIONS[0])["glossary/"]
    (tmp_path / "glossary.md.jinja").write_text(broken, encoding="utf-8")
    with pytest.raises(BuildError, match=r"glossary\.md\.jinja"):
        render(page, environment(tmp_path))


def test_escaping_is_on_whatever_a_template_is_called(book: Casebook, tmp_path: Path) -> None:
    """A cell is escaped in a Markdown template, too."""
    page, _ = rendered(book, EDITIONS[0])["glossary/"]
    (tmp_path / "glossary.md.jinja").write_text('{{ page.title ~ "<b>" }}', encoding="utf-8")
    assert render(page, environment(tmp_path)) == f"{page.title}&lt;b&gt;"


def test_an_empty_template_is_no_page(book: Casebook, tmp_path: Path) -> None:
    """A template that was lost does not make a blank page that everything else takes for one."""
    page, _ = rendered(book, EDITIONS[0])["glossary/"]
    (tmp_path / "glossary.md.jinja").write_text("", encoding="utf-8")
    with pytest.raises(BuildError, match=r"^glossary\.md\.jinja, for “glossary/”: the page is empty"):
        render(page, environment(tmp_path))
