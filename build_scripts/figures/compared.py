"""What is promised and reported on an indicator: over all years, in those around one, or in a year and the one before."""

from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.link.years import assessed_years, years_beside
from build_scripts.load.records import Indicator, Outcome, Pledge, Statement


@dataclass(frozen=True)
class Compared:
    """An indicator with the statements on it that are set beside each other.

    `silent` are the years, among those of the pledges, that were assessed and that no number was reported for.
    """

    indicator: Indicator
    pledges: tuple[Pledge, ...]
    outcomes: tuple[Outcome, ...]
    silent: frozenset[int]

    @property
    def statements(self) -> tuple[Statement, ...]:
        """All that is set beside each other."""
        return (*self.pledges, *self.outcomes)

    @property
    def years(self) -> list[int]:
        """The years that something is promised or reported for, in their order."""
        return sorted({each.due_year for each in self.pledges} | {each.period_year for each in self.outcomes})


def over_all_years(indicator: Indicator, book: Casebook) -> Compared:
    """Return all that is promised and reported on an indicator."""
    return compared(
        indicator,
        book.pledges_by_indicator.get(indicator.indicator_id, []),
        book.outcomes_by_indicator.get(indicator.indicator_id, []),
        book,
    )


def around(pledge: Pledge, indicator: Indicator, book: Casebook) -> Compared:
    """Return what is promised and reported on the indicator of a pledge for its year and those beside it."""
    every, years = over_all_years(indicator, book), years_beside(pledge, book)
    return compared(
        indicator,
        [each for each in every.pledges if each.due_year in years],
        [each for each in every.outcomes if each.period_year in years],
        book,
    )


def beside_year_before(indicator: Indicator, year: int, book: Casebook) -> Compared:
    """Return a year's targets on an indicator, with the targets and the results of the year before.

    What is reported for the year itself is left out: a picture of targets stays as it was published.
    """
    every = over_all_years(indicator, book)
    return compared(
        indicator,
        [each for each in every.pledges if each.due_year in (year - 1, year)],
        [each for each in every.outcomes if each.period_year == year - 1],
        book,
        until=year - 1,
    )


def compared(
    indicator: Indicator,
    pledges: list[Pledge],
    outcomes: list[Outcome],
    book: Casebook,
    until: int | None = None,
) -> Compared:
    """Return statements on an indicator beside each other; silence is told up to a year."""
    reported = {each.period_year for each in outcomes}
    assessed = {year for year in assessed_years(book) if until is None or year <= until}
    silent = ({each.due_year for each in pledges} & assessed) - reported
    return Compared(indicator, tuple(pledges), tuple(outcomes), frozenset(silent))
