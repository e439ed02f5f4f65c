"""The two editions of the site: their language, their words, their addresses."""

import posixpath
import re
from dataclasses import dataclass, replace
from typing import Literal

from build_scripts.describe.words import EN, ZH, Words
from build_scripts.link.addresses import ROOTS

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


@dataclass(frozen=True)
class Address:
    """Where a page of an edition lives: `path` is from the edition's root and ends in “/”."""

    edition: Edition
    path: str

    def to(self, path: str) -> str:
        """Return the relative link from this page to another of the same edition."""
        return self.link(ROOTS[self.edition.lang] + path)

    def other(self, lang: Lang) -> str:
        """Return the relative link to this same page in another edition."""
        return self.link(ROOTS[lang] + self.path)

    def shared(self, path: str) -> str:
        """Return the relative link to a file that both editions share."""
        return self.link(path)

    @property
    def public(self) -> str:
        """The page's full address on the web; empty where the site's is not known."""
        return self.edition.public and self.edition.public + self.edition.root + self.path

    def link(self, target: str) -> str:
        """Return the relative link to an address counted from the root of the site."""
        here = "/" + ROOTS[self.edition.lang] + self.path
        path, mark, anchor = target.partition("#")
        relative = posixpath.relpath("/" + path, here)
        if path == "" or path.endswith("/"):
            relative += "/"
        return relative + mark + anchor


def sentence_case(text: str) -> str:
    """Return the text with its first letter as a capital."""
    return text[:1].upper() + text[1:]
