"""The page of a package's files at each of its addresses, where a citation leads."""

from collections.abc import Sequence
from dataclasses import dataclass

from build_scripts.downloads.archive import Download, PackageDownloads
from build_scripts.downloads.placed import placed
from build_scripts.downloads.texts import MAIN, Editions, suffix
from build_scripts.link.policy import POLICY, REFERRER
from build_scripts.words.edition import Edition

FIRST = (".xlsx", ".csv", ".sqlite", ".zip")
"""The endings of the files named for a package that a citation's reader comes for, in their order."""


@dataclass(frozen=True)
class ListedFile:
    """A file with its size in bytes, written with separators, and its hash."""

    href: str
    path: str
    size: str
    sha256: str


@dataclass(frozen=True)
class ListingPart:
    """What the page says in one language."""

    lang: str
    title: str
    stated: str
    space: str
    about: str
    about_href: str
    changes: str
    changes_href: str
    file: str
    bytes: str


@dataclass(frozen=True)
class Listing:
    """The page that lists a package's files."""

    lang: str
    policy: str
    referrer: str
    name_and_version: str
    style: str
    parts: tuple[ListingPart, ...]
    files: tuple[ListedFile, ...]


def listing(
    downloads: PackageDownloads, files: Sequence[Download], place: str, editions: Editions
) -> Download:
    """Return the page that lists a package's files, in every language, without a script.

    `place` is the folder below the package's that the page lies in, `latest` or `v<version>`, and
    empty for the page of the package itself, whose links lead to `latest`.
    """
    up, base = ("../../../", "") if place else ("../../", "latest/")
    first = [f"{downloads.name}{ending}" for ending in FIRST]
    parts = tuple(part(downloads, up, each) for each in editions)
    main, *others = (each.title for each in parts)
    view = Listing(
        lang=MAIN,
        policy=POLICY,
        referrer=REFERRER,
        name_and_version=" · ".join([f"{main} {downloads.version}", *others]),
        style=f"{up}assets/site.css",
        parts=parts,
        files=tuple(
            ListedFile(f"{base}{each.path}", each.path, f"{len(each.content):,}", each.sha256)
            for each in sorted(files, key=lambda each: (place_of(each.path, first), each.path))
        ),
    )
    return Download("index.html", placed("listing.html.jinja", view))


def part(downloads: PackageDownloads, up: str, edition: Edition) -> ListingPart:
    """Return what the page says in one language; `up` leads from it to the site's root."""
    descriptor, name, home = downloads.descriptor, downloads.name, up + edition.root
    return ListingPart(
        lang=edition.lang,
        title=str(descriptor[f"title{suffix(edition.lang)}"]),
        stated=edition.say(
            "listing-package", package=name, version=downloads.version, date=str(descriptor["created"])[:10]
        ),
        space=edition.say("sentence-separator"),
        about=edition.say("listing-about"),
        about_href=f"{home}data/index.html#{name}",
        changes=edition.say("listing-changes"),
        changes_href=f"{home}changes/index.html#{name}-v{downloads.version}",
        file=edition.say("listing-file"),
        bytes=edition.say("listing-bytes"),
    )


def place_of(path: str, first: Sequence[str]) -> int:
    """Return a file's place among those that stand first, or behind them all."""
    return first.index(path) if path in first else len(first)
