"""The interactive chart: every pledge as a mark, to arrange, narrow down and open.

Its colours are style properties of the page, so that it follows light and dark without being drawn
again. Its marks are those of the site's frame, as paths in a square from -1 to 1.
"""

from dataclasses import dataclass

CELL = 25
"""The side of the square that a mark stands in, in pixels: a finger's target has at least 24."""

MARK = 18
STROKE = 1.7
LABEL_SIZE = 15

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
    "mentioned": "M-.72,-.62H.72V.38H0L-.34,.76V.38H-.72Z",
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
