"""The languages that a ledger is written in; an edition of the site may be in any further one."""

from collections.abc import Mapping
from typing import Any

SOURCES = "zh"
"""The language of the sources: what is quoted stands in it, and what an edition in another language quotes, it translates."""

BESIDE_SOURCES = "en"
"""The language that every table and descriptor has beside it; an edition in a further language reads it where they lack its own."""

WRITTEN = (SOURCES, BESIDE_SOURCES)
"""The languages of tables, descriptors and downloads."""


def suffix(lang: str) -> str:
    """Return what a descriptor adds to the name of a text in a language: the sources' own has the plain name."""
    return "" if lang == SOURCES else f"_{lang}"


def told_in(descriptor: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Return a text of a descriptor, or of a part of one, by language; those that it lacks are left out."""
    return {
        lang: descriptor[f"{name}{suffix(lang)}"] for lang in WRITTEN if f"{name}{suffix(lang)}" in descriptor
    }
