"""Other readings of a computed verdict, in words."""

from dataclasses import dataclass

from build_scripts.assess.case import Case, Casebook
from build_scripts.assess.readings import OPEN, Reading
from build_scripts.assess.verdict import BELOW, EXACT, FLOOR, Computation
from build_scripts.load.records import Pledge
from build_scripts.parts.badges import badge
from build_scripts.words.edition import Edition
from build_scripts.words.numbers import counter_of, write_value
from build_scripts.words.sums import write_difference, write_own


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
    if computation is None:
        return None
    lines = [line_of(each, computation, pledge, book, edition) for each in case.readings]
    if computation.reported.is_estimate:
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
    counter = counter_of(pledge, unit)
    target = write_value(computation.target, unit, edition, counter)
    outcome = write_own(computation.reported_value, computation.reported, book.units, edition)
    low, high = (
        write_value(end, unit, edition, counter) if end is not None else ""
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
    down = computation.difference > 0 or (computation.difference == 0 and computation.test in (FLOOR, BELOW))
    way = "down" if down else "up"
    if computation.difference == 0:
        return edition.say("pledge-estimate-exact", way="either" if computation.test == EXACT else way)
    margin = write_difference(computation.difference, pledge, book.units, edition)
    if computation.verdict == "met":
        return edition.say("pledge-estimate-margin", margin=margin, way=way)
    target = write_own(computation.target, pledge, book.units, edition)
    return edition.say("pledge-estimate-gap", margin=margin, target=target, way=way)


def caveats_of(case: Case, edition: Edition) -> list[str]:
    """Return what to say beside a computed verdict: that it rests on an estimate, or on a reading."""
    estimated = case.computation is not None and case.computation.reported.is_estimate
    return [
        *([edition.say("common-estimate")] if estimated else []),
        *([edition.say("pledge-turns-short")] if case.turns else []),
    ]


def caveat_of(pledge: Pledge, book: Casebook, edition: Edition) -> str:
    """Return what to say beside a computed verdict, in one line; empty where nothing was computed."""
    case = book.cases[pledge.pledge_id]
    return " · ".join(caveats_of(case, edition)) if case.computation else ""
