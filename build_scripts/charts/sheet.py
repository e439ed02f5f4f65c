"""A picture that leaves the site: title, subtitle and source with it, on white paper."""

from dataclasses import dataclass
from xml.sax.saxutils import escape

from build_scripts.charts.drawing import Drawing
from build_scripts.charts.fonts import LATIN_FAMILIES, READERS_FAMILIES
from build_scripts.charts.imprint import Imprint, metadata_svg
from build_scripts.charts.lines import lines_of
from build_scripts.charts.marks import SIDE, shapes
from build_scripts.charts.palette import FAINT, INK, PAPER
from build_scripts.charts.svg import draw
from build_scripts.text.tongues import SOURCES

MARGIN = 40
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
    rights: str = ""
    """What the file says of its licence; empty while it only stands in a page."""
    project: str = ""


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
    title, y = block(sheet.title, TITLE, MARGIN, drawing.width)
    subtitle, y = block(sheet.subtitle, SUBTITLE, y + 4, drawing.width)
    picture = y + 16
    source, y = block(sheet.source, SOURCE, picture + drawing.height + 18, drawing.width)
    # The font of Chinese draws curly quotes as wide as a character, which is wrong among Latin letters.
    families = READERS_FAMILIES if sheet.lang == SOURCES else LATIN_FAMILIES
    imprint = Imprint(sheet.title, sheet.source, sheet.rights, sheet.project)
    width, height = drawing.width + 2 * MARGIN, y + MARGIN - 8
    inside = draw(drawing).replace(f'"{PAPER}"', f'"{WHITE}"')
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{SCALE * width:g}" height="{SCALE * height:g}" '
        f'viewBox="0 0 {width:g} {height:g}" xml:lang="{sheet.lang}" font-family=\'{families}\'>'
        f"{metadata_svg(imprint)}<defs>{symbols()}</defs>"
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
