"""What an edition's search searches in, as the files that its script loads."""

import json
from pathlib import Path
from typing import Any

import yaml

from build_scripts.pages.entries import Entry, Searched
from build_scripts.pages.search import ENTRIES, later_path

VARIABLE = "ledgerEntries"
"""The variable that the files fill. A script is loaded from a folder on disk, too; plain JSON is not."""


def render_entries(searched: Searched, hand_written: list[Entry]) -> dict[str, bytes]:
    """Return what can be found as scripts, by their path: the first sets one variable, the others add to it.

    The first names the others, in the order in which they are to be loaded.
    """
    content: dict[str, Any] = {
        "kinds": searched.kinds,
        "verdicts": searched.verdicts,
        "everyday": searched.everyday,
        "later": list(searched.later),
        "entries": rows(*searched.first, *hand_written),
    }
    later = {
        later_path(year): script(f"window.{VARIABLE}.entries.push(...", rows(*own), ")")
        for year, own in searched.later.items()
    }
    return {ENTRIES: script(f"window.{VARIABLE}=", content), **later}


def rows(*entries: Entry) -> list[list[str]]:
    """Return entries as rows: kind, path, title, note, verdict, quote, text, original."""
    return [
        [each.kind, each.path, each.title, each.note, each.verdict, each.quote, each.text, each.original]
        for each in entries
    ]


def script(before: str, content: object, after: str = "") -> bytes:
    """Return a script of one statement, which holds its content as JSON."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return f"{before}{text}{after};\n".encode()


def hand_written_entries(folder: Path) -> list[Entry]:
    """Return the hand-written pages of a folder: by title, description, headings and what people call them."""
    entries = []
    for path in sorted(folder.glob("*.md")):
        front, _, body = path.read_text(encoding="utf-8").removeprefix("---\n").partition("\n---\n")
        meta = yaml.safe_load(front)
        headings = [line.lstrip("# ") for line in body.splitlines() if line.startswith("##")]
        text = " · ".join([meta["description"], *headings])
        entries.append(
            Entry(
                kind="page",
                path=f"{path.stem}/",
                title=meta["title"],
                text=text,
                original=str(meta.get("called", "")),
            )
        )
    return entries
