"""Pictures are drawn once and copied after that."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from build_scripts import kept, paths
from build_scripts.charts.card import TallyPicture
from build_scripts.charts.imprint import Imprint
from build_scripts.charts.shape import FURTHER
from build_scripts.render.tree import Tree
from build_scripts.site import pictures
from build_scripts.site.pictures import CODE, PRINTED, Wanted, draw_pictures, name_of

RED = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="red"/></svg>'
BLUE = RED.replace("red", "blue")


def test_pictures_are_written_to_their_places(tmp_path: Path) -> None:
    steps: list[str] = []
    wanted = {"a/share": Wanted(RED), "b/share": Wanted(BLUE, PRINTED), "c/share": Wanted(RED)}
    draw_pictures(wanted.items(), Tree(tmp_path), tmp_path / "cache", steps.append)
    a, b, c = ((tmp_path / f"{path}.png").read_bytes() for path in wanted)
    assert a == c != b
    assert a.startswith(b"\x89PNG")
    assert (tmp_path / "b/share.svg").read_text(encoding="utf-8") == BLUE
    assert (tmp_path / "b/share.pdf").read_bytes().startswith(b"%PDF-")
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["share.png"]
    assert steps == ["2 pictures drawn"]
    assert sorted(path.suffix for path in (tmp_path / "cache").iterdir()) == [".pdf", ".png", ".png"]


def test_what_was_drawn_is_not_drawn_again(tmp_path: Path) -> None:
    draw_pictures([("a", Wanted(RED))], Tree(tmp_path / "one"), tmp_path / "cache")
    steps: list[str] = []
    draw_pictures([("b", Wanted(RED))], Tree(tmp_path / "two"), tmp_path / "cache", steps.append)
    assert (tmp_path / "two/b.png").read_bytes() == (tmp_path / "one/a.png").read_bytes()
    assert steps == []


def test_a_picture_is_named_for_all_that_draws_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """With other code, another release or another font, nothing that was drawn before is taken for the same picture."""
    code = tmp_path / "pixels.py"
    code.write_text("COLOURS = 128", encoding="utf-8")
    monkeypatch.setattr(pictures, "CODE", [code])
    pictures.drawn_with.cache_clear()
    red, blue = Wanted(RED), Wanted(BLUE)
    tea = TallyPicture(
        "茶园", "种了吗？", ("met",), (("met", "已完成", 1),), "", Imprint("题", "来源", "", "账本")
    )
    names = {
        name_of(each)
        for each in (red, blue, Wanted(RED, PRINTED), Wanted(tea), Wanted(replace(tea, shape=FURTHER[0])))
    }

    def renamed() -> str:
        pictures.drawn_with.cache_clear()
        return name_of(red)

    assert renamed() in names
    code.write_text("COLOURS = 64", encoding="utf-8")
    names.add(renamed())
    monkeypatch.setattr(pictures, "font_files", lambda: "another font")
    names.add(renamed())
    monkeypatch.setattr(kept, "version", lambda _: "99")
    names.add(renamed())
    assert len(names) == 8
    pictures.drawn_with.cache_clear()


def test_the_code_that_a_picture_is_named_for_leaves_none_out() -> None:
    """A module that one of these uses would change pictures, and none of those that are kept."""
    used = {
        paths.ROOT / f"{name.replace('.', '/')}.py"
        for path in CODE
        for name in re.findall(r"^from (build_scripts\.\S+) import", path.read_text(encoding="utf-8"), re.M)
    }
    assert used <= {*CODE}
