"""Write the pages of an edition below build/pages: described ones and hand-written ones."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError
from markupsafe import Markup, escape

from build_scripts.load.inside import inside
from build_scripts.pages.facts import Facts
from build_scripts.pages.page import Page
from build_scripts.problems import BuildError
from build_scripts.render.templates import environment, render
from build_scripts.words.catalogue import FOLDER as WORDS
from build_scripts.words.edition import Edition

HAND_WRITTEN = ".md"
MARKDOWN_MARK = re.compile(r"[\\`*_{}\[\]|]|(?<!&)#")


def write_pages(
    pages: list[Page], target: Path, templates: Path, progress: Callable[[str], None] = lambda _: None
) -> None:
    """Render pages into a folder, each as `<address>/index.md`.

    Raises:
        BuildError: a page would be written over a hand-written one, or outside the folder.
    """
    env = environment(templates)
    for number, page in enumerate(pages, start=1):
        file = inside(target, f"{page.address.path}index.md")
        if file.exists():
            raise BuildError(f"{file} is written twice: by hand in docs/ and by a template")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(render(page, env), encoding="utf-8", newline="\n")
        if number % 25 == 0 or number == len(pages):
            progress(f"{number} of {len(pages)} pages")


def copy_hand_written(folder: Path, target: Path, facts: Facts, edition: Edition) -> None:
    """Copy an edition's hand-written pages, and what stands beside them; see `hand_written`."""
    texts = hand_written(folder, facts, edition)
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        name = path.relative_to(folder)
        if name.parts[0] == WORDS:
            continue
        copy = target / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == HAND_WRITTEN:
            copy.write_text(texts[name.as_posix()], encoding="utf-8", newline="\n")
        else:
            shutil.copyfile(path, copy)


def hand_written(folder: Path, facts: Facts, edition: Edition) -> dict[str, str]:
    """Return an edition's hand-written pages, which may quote `facts`, as text by their path in its folder.

    Raises:
        BuildError: a page quotes a fact that there is not, or is no template.
    """
    env = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        finalize=escape_markdown,
    )
    texts = {}
    for path in sorted(folder.rglob(f"*{HAND_WRITTEN}")):
        name = path.relative_to(folder).as_posix()
        if name.startswith(f"{WORDS}/"):
            continue
        try:
            texts[name] = env.get_template(name).render(facts=facts, say=edition.say)
        except TemplateError as error:
            raise BuildError(f"docs/{edition.lang}/{name}: {type(error).__name__}: {error}") from error
    return texts


def escape_markdown(value: object) -> object:
    """Return a fact with the marks of Markdown as references, so that data can't become links or emphasis.

    Unlike a backslash, a reference means the same in Markdown, in HTML and in an attribute.
    """
    if not isinstance(value, str):
        return value
    return Markup(MARKDOWN_MARK.sub(lambda mark: f"&#{ord(mark[0])};", str(escape(value))))
