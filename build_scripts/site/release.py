"""Make a release: check that versions say what changed, build, collect the files to attach."""

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

from build_scripts.assess.case import Casebook
from build_scripts.downloads.archive import SUMS, Download, write_zip
from build_scripts.downloads.project import project_files
from build_scripts.load.packages import find_packages, read_changelog, read_package
from build_scripts.paths import DESCRIPTOR
from build_scripts.problems import BuildError, Problem
from build_scripts.release.changelog import entry_of
from build_scripts.release.check import check_published, check_release, check_version
from build_scripts.release.compare import Comparison, compare_releases
from build_scripts.release.history import Packages, project_version
from build_scripts.release.lasting import check_lasting
from build_scripts.release.published import (
    SERVED,
    TOP,
    Release,
    as_published,
    asset_name,
    latest_day,
    read_releases,
)
from build_scripts.release.root import check_root
from build_scripts.release.versions import Version
from build_scripts.site.build import build
from build_scripts.site.gathered import all_downloads
from build_scripts.site.places import Places
from build_scripts.validate.run import validate
from build_scripts.words.edition import read_editions

ASSETS = "assets"
NOTES = "notes.md"


def release(tag: str, places: Places, progress: Callable[[str], None]) -> list[Problem]:
    """Build the site and collect what a release under `tag` publishes into `<work>/release/`.

    `assets/` holds the zips, what the site serves at addresses with a version, and SHA256SUMS;
    `notes.md` is the text of the release. Returns the problems; if there is one, nothing was collected.

    Raises:
        BuildError: earlier releases can't be read, or the site could not be built.
    """
    target = places.work / "release"
    releases = read_releases(places.earlier)
    book, problems = checked(places, progress)
    if book is None:
        return problems
    current = packages_of(book, places)
    version, day = project_version(current), latest_day(current)
    root = places.datapackages.parent
    comparisons = compare_releases(releases[-1].packages if releases else {}, current)
    changelog = read_changelog(places.datapackages)
    problems = [
        *check_published(releases, current),
        *check_release(tag, version, releases, comparisons, changelog, day),
        *check_lasting(comparisons, current),
        *check_root(
            root, project_files(book, read_editions(places.sentences, book.ledger.vocabulary)), version, day
        ),
    ]
    problems = problems or build(places, progress)
    if problems:
        return problems
    if warning := without_door(places):
        progress(warning)
    progress("collecting the files of the release")
    shutil.rmtree(target, ignore_errors=True)
    collect(places.site / TOP, version, current, target / ASSETS)
    text = notes(entry_of(changelog, version), version, current)
    (target / NOTES).write_text(text, encoding="utf-8", newline="\n")
    return []


def without_door(places: Places) -> str:
    """Return a warning where the ledger names no contact, as readers then can't report a mistake; empty where it does."""
    found = map(read_package, find_packages(places.datapackages))
    vocabulary = next(each for each in found if each.role == "vocabulary")
    if "contact" in vocabulary.ledger:
        return ""
    left = (
        "the only way is an issue in the repository, for which a reader needs an account"
        if places.repository
        else "there is NO WAY for a reader to report a mistake"
    )
    return (
        f"WARNING: {vocabulary.name}/{DESCRIPTOR}: ledger.contact is not set: {left}; "
        "set it to an address of mail, or of a form, that somebody reads"
    )


def compare_with_last(
    places: Places, releases: tuple[Release, ...], progress: Callable[[str], None]
) -> tuple[tuple[Comparison, ...], list[Problem]]:
    """Return how the packages differ from the last release, and which versions do not say so."""
    book, problems = checked(places, progress)
    if book is None:
        return (), problems
    current = packages_of(book, places)
    comparisons = compare_releases(releases[-1].packages, current)
    entry = entry_of(read_changelog(places.datapackages), project_version(current))
    versions = [problem for each in comparisons for problem in check_version(each, entry)]
    return comparisons, [*versions, *check_lasting(comparisons, current)]


def checked(places: Places, progress: Callable[[str], None]) -> tuple[Casebook | None, list[Problem]]:
    """Return the joins of the ledger, or the problems with the data."""
    ledger, problems = validate(places.datapackages, progress)
    return (None if problems or ledger is None else Casebook(ledger)), problems


def packages_of(book: Casebook, places: Places) -> Packages:
    """Return the packages as they would be published now."""
    editions = read_editions(places.sentences, book.ledger.vocabulary, places.public, places.repository)
    return as_published(all_downloads(book, editions))


def collect(served: Path, version: Version, packages: Packages, target: Path) -> None:
    """Write the assets of release `version` from the `data/` folder of a built site.

    Their names carry versions, so that those of two releases can be told apart wherever they are saved.

    Raises:
        BuildError: the site does not hold the packages that were checked.
    """
    assets = {}
    loose = []
    for name, package in packages.items():
        base = served / name / f"v{package.version}"
        for path in sorted(path for path in base.rglob("*") if path.is_file()):
            if path == base / f"{name}.zip":
                assets[asset_name(name, package.version)] = path.read_bytes()
            else:
                loose.append(Download(path.relative_to(served).as_posix(), path.read_bytes()))
        if assets.get(asset_name(name, package.version)) != package.archive:
            raise BuildError(f"{base} does not hold the zip that was checked")
    assets[asset_name(SERVED, version)] = write_zip(TOP, tuple(loose))
    sums = [f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in sorted(assets.items())]
    target.mkdir(parents=True)
    for name, content in {**assets, SUMS: "".join(sums).encode()}.items():
        (target / name).write_bytes(content)


def notes(entry: str, version: Version, packages: Packages) -> str:
    """Return the text of a release: the changelog's entry, the packages, how to verify them."""
    listed = "\n".join(f"- `{asset_name(name, package.version)}`" for name, package in packages.items())
    return (
        f"{entry}\n\n## Data packages\n\n{listed}\n"
        f"- `{asset_name(SERVED, version)}`: the page of each version as the site serves it, at `data/<package>/v<version>/`\n\n"
        f"Verify with `sha256sum --check --ignore-missing {SUMS}` and `gh attestation verify <file> --repo <this repository>`.\n"
    )
