"""The page of a source as it came: its raw file line by line, with what cleaning strikes."""

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from itertools import groupby

from build_scripts.link.addresses import as_came_path, source_path
from build_scripts.load.ledger import Source
from build_scripts.load.records import Paragraph
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.pages.source import views_of
from build_scripts.parts.address import Address
from build_scripts.parts.reference import Reference
from build_scripts.text.restore import Piece, cut_line, split_lines
from build_scripts.words.edition import Edition

FATES = ("break", "space", "markdown", "doubled", "page")
"""What cleaning strikes, in the order in which it is told; see `text.restore`."""


@dataclass(frozen=True)
class RawLine:
    """A line of the raw file: its pieces, and the paragraph that they are read in."""

    number: int
    pieces: tuple[Piece, ...]
    reads: str
    ends: bool


@dataclass(frozen=True)
class Block:
    """Lines that follow each other in the file and are read as one paragraph.

    `paragraph` is None for blank lines before the first one; `place` says where the file has
    the paragraph, if that is not where it is read.
    """

    paragraph: Reference | None
    place: str
    lines: tuple[RawLine, ...]


@dataclass(frozen=True, kw_only=True)
class AsCamePage(Page):
    """All that the page of a raw source shows; see templates/as_came.md.jinja."""

    citation: str
    views: tuple[Reference, Reference]
    proof: str
    order: str
    blocks: tuple[Block, ...]
    raw: Reference
    sha256: str
    style: str


def describe_as_came(source: Source, edition: Edition) -> AsCamePage:
    """Return the page of a source as it came; the source has passed its checks."""
    package = source.package
    address = Address(edition, as_came_path(package.name))
    raw = package.resource("source") or {}
    blocks = blocks_of(source, address)
    return AsCamePage(
        address=address,
        title=edition.say("as-came-title", title=edition.described(package.descriptor, "title")),
        description=edition.say("as-came-description"),
        section="sources",
        citation=edition.pick(source.about, "citation"),
        views=views_of(source, address),
        proof=proof_of(source, blocks, edition),
        order=order_of(blocks, edition),
        blocks=blocks,
        raw=Reference(
            edition.say("common-as-came"), address.shared(f"data/{package.name}/latest/source.txt")
        ),
        sha256=str(raw.get("hash", "")).removeprefix("sha256:"),
        style=address.shared("assets/source.css"),
    )


def blocks_of(source: Source, address: Address) -> tuple[Block, ...]:
    """Return the lines of a source in the order of the file, by the paragraph they are read in."""
    edition = address.edition
    lines = split_lines(source.raw_text)
    by_line = sorted(source.paragraphs, key=lambda each: each.first_line)
    starts = [each.first_line for each in by_line]
    blocks = []
    for position, run in groupby(range(1, len(lines) + 1), key=lambda number: bisect_right(starts, number)):
        paragraph = by_line[position - 1] if position else None
        reads = f"¶ {paragraph.order}" if paragraph else ""
        blocks.append(
            Block(
                paragraph=paragraph and reference_to(paragraph, source, address),
                place=edition.say("as-came-place", position=position)
                if paragraph and paragraph.order != position
                else "",
                lines=tuple(
                    RawLine(
                        number=number,
                        pieces=tuple(cut_line(lines[number - 1], amid=is_amid(number, paragraph))),
                        reads=reads if lines[number - 1].strip() else "",
                        ends=number < len(lines),
                    )
                    for number in run
                ),
            )
        )
    return tuple(blocks)


def is_amid(number: int, paragraph: Paragraph | None) -> bool:
    """Say whether a line stands amid a paragraph, behind its first line and before its last."""
    return paragraph is not None and paragraph.first_line < number < paragraph.last_line


def reference_to(paragraph: Paragraph, source: Source, address: Address) -> Reference:
    """Return the link to a paragraph as cleaned."""
    return Reference(
        address.edition.say("as-came-read-as", order=paragraph.order),
        address.to(source_path(source.package.name, paragraph.paragraph_id)),
    )


def proof_of(source: Source, blocks: tuple[Block, ...], edition: Edition) -> str:
    """Return what cleaning struck and kept, in characters, as sentences."""
    lines = split_lines(source.raw_text)
    struck: Counter[str] = Counter()
    for block in blocks:
        for line in block.lines:
            for piece in line.pieces:
                struck[piece.fate] += len(piece.text)
    kept = struck.pop("kept", 0)
    struck["break"] = len(source.raw_text) - sum(len(line) for line in lines)
    cleaned = sum(len(each.text_zh) for each in source.paragraphs)
    found = [
        edition.say(f"as-came-struck-{fate}", number=f"{struck[fate]:,}") for fate in FATES if struck[fate]
    ]
    return edition.say(
        "as-came-proof",
        total=f"{len(source.raw_text):,}",
        gone=f"{sum(struck.values()):,}",
        struck=edition.listed(found),
        kept=f"{kept:,}",
        added=max(cleaned - kept, 0),
        lost=max(kept - cleaned, 0),
    )


def order_of(blocks: tuple[Block, ...], edition: Edition) -> str:
    """Return how far the order of the file is from that of reading."""
    own = [each for each in blocks if each.paragraph]
    moved = sum(bool(each.place) for each in own)
    if not moved:
        return edition.say("as-came-in-order", total=len(own))
    return edition.say("as-came-moved", total=len(own), moved=moved)


PAGE = Kind(
    "as_came",
    AsCamePage,
    lambda context: [describe_as_came(each, context.edition) for each in context.book.ledger.sources],
)
