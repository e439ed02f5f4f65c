"""Sentences that a reader sees, read from the catalogues `docs/<lang>/words/*.ftl` in the syntax of Fluent.

Python decides which sentence and with which facts; a catalogue says how it reads. See docs/maintain/words.md.
"""

import hashlib
import pickle
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.runtime.types import FluentType, fluent_number
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from build_scripts.kept import kept_value, made_with
from build_scripts.problems import BuildError
from build_scripts.text.tongues import WRITTEN

FOLDER = "words"
SUFFIX = ".ftl"


PARSER = made_with(["fluent.syntax"])
KEPT = 10_000
"""How many sentences with their facts stay in memory."""
LONG = 1_000
OPENING, CLOSING = "\ue000", "\ue001"
HELD = re.compile(f"{OPENING}([a-z_]+){CLOSING}")
"""Fluent refuses a fact of more than 2,500 characters, as a list of all indicators may be. The name of a longer one
is put into the sentence between characters that no text may hold, and the fact in its place afterwards."""


@dataclass(frozen=True, eq=False)
class Catalogue:
    """The sentences of one language; `resources` are its files, by name, later ones before earlier ones."""

    lang: str
    resources: dict[str, ast.Resource]
    terms: dict[str, str]

    @cached_property
    def bundle(self) -> FluentBundle:
        """The sentences, ready to be said."""
        # Isolating marks are for mixed directions of writing, which there are none of here.
        bundle = FluentBundle([self.lang], use_isolating=False)
        bundle.add_resource(
            FluentParser().parse("".join(f"-{name} = {literal(text)}\n" for name, text in self.terms.items()))
        )
        for resource in self.resources.values():
            bundle.add_resource(resource, allow_overrides=True)
        return bundle

    @cached_property
    def digest(self) -> str:
        """What changes with any sentence or term."""
        return hashlib.sha256(pickle.dumps((self.lang, self.resources, self.terms))).hexdigest()

    @cached_property
    def messages(self) -> dict[str, ast.Message]:
        """Every message by its id."""
        return {
            entry.id.name: entry
            for resource in self.resources.values()
            for entry in resource.body
            if isinstance(entry, ast.Message)
        }

    def say(self, name: str, **facts: str | int) -> str:
        """Return a sentence with its facts put in: text as it is, whole numbers also to choose a plural by.

        Raises:
            BuildError: there is no such sentence, or a fact that it needs is not given.
        """
        return self.said(name, **facts)

    @cached_property
    def said(self) -> Callable[..., str]:
        """What was said of late, by its sentence and facts: much is said for every pledge, but not all of it may stay in memory."""
        return lru_cache(maxsize=KEPT)(lambda name, **facts: self.written(name, facts))

    def written(self, name: str, facts: dict[str, str | int]) -> str:
        """Return a sentence with its facts put in; see `say`.

        Raises:
            BuildError: there is no such sentence, or it asks for another fact.
        """
        if not self.bundle.has_message(name):
            raise BuildError(
                f"docs/{self.lang}/{FOLDER}: there is no sentence “{name}”; write it, in every language"
            )
        pattern = self.bundle.get_message(name).value
        if pattern is None:
            raise BuildError(f"docs/{self.lang}/{FOLDER}: “{name}” says nothing")
        given = {fact: ungrouped(value) if isinstance(value, int) else value for fact, value in facts.items()}
        long = {fact: value for fact, value in facts.items() if isinstance(value, str) and len(value) > LONG}
        given |= {fact: f"{OPENING}{fact}{CLOSING}" for fact in long}
        text, errors = self.bundle.format_pattern(pattern, given)
        if errors:
            raise BuildError(f"docs/{self.lang}/{FOLDER}: “{name}”: {'; '.join(map(str, errors))}")
        return HELD.sub(lambda held: long[held[1]], str(text)) if long else str(text)

    def variables(self, name: str) -> set[str]:
        """Return the facts that a sentence names, itself or in sentences that it holds."""
        return names_in(self.messages[name], ast.VariableReference) | {
            variable
            for other in names_in(self.messages[name], ast.MessageReference) & set(self.messages)
            for variable in self.variables(other)
        }


@cache
def ungrouped(value: int) -> FluentType:
    """Return a whole number that is written without separators, as a year and a count of pledges are."""
    number: FluentType = fluent_number(value, useGrouping=False)
    return number


def literal(text: str) -> str:
    """Return any text as a pattern that means just that."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'{{ "{escaped}" }}'


def read_catalogue(folders: Iterable[Path], lang: str, terms: dict[str, str]) -> Catalogue:
    """Return the sentences of a language; a later folder's files may say some of an earlier one's otherwise.

    `folders` are like `docs/`, which hold `<lang>/words/*.ftl`.

    Raises:
        BuildError: a file can't be read, or holds what is no sentence.
    """
    resources = {}
    for number, folder in enumerate(folders):
        for path in sorted((folder / lang / FOLDER).glob(f"*{SUFFIX}")):
            resources[f"{number}/{path.name}"] = read_resource(path)
    return Catalogue(lang, resources, terms)


def read_resource(path: Path) -> ast.Resource:
    """Return the sentences of a file.

    Raises:
        BuildError: it can't be read as UTF-8, or a line of it is no sentence, or an id stands twice.
    """
    place = "/".join(path.parts[-4:])
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BuildError(f"{place} can't be read as UTF-8: {error}") from error
    resource = parsed(text)
    seen: set[str] = set()
    for entry in resource.body:
        line = text.count("\n", 0, entry.span.start if entry.span else 0) + 1
        if isinstance(entry, ast.Junk):
            raise BuildError(
                f"{place}:{line}: “{first_line(entry.content)}” is no sentence — write id = text"
            )
        if isinstance(entry, ast.Message | ast.Term):
            if entry.id.name in seen:
                raise BuildError(f"{place}:{line}: “{entry.id.name}” stands twice — each id once")
            seen.add(entry.id.name)
    return resource


@cache
def parsed(text: str) -> ast.Resource:
    """Return the sentences in a text, read once however many catalogues hold them; nobody changes them."""
    resource: ast.Resource = kept_value("sentences", f"{PARSER}\n{text}", lambda: FluentParser().parse(text))
    return resource


def first_line(text: str | None) -> str:
    """Return the first line of a text, to be quoted."""
    return (text or "").strip().partition("\n")[0][:80]


class Names(Visitor):
    """Gathers the names of one kind of reference."""

    def __init__(self, kind: type[ast.BaseNode]) -> None:
        self.kind = kind
        self.found: set[str] = set()

    def generic_visit(self, node: ast.BaseNode) -> None:
        """Note a node of the kind and look into it."""
        if isinstance(node, self.kind):
            self.found.add(node.id.name)  # type: ignore[attr-defined]
        super().generic_visit(node)


def names_in(node: ast.BaseNode, kind: type[ast.BaseNode]) -> set[str]:
    """Return the names that references of a kind within a node have."""
    visitor = Names(kind)
    visitor.visit(node)
    return visitor.found


def languages_in(folders: Iterable[Path]) -> list[str]:
    """Return the languages that folders like `docs/` have sentences in, those of the tables first."""
    found = {path.parent.name for folder in folders for path in folder.glob(f"*/{FOLDER}")}
    return [*(lang for lang in WRITTEN if lang in found), *sorted(found.difference(WRITTEN))]
