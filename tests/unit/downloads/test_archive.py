"""Downloads: complete, and the same bytes whenever they are built."""

import hashlib
import io
import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

from build_scripts.assess.case import Casebook
from build_scripts.downloads.archive import Download, write_zip
from build_scripts.downloads.authored import package_downloads
from build_scripts.downloads.derived import derived_downloads
from build_scripts.load.packages import read_package
from build_scripts.paths import DESCRIPTOR
from tests.editions import EDITIONS
from tests.unit.editing import add_original


def test_an_archive_holds_every_file_below_one_folder(book: Casebook) -> None:
    """A zip has one top folder with descriptor, README, every resource and the checksums."""
    for package in book.ledger.packages:
        downloads = package_downloads(package, EDITIONS)
        with zipfile.ZipFile(io.BytesIO(downloads.archive.content)) as archive:
            names = set(archive.namelist())
            assert archive.testzip() is None
        paths = {"datapackage.json", "README.md", *(str(each["path"]) for each in package.resources)}
        assert {f"{package.name}/{path}" for path in paths} <= names
        assert f"{package.name}/SHA256SUMS" in names
        assert {name.split("/")[0] for name in names} == {package.name}
        assert downloads.archive.path == f"{package.name}.zip"


def test_the_document_itself_is_quoted_and_not_licensed(city: Path, linked: Callable[[], Casebook]) -> None:
    """Its text, and the file that the text was taken out of, in its own package as in the full one."""
    add_original(city / "report-2031")
    book = linked()
    own = package_downloads(read_package(city / "report-2031"), EDITIONS)
    [full] = [each for each in derived_downloads(book, EDITIONS) if each.name == "yunxi-pledge-ledger"]
    for package, stem in ((own, ""), (full, "report-2031-")):
        resources = json.loads(package.file(DESCRIPTOR).content)["resources"]
        said = {each["name"]: each for each in resources}
        for name in (f"{stem}source", f"{stem}original"):
            assert said[name]["rights_en"].startswith("The document itself, "), name
            assert "CC-BY-4.0" not in str(said[name]["licenses"])


def test_files_are_offered_byte_for_byte(book: Casebook) -> None:
    """What can be downloaded is what lies in the package."""
    for package in book.ledger.packages:
        for file in package_downloads(package, EDITIONS).files:
            if file.path not in (DESCRIPTOR, "LICENSE", "CHANGELOG.md"):
                assert (package.folder / file.path).read_bytes() == file.content


def test_checksums_check(book: Casebook) -> None:
    """SHA256SUMS names each other file of the archive with its hash, as sha256sum writes it."""
    package = book.ledger.sources[0].package
    with zipfile.ZipFile(io.BytesIO(package_downloads(package, EDITIONS).archive.content)) as archive:
        lines = archive.read(f"{package.name}/SHA256SUMS").decode().splitlines()
        others = {name for name in archive.namelist() if not name.endswith("SHA256SUMS")}
        assert {f"{package.name}/{line.split('  ')[1]}" for line in lines} == others
        for line in lines:
            sha256, _, name = line.partition("  ")
            assert hashlib.sha256(archive.read(f"{package.name}/{name}")).hexdigest() == sha256


def test_neither_time_nor_mode_nor_place_of_the_files_shows(
    city: Path, linked: Callable[[], Casebook]
) -> None:
    """The same data make the same zip, whenever and wherever they were written."""
    folder = linked().ledger.sources[0].package.folder
    before = package_downloads(read_package(folder), EDITIONS).archive
    for path in folder.iterdir():
        os.utime(path, (1, 1))
        path.chmod(0o600)
    moved = city.with_name("elsewhere")
    city.rename(moved)
    assert package_downloads(read_package(moved / folder.name), EDITIONS).archive == before


def test_a_zip_carries_no_clock_and_plain_modes() -> None:
    """Each entry is of 1980, a regular file, readable by all."""
    content = write_zip("top", (Download("a.csv", b"a\n"), Download("b/c.csv", b"")))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        entries = archive.infolist()
    assert [each.filename for each in entries] == ["top/a.csv", "top/b/c.csv"]
    assert {each.date_time for each in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {each.external_attr >> 16 & 0o777 for each in entries} == {0o644}


def test_the_hash_is_that_of_the_content() -> None:
    """The page prints the hash that a reader can compute."""
    assert Download("a", b"").sha256 == hashlib.sha256(b"").hexdigest()


def test_the_version_is_the_packages(book: Casebook) -> None:
    """The address of a download carries the version of the descriptor."""
    package = book.ledger.sources[0].package
    assert package_downloads(package, EDITIONS).version == package.descriptor["version"]
