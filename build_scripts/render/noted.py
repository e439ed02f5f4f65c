"""Notes of which page was rendered of what, so that one of the same is not rendered again."""

import json
from pathlib import Path

from build_scripts.charts.fonts import font_files
from build_scripts.digest import sha256
from build_scripts.kept import everything_below, program, put

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
