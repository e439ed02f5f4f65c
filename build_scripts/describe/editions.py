"""The two editions of the site: their language, their words, their addresses."""

import posixpath
from dataclasses import dataclass, replace
from typing import Literal
from urllib.parse import urlencode

from build_scripts.describe.words import EN, ZH, Words

Lang = Literal["zh", "en"]
ROOTS: dict[str, str] = {"zh": "", "en": "en/"}
"""Where each edition begins, from the root of the site."""


@dataclass(frozen=True)
class Edition:
    """One language of the site."""

    lang: Lang
    words: Words
    public: str = ""
    """The address that the site is published at, ending in “/”; empty where it is not known."""

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


EDITIONS = (Edition("zh", ZH), Edition("en", EN))


def editions_at(public: str) -> tuple[Edition, ...]:
    """Return the editions of a site published at an address, which may be empty: not known."""
    return tuple(replace(each, public=public) for each in EDITIONS)


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


def pledge_path(pledge_id: str) -> str:
    """Return the address of a pledge's page."""
    return f"pledges/{pledge_id}/"


def pledges_path(**chosen: str | int | tuple[str, ...]) -> str:
    """Return the address of the list of all pledges, filtered as its form would: `verdict="not_met"`."""
    return "pledges/" + ("?" + urlencode(chosen, doseq=True) if chosen else "")


def theme_path(theme_id: str) -> str:
    """Return the address of a theme's page."""
    return f"themes/{theme_id}/"


def source_path(package: str, anchor: str = "") -> str:
    """Return the address of a source's page, or of a paragraph or quote on it."""
    return f"sources/{package}/" + (f"#{anchor}" if anchor else "")


def as_came_path(package: str, anchor: str = "") -> str:
    """Return the address of a source's raw file, line by line, or of a line in it."""
    return f"sources/{package}/as-it-came/" + (f"#{anchor}" if anchor else "")


def indicator_path(indicator_id: str = "") -> str:
    """Return the address of an indicator's page, or of the list of indicators."""
    return "indicators/" + (f"{indicator_id}/" if indicator_id else "")


def year_path(year: int) -> str:
    """Return the address of the list of pledges due in a year that is yet to be reported on."""
    return f"{year}/"


def sentence_case(text: str) -> str:
    """Return the text with its first letter as a capital."""
    return text[:1].upper() + text[1:]
