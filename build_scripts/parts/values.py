"""A statement's figure and what to add to it."""

from build_scripts.assess.case import Case, Casebook
from build_scripts.load.records import Outcome, Statement
from build_scripts.words.edition import Edition
from build_scripts.words.numbers import write_figure


def figure_of(statement: Statement, book: Casebook, edition: Edition) -> str:
    """Return a statement's figure as the edition writes it, or nothing where it has none."""
    if statement.unit_id is None:
        return ""
    return write_figure(statement, book.units[statement.unit_id], edition)


def reported_figures(case: Case, edition: Edition) -> str:
    """Return the figures reported on a pledge's own measure, the one that decides first.

    Of one figure, the page of the pledge says the rest; of several, an estimate is told from a final figure here, too.
    """
    figures = [figure_of(each, case.book, edition) for each in case.weighed]
    if len(figures) > 1:
        figures = [
            flagged(figure, flags_of(each, edition), edition)
            for figure, each in zip(figures, case.weighed, strict=True)
        ]
    return edition.listed(figures)


def flagged(figure: str, flags: str, edition: Edition) -> str:
    """Return a figure with what to add to it, if anything."""
    return edition.say("charts-flagged", figure=figure, flags=flags) if flags else figure


def flags_of(outcome: Outcome, edition: Edition) -> str:
    """Return what to add to an outcome's number: that it is an estimate, or to date."""
    flags = [
        word
        for word, holds in (
            (edition.say("common-estimate"), outcome.is_estimate),
            (edition.say("common-maybe-estimate"), outcome.is_estimate is None),
            (edition.say("common-cumulative"), outcome.is_cumulative),
        )
        if holds
    ]
    return edition.listed(flags)
