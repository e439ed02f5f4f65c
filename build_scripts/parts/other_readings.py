"""Other readings of a computed verdict, in words."""

from dataclasses import dataclass

from build_scripts.assess.arithmetic import difference_unit
from build_scripts.assess.case import Casebook
from build_scripts.assess.readings import OPEN, Reading
from build_scripts.assess.verdict import Computation
from build_scripts.load.records import Outcome, Pledge
from build_scripts.words.edition import Edition
from build_scripts.words.numbers import write_value
from build_scripts.words.verdicts import NAMES


@dataclass(frozen=True)
class Readings:
    """What other readings of a verdict there are, and whether it turns on them."""

    turns: bool
    conclusion: str
    lines: tuple[str, ...]


def readings_of(pledge: Pledge, book: Casebook, edition: Edition) -> Readings | None:
    """Return the readings of a computed verdict, or None where it was not computed."""
    case = book.cases[pledge.pledge_id]
    computation = case.computation
    if computation is None or case.decided_by is None:
        return None
    outcome, found = case.decided_by.outcome, case.readings
    lines = [line_of(each, computation, pledge, book, edition) for each in found]
    if outcome.is_estimate:
        lines.append(estimate_line(computation, pledge, outcome, book, edition))
    return Readings(
        turns=bool(case.turns),
        conclusion=edition.say("pledge-turns") if case.turns else edition.say("pledge-does-not-turn"),
        lines=tuple(lines),
    )


def line_of(
    reading: Reading, computation: Computation, pledge: Pledge, book: Casebook, edition: Edition
) -> str:
    """Return one reading as a sentence, its verdict at the end."""
    unit = book.units[str(pledge.unit_id)]
    target = write_value(computation.target, unit, edition.lang)
    outcome = write_value(computation.outcome, unit, edition.lang)
    low, high = (
        write_value(end, unit, edition.lang) if end is not None else ""
        for end in (reading.given.low, reading.given.high)
    )
    verdict = edition.say("pledge-undecided")
    if reading.verdict != OPEN:
        zh, en, *_ = NAMES[reading.verdict]
        verdict = edition.choose(zh, en[:1].lower() + en[1:])
    facts = {"outcome": outcome, "target": target, "low": low, "high": high, "verdict": verdict}
    return edition.say(f"pledge-reading-{reading.code}", **facts)


def estimate_line(
    computation: Computation, pledge: Pledge, outcome: Outcome, book: Casebook, edition: Edition
) -> str:
    """Return how far the final figure may differ from the estimate before the verdict turns."""
    say = edition.say
    unit = difference_unit(book.indicators[str(outcome.indicator_id)], book.units)
    if computation.difference == 0:
        return say("pledge-estimate-exact")
    margin = write_value(abs(computation.difference), unit, edition.lang)
    target = write_value(computation.target, book.units[str(pledge.unit_id)], edition.lang)
    if computation.verdict == "met":
        return say("pledge-estimate-margin", margin=margin)
    return say("pledge-estimate-gap", margin=margin, target=target)


def caveat_of(pledge: Pledge, book: Casebook, edition: Edition) -> str:
    """Return what to say beside a computed verdict: that it rests on an estimate, or on a reading."""
    case = book.cases[pledge.pledge_id]
    parts = (
        [edition.say("common-estimate")] if any(each.outcome.is_estimate for each in case.exhibits) else []
    )
    parts += [edition.say("pledge-turns-short")] if case.turns else []
    return " · ".join(parts)
