"""A picture that leaves the site: title, subtitle and source with it, on white paper."""

from dataclasses import dataclass
from xml.sax.saxutils import escape

from build_scripts.charts.drawing import Drawing
from build_scripts.charts.fonts import READERS_FAMILIES
from build_scripts.charts.lines import lines_of
from build_scripts.charts.marks import SIDE, shapes
from build_scripts.charts.palette import FAINT, INK, PAPER
from build_scripts.charts.svg import draw

MARGIN = 40
STRAIGHT = str.maketrans("“”‘’", "\"\"''")
"""The font of the charts draws curly quotes a whole em wide, as Chinese has them and English does not."""
WHITE = "#ffffff"
SCALE = 2
"""How many pixels of a screen one of the drawing takes, so that it is sharp in print."""


@dataclass(frozen=True)
class Sheet:
    """What stands around the picture."""

    title: str
    subtitle: str
    source: str
    lang: str


@dataclass(frozen=True)
class Style:
    """How a block of text is set, in pixels."""

    size: float
    line: float
    colour: str
    weight: int


TITLE = Style(28, 38, INK, 700)
SUBTITLE = Style(16, 25, FAINT, 400)
SOURCE = Style(13, 20, FAINT, 400)


def sheet_svg(drawing: Drawing, sheet: Sheet) -> str:
    """Return the whole sheet as an SVG that needs nothing but a font."""
    quotes = STRAIGHT if sheet.lang == "en" else {}
    title, y = block(sheet.title.translate(quotes), TITLE, MARGIN, drawing.width)
    subtitle, y = block(sheet.subtitle.translate(quotes), SUBTITLE, y + 4, drawing.width)
    picture = y + 16
    source, y = block(sheet.source.translate(quotes), SOURCE, picture + drawing.height + 18, drawing.width)
    width, height = drawing.width + 2 * MARGIN, y + MARGIN - 8
    inside = draw(drawing).replace(f'"{PAPER}"', f'"{WHITE}"')
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{SCALE * width:g}" height="{SCALE * height:g}" '
        f'viewBox="0 0 {width:g} {height:g}" xml:lang="{sheet.lang}" font-family=\'{READERS_FAMILIES}\'>'
        f"<title>{escape(sheet.title)}</title><defs>{symbols()}</defs>"
        f'<rect width="{width:g}" height="{height:g}" fill="{WHITE}"/>'
        f'{title}{subtitle}<g transform="translate({MARGIN},{picture:g})">{inside}</g>{source}</svg>\n'
    )


def symbols() -> str:
    """Return the marks of verdicts, which a page has in its frame, as symbols."""
    return "".join(
        f'<symbol id="mark-{code}" viewBox="0 0 {SIDE} {SIDE}">{shape}</symbol>'
        for code, shape in shapes().items()
    )


def block(text: str, style: Style, top: float, width: float) -> tuple[str, float]:
    """Return a text in lines below `top`, and where they end."""
    lines = lines_of(text, style.size, width)
    drawn = "".join(
        f'<text x="{MARGIN}" y="{top + style.line * at + style.size:g}" font-size="{style.size:g}" '
        f'font-weight="{style.weight}" fill="{style.colour}">{escape(line)}</text>'
        for at, line in enumerate(lines)
    )
    return drawn, top + style.line * len(lines)
