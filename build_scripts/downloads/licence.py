"""The licence of the data, as a package to download carries it."""

from dataclasses import dataclass
from typing import Any

from build_scripts.downloads.placed import placed
from build_scripts.downloads.texts import Editions

FILE = "LICENSE"


@dataclass(frozen=True)
class LicenceText:
    """The licence: in each language what is under it, and what is not."""

    paragraphs: tuple[str, ...]


def write_licence(descriptor: dict[str, Any], editions: Editions) -> bytes:
    """Return the licence that a package's descriptor names, said in every language."""
    licence = descriptor["licenses"][0]
    facts = {"title": str(licence["title"]), "spdx": str(licence["name"]), "address": str(licence["path"])}
    said = [
        (each.say("downloads-licence-own", **facts), each.say("downloads-licence-quoted"))
        for each in editions
    ]
    return placed("licence.txt.jinja", LicenceText(tuple(text for own in said for text in own)))
