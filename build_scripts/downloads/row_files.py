"""Rows of the flat tables by themselves: one pledge's, one theme's, those of a finding."""

import csv
import io
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache

from build_scripts.downloads.archive import Download, PackageDownloads
from build_scripts.link.addresses import newsroom_path, pledge_path
from build_scripts.link.groups import group
from build_scripts.text.canonical import for_people, read_csv

Row = list[str]


def row_downloads(downloads: list[PackageDownloads], years: Iterable[int]) -> list[Download]:
    """Return a CSV file for each pledge, and for each theme of each of these years; paths are from the site's root.

    Their columns are those of the package `targets-<year>`, whose dictionary explains them.
    """
    kits = set(map(str, years))
    found = []
    for package in downloads:
        if package.role != "flat":
            continue
        content = package.file(f"{package.name}.csv").content.decode()
        header, *rows = read_csv(content)
        if header[0] != "pledge_id":
            continue
        found += [as_csv(row_path(row[0]), header, [row]) for row in rows]
        due, theme = header.index("due_year"), header.index("theme_id")
        for year, own in group((row[due], row) for row in rows).items():
            if year in kits:
                themes = group((row[theme], row) for row in own)
                found += [as_csv(rows_path(int(year), name), header, part) for name, part in themes.items()]
    return found


@dataclass(frozen=True)
class FlatTable:
    """The table of a flat package: its text, and the ids of the pledges, or outcomes, that its rows are of."""

    content: str
    key: str
    ids: frozenset[str]


def flat_tables(downloads: list[PackageDownloads]) -> list[FlatTable]:
    """Return the tables of the flat packages, each read once to see which rows it has."""
    found = []
    for package in downloads:
        if package.role == "flat":
            content = package.file(f"{package.name}.csv").content.decode()
            (key, *_), *rows = read_csv(content)
            found.append(FlatTable(content, key, frozenset(row[0] for row in rows)))
    return found


def chosen_rows(path: str, kind: str, ids: Collection[str], tables: list[FlatTable]) -> Download:
    """Return the rows of some pledges or outcomes, by their ids in reading order, as a CSV file.

    `kind` is pledges or outcomes. Their columns are those of the table that holds them.

    Raises:
        LookupError: no table holds any of them.
    """
    key, wanted = "pledge_id" if kind == "pledges" else "outcome_id", frozenset(ids)
    for table in tables:
        if table.key == key and table.ids & wanted:
            header, *rows = read_table(table.content)
            return as_csv(path, header, [row for row in rows if row[0] in wanted])
    raise LookupError(f"{path}: no row of {kind} has one of these ids")


@lru_cache(maxsize=2)
def read_table(content: str) -> list[Row]:
    """Return the rows of a table, its header among them. The findings of a year choose from one of pledges and one of outcomes."""
    return read_csv(content)


def row_path(pledge_id: str) -> str:
    """Return where the row of a pledge lies, from the root of the site."""
    return f"{pledge_path(pledge_id)}{pledge_id}.csv"


def rows_path(year: int, theme_id: str) -> str:
    """Return where the rows of a year's theme lie, from the root of the site."""
    return f"{newsroom_path(year)}pledges-{year}-{theme_id}.csv"


def as_csv(path: str, header: Row, rows: list[Row]) -> Download:
    """Return rows as a CSV file to open by itself."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([header, *rows])
    return Download(path, for_people(out.getvalue()))
