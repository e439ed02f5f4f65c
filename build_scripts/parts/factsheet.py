"""The fact sheet of a pledge: what it measures, and how its verdict was reached."""

from dataclasses import dataclass

from build_scripts.assess.case import Case, Casebook
from build_scripts.assess.clarity import named_by
from build_scripts.assess.exhibits import NOTHING
from build_scripts.assess.shown import shown_verdict
from build_scripts.link.addresses import indicator_path, pledges_path
from build_scripts.load.answers import Review
from build_scripts.load.records import Assessment, Indicator, Pledge
from build_scripts.parts.address import Address
from build_scripts.parts.badges import badge
from build_scripts.parts.named import joined
from build_scripts.words.definitions import definition_source, source_lang
from build_scripts.words.edition import Edition, sentence_case
from build_scripts.words.verdicts import hyphened


@dataclass(frozen=True)
class Fact:
    """A line of the fact sheet."""

    name: str
    value: str
    lang: str = ""
    href: str = ""


def facts_of(pledge: Pledge, book: Casebook, address: Address) -> list[Fact]:
    """Return the fact sheet: the subjects, the indicator, and how the verdict was reached."""
    case = book.cases[pledge.pledge_id]
    return [
        *subject_facts(case, address),
        *(measured(case.indicator, address) if case.indicator else []),
        worded(case, address),
        *(reached(case, case.assessment, address) if case.assessment else []),
    ]


def subject_facts(case: Case, address: Address) -> list[Fact]:
    """Return the subjects of a pledge, a line each, which lead to the list of its kind."""
    edition = address.edition
    return [
        Fact(
            "" if at else edition.say("filters-subject"),
            edition.pick(case.book.subjects[each], "name"),
            href=address.to(pledges_path(subject=each)),
        )
        for at, each in enumerate(case.pledge.subjects)
    ]


def worded(case: Case, address: Address) -> Fact:
    """Return what the words of a pledge name, and what they leave open."""
    edition = address.edition
    named = named_by(case.pledge)
    words = {name: edition.say(f"wording-{hyphened(name)}") for name in named}
    held = [words[name] for name, value in named.items() if value]
    line = edition.say(
        "pledge-wording-line",
        open=list(named.values()).count(False),
        named=joined(held, edition) if held else "",
        lacking=edition.listed(words[name] for name, value in named.items() if not value),
        dated=int(named["deadline_named"]),
        year=case.year,
    )
    return Fact(edition.say("pledge-clarity"), line, href=address.to("method/#clarity"))


def measured(indicator: Indicator, address: Address) -> list[Fact]:
    """Return what an indicator measures, and which way it is meant to go."""
    edition, say = address.edition, address.edition.say
    return [
        Fact(
            say("common-indicator"),
            edition.pick(indicator, "name"),
            href=address.to(indicator_path(indicator.indicator_id)),
        ),
        Fact("", edition.pick(indicator, "definition")),
        Fact(
            say("common-definition-source"),
            definition_source(indicator.definition_source, edition),
            source_lang(indicator.definition_source, edition),
        ),
        Fact(say("pledge-better"), say(f"better-name-{hyphened(indicator.better)}")),
    ]


def reached(case: Case, assessment: Assessment, address: Address) -> list[Fact]:
    """Return how a verdict was reached, and by whom."""
    edition, say = address.edition, address.edition.say
    basis = say(
        "pledge-basis-line",
        basis=sentence_case(say(f"basis-name-{hyphened(assessment.basis)}")),
        date=assessment.as_of.isoformat(),
        up_to=case.history[-1].search.up_to.isoformat(),
        rubric=assessment.rubric,
    )
    return [
        Fact(say("pledge-basis"), basis, href=address.to("method/#rubric")),
        Fact(
            say("pledge-coded-by"),
            say("pledge-coders-reviewed" if case.reviews else "pledge-coders"),
            href=address.to("method/#coding"),
        ),
        *(review_fact(each, address) for each in case.reviews),
        *codings_fact(case, edition),
        Fact(say("pledge-evidence-level"), say(f"evidence-name-{hyphened(case.evidence_level or NOTHING)}")),
    ]


def review_fact(review: Review, address: Address) -> Fact:
    """Return what a person made of a row on the pledge: who, when, of which table, with what outcome."""
    edition = address.edition
    line = edition.say(
        "pledge-review-line",
        day=review.reviewed_on.isoformat(),
        reviewer=review.reviewer,
        table=review.table,
        outcome=edition.say(f"pledge-review-{review.outcome}"),
        note=edition.pick(review, "note"),
    )
    return Fact(edition.say("pledge-reviewed"), line, href=address.to("method/#reviews"))


def codings_fact(case: Case, edition: Edition) -> list[Fact]:
    """Return what two coders made of a pledge, each without sight of the other, and why neither was followed if so.

    They came before its first assessment, and are held against that one. Who read a pledge before it was due
    judged its wording and gave no verdict.
    """
    verdicts = [each.verdict for each in case.codings or () if each.verdict]
    if not verdicts:
        return []
    say = edition.say
    first_row = case.history[0].assessment
    if set(verdicts) == {first_row.verdict}:
        return [Fact(say("pledge-codings"), say("pledge-codings-agree"))]
    first, second = (
        badge(shown_verdict(each, case.pledge, case.exhibits), edition).name for each in verdicts
    )
    if first_row.settled_zh is None:
        return [Fact(say("pledge-codings"), say("pledge-codings-differ", first=first, second=second))]
    line = say(
        "pledge-codings-overruled",
        alike="yes" if first == second else "no",
        first=first,
        second=second,
        why=edition.pick(first_row, "settled"),
    )
    return [Fact(say("pledge-codings"), line)]
