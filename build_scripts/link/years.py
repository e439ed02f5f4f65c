"""Which years pledges are due in, which of them have been assessed, and which are still to come."""

from build_scripts.link.links import Links


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
