"""The files of a data package, and the zip of them."""

import hashlib
import io
import zipfile
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Any

from build_scripts.load.inside import inside
from build_scripts.text.canonical import read_csv

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time a zip can hold; real times would make every build differ."""
MODE = 0o644 << 16
SUMS = "SHA256SUMS"
YEARS = ("due_year", "period_year")
"""The columns that say which year a row is about."""
MEDIA_TYPES = {
    ".cff": "application/yaml",
    ".csv": "text/csv",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".html": "text/html",
    ".json": "application/json",
    ".md": "text/markdown",
    ".parquet": "application/vnd.apache.parquet",
    ".pdf": "application/pdf",
    ".sqlite": "application/vnd.sqlite3",
    ".txt": "text/plain",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".zip": "application/zip",
}


@dataclass(frozen=True)
class Download:
    """A file to offer; `path` is its address below data/<package>/<version>/."""

    path: str
    content: bytes = field(repr=False)

    @cached_property
    def sha256(self) -> str:
        """The hash of the content, in hexadecimal."""
        return hashlib.sha256(self.content).hexdigest()

    @property
    def media_type(self) -> str:
        """The media type, by the ending of the name."""
        return MEDIA_TYPES.get(PurePosixPath(self.path).suffix, "text/plain")


@dataclass(frozen=True)
class PackageDownloads:
    """All files of one package; `archive` is the zip that holds the others.

    `descriptor` is the package's datapackage.json, parsed: every view of the package is made of it.
    """

    descriptor: dict[str, Any] = field(repr=False)
    archive: Download
    files: tuple[Download, ...]

    @property
    def name(self) -> str:
        """The package's name, which is the folder of its downloads."""
        return str(self.descriptor["name"])

    @property
    def version(self) -> str:
        """The package's version."""
        return str(self.descriptor["version"])

    @property
    def role(self) -> str:
        """What kind of package this is: flat, full, or the role of an authored one."""
        return str(self.descriptor["ledger"]["role"])

    @property
    def tables(self) -> list[dict[str, Any]]:
        """The descriptors of those resources that are tables."""
        return [each for each in self.descriptor["resources"] if each.get("type") == "table"]

    @cached_property
    def sizes(self) -> tuple[int, ...]:
        """How many rows each table has, in their order."""
        return tuple(len(self.rows(each)) for each in self.tables)

    @cached_property
    def years(self) -> tuple[int, ...]:
        """The years that the rows are due in or report on, earliest first."""
        found: set[str] = set()
        for table in self.tables:
            names = [each["name"] for each in table["schema"]["fields"]]
            for place in [at for at, name in enumerate(names) if name in YEARS]:
                found |= {row[place] for row in self.rows(table)}
        return tuple(sorted(map(int, found)))

    def rows(self, table: dict[str, Any]) -> list[list[str]]:
        """Return the rows of a table, by its descriptor, without its header."""
        return read_csv(self.file(str(table["path"])).content.decode("utf-8"))[1:]

    def file(self, path: str) -> Download:
        """Return one of the files.

        Raises:
            KeyError: there is no such file.
        """
        return {each.path: each for each in self.files}[path]


def pack(descriptor: dict[str, Any], files: list[Download]) -> PackageDownloads:
    """Return a package's files and the zip of them, under one top folder named for the package."""
    name = str(descriptor["name"])
    sums = "".join(f"{file.sha256}  {file.path}\n" for file in files).encode()
    archive = Download(f"{name}.zip", write_zip(name, (*files, Download(SUMS, sums))))
    return PackageDownloads(descriptor, archive, tuple(files))


def write_zip(top: str, files: tuple[Download, ...]) -> bytes:
    """Return a zip of files below one top folder, without real times or modes.

    Raises:
        BuildError: a name would lead out of the folder.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for file in files:
            entry = zipfile.ZipInfo(inside(Path(top), file.path).as_posix(), EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = MODE
            entry.create_system = 3
            archive.writestr(entry, file.content, compresslevel=9)
    return out.getvalue()
