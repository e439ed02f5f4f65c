"""The scripts of the interactive chart: its specification, and the viewer that draws it; both mostly kept."""

import json
from functools import cache
from pathlib import Path

from build_scripts.apart import apart
from build_scripts.charts.engine import engine
from build_scripts.charts.exploration import Exploration
from build_scripts.kept import kept, made_with

VEGA_LITE = "6.4"
"""The release that the pinned Altair writes specifications for."""

VARIABLE = "ledgerChart"
"""The name under which the specification's script leaves it for the page's own."""


CODE = [Path(__file__).with_name(f"{name}.py") for name in ("arrangement", "exploration", "scripts")]
"""What writes the specification: what was kept of other code is not taken."""


@cache
def exploration_script(chart: Exploration) -> str:
    """Return the script that holds the chart's specification, to be loaded when it is asked for."""
    made_of = f"{made_with(['altair'], CODE)}\n{chart!r}"
    return kept("exploration", made_of, lambda: apart(lambda: written(chart)))


def written(chart: Exploration) -> str:
    """Return the chart's specification as a script that sets one variable."""
    # It brings Altair and pandas, which take a second to load and 120 MB to hold; the script is mostly kept.
    from build_scripts.charts.arrangement import specification  # noqa: PLC0415

    text = json.dumps(specification(chart), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return f"window.{VARIABLE}={text};\n"


@cache
def viewer_script() -> str:
    """Return the script that draws specifications: Vega-Embed and what it needs, from no other site."""
    return kept("viewer", f"{made_with(['vl-convert-python'])} {VEGA_LITE}", bundled)


def bundled() -> str:
    """Return Vega-Embed with the release of Vega-Lite that specifications are written for."""
    script: str = engine().javascript_bundle("window.vegaEmbed=vegaEmbed;", vl_version=VEGA_LITE)
    return script
