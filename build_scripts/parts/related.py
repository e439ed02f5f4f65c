"""What other years say on the subject of a pledge."""

from dataclasses import dataclass

from build_scripts.assess.case import Case, Casebook
from build_scripts.assess.conversion import value_in
from build_scripts.link.addresses import indicator_path, pledge_path, source_path
from build_scripts.link.groups import group
from build_scripts.link.years import years_beside, years_of
from build_scripts.load.records import Outcome, Pledge
from build_scripts.parts.address import Address
from build_scripts.parts.badges import badge
from build_scripts.parts.reference import Reference
from build_scripts.parts.values import flags_of
from build_scripts.words.edition import Edition
from build_scripts.words.sums import write_difference

Entry = tuple[Pledge, str, str]
"""A pledge of another year with a note, in Chinese and English, on how the two differ; it may be empty."""


@dataclass(frozen=True)
class Other:
    """Another year's statement on the same subject, and how it compares."""

    reference: Reference
    comparison: str


@dataclass(frozen=True)
class Related:
    """What another year says on the same subject."""

    label: str
    others: tuple[Other, ...]


def related_of(case: Case, address: Address) -> tuple[Related, ...]:
    """Return what later years promise, then what earlier ones promised and reported, each by its own year.

    What is on the same indicator is told of the years beside the pledge's own; see `all_years`.
    """
    pledge = case.pledge
    years = years_beside(pledge, case.book) if case.indicator else []

    def is_told(entry: Entry) -> bool:
        other, *_ = entry
        return case.indicator is None or other.indicator_id != pledge.indicator_id or other.due_year in years

    later = sorted(filter(is_told, case.later), key=lambda entry: entry[0].due_year)
    earlier = sorted(filter(is_told, case.earlier), key=lambda entry: -entry[0].due_year)
    reported = [each for each in case.book.reported(pledge) if each.period_year in {*years} - {case.year}]
    found = [
        *(later_one(pledge, entry, case.book, address) for entry in later),
        *(earlier_one(entry, case.book, address) for entry in earlier),
        *(
            reported_one(each, case.book, address)
            for each in sorted(reported, key=lambda each: -each.period_year)
        ),
    ]
    return tuple(Related(label, tuple(others)) for label, others in group(found).items())


def all_years(case: Case, address: Address) -> Reference | None:
    """Return a link to what was promised and reported in all years, where the page of a pledge leaves some out."""
    if case.indicator is None:
        return None
    name = case.indicator.indicator_id
    years = years_of(name, case.book)
    if years == years_beside(case.pledge, case.book):
        return None
    text = address.edition.say("pledge-all-years", first=years[0], last=years[-1])
    return Reference(text, address.to(indicator_path(name)))


def later_one(pledge: Pledge, entry: Entry, book: Casebook, address: Address) -> tuple[str, Other]:
    """Return what a later year promises on the subject of a pledge, and how that differs, under its label."""
    later, *_ = entry
    comparison = note_of(entry, address.edition) or compare(pledge, later, book, address.edition)
    label = address.edition.say("pledge-in-following-year", year=later.due_year)
    return label, Other(pledge_link(later, address), comparison)


def earlier_one(entry: Entry, book: Casebook, address: Address) -> tuple[str, Other]:
    """Return what an earlier year promised on the subject of a pledge, and what became of that, under its label."""
    earlier, *_ = entry
    verdict = badge(book.cases[earlier.id].shown, address.edition).name
    label = address.edition.say("pledge-in-preceding-year", year=earlier.due_year)
    return label, Other(pledge_link(earlier, address), note_of(entry, address.edition) or verdict)


def reported_one(outcome: Outcome, book: Casebook, address: Address) -> tuple[str, Other]:
    """Return what was reported on another year by the same measure, under a label that names the document."""
    edition, about = address.edition, book.source_of[outcome.paragraph_id].about
    label = edition.say("pledge-reported-on", year=outcome.period_year, document=edition.pick(about, "short"))
    place = address.to(source_path(about.package, outcome.outcome_id))
    return label, Other(Reference(edition.pick(outcome, "title"), place), flags_of(outcome, edition))


def note_of(entry: Entry, edition: Edition) -> str:
    """Return the note on how two pledges differ, in the language of an edition."""
    _, note_zh, note_en = entry
    return note_en if edition.translates else note_zh


def pledge_link(pledge: Pledge, address: Address) -> Reference:
    """Return a link to a pledge."""
    return Reference(address.edition.pick(pledge, "title"), address.to(pledge_path(pledge.pledge_id)))


def compare(pledge: Pledge, later: Pledge, book: Casebook, edition: Edition) -> str:
    """Return how a later pledge's number on the same indicator differs from this one's.

    Of two pledges to bring something down, the later asks for a larger or a smaller fall.
    """
    new = value_in(later, pledge.unit_id, book.units)
    if pledge.value is None or new is None:
        return ""
    say, gap = edition.say, new - pledge.value
    if gap == 0:
        return say("pledge-same", year=pledge.due_year)
    difference = write_difference(gap, pledge, book.units, edition)
    facts: dict[str, str | int] = {"year": pledge.due_year, "difference": difference}
    if pledge.value < 0 and new < 0:
        return say("pledge-falls-less" if gap > 0 else "pledge-falls-more", **facts)
    return say("pledge-raised" if gap > 0 else "pledge-lowered", **facts)
