"""What an edition's search searches in, as the file that its script loads."""

import json
from pathlib import Path
from typing import Any

import yaml

from build_scripts.pages.entries import Entry, Searched

VARIABLE = "ledgerEntries"
"""The variable that the file fills. A script is loaded from a folder on disk, too; plain JSON is not."""


def render_entries(searched: Searched, hand_written: list[Entry]) -> bytes:
    """Return what can be found as a script that sets one variable.

    An entry is a row: kind, path, title, note, verdict, quote, text, original.
    """
    content: dict[str, Any] = {
        "kinds": searched.kinds,
        "verdicts": searched.verdicts,
        "everyday": searched.everyday,
        "entries": [
            [each.kind, each.path, each.title, each.note, each.verdict, each.quote, each.text, each.original]
            for each in (*searched.entries, *hand_written)
        ],
    }
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return f"window.{VARIABLE}={text};\n".encode()


def hand_written_entries(folder: Path) -> list[Entry]:
    """Return the hand-written pages of a folder: by title, description and headings."""
    entries = []
    for path in sorted(folder.glob("*.md")):
        front, _, body = path.read_text(encoding="utf-8").removeprefix("---\n").partition("\n---\n")
        meta = yaml.safe_load(front)
        headings = [line.lstrip("# ") for line in body.splitlines() if line.startswith("##")]
        text = " · ".join([meta["description"], *headings])
        entries.append(Entry(kind="page", path=f"{path.stem}/", title=meta["title"], text=text))
    return entries
