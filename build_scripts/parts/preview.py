"""The first rows of a table, in the columns that tell most of it."""

from dataclasses import dataclass
from typing import Any

from build_scripts.downloads.archive import PackageDownloads
from build_scripts.text.canonical import read_csv
from build_scripts.text.tongues import SOURCES
from build_scripts.words.edition import Edition

PREVIEW_ROWS = 5
PREVIEW = ("title_{lang}", "figure_text", "verdict_name_{lang}", "theme_{lang}")
"""The columns shown in a preview, where a table has them; the theme stands in for a verdict."""


@dataclass(frozen=True)
class PreviewCell:
    """A cell with its heading; `lang` is empty where it is the page's own."""

    heading: str
    text: str
    lang: str


@dataclass(frozen=True)
class Preview:
    """The first rows of a table: headings, then cells."""

    caption: str
    headings: tuple[str, ...]
    rows: tuple[tuple[PreviewCell, ...], ...]


def preview_of(downloads: PackageDownloads, edition: Edition) -> Preview:
    """Return the first rows of a flat package’s table, in its most telling columns."""
    table: dict[str, Any] = downloads.tables[0]
    header, *rows = read_csv(downloads.file(str(table["path"])).content.decode("utf-8"))
    names = [name.format(lang=edition.in_tables) for name in PREVIEW]
    shown = [name for name in names if name in header][:3]
    titles = {field["name"]: edition.described(field, "title") for field in table["schema"]["fields"]}
    return Preview(
        caption=edition.say("preview-caption", rows=PREVIEW_ROWS, shown=len(shown), columns=len(header)),
        headings=tuple(titles[name] for name in shown),
        rows=tuple(
            tuple(
                PreviewCell(
                    titles[name],
                    row[header.index(name)],
                    SOURCES if edition.translates and not name.endswith(f"_{edition.in_tables}") else "",
                )
                for name in shown
            )
            for row in rows[:PREVIEW_ROWS]
        ),
    )
