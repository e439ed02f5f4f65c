"""Pictures to share: what they say, and the frame that they stand in."""

from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

import segno

from build_scripts.charts.fonts import READERS_FAMILIES
from build_scripts.charts.imprint import Imprint, metadata_svg
from build_scripts.charts.palette import FAINT, INK, PAPER, RULE
from build_scripts.charts.shape import PREVIEW, Shape
from build_scripts.charts.typeset import LEADING, block, fitted, text, wrapped

MARGIN = 60


@dataclass(frozen=True)
class PledgePicture:
    """The picture of a pledge: its verdict first, since a chat shows it small and cut to a square.

    `kicker` says whose pledge it is; `caveat` is what must be said beside a silence, an estimate or a reading, else empty.
    """

    kicker: str
    code: str
    verdict: str
    title: str
    headline: str
    caveat: str
    imprint: Imprint
    shape: Shape = PREVIEW


@dataclass(frozen=True)
class TallyPicture:
    """The picture of many pledges: a statement, the verdict that most have, one mark a pledge, how many of each."""

    title: str
    question: str
    marks: tuple[str, ...]
    counts: tuple[tuple[str, str, int], ...]
    caveat: str
    imprint: Imprint
    shape: Shape = PREVIEW
    enlarged: int = 1
    """How many times larger than the preview of a link it is drawn; for print, say, 2."""


def frame(picture: PledgePicture | TallyPicture, inside: str) -> str:
    """Return paper with a picture on it, and at its foot where it is from."""
    shape = picture.shape
    enlarged = picture.enlarged if isinstance(picture, TallyPicture) else 1
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{shape.width * enlarged}" '
        f'height="{shape.height * enlarged}" viewBox="0 0 {shape.width} {shape.height}" '
        f"font-family={quoteattr(READERS_FAMILIES)}>{metadata_svg(picture.imprint)}"
        f'<rect width="{shape.width}" height="{shape.height}" fill="{PAPER}"/>{inside}'
        f"{foot(picture.imprint, shape)}</svg>"
    )


def room_above(shape: Shape) -> float:
    """Return how far down a picture reaches: where its foot begins, in pixels."""
    return shape.height - (126 if shape == PREVIEW else 190 * shape.unit)


def foot(imprint: Imprint, shape: Shape) -> str:
    """Return the foot of a picture: the project and its address, documents and day, a code to scan where there is one."""
    top, unit = room_above(shape), shape.unit
    code = code_svg(imprint.address, shape) if imprint.address else ""
    right = shape.width - MARGIN - (shape.code + 24 if code else 0)
    name = 26 * unit
    shown = imprint.address.partition("://")[2].rstrip("/")
    known = text(imprint.project, MARGIN, top + 36 * unit, name, INK, bold=True)
    below = top + 36 * unit
    if shown:
        below += 30 * unit
        size = fitted(shown, 21 * unit, right - MARGIN)
        known += text(shown, MARGIN, below, size, INK)
    size, lines = wrapped(imprint.source, (18 * unit, 16 * unit), right - MARGIN, 4 if shape.is_tall else 2)
    if lines[-1].endswith("…"):
        size, lines = wrapped(imprint.source, (13.5 * unit,), right - MARGIN, 5 if shape.is_tall else 3)
    return (
        f'<path d="M{MARGIN} {top:g}H{right:g}" stroke="{RULE}" stroke-width="2"/>{known}{code}'
        f"{block(lines, MARGIN, below + size * LEADING + 2, size, FAINT, anchor='start')}"
    )


def code_svg(address: str, shape: Shape) -> str:
    """Return a code that leads to an address, in the lower right corner, with paper around it."""
    code = segno.make(address, error="m", micro=False)
    rows = [[bool(each) for each in row] for row in code.matrix_iter(border=0)]
    side = shape.code / len(rows)
    left, top = shape.width - MARGIN - shape.code, shape.height - shape.code - 24 * shape.unit
    dark = "".join(f"M{x} {y}h{run}v1h-{run}z" for y, row in enumerate(rows) for x, run in runs_of(row))
    return (
        f'<path transform="translate({left:g} {top:g}) scale({side:g})" fill="{INK}" '
        f'shape-rendering="crispEdges" d="{dark}"/>'
    )


def runs_of(row: list[bool]) -> list[tuple[int, int]]:
    """Return where dark squares in a row begin, and how many follow each other."""
    starts = [at for at, dark in enumerate(row) if dark and not (at and row[at - 1])]
    return [(at, next((n for n, dark in enumerate(row[at:]) if not dark), len(row) - at)) for at in starts]
