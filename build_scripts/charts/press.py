"""A picture as PDF, which a print shop takes: as sharp as it is drawn, its letters as outlines, so that no font is missing."""

import re

import vl_convert

from build_scripts.charts.imprint import texts_of
from build_scripts.charts.outlines import outlined

RESOURCES = re.compile(rb"(/(?:ExtGState|XObject|Pattern|ColorSpace|Shading) <<\n)((?: +/\w+ [0-9]+ 0 R\n)+)")
REFERENCE = re.compile(rb"\b([0-9]+) 0 (R|obj)\b")
STREAM = b"\nstream\n"
ENTRY = 20
"""How many bytes an entry of the table of objects takes (PDF 32000-1, 7.5.4)."""
PRODUCER = b"/Producer (svg2pdf)"
"""What the program that writes it says of itself, which is all that it says of the document."""
NAMES = {"Title": "Title", "Author": "Author", "Source": "Subject", "Copyright": "Copyright"}
"""What a document says of itself (PDF 32000-1, 14.3.3), by the keywords of a PNG; the last is a name of our own."""


def drawn_pdf(svg: str) -> bytes:
    """Return an SVG as PDF, in the order in which the program that writes it happens to have its parts."""
    pdf: bytes = vl_convert.svg_to_pdf(outlined(svg))
    return pdf


def printed(pdf: bytes, svg: str) -> bytes:
    """Return a PDF that was made of an SVG as it is published: with what that says of itself, the same bytes whenever it is made."""
    return in_order(pdf, told_of(texts_of(svg)))


def told_of(texts: dict[str, str]) -> bytes:
    """Return texts as members of a document's own dictionary; in hexadecimal, so that no sign in them is one of PDF's."""
    return b"".join(
        b"\n  /%s <FEFF%s>" % (NAMES[name].encode(), text.encode("utf-16-be").hex().upper().encode())
        for name, text in texts.items()
    )


def in_order(pdf: bytes, told: bytes) -> bytes:
    """Return a PDF with its objects numbered and placed as they are first referred to, from the trailer on.

    The program that writes it has them, and the lists of what a page uses, in another order each time. `told` is what
    it says of itself besides its producer.
    """
    start = int(pdf[pdf.rindex(b"startxref") :].split()[1])
    table, _, trailer = pdf[start:].partition(b"trailer")
    objects = {
        number: RESOURCES.sub(
            lambda found: found[1] + b"".join(sorted(found[2].splitlines(keepends=True))),
            content.replace(PRODUCER, PRODUCER + told),
        )
        for number, content in objects_of(pdf, table, start).items()
    }
    order: dict[int, int] = {}
    waiting = [trailer]
    while waiting:
        found = [int(each[1]) for each in REFERENCE.finditer(waiting.pop(0)) if each[2] == b"R"]
        new = [each for each in dict.fromkeys(found) if each not in order]
        order |= {each: len(order) + at for at, each in enumerate(new, 1)}
        waiting += [objects[each].partition(STREAM)[0] for each in new]
    written = pdf[: pdf.index(b" 0 obj")].rpartition(b"\n")[0] + b"\n"
    places = []
    for number in order:
        head, mark, stream = objects[number].partition(STREAM)
        places.append(len(written))
        written += renumbered(head, order) + mark + stream
    entries = b"".join(b"%010d 00000 n\r\n" % place for place in places)
    return (
        written
        + b"xref\n0 %d\n0000000000 65535 f\r\n" % (len(order) + 1)
        + entries
        + b"trailer"
        + renumbered(trailer.partition(b"startxref")[0], order)
        + b"startxref\n%d\n%%%%EOF" % len(written)
    )


def objects_of(pdf: bytes, table: bytes, end: int) -> dict[int, bytes]:
    """Return the objects of a PDF by number; its table stands at `end`."""
    entries = table.split(b"\n", 2)[2]
    places = {
        number: int(entries[at : at + 10])
        for number, at in enumerate(range(0, len(entries) - ENTRY + 1, ENTRY))
        if entries[at + 17 : at + 18] == b"n"
    }
    ends = [*sorted(places.values()), end]
    return {number: pdf[at : ends[ends.index(at) + 1]] for number, at in places.items()}


def renumbered(content: bytes, order: dict[int, int]) -> bytes:
    """Return a part of a PDF with the numbers of objects in another order."""
    return REFERENCE.sub(lambda found: b"%d 0 %s" % (order[int(found[1])], found[2]), content)
