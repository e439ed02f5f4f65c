"""What the changelog says of a version."""

import re

from build_scripts.release.versions import Version

HEADING = re.compile(r"^## +(.+?) *$", re.MULTILINE)
DAY = re.compile(r"\b\d{4}-\d\d-\d\d\b")


def entry_of(changelog: str, version: Version) -> str:
    """Return what stands below the heading of a version; empty where there is no such heading.

    More may follow the number: `## 0.2.0` and `## 0.2.0, 2031-03-02` are the same heading.
    """
    return found_in(changelog, version)[1]


def date_of(changelog: str, version: Version) -> str:
    """Return the day in the heading of a version, as yyyy-mm-dd; empty where there is none."""
    found = DAY.search(found_in(changelog, version)[0])
    return found[0] if found else ""


def found_in(changelog: str, version: Version) -> tuple[str, str]:
    """Return the heading of a version and what stands below it; both empty where there is no such heading."""
    _, *parts = HEADING.split(changelog)
    for heading, text in zip(parts[::2], parts[1::2], strict=True):
        if re.split(r"[\s,]", heading)[0].strip("[]v") == str(version):
            return heading, text.strip()
    return "", ""


def unreleased(changelog: str) -> bool:
    """Return whether a heading still says that what stands below it is not released."""
    return any("unreleased" in heading.lower() for heading in HEADING.findall(changelog))


def declares_breaking(entry: str, package: str) -> bool:
    """Return whether a point of an entry says “Breaking” and names the package in backticks."""
    points = re.split(r"^- ", entry, flags=re.MULTILINE)
    return any(re.search(r"\bbreaking\b", each, re.IGNORECASE) and f"`{package}`" in each for each in points)
