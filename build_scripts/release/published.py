"""Packages and releases as they were published: zips, read back into descriptors and tables."""

import hashlib
import io
import json
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from build_scripts.downloads.archive import SUMS, PackageDownloads
from build_scripts.downloads.views import CITATION
from build_scripts.load.packages import ROLES
from build_scripts.paths import DESCRIPTOR
from build_scripts.problems import BuildError
from build_scripts.release.row_changes import Table
from build_scripts.release.versions import Version, parse_version
from build_scripts.text.canonical import read_csv

SERVED = "site-data"
"""The asset that holds what the site serves below data/<package>/v<version>/, the zips left out; its version is the release's."""
TOP = "data"
"""Its one top folder."""


LARGEST, MOST_FILES = 500_000_000, 20_000
"""How many bytes and files a zip may unpack to."""


@dataclass(frozen=True)
class PublishedPackage:
    """A data package as its zip holds it; `files` are by path below the top folder."""

    name: str
    version: Version
    archive: bytes = field(repr=False)
    descriptor: dict[str, Any] = field(repr=False)
    files: dict[str, bytes] = field(repr=False)

    @property
    def resources(self) -> dict[str, dict[str, Any]]:
        """The descriptors of the resources, by name."""
        return {str(each["name"]): each for each in self.descriptor.get("resources", [])}

    @property
    def role(self) -> str:
        """What kind of package this is; empty where its descriptor doesn't say."""
        return str((self.descriptor.get("ledger") or {}).get("role", ""))

    @property
    def version_place(self) -> tuple[str, str]:
        """The file and the field in which its version is written: a derived package has no file of its own."""
        if self.is_source_of_others or not self.role:
            return f"{self.name}/{DESCRIPTOR}", "version"
        return f"vocabulary/{DESCRIPTOR}", f"ledger.versions.{self.name}.version"

    @property
    def is_source_of_others(self) -> bool:
        """Whether this is one of the ledger's own packages, from which the others are made."""
        return self.role in ROLES

    def table(self, name: str) -> Table | None:
        """Return a resource as a table; None where it is none, or no CSV file of this package.

        Raises:
            BuildError: the file can't be read.
        """
        resource = self.resources[name]
        path = str(resource.get("path"))
        if "schema" not in resource or not path.endswith(".csv") or path not in self.files:
            return None
        schema = resource["schema"]
        try:
            header, *rows = read_csv(self.files[path].decode("utf-8-sig"))
            cells = tuple(dict(zip(header, row, strict=True)) for row in rows)
        except ValueError as error:
            raise BuildError(f"{self.name} {self.version}: {path} can't be read: {error}") from error
        key = schema.get("primaryKey", [])
        return Table(tuple(header), (key,) if isinstance(key, str) else tuple(key), cells)


@dataclass(frozen=True)
class Release:
    """What one release published; `served` is by address below data/."""

    version: Version
    packages: dict[str, PublishedPackage]
    served: dict[str, bytes] = field(repr=False)

    @property
    def date(self) -> str:
        """The day on which the newest of its packages was made, as YYYY-MM-DD."""
        return latest_day(self.packages)


def address_of(releases: Sequence[Release]) -> str:
    """Return the address that the last release was published at, as its citations name it; empty where none does."""
    for release in reversed(releases):
        for package in release.packages.values():
            citation = package.files.get(CITATION, b"").decode("utf-8", "replace")
            found = re.search(
                rf"^url: (https?://\S+/)data/{re.escape(package.name)}/v", citation, re.MULTILINE
            )
            if found:
                return found[1]
    return ""


def asset_name(stem: str, version: Version) -> str:
    """Return the name of a release's zip: what is in it, and the version of that."""
    return f"{stem}-v{version}.zip"


def latest_day(packages: dict[str, PublishedPackage]) -> str:
    """Return the day on which the newest of some packages was made, as YYYY-MM-DD."""
    return max((str(each.descriptor.get("created", ""))[:10] for each in packages.values()), default="")


def as_published(downloads: list[PackageDownloads]) -> dict[str, PublishedPackage]:
    """Return packages as those who download them find them, by name."""
    # A file that is as it lay before it was packed is kept once.
    lying = {file.content: file.content for each in downloads for file in each.files}
    packages = [read_archive(each.archive.content, each.archive.path) for each in downloads]
    for each in packages:
        each.files.update({path: lying.get(content, content) for path, content in each.files.items()})
    return {each.name: each for each in packages}


def read_archive(content: bytes, said: str) -> PublishedPackage:
    """Return the package that a zip holds below one top folder; `said` names the zip in messages.

    Raises:
        BuildError: it is no zip, is damaged, has no descriptor, or reaches outside its folder.
    """
    files = unpack(content, said)
    [top, *others] = sorted({name.split("/")[0] for name in files}) or [""]
    if others or f"{top}/{DESCRIPTOR}" not in files:
        raise BuildError(f"{said} is not one folder with a {DESCRIPTOR}")
    own = {name.removeprefix(f"{top}/"): bytes_ for name, bytes_ in files.items()}
    try:
        descriptor = json.loads(own[DESCRIPTOR])
        name, version = str(descriptor["name"]), str(descriptor["version"])
        if not all(isinstance(each["name"], str) for each in descriptor.get("resources", [])):
            raise ValueError("a resource without a name")
        if not isinstance(descriptor.get("ledger", {}), dict):
            raise ValueError("ledger is no object")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise BuildError(f"{said}: {DESCRIPTOR} can't be read: {error!r}") from error
    return PublishedPackage(name, parse_version(version), content, descriptor, own)


def unpack(content: bytes, said: str) -> dict[str, bytes]:
    """Return the files of a zip by name.

    Raises:
        BuildError: it is no zip, is damaged, or a name leads out of it or occurs twice.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = [each for each in archive.infolist() if not each.is_dir()]
            names = [each.filename for each in entries]
            if len(entries) > MOST_FILES or sum(each.file_size for each in entries) > LARGEST:
                raise BuildError(f"{said} would unpack to more than {MOST_FILES} files or {LARGEST} bytes")
            files = {name: archive.read(name) for name in names}
    # Encrypted zips and odd compressions raise what they like.
    except (
        zipfile.BadZipFile,
        zlib.error,
        OSError,
        EOFError,
        RuntimeError,
        ValueError,
        LookupError,
    ) as error:
        raise BuildError(f"{said} can't be unpacked: {error}") from error
    counts = Counter(names)
    for name in names:
        path = PurePosixPath(name)
        if path.is_absolute() or ".." in path.parts or "\\" in name or counts[name] > 1:
            raise BuildError(f"{said} holds “{name}”, which leads out of it or occurs twice")
    return files


def read_releases(folder: Path) -> tuple[Release, ...]:
    """Return the releases below a folder, oldest first: one folder a release, named v<version>.

    A folder that is not there holds none: nothing was published yet, or nothing was brought here.

    Raises:
        BuildError: an asset is missing, damaged, or not what SHA256SUMS says.
    """
    if not folder.is_dir():
        return ()
    releases = [(each, read_release(each)) for each in sorted(folder.iterdir()) if each.is_dir()]
    for path, release in releases:
        if path.name != f"v{release.version}":
            raise BuildError(
                f"{path} holds release {release.version}; its folder is named v{release.version}"
            )
    return tuple(sorted((release for _, release in releases), key=lambda each: each.version))


def read_release(folder: Path) -> Release:
    """Return one release, all of its assets checked against its SHA256SUMS.

    Raises:
        BuildError: an asset is missing, damaged or not what it should be.
    """
    version = parse_version(folder.name.removeprefix("v"))
    assets = checked_assets(folder)
    pages = asset_name(SERVED, version)
    if pages not in assets:
        raise BuildError(f"{folder.name} has no {pages}, without which its addresses would be lost")
    zips = {name: content for name, content in assets.items() if name.endswith(".zip") and name != pages}
    packages = [read_archive(content, f"{folder.name}/{name}") for name, content in sorted(zips.items())]
    for name, package in zip(sorted(zips), packages, strict=True):
        if name != asset_name(package.name, package.version):
            raise BuildError(f"{folder.name}/{name} holds {package.name} {package.version}")
    bases = tuple(f"{TOP}/{each.name}/v{each.version}/" for each in packages)
    served = {}
    for name, content in unpack(assets[pages], f"{folder.name}/{pages}").items():
        if not name.startswith(bases):
            raise BuildError(f"{folder.name}/{pages} holds “{name}”, which is of no package of that release")
        served[name.removeprefix(f"{TOP}/")] = content
    return Release(version, {each.name: each for each in packages}, served)


def checked_assets(folder: Path) -> dict[str, bytes]:
    """Return the assets that SHA256SUMS names, by name.

    Raises:
        BuildError: a file is not there, not named, or not the one that is vouched for.
    """
    try:
        lines = (folder / SUMS).read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError) as error:
        raise BuildError(f"{folder.name}: {SUMS} can't be read: {error}; bring the release again") from error
    assets = {}
    for line in lines:
        sha256, _, name = line.partition("  ")
        path = folder / name
        if path.parent != folder or not path.is_file():
            raise BuildError(f"{folder.name}: {SUMS} names “{name}”, which is not there")
        assets[name] = path.read_bytes()
        if hashlib.sha256(assets[name]).hexdigest() != sha256:
            raise BuildError(f"{folder.name}: {name} is not the file that {SUMS} vouches for")
    for path in sorted(folder.glob("*.zip")):
        if path.name not in assets:
            raise BuildError(f"{folder.name}: {path.name} is not named in {SUMS}")
    return assets
