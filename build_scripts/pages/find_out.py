"""How to find out: the documents that would settle the pledges of an assessed year, those that settle most first."""

from dataclasses import dataclass

from build_scripts.assess.case import Case, Casebook
from build_scripts.assess.shown import OPEN
from build_scripts.link.addresses import find_out_path, pledge_path, pledges_path
from build_scripts.link.groups import group
from build_scripts.link.years import assessed_years
from build_scripts.load.answers import RecordKind
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.badges import Badge, badge
from build_scripts.parts.reference import Reference
from build_scripts.parts.settling import line_of
from build_scripts.words.edition import Edition, sentence_case
from build_scripts.words.verdicts import hyphened


@dataclass(frozen=True)
class Settled:
    """A pledge that a document would settle: its page, its verdict as it stands, what to look for."""

    reference: Reference
    badge: Badge
    note: str


@dataclass(frozen=True)
class DocumentGroup:
    """A kind of document and the pledges that it would settle; `partly` are those that it only sheds light on."""

    anchor: str
    name: str
    sentence: str
    line: str
    access: str
    pledges: tuple[Settled, ...]
    partly_sentence: str
    partly: tuple[Settled, ...]


@dataclass(frozen=True, kw_only=True)
class FindOutPage(Page):
    """All that the page shows; see templates/find_out.md.jinja."""

    lead: str
    rest: Reference | None
    """The pledges that no document decides and none sheds light on; None where there are none."""
    report: Reference
    index: tuple[Reference, ...]
    documents: tuple[DocumentGroup, ...]


def describe_find_out(year: int, book: Casebook, edition: Edition) -> FindOutPage:
    """Return the page of an assessed year."""
    address = Address(edition, find_out_path(year))
    say, cases = edition.say, book.cases_by_year[year]
    pairs = group((kind, each) for each in cases for _, kind in each.settlements)
    documents = sorted(
        (document_of(kind, own, address) for kind, own in pairs.items()),
        key=lambda each: (-len(each.pledges), -len(each.partly), edition.order(each.name)),
    )
    settled = sum(is_open(each) for each in cases)
    dark = sum(each.shown == "not_checkable" and not each.settlements for each in cases)
    facts = {"year": year, "settled": settled, "documents": len(documents)}
    return FindOutPage(
        address=address,
        title=say("find-out-title", year=year),
        description=say("find-out-description", **facts) if settled else say("find-out-none", year=year),
        section="pledges",
        lead=say("find-out-lead", **facts) if settled else say("find-out-none", year=year),
        rest=Reference(
            say("find-out-rest", rest=dark), address.to(pledges_path(verdict="not_checkable", year=year))
        )
        if dark
        else None,
        report=Reference(say("find-out-report"), address.to("corrections/") + "#report"),
        index=tuple(
            Reference(f"{each.name} {len(each.pledges) + len(each.partly)}", f"#{each.anchor}")
            for each in documents
        ),
        documents=tuple(documents),
    )


def is_open(case: Case) -> bool:
    """Say whether a document could settle a pledge, as against only shed light on it."""
    return case.assessment is not None and case.assessment.verdict in OPEN


def document_of(kind: RecordKind, cases: list[Case], address: Address) -> DocumentGroup:
    """Return a kind of document with the pledges that it would settle, in reading order."""
    edition, say = address.edition, address.edition.say
    own = [each for each in cases if is_open(each)]
    partly = [each for each in cases if not is_open(each)]
    access = say("find-out-party" if kind.is_party else f"find-out-access-{hyphened(kind.access)}")
    return DocumentGroup(
        anchor=kind.record_kind_id,
        name=sentence_case(edition.pick(kind, "name")),
        sentence=say("find-out-settles", number=len(own)) if own else "",
        line=line_of(kind, edition),
        access=access,
        pledges=tuple(settled_by(kind, each, address) for each in own),
        partly_sentence=say("find-out-partly", number=len(partly)) if partly else "",
        partly=tuple(settled_by(kind, each, address) for each in partly),
    )


def settled_by(kind: RecordKind, case: Case, address: Address) -> Settled:
    """Return a pledge as the list of a kind of document shows it."""
    edition = address.edition
    [settlement] = [each for each, other in case.settlements if other == kind]
    return Settled(
        Reference(edition.pick(case.pledge, "title"), address.to(pledge_path(case.id))),
        badge(case.shown, edition),
        edition.pick(settlement, "note") if settlement.note_zh else "",
    )


PAGE = Kind(
    "find_out",
    FindOutPage,
    lambda context: [
        describe_find_out(year, context.book, context.edition) for year in assessed_years(context.book)
    ],
)
