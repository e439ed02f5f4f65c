"""The licence of the data, as a package to download carries it."""

from dataclasses import dataclass
from typing import Any

from build_scripts.catalog.dataset import QUOTED, quoting_columns
from build_scripts.downloads.placed import placed
from build_scripts.downloads.texts import Editions

FILE = "LICENSE"


@dataclass(frozen=True)
class LicenceText:
    """The licence: in each language what is under it, and what is not."""

    paragraphs: tuple[str, ...]


def write_licence(descriptor: dict[str, Any], editions: Editions) -> bytes:
    """Return the licence that a package's descriptor names, and what is not under it, said in every language."""
    licence = descriptor["licenses"][0]
    facts = {"title": str(licence["title"]), "spdx": str(licence["name"]), "address": str(licence["path"])}
    tables = [each for each in descriptor["resources"] if each.get("type") == "table"]
    columns = list(dict.fromkeys(name for each in tables for name in quoting_columns(each)))
    raw = [str(each["path"]) for each in descriptor["resources"] if each["licenses"] == [QUOTED]]
    said = [
        text
        for each in editions
        for text in (
            each.say("downloads-licence-own", **facts),
            *([each.say("downloads-licence-quoted", columns=each.listed(columns))] if columns else []),
            *([each.say("downloads-licence-raw", files=each.listed(raw))] if raw else []),
        )
    ]
    return placed("licence.txt.jinja", LicenceText(tuple(said)))
