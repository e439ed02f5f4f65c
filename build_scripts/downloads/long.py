"""The long tables: a row a pair of pledge and outcome, and a row an observation, for those who count and plot."""

from collections.abc import Sequence

from build_scripts.assess.case import Case, Casebook
from build_scripts.downloads.flat import table_of
from build_scripts.downloads.flat_columns import OBSERVATIONS
from build_scripts.downloads.pair_columns import PAIR_KEY, PAIRS, PairRow
from build_scripts.downloads.statement import StatementRow
from build_scripts.downloads.tables import Table
from build_scripts.downloads.texts import Editions, described, in_each

OBSERVED = "observations"
"""What the table of all reported numbers is called."""


def long_tables(book: Casebook, editions: Editions) -> list[Table]:
    """Return the tables of pairs, one a year in which pledges are due, and the one of observations.

    A table that would have no row is left out.

    Raises:
        BuildError: a cell is missing in a column that is never missing.
    """
    pairs = [pairs_table(year, cases, book, editions) for year, cases in book.cases_by_year.items()]
    return [table for table in (*pairs, observations_table(book, editions)) if table.rows]


def pairs_table(year: int, cases: Sequence[Case], book: Casebook, editions: Editions) -> Table:
    """Return each pledge of a year beside each outcome that it is set against, in the order of the sources."""
    found = [
        (StatementRow(case.pledge, book, editions), StatementRow(each.outcome, book, editions), each)
        for case in cases
        for each in case.exhibits
    ]
    rows = [PairRow(*each, number) for number, each in enumerate(found, start=1)]
    texts = described(
        in_each(editions, lambda each: each.say("downloads-comparisons-title", year=year)),
        in_each(editions, lambda each: each.say("downloads-comparisons-description", year=year)),
    )
    return table_of(f"comparisons-{year}", texts, PAIRS, PAIR_KEY, rows, editions)


def observations_table(book: Casebook, editions: Editions) -> Table:
    """Return every reported number: an indicator, a place, a period, a value; years in order."""
    reported = [each for each in book.outcomes.values() if each.value is not None]
    ordered = sorted(reported, key=lambda each: each.period_year)
    rows = [StatementRow(each, book, editions, number) for number, each in enumerate(ordered, start=1)]
    texts = described(
        in_each(editions, lambda each: each.say("downloads-observations-title")),
        in_each(editions, lambda each: each.say("downloads-observations-description")),
    )
    return table_of(OBSERVED, texts, OBSERVATIONS, OBSERVATIONS[:1], rows, editions)
