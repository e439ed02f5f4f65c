"""Drawings as Vega-Lite: what is written by hand is what Altair would let through."""

from pathlib import Path
from xml.etree import ElementTree

import altair as alt
import pytest
from jsonschema import ValidationError

from build_scripts import paths
from build_scripts.charts.drawing import (
    KINDS,
    VEGA_LITE,
    Bar,
    Dot,
    Drawing,
    Rule,
    Sign,
    Text,
    Thing,
    vega_lite,
)
from build_scripts.charts.svg import CONFIG, draw

THINGS: tuple[Thing, ...] = (
    Bar(10, 20, 30, 5, "#123456"),
    Rule(0, 0, 50, 50),
    Rule(0, 50, 50, 50, "#123456", 4, dashed=True),
    Dot(30, 40),
    Dot(30, 40, hollow=True),
    Sign(50, 60, "met", 14),
    Text(10, 70, "茶"),
    Text(90, 70, "tea", 18, "#123456", "right", bold=True),
)


def test_the_version_is_that_of_altair() -> None:
    assert VEGA_LITE == alt.SCHEMA_URL


@pytest.mark.parametrize("things", [(), *((each,) for each in THINGS), THINGS], ids=str)
def test_every_kind_of_drawing_is_a_chart_by_altairs_schema(things: tuple[Thing, ...]) -> None:
    """Altair holds the schema; a field that it does not know, or a value that it refuses, stops here."""
    specification = vega_lite(Drawing(100, 80, things), CONFIG)
    chart = alt.LayerChart.from_dict(specification, validate=True)
    written = chart.to_dict(validate=True)
    assert [each["mark"] for each in written["layer"]] == [each["mark"] for each in specification["layer"]]
    assert len(written["layer"]) == 1 + len(things)


def test_every_kind_of_thing_is_among_those_checked() -> None:
    assert {type(each) for each in THINGS} == set(KINDS)


def test_the_schema_refuses_what_is_no_chart() -> None:
    """The check above is one: a mark of an unknown kind does not pass."""
    broken = vega_lite(Drawing(100, 80, THINGS), CONFIG)
    broken["layer"][1]["mark"]["type"] = "blob"
    with pytest.raises(ValidationError):
        alt.LayerChart.from_dict(broken, validate=True)


def test_what_is_drawn_stands_where_it_was_put() -> None:
    """Places are pixels from the upper left corner; a sign's stand-in has become the sign."""
    drawn = draw(Drawing(100, 80, THINGS))
    assert "M10,20h30v5h-30Z" in drawn
    assert '<use href="#mark-met" x="43" y="53" width="14" height="14"' in drawn
    assert ">茶</text>" in drawn
    assert ">tea</text>" in drawn


def test_words_stand_where_they_were_put_whatever_they_say() -> None:
    """Texts are put in when all else is drawn: in their order, as text, none taken for the name of another."""
    said = ["words-2", "茶 & <b>“tea”</b>", "", "words-0</text>", "𠮷"]
    svg = draw(Drawing(100, 80, tuple(Text(10 * at, 70, each) for at, each in enumerate(said))))
    root = ElementTree.fromstring(f"<svg>{svg}</svg>")
    places = {each.get("transform"): each.text or "" for each in root.iter("text")}
    assert {place: text for place, text in places.items() if text} == {
        f"translate({10 * at},74)": each for at, each in enumerate(said) if each
    }
    assert "font-family" not in svg


def test_a_drawing_of_other_words_is_not_drawn_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The editions of a page share what stands at the same places."""
    monkeypatch.setattr(paths, "KEPT", tmp_path)
    for words in ("甲", "乙", "a longer one"):
        assert words in draw(Drawing(101, 81, (Text(10, 70, words),)))
    assert len(list(tmp_path.glob("drawing-*"))) == 1
