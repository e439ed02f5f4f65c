"""The pledges of two years side by side."""

from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.link.addresses import pledge_path
from build_scripts.load.records import Pledge
from build_scripts.parts.address import Address
from build_scripts.parts.badges import Badge, badge
from build_scripts.parts.reference import Reference
from build_scripts.parts.related import compare
from build_scripts.parts.values import reported_figures
from build_scripts.words.edition import Edition


@dataclass(frozen=True)
class Pair:
    """Pledges of two years on one indicator, or on a like subject; `note` says how their measures differ."""

    earlier: Pledge
    later: Pledge
    note_zh: str
    note_en: str


@dataclass(frozen=True)
class Change:
    """A pair as a page shows it."""

    earlier: Reference
    badge: Badge
    reported: str
    later: Reference
    comparison: str


def pairs_of(before: int, year: int, book: Casebook) -> list[Pair]:
    """Return the pledges of two years that are on one indicator or on a like subject."""
    return [
        Pair(case.pledge, later, note_zh, note_en)
        for case in book.cases_by_year.get(before, [])
        for later, note_zh, note_en in case.later
        if later.due_year == year
    ]


def changes_of(pairs: list[Pair], book: Casebook, address: Address) -> tuple[Change, ...]:
    """Return pairs as a page shows them, with what was reported on the earlier pledge."""
    edition = address.edition

    def reference(pledge: Pledge) -> Reference:
        return Reference(edition.pick(pledge, "title"), address.to(pledge_path(pledge.pledge_id)))

    return tuple(
        Change(
            earlier=reference(pair.earlier),
            badge=badge(case.shown, edition),
            reported=reported_figures(case, edition),
            later=reference(pair.later),
            comparison=edition.pick(pair, "note") or compare(pair.earlier, pair.later, book, edition),
        )
        for pair in pairs
        for case in [book.cases[pair.earlier.id]]
    )


def again_of(pairs: list[Pair], book: Casebook, edition: Edition) -> str:
    """Return the pledges without a reported result that have a like pledge for the year after."""
    silent = [pair.earlier for pair in pairs if book.cases[pair.earlier.id].shown == "not_reported"]
    if not silent:
        return ""
    titles = edition.clauses(edition.pick(each, "title") for each in dict.fromkeys(silent))
    before, year = pairs[0].earlier.due_year, pairs[0].later.due_year
    return edition.say("year-again", before=before, year=year, titles=titles)


def without_number(year: int, pairs: list[Pair], book: Casebook) -> list[Pledge]:
    """Return the pledges of the year before that had a number and have none for a year.

    Nothing, where no document is on the year itself: one that looks ahead over several years drops nothing.
    """
    own = [case for case in book.cases_by_year[year] if begins_with(year, case.source.pledges)]
    if not own:
        return []
    linked = {pair.earlier.pledge_id for pair in pairs if pair.later.kind == "quantitative"}
    return [
        case.pledge
        for case in book.cases_by_year.get(year - 1, [])
        if case.pledge.kind == "quantitative" and case.id not in linked
    ]


def begins_with(year: int, pledges: tuple[Pledge, ...]) -> bool:
    """Say whether the pledges of a document begin with a year."""
    return min(each.due_year for each in pledges) == year
