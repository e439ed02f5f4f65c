"""What other years say on the subject of a pledge."""

from dataclasses import dataclass

from build_scripts.assess.arithmetic import difference_unit
from build_scripts.assess.case import Case, Casebook
from build_scripts.link.addresses import pledge_path, source_path
from build_scripts.load.records import Outcome, Pledge
from build_scripts.parts.address import Address
from build_scripts.parts.badges import badge
from build_scripts.parts.reference import Reference
from build_scripts.parts.values import flags_of
from build_scripts.words.edition import Edition
from build_scripts.words.numbers import write_value

Entry = tuple[Pledge, str, str]
"""A pledge of another year with a note, in Chinese and English, on how the two differ; it may be empty."""


@dataclass(frozen=True)
class Related:
    """Another year's statement on the same subject."""

    label: str
    reference: Reference
    comparison: str


def related_of(case: Case, address: Address) -> tuple[Related, ...]:
    """Return what later years promise, then what earlier ones promised and reported, each by its own year."""
    later = sorted(case.later, key=lambda entry: entry[0].due_year)
    earlier = sorted(case.earlier, key=lambda entry: -entry[0].due_year)
    reported = [each for each in case.book.reported(case.pledge) if each.period_year != case.year]
    return (
        *(later_one(case.pledge, entry, case.book, address) for entry in later),
        *(earlier_one(entry, case.book, address) for entry in earlier),
        *(
            reported_one(each, case.book, address)
            for each in sorted(reported, key=lambda each: -each.period_year)
        ),
    )


def later_one(pledge: Pledge, entry: Entry, book: Casebook, address: Address) -> Related:
    """Return what a later year promises on the subject of a pledge, and how that differs."""
    later, note_zh, note_en = entry
    edition = address.edition
    return Related(
        label=edition.say("pledge-in-following-year", year=later.due_year),
        reference=Reference(edition.pick(later, "title"), address.to(pledge_path(later.pledge_id))),
        comparison={"zh": note_zh, "en": note_en}[edition.lang] or compare(pledge, later, book, edition),
    )


def earlier_one(entry: Entry, book: Casebook, address: Address) -> Related:
    """Return what an earlier year promised on the subject of a pledge, and what became of that."""
    earlier, note_zh, note_en = entry
    edition = address.edition
    return Related(
        label=edition.say("pledge-in-preceding-year", year=earlier.due_year),
        reference=Reference(edition.pick(earlier, "title"), address.to(pledge_path(earlier.pledge_id))),
        comparison={"zh": note_zh, "en": note_en}[edition.lang]
        or badge(book.cases[earlier.id].shown, edition).name,
    )


def reported_one(outcome: Outcome, book: Casebook, address: Address) -> Related:
    """Return what was reported on another year by the same measure, and by which document."""
    edition, about = address.edition, book.source_of[outcome.paragraph_id].about
    return Related(
        label=edition.say(
            "pledge-reported-on", year=outcome.period_year, document=edition.pick(about, "short")
        ),
        reference=Reference(
            edition.pick(outcome, "title"), address.to(source_path(about.package, outcome.outcome_id))
        ),
        comparison=flags_of(outcome, edition),
    )


def compare(pledge: Pledge, later: Pledge, book: Casebook, edition: Edition) -> str:
    """Return how a later pledge's number on the same indicator differs from this one's.

    Of two pledges to bring something down, the later asks for a larger or a smaller fall.
    """
    if pledge.value is None or later.value is None:
        return ""
    say, gap = edition.say, later.value - pledge.value
    if gap == 0:
        return say("pledge-same", year=pledge.due_year)
    unit = difference_unit(book.indicators[str(pledge.indicator_id)], book.units)
    difference = write_value(abs(gap), unit, edition.lang)
    facts: dict[str, str | int] = {"year": pledge.due_year, "difference": difference}
    if pledge.value < 0 and later.value < 0:
        return say("pledge-falls-less" if gap > 0 else "pledge-falls-more", **facts)
    return say("pledge-raised" if gap > 0 else "pledge-lowered", **facts)
