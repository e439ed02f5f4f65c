"""Restore a paragraph from the raw lines of a source.

A source comes as it was published or copied: wrapped lines, Markdown marks, bold newspaper
headings doubled by the copying, the number of a page amid a paragraph. Restoring undoes exactly these and nothing else, so that a
check can run it again and compare. It only ever strikes characters: each line is cut into
pieces, each piece is kept as it is or struck for a stated reason.
"""

import re
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

MARKDOWN_HEADING = re.compile(r"^#{1,6}\s+")
MARKDOWN_BOLD = "**"
LINE_END = re.compile(r"\r\n|\n|\r")

DOUBLED_UNIT = re.compile(r"(.+?)\1")
SENTENCE_STOP = "。"

PAGE_MARK = re.compile(
    r"[-—－–·•]{1,3}\s*\d{1,3}\s*[-—－–·•]{1,3}|第\s*\d{1,3}\s*页(?:\s*[，,/]?\s*共\s*\d{1,3}\s*页)?"
)
"""A line that is the number of a page, told from a number by its marks: “- 2 -”."""

Fate = Literal["kept", "space", "markdown", "doubled", "page"]
"""What becomes of a character: it is kept, or why it is struck."""


@dataclass(frozen=True)
class Piece:
    """Characters of a raw line that share a fate."""

    text: str
    fate: Fate


def split_lines(raw_text: str) -> list[str]:
    """Return the lines of a source, blank ones among them; the first is line 1."""
    return LINE_END.split(raw_text)


def non_blank_lines(raw_text: str) -> dict[int, str]:
    """Return the lines of a source that hold anything, by line number counted from 1."""
    return {number: line for number, line in enumerate(split_lines(raw_text), start=1) if line.strip()}


def is_page_mark(line: str) -> bool:
    """Say whether a raw line is the number of a page and nothing else."""
    return bool(PAGE_MARK.fullmatch(line.strip()))


def cut_line(line: str, *, amid: bool = False) -> list[Piece]:
    """Cut a raw line into pieces; joined, they are the line again.

    Struck are edge spaces, Markdown marks of headings and bold type, and what copying doubled; of a line that stands
    `amid` its paragraph, behind its first line and before its last, the number of a page as well.
    """
    fates: list[Fate] = ["kept"] * len(line)
    start = len(line) - len(line.lstrip())
    end = max(start, len(line.rstrip()))
    fates[:start] = ["space"] * start
    fates[end:] = ["space"] * (len(line) - end)
    if amid and is_page_mark(line):
        fates[start:end] = ["page"] * (end - start)
        start = end
    if heading := MARKDOWN_HEADING.match(line[start:end]):
        fates[start : start + heading.end()] = ["markdown"] * heading.end()
        start += heading.end()
    for mark in re.finditer(re.escape(MARKDOWN_BOLD), line[start:end]):
        fates[start + mark.start() : start + mark.end()] = ["markdown"] * len(MARKDOWN_BOLD)
    left = [at for at, fate in enumerate(fates) if fate == "kept"]
    for at, fate in zip(left, doubled_fates("".join(line[at] for at in left)), strict=True):
        fates[at] = fate
    runs = groupby(zip(line, fates, strict=True), key=lambda each: each[1])
    return [Piece("".join(character for character, _ in run), fate) for fate, run in runs]


def doubled_fates(line: str) -> list[Fate]:
    """Return what becomes of each character once a doubled newspaper heading is undone.

    Copying a bold heading off a newspaper page yields it twice, unit by unit: words, then the
    comma, then words, then the full stop (“实体强市不松劲实体强市不松劲，，…。。”). A line
    is taken for such a heading only if doubled units cover it up to a doubled full stop, or
    cover all of it and one of them is a word (“11.. 亮 点 纷 呈亮 点 纷 呈”, which also
    loses its letter spacing). In any other line, “11” among them, all is kept, so that no number loses a digit.
    """
    fates: list[Fate] = ["kept"] * len(line)
    units: list[str] = []
    position = 0
    while match := DOUBLED_UNIT.match(line, position):
        units.append(match[1])
        fates[match.end(1) : match.end()] = ["doubled"] * len(match[1])
        position = match.end()
        if match[1] == SENTENCE_STOP:
            return fates
        while position < len(line) and line[position] == " ":
            fates[position] = "space"
            position += 1
    if position == len(line) and any(len(unit) > 1 and not unit.isdigit() for unit in units):
        return [
            "space" if character == " " and fate == "kept" else fate
            for character, fate in zip(line, fates, strict=True)
        ]
    return ["kept"] * len(line)


def restore(lines: list[str]) -> str:
    """Return the text of a paragraph, given its raw non-blank lines in order.

    What is kept of the lines is joined with nothing between them, as Chinese is written.
    """
    return "".join(
        piece.text
        for at, line in enumerate(lines)
        for piece in cut_line(line, amid=0 < at < len(lines) - 1)
        if piece.fate == "kept"
    )
