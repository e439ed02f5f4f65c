"""Restore a paragraph from the raw lines of a source.

A source comes as it was published or copied: wrapped lines, Markdown marks, bold newspaper
headings doubled by the copying. Restoring undoes exactly these and nothing else, so that a
check can run it again and compare.
"""

import re

MARKDOWN_HEADING = re.compile(r"^#{1,6}\s+")
MARKDOWN_BOLD = "**"
LINE_END = re.compile(r"\r\n|\n|\r")

DOUBLED_UNIT = re.compile(r"(.+?)\1")
SENTENCE_STOP = "。"


def non_blank_lines(raw_text: str) -> dict[int, str]:
    """Return the lines of a source that hold anything, by line number counted from 1."""
    return {number: line for number, line in enumerate(LINE_END.split(raw_text), start=1) if line.strip()}


def undouble(line: str) -> str:
    """Undo a doubled newspaper heading at the start of a line.

    Copying a bold heading off a newspaper page yields it twice, unit by unit: words, then the
    comma, then words, then the full stop (“实体强市不松劲实体强市不松劲，，…。。”). A line
    is taken for such a heading only if doubled units cover it up to a doubled full stop, or
    cover all of it and one of them is a word (“11.. 亮 点 纷 呈亮 点 纷 呈”, which also
    loses its letter spacing). Any other line, “11” among them, is returned as it is, so that no number loses a digit.
    """
    units: list[str] = []
    position = 0
    while match := DOUBLED_UNIT.match(line, position):
        units.append(match[1])
        position = match.end()
        if match[1] == SENTENCE_STOP:
            return "".join(units) + line[position:]
        while position < len(line) and line[position] == " ":
            position += 1
    if position == len(line) and any(len(unit) > 1 and not unit.isdigit() for unit in units):
        return "".join(units).replace(" ", "")
    return line


def restore(lines: list[str]) -> str:
    """Return the text of a paragraph, given its raw non-blank lines in order.

    Edge spaces, Markdown marks and doubled headings are undone line by line; the lines are
    then joined with nothing between them, as Chinese is written.
    """
    restored = []
    for line in lines:
        unmarked = MARKDOWN_HEADING.sub("", line.strip()).replace(MARKDOWN_BOLD, "")
        restored.append(undouble(unmarked))
    return "".join(restored)
