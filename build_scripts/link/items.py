"""Which item of a list in a sentence a statement is about."""

import re

from build_scripts.load.records import Statement

BETWEEN_ITEMS = re.compile("[、和与及]|等(?=.{3})")
"""What parts the items of a list; 等 may also close one, with no more than “活动” after it."""

SHARED_BY_CHANCE = 1
"""As many first characters two unlike items may have in common: an opening quotation mark, say."""


def own_item(statement: Statement) -> int:
    """Return where in its quote the item begins that a statement's title names.

    “A、B、C三项指标分别增长10%” is three statements with one quote and one figure; their titles tell
    them apart. The item is that which begins with the most characters of the title, wherever in
    the title they stand. Without one, the statement is about the quote as a whole: 0.
    """
    title, quote = statement.title_zh, statement.quote_zh
    starts = [0, *(found.end() for found in BETWEEN_ITEMS.finditer(quote))]
    if len(starts) == 1:
        return 0
    named = {
        start: max(characters_in_common(title[at:], quote[start:]) for at in range(len(title)))
        for start in starts
    }
    best = max(starts, key=lambda start: named[start])
    return best if named[best] > SHARED_BY_CHANCE else 0


def characters_in_common(one: str, other: str) -> int:
    """Return with how many equal characters two texts begin."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
