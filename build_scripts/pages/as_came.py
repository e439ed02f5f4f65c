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
    views_label: str
    proof: str
    order: str
    key: str
    key_struck: str
    key_break: str
    blocks: tuple[Block, ...]
    raw: Reference
    sha256: str
    style: str


def describe_as_came(source: Source, edition: Edition) -> AsCamePage:
    """Return the page of a source as it came; the source has passed its checks."""
    package = source.package
    address = Address(edition, as_came_path(package.name))
    choose = edition.choose
    title = str(package.descriptor["title" if edition.lang == "zh" else "title_en"])
    raw = package.resource("source") or {}
    blocks = blocks_of(source, address)
    return AsCamePage(
        address=address,
        title=choose(f"原样：{title}", f"As it came: {title}"),
        description=choose(
            "原始文件逐行列出，整理时划掉了哪些字符，每一行读作哪一段。",
            "The raw file line by line: which characters cleaning strikes, and which paragraph each line is read in.",
        ),
        section="sources",
        citation=str(package.ledger[f"citation_{edition.lang}"]),
        views=views_of(source, address),
        views_label=choose("怎样看", "View"),
        proof=proof_of(source, edition),
        order=order_of(blocks, edition),
        key=choose("图例", "Key"),
        key_struck=choose("划掉的字符", "struck"),
        key_break=choose("换行，接起来", "line break, joined"),
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
                place=edition.choose(f"文件里第 {position} 段", f"number {position} in the file")
                if paragraph and paragraph.order != position
                else "",
                lines=tuple(
                    RawLine(
                        number=number,
                        pieces=tuple(cut_line(lines[number - 1])),
                        reads=reads if lines[number - 1].strip() else "",
                        ends=number < len(lines),
                    )
                    for number in run
                ),
            )
        )
    return tuple(blocks)


def reference_to(paragraph: Paragraph, source: Source, address: Address) -> Reference:
    """Return the link to a paragraph as cleaned."""
    return Reference(
        address.edition.choose(f"读作第 {paragraph.order} 段", f"Read as ¶ {paragraph.order}"),
        address.to(source_path(source.package.name, paragraph.paragraph_id)),
    )


def proof_of(source: Source, edition: Edition) -> str:
    """Return what cleaning struck and kept, in characters, as sentences."""
    lines = split_lines(source.raw_text)
    struck: Counter[str] = Counter()
    for line in lines:
        for piece in cut_line(line):
            struck[piece.fate] += len(piece.text)
    kept = struck.pop("kept", 0)
    struck["break"] = len(source.raw_text) - sum(len(line) for line in lines)
    cleaned = sum(len(each.text_zh) for each in source.paragraphs)
    names = {
        "break": ("换行 {}", "{} of line breaks"),
        "space": ("空格 {}", "{} of spacing"),
        "markdown": ("Markdown 记号 {}", "{} of Markdown"),
        "doubled": ("报纸标题重复出现的字 {}", "{} of newspaper headings that came twice"),
    }
    found = [
        edition.choose(*pattern).format(f"{struck[fate]:,}")
        for fate, pattern in names.items()
        if struck[fate]
    ]
    total, gone = f"{len(source.raw_text):,}", f"{sum(struck.values()):,}"
    added, lost = max(cleaned - kept, 0), max(kept - cleaned, 0)
    return edition.choose(
        f"原始文件共 {total} 个字符，标点、空格和换行都算。其中 {gone} 个是版面留下的，在这里划掉：{'、'.join(found)}。"
        f"其余 {kept:,} 个按阅读顺序接起来，就是“整理后”的全文：多出 {added} 个，丢失 {lost} 个。每次生成网站时都重新核对。",
        f"The raw file holds {total} characters, punctuation, spaces and line breaks among them. Of these {gone} are "
        f"left over from the layout and are struck here: {', '.join(found)}. The other {kept:,}, joined in reading "
        f"order, are the text “as cleaned”: {added} added, {lost} lost. This is checked again whenever the site is "
        f"built.",
    )


def order_of(blocks: tuple[Block, ...], edition: Edition) -> str:
    """Return how far the order of the file is from that of reading."""
    own = [each for each in blocks if each.paragraph]
    moved = sum(bool(each.place) for each in own)
    if not moved:
        return edition.choose(
            f"文件里的 {len(own)} 段就是阅读顺序，没有移动。",
            f"The {len(own)} paragraphs stand in the file in the order in which they are read; none was moved.",
        )
    return edition.choose(
        f"文件按版面的先后存放，不是阅读的先后：{len(own)} 段里有 {moved} 段换了位置，每段旁注明读作第几段。",
        f"The file keeps the order of the layout, not of reading: {moved} of {len(own)} paragraphs stand elsewhere "
        f"in the cleaned text, and each is labelled with the place where it is read.",
    )


PAGE = Kind(
    "as_came",
    AsCamePage,
    lambda context: [describe_as_came(each, context.edition) for each in context.book.ledger.sources],
)
