"""Marks as Chinese is written with them, in place of those that a copy or a keyboard has put there."""

import re

FULL_WIDTH = dict(zip(",:;?!()", "，：；？！（）", strict=True))
HALF_WIDTH = re.compile(r"(?<![0-9])[,:]|[,:](?![0-9])|[;?!()]")
STRAIGHT = '"'
QUOTED = re.compile(rf"{STRAIGHT}([^{STRAIGHT}。；]{{1,40}}){STRAIGHT}")
"""What stands between two straight quotation marks, within a sentence."""


def in_chinese_marks(text: str) -> str:
    """Return a text with marks in full width and quotation marks in pairs; what is within a number stays, each place too."""
    text = HALF_WIDTH.sub(lambda found: FULL_WIDTH[found[0]], text)
    return QUOTED.sub(r"“\1”", text)
