"""The code under which a verdict is shown, which is finer than the code on file."""

from collections.abc import Sequence

from build_scripts.assess.exhibits import WORDS, Exhibit, level_of
from build_scripts.load.records import Pledge

VERDICTS = (
    "met",
    "stated",
    "partly_met",
    "not_met",
    "other_measure",
    "mentioned",
    "not_reported",
    "not_checkable",
    "not_due",
)
"""Every code under which a verdict is shown, in the order of tallies.

`stated` is how a `met` is shown that rests on the government's words alone (E1); `mentioned` is how an
`other_measure` is shown where not both sides have a number, so that no two measures differ.
"""

OPEN = ("other_measure", "not_reported")
"""Verdicts on file that another document could still settle."""

UNDECIDABLE = "not_checkable"
"""The verdict on file that no document settles."""

NOT_DUE = "not_due"
"""What is shown where nothing has been assessed."""


def shown_verdict(verdict: str, pledge: Pledge, exhibits: Sequence[Exhibit]) -> str:
    """Return the code under which a verdict that rests on these exhibits is shown."""
    if verdict == "met" and level_of(exhibits) == WORDS:
        return "stated"
    if verdict == "other_measure" and not measured(pledge, exhibits):
        return "mentioned"
    return verdict


def measured(pledge: Pledge, exhibits: Sequence[Exhibit]) -> bool:
    """Say whether the pledge has a number and something reported has one, too."""
    return pledge.value is not None and any(each.outcome.value is not None for each in exhibits)
