"""A verdict as a page shows it."""

from dataclasses import dataclass
from functools import lru_cache

from build_scripts.words.edition import Edition
from build_scripts.words.verdicts import verdict_meaning, verdict_name

KEPT = 64
"""How many are remembered, so that the pages of all pledges share them: verdicts in each language, and a few besides."""


@dataclass(frozen=True)
class Badge:
    """A verdict as it is shown: its code names the mark and the colour."""

    code: str
    name: str
    meaning: str


@lru_cache(maxsize=KEPT)
def badge(shown: str, edition: Edition) -> Badge:
    """Return a verdict, by the code under which it is shown, in the language of an edition."""
    return Badge(shown, verdict_name(shown, edition), verdict_meaning(shown, edition))
