"""The chart of a pledge, as SVG."""

from xml.etree import ElementTree

import pytest

from build_scripts.charts.comparison import (
    LABEL_SIZE,
    ROW_HEIGHT,
    ComparisonChart,
    Mark,
    comparison_drawing,
    comparison_svg,
)
from build_scripts.charts.drawing import Dot, Rule, Text
from build_scripts.charts.lines import width_of
from build_scripts.charts.palette import PROPERTIES

CHART = ComparisonChart(
    (
        Mark("2030 承诺", 5.0, "5%", "target"),
        Mark("2030 报告", 4.6, "4.6%（预计数）", "estimate"),
        Mark("2031 承诺", 5.5, "5.5%左右", "target"),
    ),
    5.0,
)
EMPTY = ComparisonChart((Mark("2030 报告", None, "未见报告", "missing"),), None)
ZERO = ComparisonChart((Mark("2030 承诺", 0.0, "0", "target"),), 0.0)
NASTY = ComparisonChart((Mark('2030 <b>"', 1.0, "<script>alert(1)</script>&", "outcome"),), 1.0)
FALL = ComparisonChart((Mark("a", -7.0, "下降7.0%", "outcome"), Mark("b", -3.0, "下降3%", "target")), -7.0)
HUGE = ComparisonChart((Mark("a", 3e11, "3000亿元", "target"), Mark("b", 1e-3, "0.001", "outcome")), 3e11)


@pytest.mark.parametrize("chart", [CHART, EMPTY, ZERO, NASTY, HUGE, FALL])
def test_a_chart_is_well_formed_and_without_a_size_of_its_own(chart: ComparisonChart) -> None:
    """The page decides how wide a chart is; screen readers get the table instead."""
    root = ElementTree.fromstring(comparison_svg(chart))
    assert root.tag.endswith("svg")
    assert root.get("viewBox")
    assert (root.get("width"), root.get("height")) == (None, None)
    assert root.get("aria-hidden") == "true"


@pytest.mark.parametrize("chart", [CHART, EMPTY, ZERO, NASTY, HUGE, FALL])
def test_every_label_and_every_text_is_drawn(chart: ComparisonChart) -> None:
    """What the marks say stands in the picture, word for word."""
    root = ElementTree.fromstring(comparison_svg(chart))
    texts = {each.text for each in root.iter() if each.tag.endswith("text")}
    assert {mark.label for mark in chart.marks} <= texts
    assert {mark.text for mark in chart.marks} <= texts


def test_a_label_in_two_lines_is_drawn_in_two_lines() -> None:
    """Two documents on one year: the year stands above, the document below it, both beside the number."""
    marks = (
        CHART.marks[0],
        Mark("2030 报告（某公报）", 4.4, "4.4%", "outcome", first="2030 报告", below="某公报"),
    )
    texts = [
        each for each in comparison_drawing(ComparisonChart(marks, 5.0)).things if isinstance(each, Text)
    ]
    above, below, number = texts[2:]
    assert (above.text, below.text, number.text) == ("2030 报告", "某公报", "4.4%")
    assert above.y < number.y < below.y and above.size > below.size


def test_a_long_name_below_a_label_leaves_room_for_the_numbers() -> None:
    """It goes on to the next line, its row grows, and no text runs out of the picture."""
    name = "the statistical bulletin for 2030"
    marks = (
        Mark("2030 pledged", 5.0, "5%", "target"),
        Mark(f"2030 reported ({name})", 4.6, "4.6% (estimate)", "estimate", "2030 reported", name),
        Mark("2031 pledged", 5.5, "about 5.5%", "target"),
    )
    drawing = comparison_drawing(ComparisonChart(marks, 5.0))
    texts = [each for each in drawing.things if isinstance(each, Text)]
    assert all(each.x + width_of(each.text, each.size) <= drawing.width for each in texts)
    below = [each.text for each in texts if each.size < LABEL_SIZE]
    assert " ".join(below) == name
    assert len(below) > 1
    assert drawing.height > 3 * ROW_HEIGHT


@pytest.mark.parametrize("value", [3.0, 4.0, 4.6, 4.9, 5.0, 5.1, 6.0])
def test_the_dashed_line_runs_through_no_number(value: float) -> None:
    """Wherever a number stands, it can be read."""
    marks = (
        *CHART.marks[:1],
        Mark("2031 承诺", value, f"{value}%左右", "target"),
        Mark("2031 报告", None, "账本里只有其他口径", "missing"),
    )
    things = comparison_drawing(ComparisonChart(marks, 5.0)).things
    [line] = [each for each in things if isinstance(each, Rule) and each.dashed]
    for text in (each for each in things if isinstance(each, Text) and each.text != CHART.marks[0].label):
        assert line.x < text.x or text.x + width_of(text.text, text.size) < line.x


def test_no_markup_comes_out_of_a_text() -> None:
    """A text of a cell is a text in the picture."""
    svg = comparison_svg(NASTY)
    assert "<script" not in svg
    assert "<b>" not in svg


def test_colours_give_way_to_those_of_the_page() -> None:
    """No colour of the palette is left as it was drawn, so one drawing serves light and dark."""
    svg = comparison_svg(CHART)
    assert [colour for colour in PROPERTIES if colour in svg] == []
    assert "var(--ink)" in svg


def test_drawing_twice_gives_the_same_bytes() -> None:
    """A chart is a pure function of what it shows."""
    assert comparison_svg(CHART) == comparison_svg(CHART)


def test_nothing_is_fetched() -> None:
    """A chart names no address but those of SVG itself."""
    addresses = [part.split('"')[0] for part in comparison_svg(CHART).split("http")[1:]]
    assert all(each.startswith("://www.w3.org/") for each in addresses)


def test_a_fall_stands_left_of_zero_and_right_of_its_label() -> None:
    """A fall against a target of growth: bar and dot lie between the labels and zero, in the picture."""
    marks = (Mark("2030 承诺", 6.5, "6.5%", "target"), Mark("2030 报告", -7.0, "下降7.0%", "outcome"))
    drawing = comparison_drawing(ComparisonChart(marks, 6.5))
    zero, *_ = [each for each in drawing.things if isinstance(each, Rule)]
    [dot] = [each for each in drawing.things if isinstance(each, Dot)]
    label = max(width_of(mark.label, 14) for mark in marks)
    assert label < dot.x < zero.x
    for text in (each for each in drawing.things if isinstance(each, Text) and each.text == "下降7.0%"):
        assert zero.x < text.x
        assert text.x + width_of(text.text, text.size) <= drawing.width
