"""The tables and the chart of docs/maintain/benchmark.md, below what people wrote there."""

import csv
from collections.abc import Iterable, Sequence
from typing import Any

import altair as alt
import vl_convert

from build_scripts import paths
from tests.bench_build import REAL

PAGE = paths.DOCS / "maintain" / "benchmark.md"
CHART = PAGE.with_suffix(".svg")
BEFORE = paths.DOCS / "maintain" / "measured" / "readers-2026-11-22.csv"
"""What readers waited for when lists and the search were not yet loaded by year: columns as `build/bench.json` names them."""
MADE = "<!-- Made by `make bench` from here on. -->"
FASTER = 1.2
"""How much more a pledge may cost in a larger ledger; what is past it stands in bold."""


def write_page(found: dict[str, Any]) -> None:
    """Write the chart, and the tables in place of those that the page has."""
    written = PAGE.read_text(encoding="utf-8").partition(MADE)[0]
    parts = [written + MADE, *sections(found)]
    PAGE.write_text("\n\n".join(parts) + "\n", encoding="utf-8")
    chart = chart_of(found["sizes"]).to_json()
    CHART.write_text(vl_convert.vegalite_to_svg(chart, vl_version="6.4"), encoding="utf-8")


def sections(found: dict[str, Any]) -> Iterable[str]:
    """Yield the headings and tables of the page."""
    sizes: dict[str, Any] = found["sizes"]
    names = [f"{int(name):,}" for name in sizes]
    real = [
        [title, f"{found['ratios'][name]:.2f}"] for name, title in REAL.items() if name in found["ratios"]
    ]
    if real:
        yield "## Beside MkDocs"
        yield "CPU seconds of a build of the real ledger as a multiple of those of MkDocs alone over the pages that it rendered."
        yield table(["", "ratio"], real)
    yield "## Whole builds"
    yield table(["", *names], whole(sizes))
    yield f"![CPU milliseconds a pledge of each stage, by size]({CHART.name})"
    yield "## Stages"
    yield "CPU seconds, wall seconds and megabytes written; then CPU a pledge as a multiple of that of the size before."
    yield table(["", *names, *found["ratios"]["cpu_per_pledge"]], stages(found))
    yield "## Weights"
    yield "Kilobytes of a first visit / of the next one after the home page, Chinese edition, the longest page of each kind."
    yield table(["", *names], weights(sizes))
    if "readers" in found:
        yield "## What readers wait for"
        yield (
            "The real ledger on a slow phone (1.6 Mbit/s, 150 ms, a processor four times as slow), Chinese edition, the longest "
            "page of each kind: kilobytes over the network, requests, milliseconds until the answer is painted. “Before” is the site "
            "as it was on 22 November 2026, when all of a list or a search came at once, measured in the same way "
            f"([{BEFORE.name}](measured/{BEFORE.name})); what has no figure there was no page then."
        )
        head = ["", "first visit, before", "now", "next one after the home page, before", "now"]
        yield table(head, waits(found["readers"], earlier_waits()))
    yield "## Beside other generators"
    yield "CPU seconds over the same rendered pages of both editions, Hugo in a bare frame."
    yield table(["", *names], generators(sizes))


def table(head: Sequence[str], rows: Iterable[Sequence[str]], *, words: bool = False) -> str:
    """Return a table in Markdown: its first column holds words and the others numbers, unless all hold `words`."""
    lines = [head, ["---", *["---" if words else "---:"] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def whole(sizes: dict[str, Any]) -> Iterable[list[str]]:
    """Yield what each build took in all."""
    each = list(sizes.items())
    yield ["years", *(str(one["years"]) for _, one in each)]
    yield ["CPU seconds", *(f"{one['cpu_s']:,.0f}" for _, one in each)]
    yield ["CPU milliseconds a pledge", *(f"{one['cpu_s'] / int(name) * 1000:,.0f}" for name, one in each)]
    yield ["most memory of one process, MB", *(f"{one['peak_mb']:,.0f}" for _, one in each)]
    yield ["of all processes together, MB", *(f"{one['together_mb']:,.0f}" for _, one in each)]
    yield ["site, MB", *(f"{one['site_mb']:,.0f}" for _, one in each)]
    yield ["files", *(f"{one['files']:,}" for _, one in each)]
    yield ["HTML pages", *(f"{one['pages']:,}" for _, one in each)]


def stages(found: dict[str, Any]) -> Iterable[list[str]]:
    """Yield what each stage took, and how it grows."""
    sizes = found["sizes"].values()
    growth = found["ratios"]["cpu_per_pledge"].values()
    for name in list(sizes)[-1]["stages"]:
        spent = [one["stages"][name] for one in sizes]
        cells = [f"{each['cpu_s']:.1f} / {each['wall_s']:.1f} / {each['out_mb']:.0f}" for each in spent]
        yield [name, *cells, *(emphasised(each[name]) for each in growth)]
    yield ["all", *(f"{one['cpu_s']:.1f}" for one in sizes), *(emphasised(each["all"]) for each in growth)]


def emphasised(ratio: float) -> str:
    """Return a ratio, in bold where it is past what is asked for."""
    return f"**{ratio:.2f}**" if ratio > FASTER else f"{ratio:.2f}"


def weights(sizes: dict[str, Any]) -> Iterable[list[str]]:
    """Yield what each kind of page weighs."""
    for kind in list(sizes.values())[-1]["weights"]:
        pairs = [one["weights"][kind] for one in sizes.values()]
        yield [f"`{kind}`", *(f"{each['first']:.0f} / {each['next']:.0f}" for each in pairs)]


def waits(readers: dict[str, Any], before: dict[tuple[str, str], dict[str, Any]]) -> Iterable[list[str]]:
    """Yield what readers of each kind of page wait for, by visit: before, and now."""
    for kind, visits in readers.items():
        cells = (wait_of(each) for visit, now in visits.items() for each in (before.get((kind, visit)), now))
        yield [f"`{kind}`", *cells]


def wait_of(visit: dict[str, Any] | None) -> str:
    """Return what one visit takes, in kilobytes, requests and milliseconds; a dash where none was made."""
    if visit is None:
        return "–"
    kilobytes, requests, moment = (float(visit[name]) for name in ("kb", "requests", "answer_ms"))
    return f"{kilobytes:.0f} / {requests:.0f} / {moment:,.0f}"


def earlier_waits() -> dict[tuple[str, str], dict[str, Any]]:
    """Return what was measured of an earlier state of the site, by kind of page and visit."""
    with BEFORE.open(encoding="utf-8", newline="") as file:
        return {(row["kind"], row["visit"]): row for row in csv.DictReader(file)}


def generators(sizes: dict[str, Any]) -> Iterable[list[str]]:
    """Yield what each generator took."""
    yield ["the whole build", *(f"{one['cpu_s']:.1f}" for one in sizes.values())]
    for name in next(iter(sizes.values()))["generators"]:
        spent = [one["generators"].get(name) for one in sizes.values()]
        yield [name, *("gave up" if each is None else f"{each:.1f}" for each in spent)]


def chart_of(sizes: dict[str, Any]) -> alt.Chart:
    """Return a chart of what each stage costs a pledge, by size."""
    rows = [
        {
            "pledges": f"{int(name):,}",
            "order": int(name),
            "stage": stage,
            "ms": each["cpu_s"] / int(name) * 1000,
        }
        for name, one in sizes.items()
        for stage, each in one["stages"].items()
    ]
    chart: alt.Chart = (
        alt.Chart(alt.InlineData(values=rows), width=560)
        .mark_bar()
        .encode(
            y=alt.Y("stage:N", sort=None, title=None),
            yOffset=alt.YOffset("pledges:N", sort=alt.SortField("order")),
            x=alt.X("ms:Q", title="CPU milliseconds a pledge"),
            color=alt.Color(
                "pledges:N", sort=alt.SortField("order"), scale=alt.Scale(scheme="blues"), title="pledges"
            ),
        )
    )
    return chart
