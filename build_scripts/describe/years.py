"""Which years have been assessed, by what, and which are still to come."""

from build_scripts.describe.editions import Edition
from build_scripts.link.links import Links


def assessed_years(links: Links) -> list[int]:
    """Return the years whose pledges have been assessed, latest first."""
    years = {int(each.package.ledger["assessed_year"]) for each in links.ledger.judgements}
    return sorted(years, reverse=True)


def coming_years(links: Links) -> list[int]:
    """Return the years that pledges are due in and that nothing reports on yet."""
    return sorted({each.due_year for each in links.pledges.values()} - set(assessed_years(links)))


def report_name(links: Links, edition: Edition, form: str = "short") -> str:
    """Return what to call the documents that report on assessed pledges; `form` is short or citation."""
    names = [str(judgement.package.ledger["outcomes"]) for judgement in links.ledger.judgements]
    return edition.choose("、", " and ").join(
        str(source.package.ledger[f"{form}_{edition.lang}"])
        for source in links.ledger.sources
        if source.package.name in names
    )
