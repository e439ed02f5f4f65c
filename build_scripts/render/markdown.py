"""Write the pages of an edition below build/pages: described ones and hand-written ones."""

import re
from collections.abc import Callable
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError
from markupsafe import Markup, escape

from build_scripts.digest import digest_of, sha256
from build_scripts.pages.facts import Facts
from build_scripts.pages.page import Page
from build_scripts.problems import BuildError
from build_scripts.render.noted import Notes, read_notes, rendered_with, write_notes
from build_scripts.render.templates import environment, render
from build_scripts.render.tree import Tree
from build_scripts.words.catalogue import FOLDER as WORDS
from build_scripts.words.edition import Edition

HAND_WRITTEN = ".md"
MARKDOWN_MARK = re.compile(r"[\\`*_{}\[\]|]|(?<!&)#")


def write_pages(
    pages: list[Page],
    tree: Tree,
    note: Path,
    templates: Path,
    progress: Callable[[str], None] = lambda _: None,
) -> None:
    """Render pages into an edition's folder, each as `<address>/index.md`.

    A page that was rendered before of the same is left as it stands there: `note` is a file that tells which are, if there is one.

    Raises:
        BuildError: a page would be written over a hand-written one, or outside the folder.
    """
    env = environment(templates)
    made_with = rendered_with(templates)
    before, after = read_notes(note, made_with), Notes()
    for number, page in enumerate(pages, start=1):
        name = f"{page.address.path}index.md"
        if name in tree:
            raise BuildError(f"{tree.top / name} is written twice: by hand in docs/ and by a template")
        told = digest_of(page)
        made_of, made = before.get(name, ["", ""])
        if made_of != told or not tree.keep(name, made):
            content = render(page, env).encode()
            made = sha256(content)
            tree.write(name, content)
        after[name] = [told, made]
        if number % 25 == 0 or number == len(pages):
            progress(f"{number} of {len(pages)} pages")
    write_notes(note, made_with, after)


def copy_hand_written(folder: Path, tree: Tree, facts: Facts, edition: Edition) -> None:
    """Copy an edition's hand-written pages, and what stands beside them; see `hand_written`."""
    texts = hand_written(folder, facts, edition)
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        name = path.relative_to(folder).as_posix()
        if not name.startswith(f"{WORDS}/"):
            tree.write(name, texts[name].encode() if name in texts else path.read_bytes())


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
