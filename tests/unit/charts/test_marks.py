"""Marks in pictures are those of pages, in their size."""

from xml.etree import ElementTree as ET

from build_scripts.charts.marks import SIDE, SVG, mark_svg, shapes
from build_scripts.paths import MARKS


def test_a_mark_fills_the_square_it_is_drawn_in() -> None:
    """The side that pictures count with is that of every symbol in the file."""
    boxes = {each.attrib["viewBox"] for each in ET.parse(MARKS).iter(f"{{{SVG}}}symbol")}
    assert boxes == {f"0 0 {SIDE} {SIDE}"}
    assert [code for code in shapes() if "scale(0.5)" not in mark_svg(code, 0, 0, SIDE / 2)] == []
