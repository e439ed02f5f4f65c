"""The authored packages as they are offered: their files as they lie, the rights of each resource, what changed in each."""

from build_scripts.downloads.archive import Download, PackageDownloads, pack
from build_scripts.downloads.licence import FILE as LICENCE
from build_scripts.downloads.licence import write_licence
from build_scripts.downloads.own_changelog import changelog_of
from build_scripts.downloads.rights import with_rights
from build_scripts.downloads.texts import Editions, with_doi
from build_scripts.downloads.views import as_json
from build_scripts.load.packages import DataPackage, read_changelog
from build_scripts.paths import CHANGELOG, DESCRIPTOR, README


def package_downloads(package: DataPackage, editions: Editions) -> PackageDownloads:
    """Return the files of a package as it was authored, the licence that its descriptor names, and its own changelog.

    Raises:
        OSError: a file of the package can't be read.
        BuildError: there is no changelog beside the package.
    """
    descriptor = with_rights(package.descriptor, editions)
    descriptor |= {"ledger": descriptor["ledger"] | with_doi(editions)}
    names = [README, *(str(resource["path"]) for resource in package.resources)]
    changelog = changelog_of(package.name, package.role, read_changelog(package.folder.parent))
    files = [
        as_json(DESCRIPTOR, descriptor),
        Download(LICENCE, write_licence(descriptor, editions)),
        Download(CHANGELOG, changelog.encode()),
        *(Download(name, (package.folder / name).read_bytes()) for name in names),
    ]
    return pack(descriptor, sorted(files, key=lambda each: each.path))
