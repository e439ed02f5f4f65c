"""What earlier releases published stays where it was."""

from collections.abc import Iterable

from build_scripts.release.published import Release
from build_scripts.release.versions import Version


def carried_files(releases: Iterable[Release]) -> dict[str, bytes]:
    """Return every file at an address with a version, by address below data/; releases oldest first.

    A version that several releases hold stays as it was first published.
    """
    files: dict[str, bytes] = {}
    for release in releases:
        for package in release.packages.values():
            files.setdefault(f"{package.name}/v{package.version}/{package.name}.zip", package.archive)
        for address, content in release.served.items():
            files.setdefault(address, content)
    return files


def versions_of(releases: Iterable[Release], name: str) -> set[Version]:
    """Return the versions of a package that releases hold."""
    return {each.packages[name].version for each in releases if name in each.packages}
