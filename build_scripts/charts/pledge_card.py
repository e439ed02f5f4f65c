"""The picture of a pledge, in each shape."""

from dataclasses import dataclass

from build_scripts.charts.card import MARGIN, PledgePicture, frame, room_above
from build_scripts.charts.marks import mark_svg
from build_scripts.charts.palette import FAINT, INK, VERDICTS
from build_scripts.charts.typeset import LEADING, block, fitted, text, width_of, wrapped

GAP = 18
"""Between title, headline and caveat, in pixels of a preview."""
LEAST = 8
"""Of paper above and below them, in pixels."""
SMALLER = (1, 0.94, 0.88, 0.82)
"""How much smaller their type becomes, step by step, where all three are long."""


@dataclass(frozen=True)
class Block:
    """Lines of text in one size of type, in pixels."""

    size: float
    lines: list[str]
    colour: str
    bold: bool = False

    @property
    def height(self) -> float:
        """How high the lines are together, in pixels."""
        return self.size * LEADING * len(self.lines)


def pledge_svg(picture: PledgePicture) -> str:
    """Return the picture of a pledge as SVG."""
    shape = picture.shape
    unit, middle, room = shape.unit, shape.width / 2, shape.width - 2 * MARGIN
    # Upright there is room for larger type between the verdict and the foot.
    large = unit * shape.height / shape.width * 1.15 if shape.is_tall else unit
    side = 116 * unit
    size = fitted(picture.verdict, 100 * unit, room - side - 30)
    left = (shape.width - width_of(picture.verdict) * size - side - 30) / 2
    top = (116 if shape.is_tall else 84) * unit
    who = fitted(picture.kicker, 34 * unit, room)
    head = (
        text(
            picture.kicker, middle, (80 if shape.is_tall else 58) * unit, who, INK, bold=True, anchor="middle"
        )
        + mark_svg(picture.code, left, top, side)
        + text(
            picture.verdict,
            left + side + 30,
            top + side / 2 + size * 0.36,
            size,
            VERDICTS[picture.code],
            bold=True,
        )
    )
    begins, ends = top + side, room_above(shape)
    blocks = fitting(picture, large, room, ends - begins - 2 * LEAST)
    y = begins + max((ends - begins - height_of(blocks, large)) / 2, LEAST)
    drawn = ""
    for each in blocks:
        drawn += block(each.lines, middle, y + each.size, each.size, each.colour, bold=each.bold)
        y += each.height + GAP * large
    return frame(picture, head + drawn)


def fitting(picture: PledgePicture, unit: float, room: float, height: float) -> list[Block]:
    """Return title, headline and caveat in the largest type in which all of them are no higher than `height`."""
    blocks: list[Block] = []
    for smaller in SMALLER:
        blocks = blocks_of(picture, unit * smaller, room)
        if height_of(blocks, unit) <= height:
            break
    return blocks


def blocks_of(picture: PledgePicture, unit: float, room: float) -> list[Block]:
    """Return what a picture says of its pledge, broken into lines no wider than `room` pixels."""
    more = picture.shape.lines
    headline = wrapped(picture.headline, sized((34, 30, 27), unit), room, 2 + more)
    if headline[1][-1].endswith("…"):
        headline = wrapped(picture.headline, sized((26, 24, 22, 20), unit), room, 3 + more)
    blocks = [
        Block(*wrapped(picture.title, sized((54, 48, 42, 38), unit), room, 2 + more), INK, bold=True),
        Block(*headline, INK),
    ]
    if picture.caveat:
        blocks.append(Block(*wrapped(picture.caveat, sized((28, 25), unit), room, 1 + more), FAINT))
    return blocks


def height_of(blocks: list[Block], unit: float) -> float:
    """Return how high blocks are together, in pixels, gaps between them included."""
    return sum(each.height for each in blocks) + GAP * unit * (len(blocks) - 1)


def sized(sizes: tuple[int, ...], unit: float) -> tuple[float, ...]:
    """Return sizes of type as large as a shape has them."""
    return tuple(round(each * unit) for each in sizes)
