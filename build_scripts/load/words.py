"""Records of words that readers search by, and of ids that are no longer used."""

import datetime
from dataclasses import dataclass

from build_scripts.load.records import Record


@dataclass(frozen=True, kw_only=True)
class EverydayWord(Record):
    """A word that readers search by, and a word of the sources that it stands for."""

    lang: str
    word: str
    stands_for: str


@dataclass(frozen=True, kw_only=True)
class RetiredId(Record):
    """An id that must never be used again."""

    retired_id: str
    retired_on: datetime.date
    reason: str
