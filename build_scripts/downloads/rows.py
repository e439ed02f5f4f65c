"""Rows of the flat tables by themselves: one pledge's, one theme's, all of a year's."""

import csv
import io

from build_scripts.downloads.archive import Download, PackageDownloads
from build_scripts.link.addresses import pledge_path
from build_scripts.link.groups import group
from build_scripts.text.canonical import for_people

NEWSROOM = "newsroom/"
WHOLE = "overall"
"""What the file of all rows of a year is called in the newsroom kit."""

Row = dict[str, str]


def row_downloads(downloads: list[PackageDownloads], year: int) -> list[Download]:
    """Return a CSV file for each pledge, and for each theme of `year`; paths are from the root of the site.

    Their columns are those of the package `targets-<year>`, whose dictionary explains them.
    """
    found = []
    for package in downloads:
        if package.role != "flat":
            continue
        content = package.file(f"data/{package.name}.csv").content.decode()
        header, *_ = csv.reader(io.StringIO(content))
        rows = list(csv.DictReader(io.StringIO(content)))
        if header[0] != "pledge_id":
            continue
        found += [as_csv(row_path(row["pledge_id"]), header, [row]) for row in rows]
        own = [row for row in rows if row["due_year"] == str(year)]
        if own:
            themes = group((row["theme_id"], row) for row in own)
            found += [as_csv(rows_path(name), header, part) for name, part in {WHOLE: own, **themes}.items()]
    return found


def row_path(pledge_id: str) -> str:
    """Return where the row of a pledge lies, from the root of the site."""
    return f"{pledge_path(pledge_id)}{pledge_id}.csv"


def rows_path(theme_id: str) -> str:
    """Return where the rows of a theme lie, from the root of the site."""
    return f"{NEWSROOM}{theme_id}.csv"


def as_csv(path: str, header: list[str], rows: list[Row]) -> Download:
    """Return rows as a CSV file to open by itself."""
    out = io.StringIO()
    writer = csv.DictWriter(out, header, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return Download(path, for_people(out.getvalue()))
