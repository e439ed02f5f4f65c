"""What other years say on the subject of a pledge."""

from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.assess.conversion import value_in
from build_scripts.link.addresses import pledge_path, source_path
from build_scripts.load.records import Pledge
from build_scripts.parts.address import Address
from build_scripts.parts.badges import badge
from build_scripts.parts.reference import Reference
from build_scripts.parts.values import figure_of, flags_of
from build_scripts.words.edition import Edition
from build_scripts.words.sums import write_difference


@dataclass(frozen=True)
class Related:
    """Another year's statement on the same subject."""

    label: str
    reference: Reference
    figure: str
    comparison: str


def related_of(pledge: Pledge, book: Casebook, address: Address) -> list[Related]:
    """Return what other years promise, and earlier years report, on the same subject."""
    edition, say = address.edition, address.edition.say
    found = []
    for later, note_zh, note_en in book.later_pledges.get(pledge.pledge_id, []):
        found.append(
            Related(
                label=say("pledge-in-following-year", year=later.due_year),
                reference=Reference(edition.pick(later, "title"), address.to(pledge_path(later.pledge_id))),
                figure=figure_of(later, book, edition),
                comparison=edition.choose(note_zh, note_en) or compare(pledge, later, book, edition),
            )
        )
    for earlier, note_zh, note_en in book.earlier_pledges.get(pledge.pledge_id, []):
        found.append(
            Related(
                label=say("pledge-in-preceding-year"),
                reference=Reference(
                    edition.pick(earlier, "title"), address.to(pledge_path(earlier.pledge_id))
                ),
                figure=figure_of(earlier, book, edition),
                comparison=edition.choose(note_zh, note_en)
                or badge(book.cases[earlier.id].shown, edition).name,
            )
        )
    for outcome in book.reported(pledge):
        if outcome.period_year == pledge.due_year:
            continue  # it stands on the page as the outcome itself
        package = book.source_of[outcome.paragraph_id].package
        flags = flags_of(outcome, edition)
        found.append(
            Related(
                label=f"{outcome.period_year} {say('common-reported')}",
                reference=Reference(
                    edition.pick(outcome, "title"), address.to(source_path(package.name, outcome.outcome_id))
                ),
                figure=figure_of(outcome, book, edition),
                comparison=flags,
            )
        )
    return found


def compare(pledge: Pledge, later: Pledge, book: Casebook, edition: Edition) -> str:
    """Return how a later pledge's number on the same indicator differs from this one's."""
    new = value_in(later, pledge.unit_id, book.units)
    if pledge.value is None or new is None:
        return ""
    say, gap = edition.say, new - pledge.value
    if gap == 0:
        return say("pledge-same", year=pledge.due_year)
    difference = write_difference(gap, pledge, book.units, edition.lang)
    return say("pledge-raised" if gap > 0 else "pledge-lowered", year=pledge.due_year, difference=difference)
