"""Split a paragraph into sentences, and a text of our own, in either language, into what ends with a full stop."""

import re
from itertools import pairwise

STOP = re.compile(r"[。！？][”’）]*|(?<!\b[Nn]o)[.?!][”’)]?(?= [A-Z“‘(\d])")
"""Where a sentence of our own ends before another; behind “no.” stands a number, not a sentence."""
SENTENCE = re.compile(r"[^。；！？]*[。；！？][”’）]*|[^。；！？]+$")


def split_sentences(text: str) -> list[str]:
    """Return the sentences of a paragraph, ended by 。；！？ with any closing quotation marks.

    Joined, they are the paragraph again.
    """
    return [match[0] for match in SENTENCE.finditer(text)]


def full_sentences(text: str) -> list[str]:
    """Return the sentences of a text of ours, Chinese or English, without the spaces between them.

    A semicolon ends none, unlike in a source, where what it parts is counted by itself.
    """
    cuts = [0, *(match.end() for match in STOP.finditer(text)), len(text)]
    return [each for start, end in pairwise(cuts) if (each := text[start:end].strip())]
