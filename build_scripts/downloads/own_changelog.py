"""The changelog of a package: of the data’s changelog, what names the package."""

import re

ENTRY = re.compile(r"^(?=## )", re.MULTILINE)
POINT = re.compile(r"^(?=- )", re.MULTILINE)


def changelog_of(name: str, role: str, changelog: str) -> str:
    """Return a package's own changelog, so that a zip changes only when what is said of its data does.

    Of each entry it keeps the points that name the package in backticks; the full package, which holds the data of
    all, keeps the whole.
    """
    if role == "full":
        return changelog
    entries = []
    for entry in ENTRY.split(changelog)[1:]:
        heading, *points = POINT.split(entry)
        own = [each.split("\n\n")[0].strip() for each in points if f"`{name}`" in each]
        if own:
            entries.append("\n".join([f"{heading.strip()}\n", *own]))
    return "\n\n".join([f"# `{name}`", *entries]) + "\n"
