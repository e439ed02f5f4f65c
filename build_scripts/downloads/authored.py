"""The authored packages as they are offered: their files as they lie, their descriptor with the rights of each resource."""

from build_scripts.downloads.archive import Download, PackageDownloads, pack
from build_scripts.downloads.licence import FILE as LICENCE
from build_scripts.downloads.licence import write_licence
from build_scripts.downloads.rights import with_rights
from build_scripts.downloads.texts import Editions, with_doi
from build_scripts.downloads.views import as_json
from build_scripts.load.packages import DataPackage
from build_scripts.paths import DESCRIPTOR, README


def package_downloads(package: DataPackage, editions: Editions) -> PackageDownloads:
    """Return the files of a package as it was authored, and the licence that its descriptor names.

    Raises:
        OSError: a file of the package can't be read.
    """
    descriptor = with_rights(package.descriptor, editions)
    descriptor |= {"ledger": descriptor["ledger"] | with_doi(editions)}
    names = [README, *(str(resource["path"]) for resource in package.resources)]
    files = [
        as_json(DESCRIPTOR, descriptor),
        Download(LICENCE, write_licence(descriptor, editions)),
        *(Download(name, (package.folder / name).read_bytes()) for name in names),
    ]
    return pack(descriptor, sorted(files, key=lambda each: each.path))
