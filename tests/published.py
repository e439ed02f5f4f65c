"""What is published: the packages by name, read plainly, and an address to publish them at."""

import csv

from build_scripts.load.packages import find_packages, read_package
from build_scripts.paths import DATAPACKAGES
from build_scripts.release.versions import parse_version

ADDRESS = "https://example.org/ledger/"


def rows_in(table: str) -> list[dict[str, str]]:
    """Return the rows of a table, of any package."""
    found: list[dict[str, str]] = []
    for path in DATAPACKAGES.glob(f"*/{table}.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            found += csv.DictReader(file)
    return found


def years_in(table: str, column: str) -> list[str]:
    """Return the years that the rows of a table have in a column, in any package."""
    return sorted({row[column] for row in rows_in(table)})


def compared_years() -> list[str]:
    """Return the years in which pledges are due that something is set against."""
    due = {row["pledge_id"]: row["due_year"] for row in rows_in("pledges")}
    return sorted({due[row["pledge_id"]] for row in rows_in("evidence")})


FLAT = sorted(
    [
        *(f"targets-{year}" for year in years_in("pledges", "due_year")),
        *(f"outcomes-{year}" for year in years_in("outcomes", "period_year")),
    ],
    key=lambda name: (name[-4:], name.startswith("outcomes")),
)
"""The tables to download of one year each, in the order of the page: what was pledged, what was reported."""
FULL = str(read_package(DATAPACKAGES / "vocabulary").ledger["name"])
LONG = [*(f"comparisons-{year}" for year in compared_years()), "observations"]
"""The tables to download of a row a pair, and of a row a reported number."""
DERIVED = [*FLAT, *LONG, FULL]
PACKAGES = [*DERIVED, *(path.name for path in find_packages(DATAPACKAGES))]
RELEASE = parse_version(read_package(DATAPACKAGES / "vocabulary").ledger["release"])
"""The version under which they will be released."""
