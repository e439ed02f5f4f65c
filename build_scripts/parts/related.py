"""What other years say on the subject of a pledge."""

from dataclasses import dataclass

from build_scripts.assess.conversion import value_in
from build_scripts.link.addresses import pledge_path, source_path
from build_scripts.link.links import Links
from build_scripts.load.records import Pledge
from build_scripts.parts.address import Address
from build_scripts.parts.badges import assessed_badge
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


def related_of(pledge: Pledge, links: Links, address: Address) -> list[Related]:
    """Return what other years promise, and earlier years report, on the same subject."""
    edition, words = address.edition, address.edition.words
    found = []
    for later, note_zh, note_en in links.later_pledges.get(pledge.pledge_id, []):
        found.append(
            Related(
                label=words.in_following_year.format(year=later.due_year),
                reference=Reference(edition.pick(later, "title"), address.to(pledge_path(later.pledge_id))),
                figure=figure_of(later, links, edition),
                comparison=edition.choose(note_zh, note_en) or compare(pledge, later, links, edition),
            )
        )
    for earlier, note_zh, note_en in links.earlier_pledges.get(pledge.pledge_id, []):
        found.append(
            Related(
                label=words.in_preceding_year,
                reference=Reference(
                    edition.pick(earlier, "title"), address.to(pledge_path(earlier.pledge_id))
                ),
                figure=figure_of(earlier, links, edition),
                comparison=edition.choose(note_zh, note_en)
                or assessed_badge(links.assessments.get(earlier.pledge_id), edition).name,
            )
        )
    for outcome in links.reported(pledge):
        if outcome.period_year == pledge.due_year:
            continue  # it stands on the page as the outcome itself
        package = links.source_of[outcome.paragraph_id].package
        flags = flags_of(outcome, edition)
        found.append(
            Related(
                label=f"{outcome.period_year} {words.reported}",
                reference=Reference(
                    edition.pick(outcome, "title"), address.to(source_path(package.name, outcome.outcome_id))
                ),
                figure=figure_of(outcome, links, edition),
                comparison=flags,
            )
        )
    return found


def compare(pledge: Pledge, later: Pledge, links: Links, edition: Edition) -> str:
    """Return how a later pledge's number on the same indicator differs from this one's."""
    new = value_in(later, pledge.unit_id, links.units)
    if pledge.value is None or new is None:
        return ""
    words, gap = edition.words, new - pledge.value
    phrase = words.same if gap == 0 else words.raised if gap > 0 else words.lowered
    return phrase.format(
        year=pledge.due_year, difference=write_difference(gap, pledge, links.units, edition.lang)
    )
