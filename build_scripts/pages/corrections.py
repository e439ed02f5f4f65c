"""The page of corrections, and how to report a mistake."""

from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.load.records import Correction
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.reference import Reference
from build_scripts.parts.reporting import Concern, ways_to_report
from build_scripts.words.edition import Edition


@dataclass(frozen=True)
class CorrectionEntry:
    """A correction as it is shown; `anchor` is its own, whatever the packages of other years call theirs."""

    anchor: str
    date: str
    place: str
    was: str
    is_now: str
    reason: str
    since: str


@dataclass(frozen=True, kw_only=True)
class CorrectionsPage(Page):
    """All that the page of corrections shows; see templates/corrections.md.jinja."""

    entries: tuple[CorrectionEntry, ...]
    feed: str
    changes: Reference
    where: str
    """Where to report, and what to do where no way is known."""
    ways: tuple[Reference, ...]
    """Where to report; where no way is known, what helps until there is one."""


FEED = "corrections.xml"
"""The name of the feed of corrections, at an edition's root."""


def describe_corrections(book: Casebook, edition: Edition) -> CorrectionsPage:
    """Return the page of corrections, latest first."""
    address = Address(edition, "corrections/")
    every = [
        (each, judgement.package.name)
        for judgement in book.ledger.judgements
        for each in judgement.corrections
    ]
    version = str(book.ledger.vocabulary.package.ledger["release"])
    ways = ways_to_report(Concern(edition.root + address.path, version), edition)
    latest_first = sorted(every, key=lambda pair: (pair[0].corrected_on, pair[0].correction_id), reverse=True)
    return CorrectionsPage(
        address=address,
        title=edition.say("corrections-title"),
        description=edition.say("corrections-description"),
        section="corrections",
        entries=tuple(entry_of(each, package, edition) for each, package in latest_first),
        feed=address.to(FEED),
        changes=Reference(edition.say("corrections-all-changes"), address.to("changes/")),
        where=edition.say("corrections-report-where" if ways else "corrections-report-nowhere"),
        ways=ways
        or (
            Reference(edition.say("corrections-own-copy"), address.to("data/")),
            Reference(edition.say("corrections-sources"), address.to("sources/")),
        ),
    )


def entry_of(correction: Correction, package: str, edition: Edition) -> CorrectionEntry:
    """Return a correction that a package of assessments holds as it is shown."""
    return CorrectionEntry(
        anchor=f"{package}-{correction.correction_id}",
        date=correction.corrected_on.isoformat(),
        place=f"{correction.table} · {correction.record_id} · {correction.field}",
        was=correction.was,
        is_now=correction.is_now,
        reason=edition.pick(correction, "reason"),
        since=correction.since_version,
    )


PAGE = Kind(
    "corrections", CorrectionsPage, lambda context: [describe_corrections(context.book, context.edition)]
)
