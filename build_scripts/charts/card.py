"""Pictures to share: what a link shows in a chat, drawn at build time."""

import io
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from xml.sax.saxutils import escape, quoteattr

import vl_convert
from PIL import Image

from build_scripts.charts.fonts import READERS_FAMILIES
from build_scripts.charts.lines import filled, is_wide, pieces_of
from build_scripts.charts.marks import mark_svg
from build_scripts.charts.outlines import outlined
from build_scripts.charts.palette import FAINT, INK, PAPER, RULE, VERDICTS

WIDTH, HEIGHT = 1200, 630
"""The size that the makers of link previews ask for, in pixels."""
MARGIN = 70
LEADING = 1.3
STRAIGHT = str.maketrans("‘’“”", "''\"\"")
COLOURS = 128
"""A palette is enough for flat colours, and makes a file several times smaller; with fewer, the colour of one mark
among many is lost."""
COMPRESSION = 7
"""How hard the file is pressed: the last two steps take up to five times as long and save a twentieth."""
LARGEST_MARK = 84
LEGEND_GAP = 3.0
LEGIBLE = 22.0
"""The smallest type of a legend, in pixels: a chat shows a picture at a third of its size."""


@dataclass(frozen=True)
class PledgePicture:
    """The picture of a pledge: its verdict first, since a chat shows it small and cut to a square."""

    kicker: str
    code: str
    verdict: str
    title: str
    headline: str
    source: str


@dataclass(frozen=True)
class TallyPicture:
    """The picture of the whole ledger: a statement, one mark a pledge, and how many of each."""

    title: str
    question: str
    marks: tuple[str, ...]
    counts: tuple[tuple[str, str, int], ...]
    source: str
    enlarged: int = 1
    """How many times larger than the preview of a link it is drawn; for print, say, 2."""


def picture_svg(picture: PledgePicture | TallyPicture) -> str:
    """Return a picture as SVG."""
    return pledge_svg(picture) if isinstance(picture, PledgePicture) else tally_svg(picture)


def pledge_svg(picture: PledgePicture) -> str:
    """Return the picture of a pledge as SVG."""
    room = WIDTH - 2 * MARGIN
    verdict_size = fitted(picture.verdict, 88, room - 150)
    left = (WIDTH - width_of(picture.verdict) * verdict_size - 150) / 2
    size, lines = wrapped(picture.title, (58, 50, 44), room, 3)
    head_size, head = wrapped(picture.headline, (38, 32), room, 2)
    height = (len(lines) * size + len(head) * head_size) * LEADING + 14
    first = 390 - height / 2 + size
    below = first + (len(lines) - 1) * size * LEADING + 14 + head_size * LEADING
    return frame(
        text(picture.kicker, WIDTH / 2, 74, 30, FAINT, anchor="middle")
        + mark_svg(picture.code, left, 106, 120)
        + text(
            picture.verdict,
            left + 150,
            166 + verdict_size * 0.36,
            verdict_size,
            VERDICTS[picture.code],
            bold=True,
        )
        + block(lines, first, size, INK, bold=True)
        + block(head, below, head_size, INK),
        picture.source,
    )


def tally_svg(picture: TallyPicture) -> str:
    """Return the picture of the ledger as SVG."""
    size, lines = wrapped(picture.title, (50, 46, 42), WIDTH - 2 * MARGIN, 2)
    top = 110 + (len(lines) + 1) * size * 1.28 - size * 0.6
    side, columns = grid_of(len(picture.marks), WIDTH - 2 * MARGIN, HEIGHT - 174 - top)
    marks = "".join(
        mark_svg(code, MARGIN + at % columns * side, top + at // columns * side, side * 0.8)
        for at, code in enumerate(picture.marks)
    )
    words = "".join(
        text(line, MARGIN, 100 + at * size * 1.28, size, INK, bold=True) for at, line in enumerate(lines)
    )
    asked = text(picture.question, MARGIN, 100 + len(lines) * size * 1.28, size, VERDICTS["met"], bold=True)
    return frame(
        words + asked + marks + legend(picture.counts, HEIGHT - 96),
        picture.source,
        picture.enlarged,
    )


def grid_of(number: int, width: float, height: float) -> tuple[float, int]:
    """Return the side of the squares, and how many stand in a row, that fill a box best, in pixels."""
    columns = next(
        each
        for each in range(int(width // LARGEST_MARK), number + int(width // LARGEST_MARK) + 1)
        if -(-number // each) * width / each <= height
    )
    return width / columns, columns


def legend(counts: tuple[tuple[str, str, int], ...], base: float) -> str:
    """Return marks, each with its name and number, on a line or two; `base` is the last one's base line."""
    half = -(-len(counts) // 2)
    one, two = [counts], [counts[:half], counts[half:]]
    lines = one if legend_size(counts) >= LEGIBLE else two
    size = min(map(legend_size, lines))
    drawn = ""
    for at, line in enumerate(reversed(lines)):
        left, y = float(MARGIN), base - at * size * 1.5
        for code, name, number in line:
            label = f"{name} {number}"
            drawn += mark_svg(code, left, y - size * 0.92, size * 1.1)
            drawn += text(label, left + size * 1.5, y, size, INK, bold=True)
            left += (width_of(label) + LEGEND_GAP) * size
    return drawn


def legend_size(counts: tuple[tuple[str, str, int], ...]) -> float:
    """Return the size of type at which a legend fits on one line."""
    widths = sum(width_of(f"{name} {number}") + LEGEND_GAP for _, name, number in counts)
    return min(28.0, (WIDTH - 2 * MARGIN) / max(widths, 1))


def frame(inside: str, source: str, enlarged: int = 1) -> str:
    """Return paper with a picture on it and its source line at the foot."""
    size, lines = wrapped(source, (22, 19), WIDTH - 2 * MARGIN, 2)
    if lines[-1].endswith("…"):
        size, lines = wrapped(source, (16,), WIDTH - 2 * MARGIN, 3)
    words = "".join(
        text(line, MARGIN, HEIGHT - 50 + at * size * LEADING, size, FAINT) for at, line in enumerate(lines)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH * enlarged}" height="{HEIGHT * enlarged}" '
        f'viewBox="0 0 {WIDTH} {HEIGHT}" font-family={quoteattr(READERS_FAMILIES)}>'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{PAPER}"/>{inside}'
        f'<path d="M{MARGIN} {HEIGHT - 78}H{WIDTH - MARGIN}" stroke="{RULE}" stroke-width="2"/>'
        f"{words}</svg>"
    )


def block(lines: list[str], top: float, size: float, colour: str, *, bold: bool = False) -> str:
    """Return lines of text, centred, the first on the base line `top`."""
    return "".join(
        text(line, WIDTH / 2, top + at * size * LEADING, size, colour, bold=bold, anchor="middle")
        for at, line in enumerate(lines)
    )


def text(
    words: str, x: float, y: float, size: float, colour: str, *, bold: bool = False, anchor: str = "start"
) -> str:
    """Return one line of text; `y` is its base line.

    The font draws curly quotes as wide as a Chinese character, which is wrong among Latin letters.
    """
    if not any(map(is_wide, words)):
        words = words.translate(STRAIGHT)
    return (
        f'<text x="{x:g}" y="{y:g}" font-size="{size:g}" fill="{colour}" text-anchor="{anchor}" '
        f'font-weight="{700 if bold else 400}" xml:space="preserve">{escape(words)}</text>'
    )


def width_of(words: str) -> float:
    """Return about how wide text is, in sizes of its type; never less than it is drawn."""
    return sum(map(width_of_one, words))


@cache
def width_of_one(character: str) -> float:
    """Return about how wide a character is, in sizes of its type."""
    if unicodedata.east_asian_width(character) in "WFA":
        return 1.0
    if character in " .,:;'|il":
        return 0.3
    return 0.72 if character.isupper() or character in "%—" else 0.57


def fitted(words: str, size: float, width: float) -> float:
    """Return the size of type, at most `size`, at which a line fits a width in pixels."""
    return min(size, width / max(width_of(words), 1))


def wrapped(words: str, sizes: tuple[float, ...], width: float, most: int) -> tuple[float, list[str]]:
    """Return the first of the sizes at which text takes at most so many lines, and the lines.

    Where none is small enough, the last line of the smallest ends in “…”.
    """
    lines: list[str] = []
    for size in sizes:
        lines = broken(words, width / size)
        if len(lines) <= most:
            return size, lines
    return sizes[-1], [*lines[: most - 1], "".join(pieces_of(lines[most - 1])[:-1]).rstrip() + "…"]


def broken(words: str, width: float) -> list[str]:
    """Return text in lines of about the same length, none wider than `width` sizes of its type."""
    pieces = pieces_of(words)
    narrowest = max(map(width_of, pieces), default=0)
    steps = [narrowest + (width - narrowest) * step / 40 for step in range(41)]

    def lines_at(most: float) -> list[str]:
        return filled(pieces, lambda line: width_of(line) <= most)

    # A wider line never takes more lines, so the narrowest that takes the fewest is found by halving.
    fewest = len(lines_at(steps[-1]))
    found = bisect_left(steps, True, key=lambda most: len(lines_at(most)) <= fewest)
    return lines_at(steps[found])


def png_of(svg: str) -> bytes:
    """Return an SVG as PNG, with a palette.

    The octree takes a tenth of the time of a median cut, for a file no larger; a verdict's colour may be off
    by a step or two in 255, which no eye sees.
    """
    drawn = Image.open(io.BytesIO(vl_convert.svg_to_png(outlined(svg)))).convert("RGB")
    out = io.BytesIO()
    palette = drawn.quantize(COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    palette.save(out, "PNG", compress_level=COMPRESSION)
    return out.getvalue()
