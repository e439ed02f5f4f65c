"""The picture of many pledges, in each shape."""

from build_scripts.charts.card import MARGIN, TallyPicture, frame, room_above
from build_scripts.charts.marks import mark_svg
from build_scripts.charts.palette import FAINT, INK, VERDICTS
from build_scripts.charts.shape import Shape
from build_scripts.charts.typeset import LEADING, block, fitted, text, width_of, wrapped

LARGEST_MARK = 84
LEGEND_GAP = 2.6
LEGIBLE = 24.0
"""The smallest type of a legend, in pixels: a chat shows a picture at a third of its size."""

Counts = tuple[tuple[str, str, int], ...]
"""The code, the name and the number of each verdict that occurs."""


def tally_svg(picture: TallyPicture) -> str:
    """Return the picture of many pledges as SVG: what most have come to is legible where it is shown at a tenth."""
    shape = picture.shape
    unit, room = shape.unit, shape.width - 2 * MARGIN
    size, lines = wrapped(picture.title, (42 * unit, 36 * unit, 30 * unit), room, 1 + shape.lines)
    if lines[-1].endswith("…"):
        size, lines = wrapped(picture.title, (34 * unit, 30 * unit), room, 2 + shape.lines)
    y = (30 if not shape.is_tall else 60) * unit
    drawn = block(lines, MARGIN, y + size, size, INK, bold=True, anchor="start")
    y += size * LEADING * len(lines)
    asked = fitted(picture.question, size, room)
    drawn += text(picture.question, MARGIN, y + size, asked, VERDICTS["met"], bold=True)
    large = (170 if shape.is_tall else 138) * unit
    y += size * LEADING + 16 * unit + large * 0.74
    drawn += leading(picture, y, large)
    y += (132 if shape.is_tall else 22) * unit
    legend_top, words = legend(
        picture.counts, room_above(shape) - (58 if picture.caveat else 16) * unit, shape
    )
    if picture.caveat:
        own = fitted(picture.caveat, 27 * unit, room)
        words += text(picture.caveat, MARGIN, room_above(shape) - 16 * unit, own, FAINT)
    side, columns = grid_of(len(picture.marks), room, legend_top - 12 * unit - y)
    drawn += "".join(
        mark_svg(code, MARGIN + at % columns * side, y + at // columns * side, side * 0.84)
        for at, code in enumerate(picture.marks)
    )
    return frame(picture, drawn + words)


def leading(picture: TallyPicture, base: float, large: float) -> str:
    """Return the verdict that most pledges have, with their number and that of all, on a base line; of equals the first.

    `large` is the size of the number.
    """
    shape, unit = picture.shape, picture.shape.unit
    code, name, number = max(picture.counts, key=lambda each: each[2])
    total = len(picture.marks)
    of_all = f"/{total}" if number < total else ""
    x = MARGIN + width_of(str(number)) * large + 8
    drawn = text(str(number), MARGIN, base, large, VERDICTS[code], bold=True)
    drawn += text(of_all, x, base, large / 2, FAINT) if of_all else ""
    side = 92 * unit
    # Beside the number where there is room, below it where there is not.
    x = MARGIN if shape.is_tall else x + width_of(of_all) * large / 2 + 30
    base += 112 * unit if shape.is_tall else 0
    size = fitted(name, 88 * unit, shape.width - MARGIN - x - side - 20)
    return (
        drawn
        + mark_svg(code, x, base - side * 0.86, side)
        + text(name, x + side + 20, base - side * 0.4 + size * 0.36, size, VERDICTS[code], bold=True)
    )


def grid_of(number: int, width: float, height: float) -> tuple[float, int]:
    """Return the side of the squares, and how many stand in a row, that fill a box best, in pixels."""
    columns = next(
        each
        for each in range(int(width // LARGEST_MARK), number + int(width // LARGEST_MARK) + 1)
        if -(-number // each) * width / each <= max(height, width / number)
    )
    return width / columns, columns


def legend(counts: Counts, base: float, shape: Shape) -> tuple[float, str]:
    """Return where a legend begins, and its marks, each with name and number, on as few lines as stay legible.

    `base` is the last line's base line.
    """
    room, least = shape.width - 2 * MARGIN, LEGIBLE * shape.unit
    for rows in range(1, len(counts) + 1):
        each = -(-len(counts) // rows)
        lines = [counts[at : at + each] for at in range(0, len(counts), each)]
        size = min(30 * shape.unit, *(legend_size(line, room) for line in lines))
        if size >= least:
            break
    drawn = ""
    for at, line in enumerate(reversed(lines)):
        left, y = float(MARGIN), base - at * size * 1.5
        for code, name, number in line:
            label = f"{name} {number}"
            drawn += mark_svg(code, left, y - size * 0.92, size * 1.1)
            drawn += text(label, left + size * 1.4, y, size, INK, bold=True)
            left += (width_of(label) + LEGEND_GAP) * size
    return base - (len(lines) - 1) * size * 1.5 - size, drawn


def legend_size(line: Counts, room: float) -> float:
    """Return the size of type at which a line of a legend fits."""
    widths = sum(width_of(f"{name} {number}") + LEGEND_GAP for _, name, number in line) - LEGEND_GAP + 1.4
    return room / max(widths, 1)
