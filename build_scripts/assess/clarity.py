"""How clear the words of a pledge are, from what they name and what they leave open."""

from build_scripts.load.codings import SecondCoding
from build_scripts.load.records import Pledge

NAMED = ("measure_named", "level_named", "scope_named", "deadline_named")
"""The yes/no columns on the words: what to look at, how far, whom or what it covers, until when.

The rules are section 11 of the codebook in `datapackages/README.md`.
"""


def named_by(row: Pledge | SecondCoding) -> dict[str, bool]:
    """Return whether each of the four is named, in the order of `NAMED`."""
    return {name: bool(getattr(row, name)) for name in NAMED}


def clarity_of(pledge: Pledge) -> str:
    """Return the clarity of a pledge's words: nothing left open, one thing, or more.

    `clear` all four are named; `one_reading` one is not, and the rubric puts one reading in its place;
    `several_readings` two or more are not.
    """
    left_open = list(named_by(pledge).values()).count(False)
    return ("clear", "one_reading")[left_open] if left_open < 2 else "several_readings"
