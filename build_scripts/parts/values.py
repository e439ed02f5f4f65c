"""A statement's figure and what to add to it."""

from build_scripts.assess.case import Casebook
from build_scripts.load.records import Outcome, Statement
from build_scripts.words.edition import Edition
from build_scripts.words.numbers import write_figure


def figure_of(statement: Statement, book: Casebook, edition: Edition) -> str:
    """Return a statement's figure as the edition writes it, or nothing where it has none."""
    if statement.unit_id is None:
        return ""
    return write_figure(statement, book.units[statement.unit_id], edition.lang)


def flags_of(outcome: Outcome, edition: Edition) -> str:
    """Return what to add to an outcome's number: that it is an estimate, or to date."""
    flags = [
        word
        for word, holds in (
            (edition.say("common-estimate"), outcome.is_estimate),
            (edition.say("common-cumulative"), outcome.is_cumulative),
        )
        if holds
    ]
    return edition.listed(flags)
