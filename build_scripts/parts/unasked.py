"""What was reported of a year and answers no pledge for it."""

from build_scripts.assess.case import Casebook
from build_scripts.load.records import Outcome


def reported_on(year: int, book: Casebook) -> list[Outcome]:
    """Return the outcomes of a year, as a reader of the documents meets them."""
    return [each for each in book.outcomes.values() if each.period_year == year]


def unpledged(year: int, book: Casebook) -> list[Outcome]:
    """Return those that are no evidence on any pledge, where there are pledges for the year."""
    if year not in book.cases_by_year:
        return []
    return [each for each in reported_on(year, book) if not book.answers.get(each.outcome_id)]
