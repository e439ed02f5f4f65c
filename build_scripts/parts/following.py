"""What the year after says on the pledges of a year."""

from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.assess.conversion import value_in
from build_scripts.link.addresses import year_path
from build_scripts.parts.address import Address
from build_scripts.parts.beside import Pair, pairs_of
from build_scripts.parts.highlights import next_year
from build_scripts.parts.reference import Reference
from build_scripts.parts.values import figure_of
from build_scripts.words.edition import Edition


@dataclass(frozen=True)
class Following:
    """How the year after takes up what was pledged, with the way to its page."""

    heading: str
    lead: str
    moved: str
    below: str
    reference: Reference


def following_of(year: int, book: Casebook, address: Address) -> Following | None:
    """Return what the year after says; None where nothing of it can be set beside the year."""
    edition, pairs = address.edition, pairs_of(year, year + 1, book)
    if not pairs:
        return None
    finding = next_year(year, book, address)
    again = len({pair.earlier.pledge_id for pair in pairs})
    return Following(
        heading=edition.say("year-following", year=year + 1),
        lead=edition.say("year-following-lead", year=year + 1, again=again),
        moved=edition.run([finding.lead, finding.text]) if finding else "",
        below=below_reported(pairs, book, edition),
        reference=Reference(
            edition.say("year-following-link", year=year + 1), address.to(year_path(year + 1) + "#changes")
        ),
    )


def below_reported(pairs: list[Pair], book: Casebook, edition: Edition) -> str:
    """Return the indicators whose target for the year after asks for less than was just reported."""
    found = []
    for pair in pairs:
        if pair.note_zh or pair.later.indicator_id is None or pair.later.value is None:
            continue
        indicator = book.indicators[pair.later.indicator_id]
        # Of several documents on one year, the one that the verdict rests on: an indicator is told once.
        for outcome in book.cases[pair.earlier.id].weighed[:1]:
            reported = value_in(outcome, pair.later.unit_id, book.units)
            if reported is None:
                continue
            gap = reported - pair.later.value
            if (gap > 0 and indicator.better == "higher") or (gap < 0 and indicator.better == "lower"):
                found.append(
                    edition.say(
                        "highlights-move",
                        indicator=edition.pick(indicator, "name"),
                        before=figure_of(outcome, book, edition),
                        after=figure_of(pair.later, book, edition),
                    )
                )
    if not found:
        return ""
    before, year = pairs[0].earlier.due_year, pairs[0].later.due_year
    return edition.say("year-below", before=before, year=year, moves=edition.clauses(found))
