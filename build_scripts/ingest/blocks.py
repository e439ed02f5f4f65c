"""Cut the raw lines of a source into blocks: the paragraphs of a draft, in the order of the file.

Each non-blank line goes into exactly one block, and the text of a block is what `text.restore`
makes of its lines, so that the account of lines closes at once.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from build_scripts.ingest.furniture import is_byline, is_furniture
from build_scripts.ingest.grids import Cell, find_grids
from build_scripts.ingest.numbering import level_of
from build_scripts.ingest.titles import is_title
from build_scripts.ingest.wrapping import ALONE, OPEN_END, STOP, breadth, wrap_widths
from build_scripts.text.restore import is_page_mark, non_blank_lines, restore

GOES_ON = re.compile(r"[，。；：、！？）)”》%％的和与及或是]|[一-龥]{1,2}[。；]")
"""What no paragraph begins with: a mark, or the last characters of a sentence."""
CUT_NUMBER = re.compile(r"\d+\.\d+(?:$|[一-龥])")
"""How a line begins that a raised or lowered number was cut out of: the “2.5” of PM2.5."""
CAPTION = re.compile(r"[图表]\s?\d{1,2}[\s:：]")
"""How the line begins that says what a picture or a table shows."""
LONG = 45
"""More characters than a heading has."""
RUN_IN = 60
"""More characters than a heading has that is a sentence."""
TABLE_LEVEL = 9
"""How deep the headings of a table's columns stand: below all others."""
PLAIN_NUMBER = re.compile(r"\d+[.]\d|\d+$")


@dataclass(frozen=True)
class Block:
    """Raw lines that make one paragraph.

    `level` is that of a heading, 0 where it has no numbering; `cells` are those of a row of a table.
    """

    kind: str
    text: str
    first_line: int
    last_line: int
    level: int = 0
    cells: tuple[Cell, ...] = ()


def cut_blocks(raw_text: str) -> list[Block]:
    """Return the blocks of a source in the order of its lines."""
    lines = non_blank_lines(raw_text)
    rows = find_grids(lines)
    in_tables = {number for row in rows for number in row.lines}
    outside = {number: line for number, line in lines.items() if number not in in_tables}
    marks = {number for number, line in outside.items() if is_page_mark(line)}
    printed = {number: line for number, line in outside.items() if number not in marks}
    groups = [
        sorted({*group, *(each for each in marks if group[0] < each < group[-1])})
        for group in joined(printed, wrap_widths(printed), marks)
    ]
    groups += [[each] for each in marks.difference(*groups)]
    blocks = [
        Block(kind_of(text), text, group[0], group[-1], level_of(text))
        for group in groups
        if (text := restore([lines[number] for number in group]))
    ]
    blocks += [
        Block(
            "heading" if row.is_heading and row.cells else ("body" if row.cells else "furniture"),
            restore([lines[number] for number in row.lines]),
            row.lines[0],
            row.lines[-1],
            TABLE_LEVEL if row.is_heading else 0,
            () if row.is_heading else row.cells,
        )
        for row in rows
    ]
    return settle_kinds(sorted(blocks, key=lambda each: each.first_line))


def joined(lines: dict[int, str], widths: dict[int, float], marks: set[int]) -> Iterator[list[int]]:
    """Yield the numbers of the lines that make a paragraph each; `marks` are lines between them with a page's number."""
    group: list[int] = []
    for number in lines:
        if group and not belongs(lines, group, number, widths, marks):
            yield group
            group = []
        group.append(number)
    if group:
        yield group


def belongs(
    lines: dict[int, str], group: list[int], number: int, widths: dict[int, float], marks: set[int]
) -> bool:
    """Say whether a line goes on with the paragraph that the lines of `group` have begun."""
    line, last = lines[number].strip(), lines[group[-1]].strip()
    so_far = restore([lines[each] for each in group])
    gap = any(each not in marks for each in range(group[-1] + 1, number))
    if (is_furniture(last) and len(group) == 1) or is_byline(so_far) or is_byline(line):
        return False
    is_open = not STOP.search(so_far)
    if is_furniture(line):
        goes_on = re.fullmatch(r"\d+\.\d+|[，。；、！？）)”]+", line)
        return is_open and bool(goes_on or (re.fullmatch(r"\d+", line) and not is_heading(so_far)))
    if (level_of(line) and not PLAIN_NUMBER.match(line)) or ITEM.match(line) or MARKED.match(line):
        return False
    if (
        (not is_open and line.startswith("——"))
        or (is_title(so_far) and is_title(line))
        or CAPTION.match(so_far)
    ):
        return False
    if not is_open:
        is_whole = breadth(line) >= widths[number] * 0.75 or bool(STOP.search(line))
        return not gap and is_whole and 0 < widths[number] * 0.85 <= breadth(last)
    if is_unbalanced(so_far) or (widths[number] != ALONE and ("。" in so_far or len(so_far) > LONG)):
        return True
    if OPEN_END.search(last) or GOES_ON.match(line) or CUT_NUMBER.match(line):
        return True
    if level_of(so_far) and is_heading(so_far):
        return not gap and 0 < widths[number] * 0.95 <= breadth(last)
    return not gap and 0 < widths[number] * 0.75 <= breadth(last)


def is_unbalanced(text: str) -> bool:
    """Say whether a quotation mark or a bracket is still open."""
    return any(text.count(left) > text.count(right) for left, right in ("“”", "（）", "《》"))


def kind_of(text: str) -> str:
    """Return what a paragraph is by its own words."""
    if is_furniture(text):
        return "furniture"
    if is_byline(text):
        return "byline"
    return "heading" if is_heading(text) else "body"


ITEM = re.compile("[●▶►▪•·○◎➤]")
"""What an item of a list begins with, which is no heading however short it is."""
MARKED = re.compile("[■◆★☆□]")
"""What the head of a list begins with."""


def is_heading(text: str) -> bool:
    """Say whether a paragraph is a heading: short, and numbered or without a full stop."""
    if len(text) > RUN_IN or re.search(r"[。；！？].", text) or ITEM.match(text):
        return False
    if text.endswith(("。", "；", "！", "？")):
        return level_of(text) in (2, 3, 4) and text.endswith("。") and "：" not in text
    return not text.endswith(("，", "、")) and len(text) <= LONG + 10 and not text.startswith("——")


def settle_kinds(blocks: list[Block]) -> list[Block]:
    """Return the blocks with kinds that their neighbours decide: what stands before and behind the document."""
    title = next((at for at, each in enumerate(blocks[:20]) if is_title(each.text)), 0)
    begin = opening(blocks)
    end = closing(blocks, begin)
    settled: list[Block] = []
    for at, block in enumerate(blocks):
        kind = block.kind
        if block.cells or block.level == TABLE_LEVEL:
            settled.append(block)
            continue
        if at < begin and kind != "furniture":
            kind = "furniture" if at < title and kind == "heading" else "byline"
            kind = "heading" if is_title(block.text) else kind
        elif at >= end:
            kind = "furniture"
        elif kind == "heading" and block.text.endswith(("：", ":")):
            kind = "body" if not block.level and LEADS_IN.search(block.text) else kind
        elif kind == "heading" and block.text.endswith("。") and followed_by_like(blocks, at):
            kind = "body"
        elif kind == "body" and (heads(blocks, settled, at) or goes_with(block, settled)):
            kind = "heading"
        settled.append(replace(block, kind=kind))
    return settled


LEADS_IN = re.compile(
    r"(?:工作|方面|任务|如下|以下|几点|要求|思想是|原则|目标|指标|下面|努力|把握|抓好|做到)是?[：:]$"
)
"""How a line ends that leads into what follows and is no heading."""


def goes_with(block: Block, before: list[Block]) -> bool:
    """Say whether a line is the second of a heading: “——攻坚新颜值”, right behind the one that names the part."""
    is_line = re.fullmatch("——[^。！？；：]{2,28}", block.text)
    return bool(is_line and before and before[-1].kind == "heading" and 0 < before[-1].level <= 2)


def heads(blocks: list[Block], before: list[Block], at: int) -> bool:
    """Say whether a short sentence heads a long paragraph, as others that begin like it do: “这是…的五年。”."""

    def is_like(place: int) -> bool:
        text, after = blocks[place].text, blocks[place + 1] if place + 1 < len(blocks) else None
        return (
            len(text) <= 30
            and bool(re.fullmatch("[^。！？；]*。", text))
            and after is not None
            and after.kind == "body"
            and len(after.text) > 3 * len(text)
        )

    if not is_like(at) or (before and before[-1].kind == "heading"):
        return False
    begin = blocks[at].text[:2]
    return sum(is_like(place) for place, each in enumerate(blocks) if each.text.startswith(begin)) >= 3


ADDRESS = re.compile(r"各位(?:代表|委员|同志).{0,12}[：:！!]")
BEHIND = re.compile(
    r"(?:友情链接|相关报道|相关附件|相关链接|责任编辑|扫一扫|打印本页|关闭窗口|【?\s*打印|上一篇|下一篇).{0,20}"
)


def opening(blocks: list[Block]) -> int:
    """Return where the address “各位代表：” stands, near the head; 0 where a document has none."""
    return next((at for at, each in enumerate(blocks[:40]) if ADDRESS.fullmatch(each.text)), 0)


SENTENCE = 20
"""More characters than what a page adds has, where it ends in a full stop."""


def closing(blocks: list[Block], begin: int) -> int:
    """Return where what a page adds behind a document begins."""
    for at in range(len(blocks) - 1, begin, -1):
        text = blocks[at].text
        is_told = len(text) > 60 or (len(text) > SENTENCE and text.endswith("。"))
        if blocks[at].kind == "body" and is_told and not repeats_opening(blocks, at, begin):
            return next(
                (
                    later
                    for later in range(at + 1, len(blocks))
                    if BEHIND.match(blocks[later].text) or blocks[later].kind == "furniture"
                ),
                len(blocks),
            )
    return len(blocks)


def repeats_opening(blocks: list[Block], at: int, begin: int) -> bool:
    """Say whether a block repeats how the document opens, as the summary of a page does."""
    return (
        blocks[at].text[:10] in blocks[begin].text + "".join(each.text for each in blocks[begin : begin + 2])
        and at > begin + 1
    )


def followed_by_like(blocks: list[Block], at: int) -> bool:
    """Say whether a sentence with a number before it is one of a list, and heads nothing."""
    after = blocks[at + 1] if at + 1 < len(blocks) else None
    return after is None or after.kind != "body" or (0 < after.level == blocks[at].level)
