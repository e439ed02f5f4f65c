"""Which years have been assessed, by what, and which are still to come."""

from build_scripts.link.links import Links


def assessed_years(links: Links) -> list[int]:
    """Return the years whose pledges have been assessed, latest first."""
    years = {int(each.package.ledger["assessed_year"]) for each in links.ledger.judgements}
    return sorted(years, reverse=True)


def coming_years(links: Links) -> list[int]:
    """Return the years that pledges are due in and that nothing reports on yet."""
    return sorted({each.due_year for each in links.pledges.values()} - set(assessed_years(links)))
