"""Other readings of a computed verdict, in words."""

from dataclasses import dataclass

from build_scripts.assess.arithmetic import difference_unit
from build_scripts.assess.case import Case, Casebook
from build_scripts.assess.readings import OPEN, Reading
from build_scripts.assess.verdict import BELOW, EXACT, FLOOR, Computation
from build_scripts.load.records import Pledge
from build_scripts.parts.badges import badge
from build_scripts.words.edition import Edition
from build_scripts.words.numbers import write_value


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
    lines = [line_of(each, computation, pledge, book, edition) for each in case.readings]
    if case.decided_by.outcome.is_estimate:
        lines.append(estimate_line(computation, pledge, book, edition))
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
        name = badge(reading.verdict, edition).name
        verdict = name[:1].lower() + name[1:]
    facts = {"outcome": outcome, "target": target, "low": low, "high": high, "verdict": verdict}
    return edition.say(f"pledge-reading-{reading.code}", **facts)


def estimate_line(computation: Computation, pledge: Pledge, book: Casebook, edition: Edition) -> str:
    """Return how far the final figure may differ from the estimate before the verdict turns.

    What turns it is a revision towards the target; from the target itself, away from what is asked.
    """
    say, gap = edition.say, computation.difference
    if gap == 0 and computation.test == EXACT:
        return say("pledge-estimate-exact-either")
    if gap == 0:
        down = computation.test in (FLOOR, BELOW)
        return say("pledge-estimate-exact-down" if down else "pledge-estimate-exact-up")
    unit = difference_unit(book.indicators[str(pledge.indicator_id)], book.units)
    margin = write_value(abs(gap), unit, edition.lang)
    if computation.verdict == "met":
        return say("pledge-estimate-margin-down" if gap > 0 else "pledge-estimate-margin-up", margin=margin)
    target = write_value(computation.target, book.units[str(pledge.unit_id)], edition.lang)
    return say(
        "pledge-estimate-gap-down" if gap > 0 else "pledge-estimate-gap-up", margin=margin, target=target
    )


def caveats_of(case: Case, edition: Edition) -> list[str]:
    """Return what to say beside a computed verdict: that it rests on an estimate, or on a reading."""
    estimated = any(each.outcome.is_estimate for each in case.exhibits)
    return [
        *([edition.say("common-estimate")] if estimated else []),
        *([edition.say("pledge-turns-short")] if case.turns else []),
    ]


def caveat_of(pledge: Pledge, book: Casebook, edition: Edition) -> str:
    """Return what to say beside a computed verdict, in one line."""
    return " · ".join(caveats_of(book.cases[pledge.pledge_id], edition))
