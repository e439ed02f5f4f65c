"""Whether the lines of a document are broken to fit a page, and how wide it is."""

import re

STOP = re.compile(r"[。！？；：:…]\W*$")
OPEN_END = re.compile(r"[，、的和与及或对向在为将把“《（(—-]$")
"""What no line ends in that is complete."""
WIDEST = 70
"""More characters than a line has that was broken to fit a page."""
ALONE = -1.0
"""In place of a width: each line is a paragraph, though it ends without a mark, as those of a digest do."""
LEAST_ALONE = 3
"""Fewer long lines without a mark at their end than show a habit."""


def wrap_widths(lines: dict[int, str]) -> dict[int, float]:
    """Return for each line the width at which the lines around it are broken; 0 where each is a paragraph.

    Looked at is each run of lines without a gap. Broken lines are nearly full, and most end amid a sentence.
    """
    widths: dict[int, float] = {}
    each_alone = ALONE if ends_without_marks(lines) else 0
    for run in runs_without_gap(list(lines)):
        lengths = [breadth(lines[number]) for number in run]
        before_last = sorted(lengths[:-1])
        widest = max(lengths)
        amid = [number for number in run[:-1] if not STOP.search(lines[number].strip())]
        is_wrapped = (
            bool(before_last)
            and 8 <= widest <= WIDEST
            and before_last[len(before_last) // 2] >= widest * 0.75
            and len(amid) * 2 >= len(before_last)
        )
        widths |= dict.fromkeys(run, widest if is_wrapped else each_alone)
    return widths


def ends_without_marks(lines: dict[int, str]) -> bool:
    """Say whether the long lines of a document end without a mark, each a paragraph, as those of a digest do."""
    long = [line.strip() for line in lines.values() if breadth(line) > WIDEST]
    without = [line for line in long if not STOP.search(line) and not OPEN_END.search(line)]
    lengths = sorted(map(breadth, without))
    return (
        len(without) >= LEAST_ALONE
        and len(without) * 2 > len(long)
        and lengths[len(lengths) // 2] < lengths[-1] * 0.95
    )


def breadth(line: str) -> float:
    """Return how broad a line is printed, in Chinese characters; others are half as broad."""
    return sum(1.0 if ord(character) > 0xFF else 0.5 for character in line.strip())


def runs_without_gap(numbers: list[int]) -> list[list[int]]:
    """Return numbers in runs without a gap: of lines, those between which none is blank."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs
