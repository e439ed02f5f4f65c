"""A picture as PNG, which chats and phones take."""

import io
import re
import zlib
from contextlib import closing
from functools import cache

import pypdfium2
from PIL import Image, ImageColor, PngImagePlugin

from build_scripts.charts.imprint import texts_of

APART = 20
"""How far the colours of a palette are apart, in 255: an edge in ten steps is smooth, and colours nearer than four are
taken for each other."""
GROUND = re.compile(r'<rect [^>]*\bfill="([^"]+)"')
SAID = re.compile(r'\b(?:fill|stroke|color)="(#[^"]+|[a-z]+)"')

PROFILE = re.compile(rb"\[/ICCBased [0-9]+ 0 R\]")
PLAIN = b"/DeviceRGB"

Colour = tuple[int, ...]
"""Red, green and blue, each of 255."""


def png_of(svg: str, pdf: bytes) -> bytes:
    """Return a picture as PNG, with a palette, and with what its SVG says of itself; `pdf` is the same picture.

    It is drawn by way of a PDF: the program that draws an SVG hands its pixels out only as a PNG of all
    colours, and writing and reading that takes longer than all the rest.
    """
    with closing(pypdfium2.PdfDocument(without_profile(pdf))) as document:
        # In Pillow's own order, which it takes as it is.
        drawn = document[0].render(draw_annots=False, may_draw_forms=False, rev_byteorder=True).to_pil()
    out = io.BytesIO()
    said = PngImagePlugin.PngInfo()
    for name, words in texts_of(svg).items():
        said.add_itxt(name, words)
    flat = drawn.quantize(palette=palette_of(colours_of(svg)), dither=Image.Dither.NONE)
    # Flat colours are runs of one byte: to look for nothing else takes half the time, for a twelfth more.
    flat.save(out, "PNG", compress_type=zlib.Z_RLE, pnginfo=said)
    return out.getvalue()


def without_profile(pdf: bytes) -> bytes:
    """Return a PDF with the colours of the screen as they are in place of their profile, which is that of the screen, sRGB.

    The pixels are the same; the program that draws works tables out of a profile for each picture anew, which takes a
    fifth of the time. What takes its place is as long, so that the table of objects stays true.
    """
    return PROFILE.sub(lambda profile: PLAIN.ljust(len(profile[0])), pdf)


def colours_of(svg: str) -> tuple[Colour, ...]:
    """Return the colours that a picture is drawn in, that of its ground first, which is white where it says none."""
    ground = GROUND.search(svg)
    said = [ground[1] if ground else "white", *SAID.findall(svg)]
    return tuple(dict.fromkeys(ImageColor.getrgb(each) for each in said if each != "none"))


@cache
def palette_of(colours: tuple[Colour, ...]) -> Image.Image:
    """Return an image with the palette of a picture: each of its colours, and the steps from it to the ground, as its edges are.

    A palette is enough for flat colours, and makes a file several times smaller. To know them beforehand
    takes a fifth of the time that finding them among the pixels does, and none is lost, be it that of one
    mark among many.
    """
    ground, *inks = colours
    found = list(colours)
    for ink in inks:
        steps = far(ground, ink) // APART
        for step in range(1, steps):
            shade = tuple(round(of + (to - of) * step / steps) for of, to in zip(ground, ink, strict=True))
            if all(far(shade, each) >= APART for each in colours):
                found.append(shade)
    image = Image.new("P", (1, 1))
    image.putpalette([value for each in found for value in each])
    return image


def far(one: Colour, other: Colour) -> int:
    """Return how far two colours are apart, in 255."""
    return max(abs(mine - its) for mine, its in zip(one, other, strict=True))
