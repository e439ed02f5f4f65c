"""Releases brought back: nothing lost, nothing forged."""

import shutil
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from build_scripts.assess.case import Casebook
from build_scripts.downloads.archive import Download, write_zip
from build_scripts.downloads.derived import derived_downloads
from build_scripts.problems import BuildError
from build_scripts.release.carry import carried_files
from build_scripts.release.published import Release, address_of, as_published, read_archive, read_releases
from build_scripts.release.versions import Version
from tests.editions import editions_at
from tests.unit.editing import set_cell
from tests.unit.releasing import publish, raise_version

PLEDGES = "plan-2030/pledges.csv"


@pytest.fixture
def earlier(city: Path, tmp_path: Path) -> Path:
    """Return two releases: in the second, the plan is corrected and the others are as they were."""
    folder = tmp_path / "earlier"
    publish(city, folder, "0.9.0")
    set_cell(city / PLEDGES, "2030-tea-output", "value", "7")
    raise_version(city, "plan-2030", "0.1.1")
    publish(city, folder, "0.10.0")
    return folder


def test_releases_come_oldest_first_by_number(earlier: Path) -> None:
    """0.10.0 follows 0.9.0, whatever the letters say."""
    assert [str(each.version) for each in read_releases(earlier)] == ["0.9.0", "0.10.0"]


def test_without_a_folder_nothing_was_published(tmp_path: Path) -> None:
    assert read_releases(tmp_path / "nothing") == ()


def test_the_zip_and_the_page_of_every_version_stay_at_their_address(earlier: Path) -> None:
    """Of the version before and of the one after, byte for byte; loose files lie beside the latest alone."""
    files = carried_files(read_releases(earlier))
    for release, version in (("0.9.0", "0.1.0"), ("0.10.0", "0.1.1")):
        served = earlier.with_name(f"served-{release}") / "plan-2030" / f"v{version}"
        kept = {path.name: path.read_bytes() for path in served.rglob("*") if path.is_file()}
        base = f"plan-2030/v{version}/"
        assert kept == {name.removeprefix(base): files[name] for name in files if name.startswith(base)}
        assert set(kept) == {"plan-2030.zip", "index.html"}
        assert "pledges.csv" in kept["index.html"].decode()
    assert files["plan-2030/v0.1.0/plan-2030.zip"] != files["plan-2030/v0.1.1/plan-2030.zip"]
    assert not [name for name in files if "/latest/" in name]


def test_a_version_stays_as_it_was_first_published(earlier: Path) -> None:
    """Another release holds the same version of the vocabulary; its address keeps the first bytes."""
    first, second = read_releases(earlier)
    page = "vocabulary/v0.1.0/index.html"
    second.served[page] = b"another"
    assert carried_files([first, second])[page] == first.served[page] != b"another"


def test_an_asset_is_named_for_what_it_holds(earlier: Path) -> None:
    """Whoever swaps two zips and sums them anew is told."""
    folder = earlier / "v0.9.0"
    (folder / "plan-2030-v0.1.0.zip").rename(folder / "plan-2030-v0.1.9.zip")
    edit_bytes(
        folder / "SHA256SUMS", lambda content: content.replace(b"plan-2030-v0.1.0", b"plan-2030-v0.1.9")
    )
    with pytest.raises(BuildError, match=r"plan-2030-v0\.1\.9\.zip holds plan-2030 0\.1\.0"):
        read_releases(earlier)


def edit_bytes(path: Path, change: Callable[[bytes], bytes]) -> None:
    path.write_bytes(change(path.read_bytes()))


BREAKS: dict[str, tuple[Callable[[Path], object], str]] = {
    "a damaged zip": (
        lambda folder: edit_bytes(folder / "plan-2030-v0.1.0.zip", lambda content: content[:-1]),
        r"v0\.9\.0: plan-2030-v0\.1\.0\.zip is not the file that SHA256SUMS vouches for",
    ),
    "a zip missing": (
        lambda folder: (folder / "plan-2030-v0.1.0.zip").unlink(),
        r"SHA256SUMS names “plan-2030-v0\.1\.0\.zip”, which is not there",
    ),
    "a zip too many": (
        lambda folder: (folder / "x.zip").write_bytes(b""),
        r"x\.zip is not named in SHA256SUMS",
    ),
    "no sums": (lambda folder: (folder / "SHA256SUMS").unlink(), r"v0\.9\.0: SHA256SUMS can't be read"),
    "a sum that leads away": (
        lambda folder: edit_bytes(folder / "SHA256SUMS", lambda content: content.replace(b"  plan", b"  ../plan")),
        r"which is not there",
    ),
    "no addresses": (
        lambda folder: edit_bytes(
            folder / "SHA256SUMS",
            lambda content: b"".join(line for line in content.splitlines(True) if b"site-data" not in line),
        ),
        r"site-data-v0\.9\.0\.zip is not named",
    ),
    "a folder that is no version": (lambda folder: folder.rename(folder.with_name("latest")), r"“latest”"),
}  # fmt: skip


@pytest.mark.parametrize("case", BREAKS, ids=str)
def test_a_release_that_is_not_whole_stops(earlier: Path, case: str) -> None:
    change, message = BREAKS[case]
    change(earlier / "v0.9.0")
    with pytest.raises(BuildError, match=message):
        read_releases(earlier)


@pytest.mark.parametrize("name", ["../x.csv", "/x.csv", "a/../../x.csv"])
def test_a_zip_reaches_nothing_outside(name: str, tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(name, "x")
    with pytest.raises(BuildError, match="leads out"):
        read_archive(path.read_bytes(), "x.zip")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"no zip", "can't be unpacked"),
        (write_zip("top", ()), "not one folder"),
        (write_zip("top", (Download("a.csv", b""),)), "not one folder"),
        (write_zip("top", (Download("datapackage.json", b"{}"),)), "can't be read"),
        (write_zip("top", (Download("datapackage.json", b"["),)), "can't be read"),
        (write_zip("top", (Download("datapackage.json", b'{"name":"top","version":"1"}'),)), "MAJOR"),
    ],
)
def test_what_is_no_package_is_refused(content: bytes, message: str) -> None:
    with pytest.raises(BuildError, match=message):
        read_archive(content, "x.zip")


def zipped(write: Callable[[zipfile.ZipFile], object], folder: Path) -> bytes:
    """Return a zip that something was written to."""
    path = folder / "x.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        write(archive)
    return path.read_bytes()


def test_a_zip_that_would_fill_the_disk_is_not_unpacked(tmp_path: Path) -> None:
    """A few kilobytes that say they hold gigabytes."""
    content = zipped(lambda archive: archive.writestr("top/a.csv", b"0" * 1_000_000), tmp_path)
    bomb = content.replace((1_000_000).to_bytes(4, "little"), (4_000_000_000).to_bytes(4, "little"))
    with pytest.raises(BuildError, match="would unpack to more than"):
        read_archive(bomb, "x.zip")


@pytest.mark.parametrize(("at", "to"), [(8, 99), (6, 1)], ids=["odd compression", "encrypted"])
def test_a_zip_that_can_not_be_read_is_refused_in_a_sentence(at: int, to: int, tmp_path: Path) -> None:
    """The flags and the method of the first entry, in its own header and in the directory of the zip."""
    content = bytearray(zipped(lambda archive: archive.writestr("top/datapackage.json", "{}"), tmp_path))
    content[at] = to
    content[content.index(b"PK\x01\x02") + at + 2] = to
    with pytest.raises(BuildError, match=r"x\.zip can't be unpacked"):
        read_archive(bytes(content), "x.zip")


@pytest.mark.parametrize(
    "descriptor",
    [
        b'{"name":"top","version":"0.1.0","resources":[{}]}', b'{"name":"top","version":"0.1.0","resources":[5]}',
        b'{"name":"top","version":"0.1.0","resources":5}', b'{"name":"top","version":"0.1.0","ledger":[]}', b"5",
    ],
)  # fmt: skip
def test_an_odd_descriptor_in_a_zip_is_refused_in_a_sentence(descriptor: bytes) -> None:
    with pytest.raises(BuildError, match="can't be read"):
        read_archive(write_zip("top", (Download("datapackage.json", descriptor),)), "x.zip")


def test_one_release_under_two_names_stops(earlier: Path) -> None:
    """Which of the two was published nobody could tell."""
    shutil.copytree(earlier / "v0.9.0", earlier / "0.9.0")
    with pytest.raises(BuildError, match=r"holds release 0\.9\.0; its folder is named v0\.9\.0"):
        read_releases(earlier)


@pytest.mark.long
@settings(max_examples=2000)
@given(at=st.floats(0, 1, exclude_max=True), put=st.binary(max_size=4), instead=st.integers(0, 4))
def test_whatever_is_broken_in_a_zip_it_is_read_or_refused(at: float, put: bytes, instead: int) -> None:
    """Any bytes gone wrong in a published package: a sentence, never a traceback."""
    content = write_zip(
        "top", (Download("datapackage.json", b'{"name": "top", "version": "0.1.0", "resources": []}'),)
    )
    place = int(at * len(content))
    with suppress(BuildError):
        read_archive(content[:place] + put + content[place + instead :], "x.zip")


def test_the_address_of_the_last_release_is_read_out_of_its_citations(book: Casebook) -> None:
    """Who compares without a setting compares with what was published, not with addresses taken off."""
    at = as_published(list(derived_downloads(book, editions_at("https://pledges.example.org/ledger/"))))
    none = as_published(list(derived_downloads(book, editions_at())))
    releases = [Release(Version(0, 1, 0), none, {}), Release(Version(0, 2, 0), at, {})]
    assert address_of(releases) == "https://pledges.example.org/ledger/"
    assert address_of(releases[:1]) == address_of([]) == ""
