"""The fact sheet of a pledge: what it measures, and how its verdict was reached."""

from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.link.addresses import indicator_path
from build_scripts.load.records import Pledge
from build_scripts.parts.address import Address
from build_scripts.words.definitions import definition_source, source_lang
from build_scripts.words.edition import Edition
from build_scripts.words.verdicts import BASIS, BETTER, CLARITY, EVIDENCE, NAMES


@dataclass(frozen=True)
class Fact:
    """A line of the fact sheet."""

    name: str
    value: str
    lang: str = ""
    href: str = ""


def facts_of(pledge: Pledge, book: Casebook, address: Address) -> list[Fact]:
    """Return the fact sheet: the indicator, and how the verdict was reached."""
    edition, say = address.edition, address.edition.say
    facts: list[Fact] = []
    if pledge.indicator_id:
        indicator = book.indicators[pledge.indicator_id]
        facts += [
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
            Fact(say("pledge-better"), edition.choose(*BETTER[indicator.better])),
        ]
    assessment = book.assessments.get(pledge.pledge_id)
    if assessment:
        date = say("pledge-counts-as-of", date=str(assessment.as_of), rubric=assessment.rubric)
        facts += [
            Fact(
                say("pledge-basis"),
                f"{edition.choose(*BASIS[assessment.basis])}。{date}"
                if edition.lang == "zh"
                else f"{BASIS[assessment.basis][1].capitalize()}. {date}",
                href=address.to("method/#rubric"),
            ),
            Fact(say("pledge-coded-by"), say("pledge-coders"), href=address.to("method/#coding")),
            *codings_fact(pledge, book, edition),
            Fact(say("pledge-clarity"), edition.choose(*CLARITY[assessment.clarity])),
            Fact(say("pledge-evidence-level"), edition.choose(*EVIDENCE[assessment.evidence_level])),
        ]
    return facts


def codings_fact(pledge: Pledge, book: Casebook, edition: Edition) -> list[Fact]:
    """Return what the two independent codings said of a pledge, where both had it as one of their own."""
    coded = book.cases[pledge.pledge_id].codings
    if coded is None:
        return []
    say = edition.say
    if set(coded) == {book.assessments[pledge.pledge_id].verdict}:
        return [Fact(say("pledge-codings"), say("pledge-codings-agree"))]
    first, second = (edition.choose(*NAMES[each][:2]) for each in coded)
    return [Fact(say("pledge-codings"), say("pledge-codings-differ", first=first, second=second))]
