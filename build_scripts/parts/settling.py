"""What would settle a pledge that could not be judged, as its page shows it."""

from dataclasses import dataclass

from build_scripts.assess.case import Case
from build_scripts.assess.shown import UNDECIDABLE
from build_scripts.downloads.requests import request_path
from build_scripts.link.addresses import find_out_path
from build_scripts.load.answers import RecordKind
from build_scripts.parts.address import Address
from build_scripts.parts.reference import Reference
from build_scripts.words.edition import Edition, sentence_case
from build_scripts.words.request import asked_for, request_text, request_translated


@dataclass(frozen=True)
class Way:
    """A kind of document, who publishes it, when, and how to get it; `note` says what to look for."""

    name: Reference
    line: str
    note: str


@dataclass(frozen=True)
class Request:
    """A request for what bodies of the government hold; `translation` is empty where it would say the same."""

    text: str
    translation: str
    file: Reference


@dataclass(frozen=True)
class Settling:
    """The ways to an answer; without a request, `party` says why, with one, what it leaves out."""

    lead: str
    ways: tuple[Way, ...]
    register: Reference
    request: Request | None
    party: str


def settling_of(case: Case, address: Address) -> Settling | None:
    """Return what would settle a pledge; None where it is judged, or no document shows anything of it."""
    if case.assessment is None or not case.settlements:
        return None
    edition, say = address.edition, address.edition.say
    register = address.to(find_out_path(case.year))
    return Settling(
        lead=say("settling-lead-partial" if case.assessment.verdict == UNDECIDABLE else "settling-lead"),
        ways=tuple(
            Way(
                Reference(edition.pick(kind, "name"), f"{register}#{kind.record_kind_id}"),
                line_of(kind, edition),
                edition.pick(each, "note") if each.note_zh else "",
            )
            for each, kind in case.settlements
        ),
        register=Reference(say("settling-register"), register),
        request=request_of(case, address),
        party=party_of(case, edition),
    )


def line_of(kind: RecordKind, edition: Edition) -> str:
    """Return who publishes a kind of document, when, and how to get it."""
    return edition.say(
        "settling-way",
        publisher=sentence_case(edition.pick(kind, "publisher")),
        when=edition.pick(kind, "when"),
        how=edition.pick(kind, "how"),
    )


def request_of(case: Case, address: Address) -> Request | None:
    """Return the request for the records that bodies of the government hold, if there are any."""
    if not asked_for(case):
        return None
    edition = address.edition
    return Request(
        text=request_text(case, edition),
        translation=request_translated(case, edition) if edition.translates else "",
        file=Reference(edition.say("settling-request-file"), address.shared(request_path(case.id))),
    )


def party_of(case: Case, edition: Edition) -> str:
    """Return why there is no request, or what it leaves out; empty where no organ of the Party is concerned."""
    names = [edition.pick(kind, "name") for _, kind in case.settlements if kind.is_party]
    if not names:
        return ""
    if not asked_for(case):
        return edition.say("settling-party")
    return edition.say("settling-party-too", names=edition.listed(names))
