"""The two editions of the site: their language, their words, their addresses."""

import re
from dataclasses import dataclass, replace
from typing import Literal

from build_scripts.link.addresses import ROOTS
from build_scripts.words.phrases import EN, ZH, Words

Lang = Literal["zh", "en"]


@dataclass(frozen=True)
class Edition:
    """One language of the site."""

    lang: Lang
    words: Words
    public: str = ""
    """The address that the site is published at, ending in “/”; empty where it is not known."""
    repository: str = ""
    """The address of the code repository, where mistakes are reported; empty where it is not known."""

    @property
    def root(self) -> str:
        """Where the edition begins, from the root of the site."""
        return ROOTS[self.lang]

    def pick(self, record: object, name: str) -> str:
        """Return the text of a field that a record has in both languages."""
        return str(getattr(record, f"{name}_{self.lang}"))

    def choose(self, zh: str, en: str) -> str:
        """Return the text of this edition."""
        return zh if self.lang == "zh" else en

    def order(self, name: str) -> bytes:
        """Return what to sort names by: English by the alphabet, Chinese by pinyin, Latin letters and digits first.

        Quotation marks make no difference.

        The source is the character set GB 2312, whose codes GB 18030 keeps: its 3,755 common characters (level 1)
        stand in the order of their pinyin. Rarer characters come after all of them, by radical.
        """
        bare = re.sub("[“”‘’]", "", name)
        return bare.encode("gb18030") if self.lang == "zh" else bare.casefold().encode()


EDITIONS = (Edition("zh", ZH), Edition("en", EN))


def editions_at(public: str, repository: str = "") -> tuple[Edition, ...]:
    """Return the editions of a site published at an address, from a repository; either may be empty: not known."""
    return tuple(replace(each, public=public, repository=repository) for each in EDITIONS)


def sentence_case(text: str) -> str:
    """Return the text with its first letter as a capital."""
    return text[:1].upper() + text[1:]
