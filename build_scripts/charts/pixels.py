"""A picture as PNG, which chats and phones take."""

import io
from contextlib import closing

import pypdfium2
from PIL import Image, PngImagePlugin

from build_scripts.charts.imprint import texts_of

COLOURS = 128
"""A palette is enough for flat colours, and makes a file several times smaller; with fewer, the colour of one mark
among many is lost."""
COMPRESSION = 4
"""How hard the file is pressed: a step more takes half as long again and saves less than a twentieth."""


def png_of(svg: str, pdf: bytes) -> bytes:
    """Return a picture as PNG, with a palette, and with what its SVG says of itself; `pdf` is the same picture.

    It is drawn by way of a PDF: the program that draws an SVG hands its pixels out only as a PNG of all
    colours, and writing and reading that takes longer than all the rest.
    The octree takes a tenth of the time of a median cut, for a file no larger; a verdict's colour may be off
    by a step or two in 255, which no eye sees.
    """
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        # In Pillow's own order, which it takes as it is.
        drawn = document[0].render(draw_annots=False, may_draw_forms=False, rev_byteorder=True).to_pil()
    out = io.BytesIO()
    palette = drawn.quantize(COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    said = PngImagePlugin.PngInfo()
    for name, words in texts_of(svg).items():
        said.add_itxt(name, words)
    palette.save(out, "PNG", compress_level=COMPRESSION, pnginfo=said)
    return out.getvalue()
