"""A verdict as a page shows it."""

from dataclasses import dataclass

from build_scripts.words.both import hyphened
from build_scripts.words.edition import Edition


@dataclass(frozen=True)
class Badge:
    """A verdict as it is shown: its code names the mark and the colour."""

    code: str
    name: str
    meaning: str


def badge(shown: str, edition: Edition) -> Badge:
    """Return a verdict, by the code under which it is shown, in the language of an edition."""
    code = hyphened(shown)
    return Badge(shown, edition.say(f"verdict-name-{code}"), edition.say(f"verdict-meaning-{code}"))
