"""The interactive chart: every pledge as a mark, to arrange, narrow down and open.

Its colours are style properties of the page, so that it follows light and dark without being drawn
again. Its marks are those of the site's frame, as paths in a square from -1 to 1.
"""

import json
from dataclasses import asdict, dataclass
from functools import cache
from typing import Any

import altair as alt
import pandas as pd
import vl_convert

from build_scripts.charts.palette import VERDICT_PROPERTIES

CELL = 25
"""The side of the square that a mark stands in, in pixels: a finger's target has at least 24."""

MARK = 18
STROKE = 1.7
LABEL_SIZE = 15
VEGA_LITE = "6.4"
"""The release that the pinned Altair writes specifications for."""

VARIABLE = "ledgerChart"
"""The name under which the specification's script leaves it for the page's own."""

RING = "M.76,0A.76,.76,0,1,1,-.76,0A.76,.76,0,1,1,.76,0Z"
DASHES = (
    "M.76,0A.76,.76,0,0,1,.66,.38M.38,.66A.76,.76,0,0,1,0,.76M-.38,.66A.76,.76,0,0,1,-.66,.38"
    "M-.76,0A.76,.76,0,0,1,-.66,-.38M-.38,-.66A.76,.76,0,0,1,0,-.76M.38,-.66A.76,.76,0,0,1,.66,-.38"
)
GRAINS = "M.76,0h.01M.54,.54h.01M0,.76h.01M-.54,.54h.01M-.76,0h.01M-.54,-.54h.01M0,-.76h.01M.54,-.54h.01"
NOTHING = "M0,0Z"
LINES = {
    "met": RING,
    "stated": RING,
    "partly_met": RING,
    "not_met": RING + "M-.5,.5L.5,-.5",
    "other_measure": "M-.5,-.2H.5M-.5,.2H.5M.3,-.58L-.3,.58",
    "not_reported": DASHES + "M-.36,0h.01M0,0h.01M.36,0h.01",
    "not_checkable": RING + "M-.25,-.23A.25,.25,0,1,1,.12,-.01C.03,.03,0,.08,0,.18M0,.43h.01",
    "not_due": GRAINS,
}
"""What is drawn as a line for a verdict, by the code under which it is shown."""

FILLS = {
    "met": RING,
    "stated": "M.38,0A.38,.38,0,1,1,-.38,0A.38,.38,0,1,1,.38,0Z",
    "partly_met": "M0,-.76A.76,.76,0,0,1,0,.76Z",
}


@dataclass(frozen=True)
class Explored:
    """A pledge as the chart knows it: what it is sorted by, and what is shown where it is chosen.

    `verdict` is the code under which it is shown; `href` is relative to the chart's page.
    """

    id: str
    href: str
    title: str
    verdict: str
    verdict_name: str
    theme: str
    kind: str
    year: str
    promised: str
    reported: str
    reason: str


@dataclass(frozen=True)
class Choice:
    """Something that the reader chooses: a property of pledges, its name, and its values in order."""

    name: str
    title: str
    values: tuple[str, ...]
    chosen: str = ""


@dataclass(frozen=True)
class Exploration:
    """All that the chart is made of, in one language; `arrange` says in words what it arranges by."""

    rows: tuple[Explored, ...]
    choices: tuple[Choice, ...]
    verdicts: tuple[str, ...]
    arrange: str
    every: str
    count: str
    """How many a group holds: an expression's text with {} for the number."""


@cache
def exploration_script(chart: Exploration) -> str:
    """Return the script that holds the chart's specification, to be loaded when it is asked for."""
    text = json.dumps(specification(chart), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return f"window.{VARIABLE}={text};\n"


@cache
def viewer_script() -> str:
    """Return the script that draws specifications: Vega-Embed and what it needs, from no other site."""
    script: str = vl_convert.javascript_bundle("window.vegaEmbed=vegaEmbed;", vl_version=VEGA_LITE)
    return script


def specification(chart: Exploration) -> dict[str, Any]:
    """Return the chart as Vega-Lite, its data inside, its width that of the page."""
    codes = list(chart.verdicts)
    colour = alt.Scale(domain=codes, range=[f"var({VERDICT_PROPERTIES[code]})" for code in codes])
    x = alt.X("across:Q", axis=None, scale=alt.Scale(domain=[0, alt.ExprRef("columns")], nice=False))
    y = alt.Y("line:O", axis=None)
    base = arranged(chart).encode(x=x, y=y)
    labels = (
        base.transform_filter("datum.place == 1")
        .transform_calculate(line="datum.line - 1")
        .mark_text(
            align="left", baseline="middle", fontSize=LABEL_SIZE, fontWeight=600, fill="var(--ink)", dy=3
        )
        .encode(x=alt.value(0), text="label:N")
    )
    fills = base.mark_point(size=MARK * MARK, opacity=1, strokeWidth=0).encode(
        fill=alt.Fill("verdict:N", scale=colour, legend=None),
        shape=shapes(FILLS, codes),
    )
    lines = base.mark_point(
        size=MARK * MARK, opacity=1, fill="transparent", strokeWidth=STROKE, strokeCap="round"
    ).encode(
        stroke=alt.Stroke("verdict:N", scale=colour, legend=None),
        shape=shapes(LINES, codes),
    )
    targets = (
        base.mark_square(size=CELL * CELL, fill="transparent", opacity=1, cursor="pointer", strokeWidth=2)
        .encode(
            stroke=alt.condition("datum.id === chosen", alt.value("var(--accent)"), alt.value("transparent")),
            tooltip=[alt.Tooltip("title:N", title=""), alt.Tooltip("verdict_name:N", title=""),
                     alt.Tooltip("figures:N", title="")],
        )
        .properties(name="pledges")
    )  # fmt: skip
    layered = (
        alt.layer(labels, fills, lines, targets)
        .resolve_scale(shape="independent")
        .add_params(
            alt.param(name="arrange", value=shown(chart.choices[0].name), bind=arrangements(chart)),
            *(
                alt.param(name=f"only_{each.name}", value=each.chosen, bind=filters(each, chart))
                for each in chart.choices
            ),
            alt.param(name="chosen", value=""),
            alt.param(name="columns", expr=f"max(1, floor(width / {CELL}))"),
        )
        .properties(
            width="container", height=alt.Step(CELL), padding={"left": 0, "right": 0, "top": 0, "bottom": 4}
        )
        .configure(background="transparent", view=alt.ViewConfig(stroke=None), font="inherit")
    )
    described: dict[str, Any] = layered.to_dict()
    return described


def arranged(chart: Exploration) -> alt.Chart:
    """Return the pledges that the reader's choices leave, each with its line and place in it.

    Groups follow each other from top to bottom, each under a line that names it.
    """
    orders = {
        each.name: {value: number for number, value in enumerate(each.values)} for each in chart.choices
    }
    rows = [
        asdict(row)
        | {f"{name}_order": order[getattr(row, shown(name))] for name, order in orders.items()}
        | {"figures": " → ".join(each for each in (row.promised, row.reported) if each)}
        for row in chart.rows
    ]
    kept = " && ".join(
        f"(!only_{each.name} || datum.{shown(each.name)} === only_{each.name})" for each in chart.choices
    )
    count = json.dumps(chart.count, ensure_ascii=False)
    return (
        alt.Chart(pd.DataFrame(rows))
        .transform_filter(kept)
        # A row for each way to arrange, of which one is kept: groups then never change under their
        # members, which Vega does not follow.
        .transform_fold([shown(each.name) for each in chart.choices], as_=["property", "group"])
        .transform_filter("datum.property === arrange")
        .transform_calculate(group_order="datum[replace(arrange, '_name', '') + '_order']")
        .transform_window(
            place="row_number()",
            groupby=["group"],
            sort=[alt.SortField("verdict_order"), alt.SortField("year_order")],
        )
        .transform_joinaggregate(number="count()", groupby=["group"])
        .transform_calculate(tall="ceil(datum.number / columns) + 1")
        .transform_calculate(opens="datum.place === 1 ? datum.tall : 0")
        .transform_window(
            end="sum(opens)", sort=[alt.SortField("group_order"), alt.SortField("place")], frame=[None, 0]
        )
        .transform_calculate(
            line="datum.end - datum.tall + 1 + floor((datum.place - 1) / columns)",
            across="(datum.place - 1) % columns + 0.5",
            label=f"datum.group + '  ' + replace({count}, '{{}}', datum.number)",
        )
    )


def shown(name: str) -> str:
    """Return the field that holds a property in words."""
    return "verdict_name" if name == "verdict" else name


def shapes(paths: dict[str, str], codes: list[str]) -> alt.Shape:
    """Return the encoding of verdicts as paths."""
    scale = alt.Scale(domain=codes, range=[paths.get(code, NOTHING) for code in codes])
    return alt.Shape("verdict:N", scale=scale, legend=None)


def arrangements(chart: Exploration) -> alt.BindRadioSelect:
    """Return the control that says what to arrange by."""
    return alt.binding_select(
        options=[shown(each.name) for each in chart.choices],
        labels=[each.title for each in chart.choices],
        name=chart.arrange,
    )


def filters(choice: Choice, chart: Exploration) -> alt.BindRadioSelect:
    """Return the control that narrows the pledges down by a property."""
    return alt.binding_select(
        options=["", *choice.values], labels=[chart.every, *choice.values], name=choice.title
    )
