"""A link as a page shows it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Reference:
    """A link: its text, and where it goes, relative to the page it stands on."""

    text: str
    href: str
