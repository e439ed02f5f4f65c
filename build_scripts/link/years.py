"""Which years pledges are due in, which of them have been assessed, and which are still to come."""

from build_scripts.link.links import Links
from build_scripts.load.records import Pledge

BESIDE = 2
"""How many years before its own, and how many after, the page of a pledge sets beside it, of those that its indicator has.

The page of the indicator has all: on every pledge's, a ledger of ten years would tell each of its numbers ten times.
"""


def pledged_years(links: Links) -> list[int]:
    """Return every year that pledges are due in, the earliest first."""
    return sorted({each.due_year for each in links.pledges.values()})


def assessed_years(links: Links) -> list[int]:
    """Return the years whose pledges have been assessed, latest first."""
    return sorted(links.judgements, reverse=True)


def coming_years(links: Links) -> list[int]:
    """Return the years that pledges are due in and that nothing reports on yet."""
    return sorted(set(pledged_years(links)) - set(assessed_years(links)))


def front_year(links: Links) -> int:
    """Return the year to begin with: the latest assessed one, or the first of all where none has been assessed."""
    return max(links.judgements, default=pledged_years(links)[0])


def years_of(indicator_id: str | None, links: Links) -> list[int]:
    """Return the years that something is promised or reported for on an indicator, in their order."""
    pledges = links.pledges_by_indicator.get(indicator_id, [])
    outcomes = links.outcomes_by_indicator.get(indicator_id, [])
    return sorted({each.due_year for each in pledges} | {each.period_year for each in outcomes})


def years_beside(pledge: Pledge, links: Links) -> list[int]:
    """Return those of its indicator's years that the page of a pledge tells of, its own among them."""
    years = years_of(pledge.indicator_id, links)
    own = years.index(pledge.due_year)
    return years[max(own - BESIDE, 0) : own + BESIDE + 1]
