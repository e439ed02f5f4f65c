"""What changed within a text: the words that differ, with a little of what stands around them."""

import re
from dataclasses import dataclass

AROUND = 24
"""How many characters of context are shown on either side."""
WORD = re.compile(r"[A-Za-z0-9.,%’'-]")
"""Characters that are not torn from their neighbours: half a number is no change anyone can read."""


@dataclass(frozen=True)
class Edit:
    """A text before and after: both begin with `before` and end with `after`."""

    before: str
    was: str
    is_now: str
    after: str


def edit_between(was: str, is_now: str) -> Edit:
    """Return where two texts differ; what they share at either end is kept whole."""
    start = shared_start(was, is_now)
    while start and any(torn(text, start) for text in (was, is_now)):
        start -= 1
    rests = was[start:], is_now[start:]
    end = shared_start(rests[0][::-1], rests[1][::-1])
    while end and any(torn(rest, len(rest) - end) for rest in rests):
        end -= 1
    return Edit(
        was[:start], rests[0][: len(rests[0]) - end], rests[1][: len(rests[1]) - end], was[len(was) - end :]
    )


def shared_start(one: str, other: str) -> int:
    """Return how many characters two texts share at their start."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))


def torn(text: str, place: int) -> bool:
    """Return whether a cut at a place of a text would go through a word or number."""
    return 0 < place < len(text) and bool(WORD.match(text[place - 1]) and WORD.match(text[place]))


def shortened(edit: Edit) -> Edit:
    """Return an edit with no more context than helps to find it."""
    before, after = edit.before, edit.after
    if len(before) > AROUND:
        start = len(before) - AROUND
        while torn(before, start):
            start += 1
        before = f"…{before[start:].lstrip()}"
    if len(after) > AROUND:
        end = AROUND
        while torn(after, end):
            end -= 1
        after = f"{after[:end].rstrip()}…"
    return Edit(before, edit.was, edit.is_now, after)
