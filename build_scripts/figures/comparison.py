"""What the chart of an indicator shows, on its own page, on those of its pledges, and beside others."""

from collections.abc import Sequence

from build_scripts.assess.case import Casebook
from build_scripts.assess.conversion import value_in
from build_scripts.charts.comparison import ComparisonChart, Mark
from build_scripts.figures.compared import Compared
from build_scripts.figures.counting import stated_in
from build_scripts.load.records import Statement
from build_scripts.parts.named import cited
from build_scripts.parts.values import figure_of, flagged, flags_of
from build_scripts.words.edition import Edition


def chart_of(compared: Compared, book: Casebook, edition: Edition) -> ComparisonChart | None:
    """Return statements on an indicator beside each other, years in order.

    The line across is the first number. None where there are not two numbers to compare: a
    picture of one says no more than its text.
    """
    marks = tuple(mark for year in compared.years for mark in marks_of(year, compared, book, edition))
    values = [mark.value for mark in marks if mark.value is not None]
    return ComparisonChart(marks, values[0]) if len(values) > 1 else None


def marks_of(year: int, compared: Compared, book: Casebook, edition: Edition) -> list[Mark]:
    """Return the marks of a year: what was promised, then what was reported, or that nothing was."""
    pledges = [each for each in compared.pledges if each.due_year == year]
    promised, reported = (
        edition.say("charts-mark", year=year, what=edition.say(what))
        for what in ("common-promised", "common-reported")
    )
    outcomes = [each for each in compared.outcomes if each.period_year == year]
    found = [
        Mark(
            value=value_of(each, compared, book),
            text=figure_of(each, book, edition),
            kind="target",
            **label_of(promised, each, pledges, book, edition),
        )
        for each in pledges
    ]
    found += [
        Mark(
            value=value_of(each, compared, book),
            text=flagged(figure_of(each, book, edition), flags_of(each, edition), edition),
            kind="estimate" if each.is_estimate else "outcome",
            **label_of(reported, each, outcomes, book, edition),
        )
        for each in outcomes
    ]
    if year in compared.silent:
        answered = any(book.cases[each.id].exhibits for each in pledges)
        text = edition.say("common-only-other") if answered else edition.say("common-no-number")
        found.append(Mark(reported, None, text, "missing"))
    return found


def label_of(
    label: str, statement: Statement, beside: Sequence[Statement], book: Casebook, edition: Edition
) -> dict[str, str]:
    """Return what to call a statement's row; by its document, too, where several documents speak of the year."""
    if len({book.source_of[each.paragraph_id].package.name for each in beside}) == 1:
        return {"label": label}
    document = edition.pick(book.source_of[statement.paragraph_id].about, "short")
    return {
        "label": edition.say("charts-mark-of", label=label, document=document),
        "first": label,
        "below": document,
    }


def value_of(statement: Statement, compared: Compared, book: Casebook) -> float | None:
    """Return a statement's number in the unit of the indicator, to be drawn."""
    value = value_in(statement, compared.indicator.unit_id, book.units)
    return None if value is None else float(value)


def caption_of(compared: Compared, book: Casebook, edition: Edition) -> str:
    """Return the caption of an indicator's chart: the measure, and the documents that the marks are from."""
    documents = stated_in(compared.statements, book).documents
    return edition.say(
        "charts-caption",
        indicator=edition.pick(compared.indicator, "name"),
        documents=cited(documents, edition, "short"),
    )
