"""Draw an Altair chart to an SVG that can stand in a page."""

import re
from typing import Any

import altair as alt
import vl_convert

from build_scripts.charts.fonts import FAMILY, READERS_FAMILIES
from build_scripts.charts.palette import INK, PROPERTIES

CONFIG: dict[str, Any] = {
    "font": FAMILY,
    "background": "transparent",
    "view": {"stroke": None},
    "axis": {"labelFontSize": 16, "labelColor": INK, "labelLimit": 220},
}
SIZE = re.compile(r'(<svg[^>]*?) width="([0-9.]+)" height="([0-9.]+)"')


def draw(chart: alt.LayerChart | alt.FacetChart) -> str:
    """Return the chart as SVG without a fixed size, its colours replaced by style properties."""
    specification = chart.configure(**CONFIG).to_dict()
    svg: str = vl_convert.vegalite_to_svg(specification)
    svg = SIZE.sub(r"\1", svg, count=1)
    for colour, name in PROPERTIES.items():
        svg = svg.replace(f'"{colour}"', f'"var({name})"')
    svg = svg.replace(f'font-family="{FAMILY}"', f"font-family='{READERS_FAMILIES}'")
    return svg.replace("<svg ", '<svg aria-hidden="true" focusable="false" ', 1)
