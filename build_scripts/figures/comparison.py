"""What the chart of an indicator shows, on its own page and on those of its pledges."""

from build_scripts.assess.case import Casebook
from build_scripts.assess.conversion import value_in
from build_scripts.charts.comparison import ComparisonChart, Mark
from build_scripts.link.years import assessed_years
from build_scripts.load.records import Indicator, Statement
from build_scripts.parts.documents import sources_of
from build_scripts.parts.values import figure_of, flags_of
from build_scripts.words.edition import Edition


def chart_of(indicator: Indicator, book: Casebook, edition: Edition) -> ComparisonChart | None:
    """Return what is promised and reported on an indicator, years in order.

    The line across is the first number. None where there are not two numbers to compare: a
    picture of one says no more than its text.
    """
    say = edition.say
    pledges = book.pledges_by_indicator.get(indicator.indicator_id, [])
    outcomes = book.outcomes_by_indicator.get(indicator.indicator_id, [])
    years: dict[int, list[Mark]] = {}

    def add(year: int, statement: Statement, word: str, kind: str, flags: str = "") -> None:
        text = figure_of(statement, book, edition) + (
            edition.choose(f"（{flags}）", f" ({flags})") if flags else ""
        )
        own = value_in(statement, indicator.unit_id, book.units)
        value = None if own is None else float(own)
        years.setdefault(year, []).append(Mark(f"{year} {word}", value, text, kind))

    for each in pledges:
        add(each.due_year, each, say("common-promised"), "target")
    for outcome in outcomes:
        kind = "estimate" if outcome.is_estimate else "outcome"
        add(outcome.period_year, outcome, say("common-reported"), kind, flags_of(outcome, edition))
    if sum(mark.value is not None for marks in years.values() for mark in marks) < 2:
        return None
    for year in {each.due_year for each in pledges} & set(assessed_years(book)):
        if not any(outcome.period_year == year for outcome in outcomes):
            answered = any(book.evidence.get(each.pledge_id) for each in pledges if each.due_year == year)
            text = say("common-only-other") if answered else say("common-no-number")
            years[year].append(Mark(f"{year} {say('common-reported')}", None, text, "missing"))
    marks = tuple(mark for year in sorted(years) for mark in years[year])
    return ComparisonChart(marks, next(mark.value for mark in marks if mark.value is not None))


def caption_of(indicator: Indicator, book: Casebook, edition: Edition) -> str:
    """Return the caption of an indicator's chart: the measure, and the documents that the marks are from."""
    shown: list[Statement] = [
        *book.pledges_by_indicator.get(indicator.indicator_id, []),
        *book.outcomes_by_indicator.get(indicator.indicator_id, []),
    ]
    name = edition.pick(indicator, "name")
    sources = sources_of(shown, "short", book, edition)
    return edition.choose(f"{name}。来源：{sources}。", f"{name}. Source: {sources}.")
