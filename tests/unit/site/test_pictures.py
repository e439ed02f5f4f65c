"""Pictures are drawn once and copied after that."""

from pathlib import Path

import pytest

from build_scripts.site import pictures
from build_scripts.site.pictures import PRINTED, Wanted, draw_pictures, name_of

RED = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="red"/></svg>'
BLUE = RED.replace("red", "blue")


def test_pictures_are_written_to_their_places(tmp_path: Path) -> None:
    steps: list[str] = []
    places = {
        tmp_path / "a/share": Wanted(RED),
        tmp_path / "b/share": Wanted(BLUE, PRINTED),
        tmp_path / "c/share": Wanted(RED),
    }
    draw_pictures(places, tmp_path / "cache", steps.append)
    a, b, c = (path.with_name("share.png").read_bytes() for path in places)
    assert a == c != b
    assert a.startswith(b"\x89PNG")
    assert (tmp_path / "b/share.svg").read_text(encoding="utf-8") == BLUE
    assert (tmp_path / "b/share.pdf").read_bytes().startswith(b"%PDF-")
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["share.png"]
    assert steps == ["3 of 3 pictures"]
    assert sorted(path.suffix for path in (tmp_path / "cache").iterdir()) == [".pdf", ".png", ".png"]


def test_what_was_drawn_is_not_drawn_again(tmp_path: Path) -> None:
    draw_pictures({tmp_path / "a": Wanted(RED)}, tmp_path / "cache")
    steps: list[str] = []
    draw_pictures({tmp_path / "b": Wanted(RED)}, tmp_path / "cache", steps.append)
    assert (tmp_path / "b.png").read_bytes() == (tmp_path / "a.png").read_bytes()
    assert steps == []


def test_a_picture_is_named_for_the_way_it_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """With another palette, nothing that was drawn before is taken for the same picture."""
    assert "octree of 128 colours" in pictures.DRAWN_WITH
    before = name_of(RED)
    assert before == name_of(RED) != name_of(BLUE)
    monkeypatch.setattr(pictures, "DRAWN_WITH", pictures.DRAWN_WITH.replace("octree", "median cut"))
    assert name_of(RED) != before
