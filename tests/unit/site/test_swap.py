"""Swapping in a finished site."""

from pathlib import Path

import pytest

from build_scripts.site.swap import swap


def make_site(folder: Path, text: str) -> Path:
    """Write a site of one page."""
    folder.mkdir(parents=True)
    (folder / "index.html").write_text(text, encoding="utf-8")
    return folder


def test_the_new_site_takes_the_place_of_the_old(tmp_path: Path) -> None:
    """After a swap only the new site is there, and nothing of the old lies beside it."""
    built, site = make_site(tmp_path / "build/site", "new"), make_site(tmp_path / "site", "old")
    (site / "gone.html").write_text("old", encoding="utf-8")
    swap(built, site)
    assert [each.name for each in site.iterdir()] == ["index.html"]
    assert (site / "index.html").read_text(encoding="utf-8") == "new"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["build", "site"]
    assert not built.exists()


def test_a_first_site_needs_no_old_one(tmp_path: Path) -> None:
    """The first build has nothing to replace."""
    swap(make_site(tmp_path / "build", "new"), tmp_path / "site")
    assert (tmp_path / "site/index.html").read_text(encoding="utf-8") == "new"


def test_what_a_broken_swap_left_behind_is_cleared(tmp_path: Path) -> None:
    """A folder of an earlier swap that was cut short is in no one's way."""
    make_site(tmp_path / "site.previous", "older")
    swap(make_site(tmp_path / "build", "new"), make_site(tmp_path / "site", "old"))
    assert (tmp_path / "site/index.html").read_text(encoding="utf-8") == "new"
    assert not (tmp_path / "site.previous").exists()


def test_a_swap_that_fails_leaves_the_old_site(tmp_path: Path) -> None:
    """Without a finished site the last one stays where it is."""
    site = make_site(tmp_path / "site", "old")
    with pytest.raises(FileNotFoundError):
        swap(tmp_path / "nothing", site)
    assert (site / "index.html").read_text(encoding="utf-8") == "old"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["site"]
