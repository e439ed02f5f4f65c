"""A page is left as it was rendered only while all is the same that it was rendered of."""

import dataclasses
import hashlib
import json
import shutil
from pathlib import Path

import pytest

from build_scripts import kept, paths
from build_scripts.assess.case import Casebook
from build_scripts.digest import digest_of
from build_scripts.pages.glossary import describe_glossary
from build_scripts.pages.page import Page
from build_scripts.render import noted
from build_scripts.render.markdown import write_pages
from build_scripts.render.tree import Tree
from tests.editions import EDITIONS, editions_at

AS_IT_WAS = b"as it was"


@pytest.fixture
def page(book: Casebook) -> Page:
    """Return a page as it is described."""
    return describe_glossary(book, EDITIONS[0])


def test_only_a_page_of_which_something_changed_is_rendered_again(
    page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it tells, a template, a font, the code, a library: a change of each is seen, and so is one of the file."""
    templates = shutil.copytree(paths.TEMPLATES, tmp_path / "templates")
    file, note = tmp_path / "zh/glossary/index.md", tmp_path / "zh.json"

    def is_rendered(page: Page = page) -> bool:
        """Put another text in the place of the page, as if that had been rendered; say whether it is rendered again."""
        if note.exists():
            [(made_with, notes)] = json.loads(note.read_text(encoding="utf-8")).items()
            notes["glossary/index.md"][1] = hashlib.sha256(AS_IT_WAS).hexdigest()
            note.write_text(json.dumps({made_with: notes}), encoding="utf-8")
            file.write_bytes(AS_IT_WAS)
        tree = Tree(tmp_path / "zh")
        write_pages([page], tree, note, templates)
        tree.finish()
        return file.read_bytes() != AS_IT_WAS

    assert [is_rendered(), is_rendered()] == [True, False]
    other = dataclasses.replace(page, title="名词")
    assert [is_rendered(other), is_rendered(other), is_rendered(), is_rendered()] == [
        True,
        False,
        True,
        False,
    ]
    template = templates / "parts.jinja"
    template.write_text(template.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert [is_rendered(), is_rendered()] == [True, False]
    monkeypatch.setattr(noted, "font_files", lambda: "another font")
    assert [is_rendered(), is_rendered()] == [True, False]
    monkeypatch.setattr("build_scripts.kept.sys.version", "3.99")
    kept.program.cache_clear()
    assert [is_rendered(), is_rendered()] == [True, False]
    code = tmp_path / "code"
    code.mkdir()
    monkeypatch.setattr(paths, "CODE", code)
    kept.program.cache_clear()
    assert [is_rendered(), is_rendered()] == [True, False]
    file.write_text("by hand", encoding="utf-8")
    tree = Tree(tmp_path / "zh")
    write_pages([page], tree, note, templates)
    assert file.read_text(encoding="utf-8") not in ("by hand", AS_IT_WAS.decode())
    file.unlink()
    write_pages([page], Tree(tmp_path / "zh"), note, templates)
    assert file.exists()
    kept.program.cache_clear()


def test_a_page_is_known_by_what_its_edition_says(page: Page) -> None:
    """Another sentence, another address, another place to turn to may each change what a template shows."""
    edition = page.address.edition

    def digest(**changes: object) -> str:
        changed = dataclasses.replace(edition, **changes)  # type: ignore[arg-type]
        return digest_of(
            dataclasses.replace(page, address=dataclasses.replace(page.address, edition=changed))
        )

    terms = edition.catalogue.terms | {"project": "另一个账本"}
    found = [
        digest_of(page),
        digest(catalogue=dataclasses.replace(edition.catalogue, terms=terms)),
        digest(catalogue=EDITIONS[1].catalogue),
        digest(in_sources=EDITIONS[1].catalogue),
        digest(public="https://example.org/"),
        digest(repository="https://example.org/"),
        digest(contact="https://example.org/"),
        digest(doi="10.1/2"),
        digest(lang="fr"),
    ]
    assert len({*found}) == len(found)
    [again, _] = editions_at()
    assert digest(catalogue=again.catalogue, in_sources=again.in_sources) == found[0]
