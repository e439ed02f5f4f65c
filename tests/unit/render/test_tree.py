"""A folder that is brought up to date holds what was written and nothing else, whatever stood there before."""

import copy
import os
from pathlib import Path

import pytest

from build_scripts.problems import BuildError
from build_scripts.render.tree import Tree

SITE = {"index.html": b"home", "a/index.html": b"a", "a/b/c.csv": b"c"}


def written(top: Path, files: dict[str, bytes]) -> dict[str, bytes | None]:
    """Bring a folder up to date; return all that it holds then, folders with None."""
    tree = Tree(top)
    for name, content in files.items():
        tree.write(name, content)
    tree.finish()
    return {
        each.relative_to(top).as_posix(): None if each.is_dir() else each.read_bytes()
        for each in top.rglob("*")
    }


def test_what_stands_there_already_is_not_written_again(tmp_path: Path) -> None:
    """Only the file that differs is another one afterwards, though both are as long as before."""
    top = tmp_path / "site"
    assert written(top, SITE) == SITE | {"a": None, "a/b": None}
    before = {name: (top / name).stat() for name in SITE}
    assert written(top, SITE | {"a/b/c.csv": b"d"})["a/b/c.csv"] == b"d"
    after = {name: (top / name).stat() for name in SITE}
    assert [name for name in SITE if after[name].st_ctime_ns != before[name].st_ctime_ns] == ["a/b/c.csv"]


@pytest.mark.parametrize(
    "files",
    [
        {},
        {"index.html": b"home"},
        {"a": b"a file where a folder was"},
        {"a/b": b"so is this", "a/index.html": b"a"},
        {"index.html/more": b"a folder where a file was"},
        {"index.html/more/still": b"two of them", "a/b/c.csv/d": b"and here"},
    ],
    ids=str,
)
def test_nothing_is_left_of_what_was_not_written(tmp_path: Path, files: dict[str, bytes]) -> None:
    """Files that are gone, their folders, and whatever stands where another kind is to stand."""
    written(tmp_path / "site", SITE)
    (tmp_path / "site/empty/folder").mkdir(parents=True)
    held = written(tmp_path / "site", files)
    assert {name: content for name, content in held.items() if content is not None} == files
    assert {name for name, content in held.items() if content is None} == {
        parent.as_posix() for name in files for parent in Path(name).parents if parent != Path()
    }


def test_nothing_is_written_through_a_link(tmp_path: Path) -> None:
    """A link in the folder, or in its place, gives way; what it leads to stays as it is, and so does a file of two names."""
    mine = tmp_path / "mine"
    written(mine, {"index.html": b"mine", "letter.txt": b"mine"})
    top = tmp_path / "site"
    top.mkdir()
    (top / "index.html").symlink_to(mine / "index.html")
    (top / "a").symlink_to(mine)
    os.link(mine / "letter.txt", top / "letter.txt")
    os.mkfifo(top / "pipe")
    assert written(top, {"index.html": b"mine", "a/index.html": b"a", "letter.txt": b"new"}) == {
        "index.html": b"mine",
        "a": None,
        "a/index.html": b"a",
        "letter.txt": b"new",
    }
    assert not (top / "index.html").is_symlink()
    whole = tmp_path / "linked"
    whole.symlink_to(mine)
    assert written(whole, {"new": b"new"}) == {"new": b"new"}
    assert {each.name: each.read_bytes() for each in mine.iterdir()} == {
        "index.html": b"mine",
        "letter.txt": b"mine",
    }


@pytest.mark.parametrize("name", ["../mine", "/mine", "a/../../mine", ""])
def test_a_name_that_leads_out_is_refused(tmp_path: Path, name: str) -> None:
    """Whatever an id says."""
    with pytest.raises(BuildError, match="leads out of"):
        Tree(tmp_path / "site").write(name, b"")
    assert [each.name for each in tmp_path.iterdir()] == ["site"]


def test_two_files_of_one_name_stop_the_build(tmp_path: Path) -> None:
    """The second would be published in place of the first, and nobody would see it."""
    tree = Tree(tmp_path)
    tree.write("a/index.html", b"first")
    with pytest.raises(BuildError, match=r"a/index\.html is written twice$"):
        tree.write("a/index.html", b"second")
    assert (tmp_path / "a/index.html").read_bytes() == b"first"


def test_a_file_of_another_stays_beside_the_tree(tmp_path: Path) -> None:
    """The list by which a site is known is not the tree's, and is needed until the next one is written."""
    written(tmp_path, SITE | {".list": b"signed"})
    tree = Tree(tmp_path)
    tree.write("index.html", b"home")
    tree.finish(beside=".list")
    assert sorted(each.name for each in tmp_path.iterdir()) == [".list", "index.html"]


def test_a_copy_is_made_again_when_what_it_is_of_changes(tmp_path: Path) -> None:
    """As rsync does, it goes by size and time; another name of the earlier copy keeps what it holds."""
    source, top = tmp_path / "source.png", tmp_path / "site"

    def copied() -> os.stat_result:
        tree = Tree(top)
        tree.copy("a/share.png", str(source))
        tree.finish()
        assert (top / "a/share.png").read_bytes() == source.read_bytes()
        return (top / "a/share.png").stat()

    source.write_bytes(b"one")
    first = copied()
    assert first.st_mtime_ns == source.stat().st_mtime_ns
    assert copied().st_ctime_ns == first.st_ctime_ns, "nothing was done"
    (tmp_path / "published.png").hardlink_to(top / "a/share.png")
    for content in (b"two", b"longer", b"three"):
        source.write_bytes(content)
        os.utime(source, ns=(0, source.stat().st_mtime_ns + 1))
        copied()
    assert (tmp_path / "published.png").read_bytes() == b"one"


def test_a_copy_is_one_of_the_files_that_are_written(tmp_path: Path) -> None:
    source = tmp_path / "source.png"
    source.write_bytes(b"one")
    tree = Tree(tmp_path / "site")
    tree.copy("a", str(source))
    with pytest.raises(BuildError, match="is written twice"):
        tree.copy("a", str(source))
    with pytest.raises(BuildError, match="is written twice"):
        tree.write("a", b"one")
    with pytest.raises(BuildError, match="leads out of"):
        tree.copy("../a", str(source))


def test_copies_of_a_tree_write_side_by_side(tmp_path: Path) -> None:
    """As processes do that make an edition each: what one of them made or removed is no surprise to the other."""
    (tmp_path / "shared").write_text("a file once")
    tree = Tree(tmp_path)
    one, other = copy.deepcopy(tree), copy.deepcopy(tree)
    one.write("shared/zh.csv", b"zh")
    other.write("shared/en.csv", b"en")
    other.write("en/index.html", b"en")
    tree.take_over([one.written, other.written])
    tree.write("shared/both.csv", b"both")
    with pytest.raises(BuildError, match=r"en\.csv is written twice"):
        tree.write("shared/en.csv", b"again")
    tree.finish()
    assert {each.relative_to(tmp_path).as_posix() for each in tmp_path.rglob("*") if each.is_file()} == {
        "shared/zh.csv",
        "shared/en.csv",
        "shared/both.csv",
        "en/index.html",
    }


def test_what_two_copies_wrote_stops_a_build(tmp_path: Path) -> None:
    tree = Tree(tmp_path)
    with pytest.raises(BuildError, match=r"a\.csv is written twice"):
        tree.take_over([{"a.csv"}, {"b.csv", "a.csv"}])
