"""Sentences that the data do not support, and what is to be told beside any number."""

from dataclasses import dataclass

from build_scripts.assess.case import Case
from build_scripts.link.groups import group
from build_scripts.parts.counts import ANSWERED, SPOKEN
from build_scripts.parts.margins import finds_of, silence_apart
from build_scripts.parts.named import makers_of
from build_scripts.words.edition import Edition, sentence_case


@dataclass(frozen=True)
class Pitfall:
    """A sentence that the data do not support, and one that they do."""

    wrong: str
    """Without its quotation marks."""
    right: str


def is_estimate(case: Case) -> bool:
    """Say whether a verdict is computed from an estimate; a final figure beside it would have decided."""
    return case.decided_by is not None and bool(case.decided_by.outcome.is_estimate)


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
