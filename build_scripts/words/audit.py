"""Check the catalogues: every sentence in every language, with the same facts, used, and none missing."""

import ast
import re
from collections.abc import Iterable
from pathlib import Path

from fluent.syntax import FluentSerializer
from fluent.syntax import ast as fluent

from build_scripts.text.tongues import SOURCES
from build_scripts.words.catalogue import Catalogue, languages_in, read_catalogue

ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)+\Z")
"""What the id of a sentence looks like: words joined by hyphens."""

ASKED = re.compile(r"""\bsay\(\s*["']([a-z0-9-]+)["']""")
"""How a template or a hand-written page asks for a sentence."""

CHINESE = re.compile(r"[\u4e00-\u9fff]")
SAID_BY_THE_FRAME = "frame-"


def check_words(docs: Path, users: Iterable[Path]) -> list[str]:
    """Return a line for each fault of the catalogues below `docs`; `users` are the folders that ask for sentences."""
    catalogues = {lang: read_catalogue([docs], lang, {}) for lang in languages_in([docs])}
    asked, prefixes = asked_for(users)
    return [*unlike(catalogues), *missing(catalogues, asked), *unused(catalogues, asked, prefixes)]


def unlike(catalogues: dict[str, Catalogue]) -> list[str]:
    """Return sentences that one language lacks, or says with other facts, or in another's characters."""
    found = []
    every = sorted({name for each in catalogues.values() for name in each.messages})
    for name in every:
        lacking = [lang for lang, each in catalogues.items() if name not in each.messages]
        if lacking:
            found.append(f"{name}: not in {', '.join(lacking)} — write it there, or remove it everywhere")
            continue
        facts = {lang: each.variables(name) for lang, each in catalogues.items()}
        if len({frozenset(each) for each in facts.values()}) > 1:
            told = "; ".join(
                f"{lang} has {', '.join(sorted(each)) or 'none'}" for lang, each in facts.items()
            )
            found.append(f"{name}: {told} — the same facts in every language")
    for lang, catalogue in catalogues.items():
        if lang != SOURCES:
            found += [
                f"{name}: holds Chinese in {lang} — translate it"
                for name, message in catalogue.messages.items()
                if CHINESE.search(text_of(message))
            ]
    return found


def text_of(message: fluent.Message) -> str:
    """Return a sentence as it stands in its file, names of its facts included."""
    return str(FluentSerializer().serialize_entry(message))


def missing(catalogues: dict[str, Catalogue], asked: set[str]) -> list[str]:
    """Return ids that are asked for and stand in no catalogue."""
    known = {name for each in catalogues.values() for name in each.messages}
    return [
        f"{name}: asked for, and in no catalogue — write it in every language"
        for name in sorted(asked - known)
    ]


def unused(catalogues: dict[str, Catalogue], asked: set[str], patterns: set[str]) -> list[str]:
    """Return sentences that nothing asks for, neither by their id nor by a pattern of ids."""
    held = {
        other for each in catalogues.values() for name in each.messages for other in references(each, name)
    }
    matching = [re.compile(each) for each in patterns]
    every = sorted({name for each in catalogues.values() for name in each.messages})
    return [
        f"{name}: nothing says it — remove it in every language"
        for name in every
        if name not in asked | held
        and not name.startswith(SAID_BY_THE_FRAME)
        and not any(each.fullmatch(name) for each in matching)
    ]


def references(catalogue: Catalogue, name: str) -> set[str]:
    """Return the ids of sentences that a sentence holds."""
    return set(
        re.findall(r"(?<![-\w$])([a-z][a-z0-9]*(?:-[a-z0-9]+)+)(?=\s*})", text_of(catalogue.messages[name]))
    )


def asked_for(users: Iterable[Path]) -> tuple[set[str], set[str]]:
    """Return the ids that code, templates and pages ask for, and the patterns of those whose end is decided by data."""
    names: set[str] = set()
    patterns: set[str] = set()
    for folder in users:
        for path in sorted(folder.rglob("*.py")):
            found = asked_in_code(path.read_text(encoding="utf-8"))
            names |= found[0]
            patterns |= found[1]
        for suffix in ("*.jinja", "*.html", "*.md"):
            for path in sorted(folder.rglob(suffix)):
                names |= set(ASKED.findall(path.read_text(encoding="utf-8")))
    return names, patterns


def asked_in_code(text: str) -> tuple[set[str], set[str]]:
    """Return the ids given to `say` as they are in a module, and patterns of those made with an f-string."""
    names: set[str] = set()
    patterns: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called != "say":
            continue
        for each in ast.walk(node.args[0]):
            if isinstance(each, ast.JoinedStr):
                parts = [
                    re.escape(str(part.value)) if isinstance(part, ast.Constant) else "[a-z0-9_-]+"
                    for part in each.values
                ]
                patterns.add("".join(parts))
        names |= {
            each.value
            for each in ast.walk(node.args[0])
            if isinstance(each, ast.Constant) and isinstance(each.value, str) and ID.match(each.value)
        }
    return names, patterns
