"""Documents as a sentence names them, one after the other."""

from collections.abc import Iterable, Sequence

from build_scripts.assess.case import Case
from build_scripts.load.ledger import Source
from build_scripts.load.records import Outcome
from build_scripts.words.edition import Edition


def makers_of(cases: Iterable[Case]) -> tuple[Source, ...]:
    """Return the documents that make the pledges, each once, in the order of the cases."""
    return tuple({each.source.package.name: each.source for each in cases}.values())


def named(documents: Sequence[Source], edition: Edition) -> str:
    """Return what to call documents within a sentence: “A、B和C”, “A, B and C”."""
    return joined([edition.pick(each.about, "short") for each in documents], edition)


def cited(documents: Sequence[Source], edition: Edition, form: str = "citation") -> str:
    """Return documents as sources are given: “A、B”, “A; B”; `form` is short or citation."""
    return edition.say("citation-separator").join(edition.pick(each.about, form) for each in documents)


def joined(items: Sequence[str], edition: Edition) -> str:
    """Return items as a part of a sentence: “A、B和C”, “A, B and C”."""
    *first, last = items
    return edition.say("list-last", items=edition.listed(first), last=last) if first else last


def rests_elsewhere(outcome: Outcome, case: Case, edition: Edition) -> str:
    """Return which document a verdict rests on, where it is not the one of an outcome on the same measure."""
    decided = case.decided_by
    if decided is None or decided.outcome == outcome or outcome not in case.same_measure:
        return ""
    return edition.say("common-rests-elsewhere", document=edition.pick(decided.source.about, "short"))
