"""The ruling on a pledge: the verdict with promise and report in one line, and the sentence that stands beneath it."""

from build_scripts.assess.case import Case
from build_scripts.assess.shown import NOT_DUE
from build_scripts.load.records import Statement
from build_scripts.text.sentences import full_sentences
from build_scripts.words.edition import Edition
from build_scripts.words.numbers import write_figure
from build_scripts.words.sums import write_difference
from build_scripts.words.verdicts import verdict_name

GROWTH = "growth_rate"
"""The form of a figure that is read as growth, unless it is below nought and says so itself."""


def ruling_of(case: Case, edition: Edition) -> str:
    """Return the one sentence that says why the verdict on this very pledge is what it is.

    Of a computed verdict, both numbers and what lies between them; where nothing was reported, what would settle it,
    which the reason says last; of any other verdict, what the reason says first. Of a pledge that no document can
    report on yet, what its explanation says first: what to look at.
    """
    if case.computation and case.decided_by:
        return computed_ruling(case, edition)
    if case.assessment is None:
        return full_sentences(edition.pick(case.pledge, "explanation"))[0]
    sentences = full_sentences(edition.pick(case.assessment, "reason"))
    return sentences[-1 if case.shown == "not_reported" else 0]


def told_besides(case: Case, edition: Edition) -> str:
    """Return what the reason of a verdict that nothing was reported on says besides its ruling; empty if nothing."""
    if case.assessment is None:
        return ""
    ruling = ruling_of(case, edition)
    reason = full_sentences(edition.pick(case.assessment, "reason"))
    return edition.run(each for each in reason if each != ruling)


def computed_ruling(case: Case, edition: Edition) -> str:
    """Return the sentence of a computed verdict: both numbers as their sources give them, and the difference."""
    assert case.computation is not None
    computation, pledge = case.computation, case.computation.pledge
    difference = computation.difference
    if difference == 0:
        way = "equal"
    elif difference > 0:
        way = "over"
    else:
        # What lies below a ceiling that was kept is not short of anything.
        way = "under" if computation.verdict == "met" else "short"
    return edition.say(
        "ruling-computed",
        promised=written(pledge, case, edition),
        reported=written(computation.reported, case, edition),
        gap=write_difference(difference, pledge, case.book.units, edition),
        way=way,
    )


def written(statement: Statement, case: Case, edition: Edition) -> str:
    """Return a figure as a sentence names it: “增长 7%”, “growth of 7%”, “12.5公里”."""
    figure = write_figure(statement, case.book.units[str(statement.unit_id)], edition)
    if statement.form == GROWTH and statement.value is not None and statement.value >= 0:
        return edition.say("ruling-growth", figure=figure)
    return figure


def line_of(case: Case, edition: Edition) -> str:
    """Return the verdict, what was promised and, where anything was, what was reported, in one line.

    It is what a link to the pledge shows: whoever reads no further has not read the promise as a fact.
    """
    facts: dict[str, str | int] = {
        "verdict": verdict_name(case.shown, edition),
        "title": edition.pick(case.pledge, "title"),
        "year": case.year,
    }
    if case.shown == NOT_DUE or not case.exhibits:
        return edition.say("ruling-line", **facts)
    if case.computation:
        reported = computed_figure(case, edition)
    else:
        first, *more = (edition.pick(each.outcome, "title") for each in case.exhibits)
        reported = edition.say("ruling-first", first=first, more=len(more))
    return edition.say("ruling-line-reported", reported=reported, **facts)


def computed_figure(case: Case, edition: Edition) -> str:
    """Return the reported figure that a computed verdict rests on."""
    assert case.computation is not None
    reported = case.computation.reported
    return write_figure(reported, case.book.units[str(reported.unit_id)], edition)
