"""What a descriptor says of a document, and of a judgement, as typed values."""

import datetime
from dataclasses import dataclass
from typing import Any

from build_scripts.load.packages import DataPackage
from build_scripts.text.tongues import WRITTEN

PUBLISHER_KINDS = ("government", "statistics_office", "independent")
"""Whose account a document is, in the order of the weight of its evidence."""


@dataclass(frozen=True)
class Place:
    """A place: its code in GB/T 2260 and its name."""

    code: str
    name_zh: str
    name_en: str


@dataclass(frozen=True)
class About:
    """What a source's descriptor tells of the document; dates and addresses are None where not known."""

    package: str
    place: Place
    short_zh: str
    short_en: str
    citation_zh: str
    citation_en: str
    about_zh: str
    about_en: str
    publisher_zh: str
    publisher_en: str
    publisher_kind: str
    """One of `PUBLISHER_KINDS`: whose account it is, not who printed it."""
    issued: datetime.date | None
    published: datetime.date | None
    address: str | None
    archived: str | None


@dataclass(frozen=True)
class Search:
    """A reading of documents for what became of the pledges: on which day, which ones, up to which day they reach."""

    as_of: datetime.date
    documents: tuple[str, ...]
    up_to: datetime.date


def place_of(package: DataPackage) -> Place:
    """Return the place that a source, or the ledger itself by its vocabulary, is of."""
    return Place(**package.ledger["place"])


def about_of(package: DataPackage) -> About:
    """Return what a source's descriptor, which has passed its checks, tells of the document."""
    said: dict[str, Any] = package.ledger
    texts = {
        f"{name}_{lang}": str(said[f"{name}_{lang}"])
        for name in ("short", "citation", "about", "publisher")
        for lang in WRITTEN
    }
    return About(
        package=package.name,
        place=place_of(package),
        publisher_kind=str(said["publisher_kind"]),
        issued=date_of(said, "issued"),
        published=date_of(said, "published"),
        address=said.get("address"),
        archived=said.get("archived"),
        **texts,
    )


def searches_of(package: DataPackage) -> tuple[Search, ...]:
    """Return the searches of a package of assessments, as its descriptor lists them, earliest first."""
    found = [
        Search(
            datetime.date.fromisoformat(each["as_of"]),
            tuple(each["documents"]),
            datetime.date.fromisoformat(each["up_to"]),
        )
        for each in package.ledger["searches"]
    ]
    return tuple(sorted(found, key=lambda each: each.as_of))


def date_of(said: dict[str, Any], name: str) -> datetime.date | None:
    """Return a day that a descriptor may name."""
    return datetime.date.fromisoformat(said[name]) if name in said else None
