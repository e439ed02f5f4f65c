"""The site's pictures, each drawn for a phone, for a wider page, and to be printed elsewhere."""

from build_scripts.charts.distance import DistanceChart, distance_drawing
from build_scripts.charts.drawing import Drawing
from build_scripts.charts.overview import OverviewChart, overview_drawing
from build_scripts.charts.sheet import Sheet, sheet_svg
from build_scripts.charts.svg import page_svg
from build_scripts.charts.tally import TallyChart, tally_drawing
from build_scripts.charts.targets import YearsChart, years_drawing

Chart = OverviewChart | TallyChart | YearsChart | DistanceChart
NARROW, WIDE = 350, 720
"""The two widths, in pixels: about those of a phone's page and of a desktop's."""


def drawing_of(chart: Chart, width: float) -> Drawing:
    """Return a chart laid out for a width in pixels."""
    match chart:
        case OverviewChart():
            return overview_drawing(chart, width)
        case TallyChart():
            return tally_drawing(chart, width)
        case YearsChart():
            return years_drawing(chart, width)
        case DistanceChart():
            return distance_drawing(chart, width)


def figure_svg(chart: Chart) -> str:
    """Return a chart for a page, in two forms of which the style sheet shows the one that fits."""
    return page_svg(drawing_of(chart, NARROW), "narrow") + page_svg(drawing_of(chart, WIDE), "broad")


def print_svg(chart: Chart, sheet: Sheet, width: float = WIDE) -> str:
    """Return a chart that can stand by itself, with its title and source, laid out for a width in pixels."""
    return sheet_svg(drawing_of(chart, width), sheet)
