"""The picture of a pledge, in each shape."""

from build_scripts.charts.card import MARGIN, PledgePicture, frame, room_above
from build_scripts.charts.marks import mark_svg
from build_scripts.charts.palette import FAINT, INK, VERDICTS
from build_scripts.charts.typeset import LEADING, block, fitted, text, width_of, wrapped

GAP = 18
"""Between title, headline and caveat, in pixels of a preview."""


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
    headline = wrapped(picture.headline, sized((34, 30, 27), large), room, 2 + shape.lines)
    if headline[1][-1].endswith("…"):
        headline = wrapped(picture.headline, sized((26, 24, 22, 20), large), room, 3 + shape.lines)
    blocks = [
        (wrapped(picture.title, sized((54, 48, 42, 38), large), room, 2 + shape.lines), INK, True),
        (headline, INK, False),
    ]
    if picture.caveat:
        blocks.append((wrapped(picture.caveat, sized((28, 25), large), room, 1 + shape.lines), FAINT, False))
    height = sum(size * LEADING * len(lines) for (size, lines), _, _ in blocks) + GAP * large * (
        len(blocks) - 1
    )
    begins, ends = top + side, room_above(shape)
    y = begins + max((ends - begins - height) / 2, 8)
    drawn = ""
    for (size, lines), colour, bold in blocks:
        drawn += block(lines, middle, y + size, size, colour, bold=bold)
        y += size * LEADING * len(lines) + GAP * large
    return frame(picture, head + drawn)


def sized(sizes: tuple[int, ...], unit: float) -> tuple[float, ...]:
    """Return sizes of type as large as a shape has them."""
    return tuple(round(each * unit) for each in sizes)
