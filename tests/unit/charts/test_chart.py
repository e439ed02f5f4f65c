"""The charts of many pledges: what is drawn is what is in the data, at the right length."""

import io

import pytest
from PIL import Image

from build_scripts.charts.chart import NARROW, WIDE, Chart, drawing_of, figure_svg, print_svg
from build_scripts.charts.comparison import ComparisonChart, Mark
from build_scripts.charts.distance import DistanceChart, DistanceRow, Unplaced
from build_scripts.charts.overview import OverviewChart, OverviewColumn, OverviewRow, Tally
from build_scripts.charts.palette import MET, NOT_MET, PROPERTIES
from build_scripts.charts.sheet import WHITE, Sheet
from build_scripts.charts.svg import page_svg
from build_scripts.charts.tally import TallyChart, TallyColumn
from build_scripts.charts.targets import Panel, YearsChart
from tests.unit.charts.reading import bars_of, png_of, rgb, root_of, signs_of, tag_of, texts_of

OVERVIEW = OverviewChart(
    (
        OverviewColumn("有结果", ("met", "not_met"), 2, (Tally("met", "已完成", 1), Tally("not_met", "未完成", 1))),
        OverviewColumn("未见报告", ("not_reported",), 23, ()),
    ),
    (
        OverviewRow("种茶行动", "24 项", (Tally("met", "已完成", 1), Tally("not_met", "未完成", 1), Tally("not_reported", "未见报告", 22))),
        OverviewRow("Roads & bridges", "1 项", (Tally("not_reported", "未见报告", 1),)),
    ),
)  # fmt: skip
TALLY = TallyChart(
    (TallyColumn(("met", "stated"), "有结果"), TallyColumn(("not_reported",), "未见报告")),
    (("种茶行动", (2, 17)), ("修路行动", (0, 5))),
)
YEARS = YearsChart(
    (
        Panel("茶叶产量增速", ComparisonChart((Mark("2030 承诺", 5.0, "5%", "target"), Mark("2030 报告", 4.6, "4.6%", "estimate")), 5.0)),
        Panel("公路里程", ComparisonChart((Mark("2030 报告", 1e9, "10亿公里", "outcome"), Mark("2031 承诺", 1e8, "1亿公里", "target")), 1e9)),
    )
)  # fmt: skip
DISTANCE = DistanceChart(
    "目标",
    "低于",
    "高于",
    (
        (
            "单位：百分点",
            (
                DistanceRow("茶园", "报告 8.8%", 1.0, "+1.8", "met"),
                DistanceRow("茶厂", "报告 7.0%", 0.0, "0.0", "met"),
                DistanceRow("茶铺", "报告 6.7%", -0.5, "−0.9", "not_met"),
            ),
        ),
    ),
    (Unplaced("not_reported", "无法比较：未见报告 2 项", ("公交占比", "新建公路")),),
)
EVERY: list[Chart] = [OVERVIEW, TALLY, YEARS, DISTANCE]
SHEET = Sheet("标题 <b>&", "副题", "来源：方案", "zh")


@pytest.mark.parametrize("width", [NARROW, WIDE])
@pytest.mark.parametrize("chart", EVERY, ids=lambda each: type(each).__name__)
def test_no_text_is_smaller_than_it_may_be_and_all_lies_inside(chart: Chart, width: float) -> None:
    """On a phone of 320 pixels the page is 281 wide; 14 pixels are then a good 11."""
    root = root_of(page_svg(drawing_of(chart, width)))
    sizes = [
        float(each.get("font-size", "0px").removesuffix("px"))
        for each in root.iter()
        if tag_of(each) == "text" and each.text
    ]
    assert min(sizes) >= 13
    for bar in bars_of(page_svg(drawing_of(chart, width))):
        assert 0 <= bar.x <= bar.x + bar.width <= width


@pytest.mark.parametrize("chart", EVERY, ids=lambda each: type(each).__name__)
def test_no_colour_is_left_as_drawn_on_a_page(chart: Chart) -> None:
    """One drawing serves light, dark and print."""
    svg = figure_svg(chart)
    assert [colour for colour in PROPERTIES if colour in svg] == []
    assert svg.count("<svg") == 2
    assert 'class="narrow"' in svg
    assert 'class="broad"' in svg


def test_the_overview_has_a_sign_a_pledge_and_its_counts() -> None:
    """The key shows a sign once more for each verdict that shares a column."""
    for width in (NARROW, WIDE):
        svg = page_svg(drawing_of(OVERVIEW, width))
        assert signs_of(svg) == {"met": 1 + 1, "not_met": 1 + 1, "not_reported": 23}
        assert {"2", "23", "22", "1", "24 项", "已完成 1", "未完成 1", "Roads & bridges"} <= set(
            texts_of(svg)
        )


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_bars_of_the_tally_are_as_long_as_their_numbers(width: float) -> None:
    """All columns share one scale, and nought has no bar."""
    svg = page_svg(drawing_of(TALLY, width))
    lengths = [bar.width for bar in bars_of(svg)]
    unit = lengths[0] / 2
    assert lengths == pytest.approx([2 * unit, 17 * unit, 5 * unit], abs=0.01)
    assert {"2", "17", "0", "5"} <= set(texts_of(svg))


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_distances_go_both_ways_from_one_line_on_one_scale(width: float) -> None:
    """What fell short lies left of the target, half as long as what went twice as far beyond."""
    svg = page_svg(drawing_of(DISTANCE, width))
    over, short = bars_of(svg)
    assert short.x + short.width == pytest.approx(over.x)
    assert short.width == pytest.approx(over.width / 2)
    assert {"+1.8", "0.0", "−0.9", "公交占比", "新建公路", "无法比较：未见报告 2 项"} <= set(texts_of(svg))


def test_each_panel_of_two_years_has_its_own_scale_from_nought() -> None:
    """A tenth of the number beside it is drawn a tenth as far from nought, whatever the unit."""
    svg = page_svg(drawing_of(YEARS, NARROW))
    assert {mark.text for panel in YEARS.panels for mark in panel.chart.marks} <= set(texts_of(svg))
    places = {
        name: [
            float(str(each.get("transform")).removeprefix("translate(").partition(",")[0])
            for each in root_of(svg).iter()
            if tag_of(each) == "line" and each.get(attribute) == value
        ]
        for name, attribute, value in (
            ("reference", "stroke-dasharray", "3,3"),
            ("target", "stroke-width", "4"),
            ("zero", "y2", "68"),
        )
    }
    growth, length = places["target"]
    assert growth == pytest.approx(places["reference"][0])
    zero = min(places["zero"])
    assert length - zero == pytest.approx((places["reference"][1] - zero) / 10)


def test_a_sheet_has_title_and_source_and_needs_nothing_of_the_page() -> None:
    """It stands by itself: real colours, its own signs, no style property, no address to fetch."""
    svg = print_svg(OVERVIEW, SHEET)
    assert {"标题 <b>&", "副题", "来源：方案"} <= set(texts_of(svg))
    assert "var(" not in svg
    ids = {each.get("id") for each in root_of(svg).iter() if tag_of(each) == "symbol"}
    assert {f"mark-{code}" for code in signs_of(svg)} <= ids
    names = ("://www.w3.org/", "://purl.org/dc/", "s://creativecommons.org/", "://creativecommons.org/ns#")
    assert all(part.startswith(names) for part in svg.split("http")[1:])


def test_a_png_is_twice_the_sheet_and_the_same_every_time() -> None:
    """It has the colours of the verdicts on white, in a file small enough to send."""
    svg = print_svg(OVERVIEW, SHEET)
    png = png_of(svg)
    assert png == png_of(svg)
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    assert picture.width == 2 * (WIDE + 80)
    colours = [pixel for _, pixel in picture.getcolors(maxcolors=256) or [] if isinstance(pixel, tuple)]
    for colour in (WHITE, MET, NOT_MET):
        assert rgb(colour) in colours, colour
    assert len(png) < 200_000
