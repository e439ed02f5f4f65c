"""What a missing value means, column by column."""

from build_scripts.downloads.texts import Editions, in_each, named
from build_scripts.text import canonical

MISSING = ""
"""How CSV and Excel write a missing value: a text such as `NA` would make a column of numbers one of text."""

MISSING_VALUES = [MISSING]
"""The same as a Table Schema says it: plain strings, which ropensci's `frictionless` hands to R's reader as they are."""

GAP = canonical.MISSING
"""What keeps the place of a missing value among the several of one cell."""


def reason_of(reason: str, editions: Editions) -> dict[str, str]:
    """Return why a value is missing, as a descriptor holds it, by the code of the reason: `no_figure`."""
    name = reason.replace("_", "-")
    return named("missing", in_each(editions, lambda each: each.say(f"downloads-missing-{name}")))


def empty_reason(editions: Editions) -> dict[str, str]:
    """Return what an empty cell means where its column does not say more, as a schema holds it."""
    return named("missing", in_each(editions, lambda each: each.say("downloads-empty")))
