"""A verdict as a page shows it."""

from dataclasses import dataclass

from build_scripts.words.edition import Edition
from build_scripts.words.verdicts import NAMES


@dataclass(frozen=True)
class Badge:
    """A verdict as it is shown: its code names the mark and the colour."""

    code: str
    name: str
    meaning: str


def badge(shown: str, edition: Edition) -> Badge:
    """Return a verdict, by the code under which it is shown, in the language of an edition."""
    name_zh, name_en, meaning_zh, meaning_en = NAMES[shown]
    return Badge(shown, edition.choose(name_zh, name_en), edition.choose(meaning_zh, meaning_en))
