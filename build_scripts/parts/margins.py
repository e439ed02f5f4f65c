"""What a number of pledges leaves open: what another coder found, and what is about organisation only."""

from collections.abc import Iterable

from build_scripts.assess.case import Case, Casebook
from build_scripts.parts.named import makers_of
from build_scripts.words.edition import Edition

DELIVERY = "delivery"
"""The kind of a part that says how a plan is organised."""


def margin_of(cases: list[Case], book: Casebook, edition: Edition) -> str:
    """Return that the number of pledges is a choice, with what each coder found; empty where there were not two."""
    finds = finds_of(cases, book, edition)
    return edition.run([edition.say("pledge-margin"), finds]) if finds else ""


def finds_of(cases: list[Case], book: Casebook, edition: Edition) -> str:
    """Return how many pledges each coder found in the documents, and how many both; empty where there were not two."""
    measured = book.reliability.get(cases[0].year)
    if measured is None:
        return ""
    makers = {each.package.name for each in makers_of(cases)}
    finds = [
        edition.say(
            "pledge-margin-find",
            document=edition.pick(each.source.about, "short"),
            first=each.first,
            second=each.second,
            both=each.both,
            final=sum(case.source is each.source for case in cases),
        )
        for each in measured.units
        if each.table == "pledge" and each.source.package.name in makers
    ]
    return edition.say("pledge-margin-finds", finds=edition.clauses(finds)) if finds else ""


def silence_apart(cases: list[Case], edition: Edition) -> str:
    """Return how much was not reported on beside what is only about organisation; empty where nothing is."""
    apart = [each for each in cases if each.theme.kind == DELIVERY]
    rest = [each for each in cases if each.theme.kind != DELIVERY]
    if not apart or not rest:
        return ""
    silent = sum(each.shown == "not_reported" for each in rest)
    return edition.say("silence-apart", apart=len(apart), total=len(rest), silent=silent)


def silence_caveat(cases: Iterable[Case], edition: Edition) -> str:
    """Return what must stand beside a count of cases that were not reported on; empty where there is none."""
    return (
        edition.say("silence-is-not-failure") if any(each.shown == "not_reported" for each in cases) else ""
    )
