"""Swapping in a finished site, and never anything of anybody's out."""

import hashlib
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from build_scripts.problems import BuildError
from build_scripts.render.tree import Tree
from build_scripts.site.ownership import LIST, require_apart, sign
from build_scripts.site.swap import mend, require_place, swap


def make_site(folder: Path, text: str) -> Path:
    """Write a site of one page."""
    folder.mkdir(parents=True)
    (folder / "index.html").write_text(text, encoding="utf-8")
    return folder


def make_signed(folder: Path, text: str) -> Path:
    """Write a site of one page as a build leaves it."""
    sign(make_site(folder, text))
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder with its bytes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_the_new_site_takes_the_place_of_the_old(tmp_path: Path) -> None:
    """After a swap only the new site is there, and nothing of the old lies beside it; that is where the new one was built."""
    built, site = make_site(tmp_path / "build/site", "new"), make_site(tmp_path / "site", "old")
    (site / "gone.html").write_text("old", encoding="utf-8")
    sign(site)
    swap(built, site)
    assert sorted(each.name for each in site.iterdir()) == [LIST, "index.html"]
    assert (site / "index.html").read_text(encoding="utf-8") == "new"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["build", "site"]
    assert sorted(each.name for each in built.iterdir()) == [LIST, "gone.html", "index.html"]


def test_a_first_site_needs_no_old_one(tmp_path: Path) -> None:
    """The first build has nothing to replace; the second one knows its work."""
    for text in ("first", "second"):
        swap(make_site(tmp_path / text, text), tmp_path / "site")
        assert (tmp_path / "site/index.html").read_text(encoding="utf-8") == text


def test_the_second_build_begins_with_the_files_of_the_first(tmp_path: Path) -> None:
    """They have two names, so that nothing is written twice; what is built then changes nothing of what is published."""
    built, site = tmp_path / "build/site", tmp_path / "site"
    make_site(built, "first")
    (built / "en").mkdir()
    (built / "en/style.css").write_text("as ever", encoding="utf-8")
    swap(built, site)
    assert contents(built) == contents(site)
    assert (built / "en/style.css").samefile(site / "en/style.css")
    tree = Tree(built)
    tree.write("index.html", b"second")
    tree.write("en/style.css", b"as ever")
    tree.finish(beside=LIST)
    assert (site / "index.html").read_text(encoding="utf-8") == "first"
    require_place(site)
    swap(built, site)
    assert (site / "index.html").read_text(encoding="utf-8") == "second"
    assert sorted(each.name for each in tmp_path.rglob("*") if each.is_dir()) == [
        "build",
        "en",
        "en",
        "site",
        "site",
    ]
    (site / "en/style.css").write_text("mine", encoding="utf-8")
    with pytest.raises(BuildError, match=r"style\.css"):
        require_place(site)


def test_without_second_names_the_second_build_begins_with_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some file systems know none; the site is published all the same."""

    def none(*_: object, **__: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", none)
    built, site = make_site(tmp_path / "build/site", "first"), tmp_path / "site"
    swap(built, site)
    assert (site / "index.html").read_text(encoding="utf-8") == "first"
    assert [each.name for each in (tmp_path / "build").iterdir()] == []


def test_an_empty_folder_may_be_replaced(tmp_path: Path) -> None:
    """A folder made in advance, as for a mounted disk, is no obstacle."""
    (tmp_path / "site").mkdir()
    swap(make_site(tmp_path / "build", "new"), tmp_path / "site")
    assert (tmp_path / "site/index.html").read_text(encoding="utf-8") == "new"


def of_somebody(folder: Path) -> None:
    make_site(folder, "mine")


def with_a_file_more(folder: Path) -> None:
    make_signed(folder, "old")
    (folder / "notes").mkdir()
    (folder / "notes/letter.txt").write_text("mine", encoding="utf-8")


def with_a_file_edited(folder: Path) -> None:
    make_signed(folder, "old")
    (folder / "index.html").write_text("mine", encoding="utf-8")


def with_a_forged_list(folder: Path) -> None:
    make_site(folder, "mine")
    (folder / LIST).write_text("0  index.html\n", encoding="utf-8")


def of_one_hidden_file(folder: Path) -> None:
    folder.mkdir()
    (folder / ".mine").write_text("mine", encoding="utf-8")


def with_a_link(folder: Path) -> None:
    make_signed(folder, "old")
    (folder.parent / "elsewhere").mkdir()
    (folder / "linked").symlink_to(folder.parent / "elsewhere")


def a_file(folder: Path) -> None:
    folder.write_text("mine", encoding="utf-8")


def a_link(folder: Path) -> None:
    folder.symlink_to(make_signed(folder.parent / "elsewhere", "old"))


def a_dangling_link(folder: Path) -> None:
    folder.symlink_to(folder.parent / "nowhere")


FOREIGN = pytest.mark.parametrize(
    "make",
    [
        of_somebody,
        with_a_file_more,
        with_a_file_edited,
        with_a_forged_list,
        of_one_hidden_file,
        with_a_link,
        a_file,
        a_link,
        a_dangling_link,
    ],
)


@FOREIGN
@pytest.mark.parametrize("name", ["site", "site.previous"])
def test_nothing_of_anybodys_is_replaced(tmp_path: Path, make: Callable[[Path], None], name: str) -> None:
    """Whatever no build made is refused, where the site is to stand and where the last one waits."""
    make(tmp_path / name)
    before = contents(tmp_path)
    with pytest.raises(
        BuildError, match=r"name a folder that is absent or empty, or move what is there away$"
    ):
        require_place(tmp_path / "site")
    assert contents(tmp_path) == before


def test_the_message_names_what_would_be_lost(tmp_path: Path) -> None:
    """A person can see which file stands in the way."""
    with_a_file_more(tmp_path / "site")
    with pytest.raises(BuildError, match=r"holds notes/letter\.txt, which was made by no build;"):
        require_place(tmp_path / "site")


def test_what_came_while_the_site_was_built_is_kept(tmp_path: Path) -> None:
    """A file that a person puts into the site during the build stops the swap."""
    require_place(make_signed(tmp_path / "site", "old"))
    (tmp_path / "site/letter.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(BuildError, match=r"letter\.txt"):
        swap(make_site(tmp_path / "build", "new"), tmp_path / "site")
    assert (tmp_path / "site/letter.txt").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("site", ["/", "nowhere/site"])
def test_a_site_needs_a_place(tmp_path: Path, site: str) -> None:
    """The root of the disk and a folder in a folder that is not there are refused in a sentence."""
    with pytest.raises(BuildError, match=r"name a folder in it$|make it first$"):
        require_place(tmp_path / site)


@pytest.mark.parametrize("site", ["data", "data/site", ".", "data/../data"])
def test_a_site_stands_apart_from_what_is_read(tmp_path: Path, site: str) -> None:
    """An empty folder in the data would be taken for a package by the next build."""
    (tmp_path / "data").mkdir()
    with pytest.raises(BuildError, match=r"which a build needs"):
        require_apart(tmp_path / site, [tmp_path / "data"])
    require_apart(tmp_path / "site", [tmp_path / "data"])


def test_what_a_broken_swap_left_behind_is_cleared(tmp_path: Path) -> None:
    """A site of an earlier swap that was cut short is in no one's way."""
    make_signed(tmp_path / "site.previous", "older")
    swap(make_site(tmp_path / "build", "new"), make_signed(tmp_path / "site", "old"))
    assert (tmp_path / "site/index.html").read_text(encoding="utf-8") == "new"
    assert not (tmp_path / "site.previous").exists()


def test_a_build_killed_between_two_moves_is_mended(tmp_path: Path) -> None:
    """The last site comes back to its place before anything else is done."""
    make_signed(tmp_path / "site.previous", "old")
    mend(tmp_path / "site")
    assert (tmp_path / "site/index.html").read_text(encoding="utf-8") == "old"
    assert not (tmp_path / "site.previous").exists()


def test_a_swap_that_fails_leaves_the_old_site(tmp_path: Path) -> None:
    """Without a finished site the last one stays where it is."""
    site = make_signed(tmp_path / "site", "old")
    with pytest.raises(BuildError, match="can't be put at"):
        swap(tmp_path / "nothing", site)
    assert (site / "index.html").read_text(encoding="utf-8") == "old"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["site"]


def test_a_site_may_stand_on_another_disk(tmp_path: Path) -> None:
    """Where the work and the site are on different file systems, the site is copied before it is swapped in."""
    shared = Path("/dev/shm")
    assert shared.stat().st_dev != tmp_path.stat().st_dev
    site = shared / tmp_path.name / "site"
    site.parent.mkdir()
    try:
        for text in ("first", "second"):
            swap(make_site(tmp_path / text, text), site)
            assert (site / "index.html").read_text(encoding="utf-8") == text
        assert [each.name for each in site.parent.iterdir()] == ["site"]
    finally:
        shutil.rmtree(site.parent)


def test_a_site_made_of_the_last_one_is_signed_as_it_is(tmp_path: Path) -> None:
    """The last list is taken for files that stayed; of others it would be a lie, whatever their times say."""
    site = make_signed(tmp_path / "site", "old")
    (site / "style.css").write_text("new", encoding="utf-8")
    (site / "index.html").write_text("now", encoding="utf-8")
    os.utime(site / "index.html", (0, 0))
    sign(site)
    lines = (site / LIST).read_text(encoding="utf-8").splitlines()[1:]
    assert lines == [
        f"{hashlib.sha256(content).hexdigest()}  {name}"
        for name, content in (("index.html", b"now"), ("style.css", b"new"))
    ]
    (site / "style.css").unlink()
    sign(site)
    assert (site / LIST).read_text(encoding="utf-8").splitlines()[1:] == lines[:1]
    require_place(site)
