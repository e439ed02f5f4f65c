"""The specification of the interactive chart, in Vega-Lite, written with Altair."""

import json
from dataclasses import asdict
from typing import Any

import altair as alt
import pandas as pd

from build_scripts.charts.exploration import (
    CELL,
    FILLS,
    LABEL_SIZE,
    LINES,
    MARK,
    NOTHING,
    STROKE,
    Choice,
    Exploration,
)
from build_scripts.charts.palette import VERDICT_PROPERTIES


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
    # Altair refuses more than 5,000 rows, so that nobody writes a large file unawares; the page says what this one weighs.
    with alt.data_transformers.disable_max_rows():
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
