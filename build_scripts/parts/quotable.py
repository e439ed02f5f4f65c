"""Sentences on the data that may be printed as they stand, and sentences that may not."""

import datetime
from dataclasses import dataclass

from build_scripts.assess.case import Case, Casebook
from build_scripts.link.groups import group
from build_scripts.parts.address import Address
from build_scripts.parts.badges import badge
from build_scripts.parts.counts import ANSWERED, SPOKEN, counts_of
from build_scripts.parts.margins import finds_of, silence_apart
from build_scripts.parts.named import cited, makers_of
from build_scripts.words.edition import Edition, sentence_case
from build_scripts.words.sums import arithmetic

REMARKED = ("not_reported", "other_measure", "mentioned", "not_checkable")
"""The verdicts that are easily misread: the kit says what they mean."""


@dataclass(frozen=True)
class Pitfall:
    """A sentence that the data do not support, and one that they do."""

    wrong: str
    """Without its quotation marks."""
    right: str


def sentences_of(heading: str, cases: list[Case], book: Casebook, edition: Edition) -> list[str]:
    """Return sentences on cases of one year that hold word for word; `heading` is empty for all of the year."""
    return [
        counted(heading, cases, edition),
        judged(cases, book, edition),
        *remarks_on(cases, edition),
        *worked_out(cases, book, edition),
        *told(cases, edition),
    ]


def counted(heading: str, cases: list[Case], edition: Edition) -> str:
    """Return who promised how much for the year, in which documents, by whose count."""
    numbers = sum(each.pledge.kind == "quantitative" for each in cases)
    facts: dict[str, str | int] = {
        "as_of": assessed_on(cases).isoformat(),
        "documents": cited(makers_of(cases), edition),
        "year": cases[0].year,
        "total": len(cases),
    }
    which = "all" if numbers == len(cases) else "some" if numbers else "none"
    if which == "some":
        facts["numbers"] = numbers
    if heading:
        return edition.say(f"newsroom-counted-part-{which}", part=heading, **facts)
    return edition.say(f"newsroom-counted-{which}", **facts)


def assessed_on(cases: list[Case]) -> datetime.date:
    """Return the day of verdicts: of the latest search, which went through all pledges of the year, or a later one."""
    days = [each.assessment.as_of for each in cases if each.assessment]
    return max([*days, *(each.search.as_of for each in cases if each.search)])


def judged(cases: list[Case], book: Casebook, edition: Edition) -> str:
    """Return the verdicts, and the documents that were searched for results."""
    counts = counts_of([each.pledge for each in cases], book, Address(edition, ""))
    searched: dict[str, str | int] = {
        "documents": cited(cases[0].searched, edition),
        "number": len(cases[0].searched),
    }
    if len(cases) == 1:
        return edition.say("newsroom-judged-single", verdict=counts[0].badge.name.lower(), **searched)
    tally = [
        edition.say("newsroom-verdict", verdict=each.badge.name.lower(), number=each.number)
        for each in counts
    ]
    return edition.say(
        "newsroom-judged",
        total=len(cases),
        verdicts=edition.say("citation-separator").join(tally),
        **searched,
    )


def remarks_on(cases: list[Case], edition: Edition) -> list[str]:
    """Return what to say of verdicts that are easily misread, as far as they occur."""
    return [
        edition.say(f"newsroom-remark-{code.replace('_', '-')}", number=number)
        for code in REMARKED
        if (number := sum(each.shown == code for each in cases))
    ]


def worked_out(cases: list[Case], book: Casebook, edition: Edition) -> list[str]:
    """Return a sentence for each pledge that could be worked out, with what it rests on."""
    found = []
    for each in cases:
        if each.computation is None or each.indicator is None:
            continue
        caveats = [name for name, holds in (("estimate", is_estimate(each)), ("turns", each.turns)) if holds]
        found.append(
            edition.say(
                f"newsroom-computed-{'-'.join(caveats) or 'plain'}",
                pledge=edition.pick(each.pledge, "title"),
                verdict=badge(each.shown, edition).name.lower(),
                sum=arithmetic(each.computation, book.units, edition),
            )
        )
    return found


def is_estimate(case: Case) -> bool:
    """Say whether a verdict is computed from an estimate; a final figure beside it would have decided."""
    return case.decided_by is not None and bool(case.decided_by.outcome.is_estimate)


def told(cases: list[Case], edition: Edition) -> list[str]:
    """Return a sentence for each pledge whose verdict rests on words alone."""
    return [
        edition.say(
            "newsroom-told",
            pledge=edition.pick(each.pledge, "title"),
            verdict=badge(each.shown, edition).name.lower(),
        )
        for each in cases
        if each.shown in ("stated", "partly_met") and not each.computation
    ]


def caveats_of(cases: list[Case], edition: Edition) -> list[str]:
    """Return what a reader must be told beside any number on cases of one year."""
    documents = dict.fromkeys(source.about for source in (*makers_of(cases), *cases[0].searched))
    found = [
        edition.say(
            "newsroom-document",
            document=sentence_case(edition.pick(about, "short")),
            about=edition.pick(about, "about"),
        )
        for about in documents
    ]
    if any(map(is_estimate, cases)):
        found.append(edition.say("newsroom-estimates"))
    apart = silence_apart(cases, edition)
    return [
        *found,
        *([apart] if apart else []),
        edition.run([edition.say("newsroom-totals"), finds_of(cases, cases[0].book, edition)]),
        edition.say("newsroom-coded"),
    ]


def pitfalls_of(cases: list[Case], edition: Edition) -> list[Pitfall]:
    """Return sentences that a hurried reader might write, each with what the data do say."""
    verdicts = [each.shown for each in cases]
    silent, other = verdicts.count("not_reported"), verdicts.count("other_measure")
    stated, met = verdicts.count("stated"), verdicts.count("met")
    answered = sum(each in ANSWERED for each in verdicts)
    say = edition.say
    found = []
    if silent:
        found.append(
            Pitfall(say("newsroom-wrong-silent", number=silent), say("newsroom-right-silent", number=silent))
        )
    if met and answered < len(cases):
        found.append(
            Pitfall(
                say("newsroom-wrong-share", share=f"{100 * met / len(cases):.0f}%"),
                say("newsroom-right-share", total=len(cases), answered=answered),
            )
        )
    if other:
        found.append(
            Pitfall(say("newsroom-wrong-other", number=other), say("newsroom-right-other", number=other))
        )
    blank = [
        own
        for own in group((each.theme.theme_id, each.shown) for each in cases).values()
        if not set(own) & set(ANSWERED)
    ]
    if blank and answered:
        spoken = sum(each in SPOKEN for own in blank for each in own)
        found.append(
            Pitfall(
                say("newsroom-wrong-blank", number=len(blank)),
                say("newsroom-right-blank", number=len(blank), spoken=spoken),
            )
        )
    if stated:
        found.append(
            Pitfall(
                say("newsroom-wrong-stated", number=stated + met),
                say("newsroom-right-stated", met=met, stated=stated),
            )
        )
    return found
