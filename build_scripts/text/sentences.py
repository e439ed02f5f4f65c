"""Split a paragraph into sentences."""

import re

SENTENCE = re.compile(r"[^。；！？]*[。；！？][”’）]*|[^。；！？]+$")


def split_sentences(text: str) -> list[str]:
    """Return the sentences of a paragraph, ended by 。；！？ with any closing quotation marks.

    Joined, they are the paragraph again.
    """
    return [match[0] for match in SENTENCE.finditer(text)]
