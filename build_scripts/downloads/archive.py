"""A zip of each data package, and its files one by one."""

import hashlib
import io
import zipfile
from dataclasses import dataclass

from build_scripts.load.packages import DataPackage
from build_scripts.paths import DESCRIPTOR, README

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time a zip can hold; real times would make every build differ."""
MODE = 0o644 << 16


@dataclass(frozen=True)
class Download:
    """A file to offer; `path` is its address below data/<package>/<version>/."""

    path: str
    content: bytes

    @property
    def sha256(self) -> str:
        """The hash of the content, in hexadecimal."""
        return hashlib.sha256(self.content).hexdigest()


@dataclass(frozen=True)
class PackageDownloads:
    """All files of one package; `archive` is the zip that holds the others."""

    package: DataPackage
    archive: Download
    files: tuple[Download, ...]

    @property
    def version(self) -> str:
        """The package's version."""
        return str(self.package.descriptor["version"])


def package_downloads(package: DataPackage) -> PackageDownloads:
    """Return a package's files and the zip of them, under one top folder named for the package.

    Raises:
        OSError: a file of the package can't be read.
    """
    names = [DESCRIPTOR, README, *(str(resource["path"]) for resource in package.resources)]
    files = tuple(Download(name, (package.folder / name).read_bytes()) for name in sorted(names))
    sums = "".join(f"{file.sha256}  {file.path}\n" for file in files).encode()
    archive = Download(f"{package.name}.zip", write_zip(package.name, (*files, Download("SHA256SUMS", sums))))
    return PackageDownloads(package, archive, files)


def write_zip(top: str, files: tuple[Download, ...]) -> bytes:
    """Return a zip of files below one top folder, without real times or modes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for file in files:
            entry = zipfile.ZipInfo(f"{top}/{file.path}", EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = MODE
            entry.create_system = 3
            archive.writestr(entry, file.content, compresslevel=9)
    return out.getvalue()
