"""Notes of which page was rendered of what, so that one of the same is not rendered again."""

import hashlib
import io
import json
import pickle
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import Any

from build_scripts.charts.fonts import font_files
from build_scripts.kept import everything_below, program, put
from build_scripts.pages.page import Page
from build_scripts.words.edition import Edition

Notes = dict[str, list[str]]
"""Of each page, by its name, the digest of what it tells, and that of the file that was rendered of it."""


def rendered_with(templates: Path) -> str:
    """Return a digest of all that every page is rendered with: code, libraries, fonts, templates."""
    return sha256("\n".join([program(), font_files(), everything_below([templates])]).encode())


def read_notes(path: Path, made_with: str) -> Notes:
    """Return what was noted of pages that were rendered with the same; nothing where they were not."""
    noted = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    notes: Notes = noted.get(made_with, {})
    return notes


def write_notes(path: Path, made_with: str, notes: Notes) -> None:
    """Note what pages were rendered of, and with what."""
    put(path, json.dumps({made_with: notes}).encode())


class Plain(pickle.Pickler):
    """Writes values down by their fields, and editions by what they say.

    What pickle itself asks a value for, all of its attributes as a dictionary, stays in memory as long as the value:
    a quarter of what pages take.
    """

    def reducer_override(self, value: object) -> Any:  # noqa: ANN401 - as pickle has it
        """Return how a value is made of others; pickle knows that of those without fields."""
        if isinstance(value, Edition):
            return str, (value.digest,)
        kind: type = type(value)
        told = fields_of(kind)
        return (kind, told(value)) if told else NotImplemented


@cache
def fields_of(kind: type) -> Callable[[object], Any] | None:
    """Return what tells the fields of a value of some kind; nothing where it has none."""
    if not is_dataclass(kind):
        return None
    names = [each.name for each in fields(kind)]
    # An attrgetter of one name returns what it finds bare, and there is none of no name.
    return attrgetter(*names, "__class__") if names else None


def digest_of(page: Page) -> str:
    """Return a digest of all that a page tells; editions are known by what they say."""
    out = io.BytesIO()
    Plain(out).dump(page)
    return sha256(out.getvalue())


def sha256(content: bytes) -> str:
    """Return the SHA-256 of bytes."""
    return hashlib.sha256(content).hexdigest()
