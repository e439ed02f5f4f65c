"""The pages of a package’s files: of its latest ones, of a version, where a citation leads, and of all versions."""

from collections.abc import Sequence
from dataclasses import dataclass

from build_scripts.downloads.archive import Download, PackageDownloads
from build_scripts.downloads.catalogued import Fact, catalogued
from build_scripts.downloads.placed import placed
from build_scripts.downloads.texts import Editions
from build_scripts.link.policy import POLICY, REFERRER
from build_scripts.text.tongues import SOURCES
from build_scripts.words.edition import Edition

FIRST = (".xlsx", ".csv", ".sqlite", ".zip")
"""The endings of the files named for a package that a reader comes for, in their order."""


@dataclass(frozen=True)
class ListedFile:
    """A file with its size in bytes, written with separators, and its hash; `href` is empty for what lies in the zip."""

    href: str
    path: str
    size: str
    sha256: str


@dataclass(frozen=True)
class ListingPart:
    """What the page says in one language; `within`, `versions` and `catalogued` are empty where it says nothing of that."""

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
    within: str
    versions: str
    catalogue: str
    catalogued: tuple[Fact, ...]


@dataclass(frozen=True)
class ListedVersion:
    """A version of the package."""

    number: str
    href: str


@dataclass(frozen=True)
class Listing:
    """The page that lists a package's files; `up` leads to the site's root, `within` are those that the zip holds."""

    lang: str
    policy: str
    referrer: str
    name_and_version: str
    up: str
    parts: tuple[ListingPart, ...]
    files: tuple[ListedFile, ...]
    within: tuple[ListedFile, ...]
    versions: tuple[ListedVersion, ...]


def listing(
    downloads: PackageDownloads,
    files: Sequence[Download],
    place: str,
    editions: Editions,
    versions: Sequence[object] = (),
    issued: str = "",
) -> Download:
    """Return the page that lists a package's loose files, in every language, without a script.

    `place` is `latest`, the folder that they lie in, or empty for the page of the package itself, which links there
    and to each of its `versions`, the latest first, and says what portals ask; `issued` is the day of the first version.
    """
    base = "" if place else "latest/"
    first = [f"{downloads.name}{ending}" for ending in FIRST]
    ordered = sorted(files, key=lambda each: (place_of(each.path, first), each.path))
    shown = tuple(listed(each, f"{base}{each.path}") for each in ordered)
    own = tuple(ListedVersion(str(each), f"v{each}/") for each in versions)
    return page(downloads, "../../../" if place else "../../", shown, (), own, editions, issued)


def listing_of_version(downloads: PackageDownloads, editions: Editions) -> Download:
    """Return the page of a version: its zip, and what that holds. It stays as it is when later versions come."""
    archive = downloads.archive
    within = tuple(listed(each, "") for each in downloads.files)
    return page(downloads, "../../../", (listed(archive, archive.path),), within, (), editions)


def page(
    downloads: PackageDownloads,
    up: str,
    files: tuple[ListedFile, ...],
    within: tuple[ListedFile, ...],
    versions: tuple[ListedVersion, ...],
    editions: Editions,
    issued: str = "",
) -> Download:
    """Return a page of files; `up` leads from it to the site's root."""
    parts = tuple(part(downloads, up, each, bool(within), bool(versions), issued) for each in editions)
    main, *others = (each.title for each in parts)
    view = Listing(
        lang=SOURCES,
        policy=POLICY,
        referrer=REFERRER,
        name_and_version=" · ".join([f"{main} {downloads.version}", *others]),
        up=up,
        parts=parts,
        files=files,
        within=within,
        versions=versions,
    )
    return Download("index.html", placed("listing.html.jinja", view))


def listed(file: Download, href: str) -> ListedFile:
    """Return a file as it is listed."""
    return ListedFile(href, file.path, f"{len(file.content):,}", file.sha256)


def part(
    downloads: PackageDownloads, up: str, edition: Edition, within: bool, versions: bool, issued: str
) -> ListingPart:
    """Return what the page says in one language; `up` leads from it to the site's root."""
    descriptor, name, home = downloads.descriptor, downloads.name, up + edition.root
    return ListingPart(
        lang=edition.lang,
        title=edition.described(descriptor, "title"),
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
        within=edition.say("listing-within") if within else "",
        versions=edition.say("listing-versions") if versions else "",
        catalogue=edition.say("data-catalogue"),
        catalogued=catalogued(descriptor, issued, edition) if versions else (),
    )


def place_of(path: str, first: Sequence[str]) -> int:
    """Return a file's place among those that stand first, or behind them all."""
    return first.index(path) if path in first else len(first)
