"""The numbers behind each chart, typed and named as in the packages, to plot again.

Beside the words of a page (“7%”) a file needs the number and its unit; ids join it to the packages.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from build_scripts.assess.arithmetic import difference_unit
from build_scripts.assess.case import Case, Casebook
from build_scripts.downloads.status import status_of
from build_scripts.downloads.tables import Cell
from build_scripts.figures.compared import Compared
from build_scripts.load.records import Outcome, Pledge
from build_scripts.parts.badges import badge
from build_scripts.words.edition import Edition
from build_scripts.words.sums import arithmetic

PLEDGE, OUTCOME = "pledge", "outcome"
"""Whether a row of the chart of years is what was promised or what was reported."""


@dataclass(frozen=True)
class ChartData:
    """A table of a chart's numbers; None is a value that does not exist."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def counts_data(
    parts: Iterable[tuple[str, Sequence[int]]], counted: Sequence[str], book: Casebook, edition: Edition
) -> ChartData:
    """Return numbers of pledges by part; `counted` names the columns after the part's."""
    return ChartData(
        ("theme_id", f"theme_{edition.lang}", *counted),
        tuple(
            (theme_id, edition.pick(book.themes[theme_id], "name"), *numbers) for theme_id, numbers in parts
        ),
    )


def distance_data(cases: Iterable[Case], book: Casebook, edition: Edition) -> ChartData:
    """Return each pledge's number, and where it can be computed the outcome's and the difference."""
    lang = edition.lang
    return ChartData(
        (
            "pledge_id",
            f"title_{lang}",
            "verdict",
            f"verdict_name_{lang}",
            "comparator",
            "value",
            "unit_id",
            "reported_value",
            "reported_unit_id",
            "difference",
            "difference_unit_id",
            f"arithmetic_{lang}",
        ),
        tuple(distance_row(each, book, edition) for each in cases),
    )


def distance_row(case: Case, book: Casebook, edition: Edition) -> tuple[Cell, ...]:
    """Return one row of `distance_data`."""
    known = (
        case.id,
        edition.pick(case.pledge, "title"),
        case.shown,
        badge(case.shown, edition).name,
        case.pledge.comparator,
        case.pledge.value,
        case.pledge.unit_id,
    )
    if case.computation is None or case.indicator is None:
        return (*known, None, None, None, None, None)
    return (
        *known,
        case.computation.outcome,
        case.pledge.unit_id,
        case.computation.difference,
        difference_unit(case.pledge, book.units).unit_id,
        arithmetic(case.computation, book.units, edition),
    )


def years_data(indicators: Iterable[Compared], edition: Edition) -> ChartData:
    """Return what was promised and reported on indicators, years in order, as their charts show it.

    An assessed year without a reported number keeps its row.
    """
    rows: list[tuple[Cell, ...]] = []
    for each in indicators:
        for year in each.years:
            own = (each.indicator.indicator_id, edition.pick(each.indicator, "name"), year)
            rows += [
                (*own, PLEDGE, *number_of(pledge), None) for pledge in each.pledges if pledge.due_year == year
            ]
            rows += [
                (*own, OUTCOME, *number_of(outcome), status_of(outcome))
                for outcome in each.outcomes
                if outcome.period_year == year
            ]
            if year in each.silent:
                rows.append((*own, OUTCOME, None, None, None, None, None, None))
    return ChartData(
        (
            "indicator_id",
            f"indicator_{edition.lang}",
            "year",
            "statement_kind",
            "statement_id",
            "figure_text",
            "comparator",
            "value",
            "unit_id",
            "obs_status",
        ),
        tuple(rows),
    )


def number_of(statement: Pledge | Outcome) -> tuple[Cell, ...]:
    """Return a statement's id and its number: as written, its comparator, its value, its unit."""
    return (
        statement.id,
        statement.figure_text,
        statement.comparator,
        statement.value,
        statement.unit_id,
    )
