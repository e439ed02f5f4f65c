"""What the changelog says of a version."""

import re

from build_scripts.release.versions import Version

HEADING = re.compile(r"^## +(.+?) *$", re.MULTILINE)


def entry_of(changelog: str, version: Version) -> str:
    """Return what stands below the heading of a version; empty where there is no such heading.

    More may follow the number: `## 0.2.0` and `## 0.2.0, 2 March` are the same heading.
    """
    _, *parts = HEADING.split(changelog)
    for heading, text in zip(parts[::2], parts[1::2], strict=True):
        if re.split(r"[\s,]", heading)[0].strip("[]v") == str(version):
            return text.strip()
    return ""


def unreleased(changelog: str) -> bool:
    """Return whether a heading still says that what stands below it is not released."""
    return any("unreleased" in heading.lower() for heading in HEADING.findall(changelog))


def declares_breaking(entry: str, package: str) -> bool:
    """Return whether a point of an entry says “Breaking” and names the package in backticks."""
    points = re.split(r"^- ", entry, flags=re.MULTILINE)
    return any(re.search(r"\bbreaking\b", each, re.IGNORECASE) and f"`{package}`" in each for each in points)
