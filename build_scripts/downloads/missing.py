"""What a missing value means, column by column."""

from build_scripts.downloads.texts import Editions, in_each

SEPARATOR = " · "
"""Stands between the languages of a label, which the Data Package standard has one text for."""


def label(reason: str, editions: Editions) -> str:
    """Return why a value is missing, in every language, by the code of the reason: `no_figure`."""
    name = reason.replace("_", "-")
    return SEPARATOR.join(in_each(editions, lambda each: each.say(f"downloads-missing-{name}")).values())


def empty_label(editions: Editions) -> str:
    """Return what an empty cell means in the tables as they were authored."""
    return SEPARATOR.join(in_each(editions, lambda each: each.say("downloads-empty")).values())


def missing_label(editions: Editions) -> str:
    """Return what `MISSING` means in the flat tables."""
    return SEPARATOR.join(in_each(editions, lambda each: each.say("downloads-not-empty")).values())
