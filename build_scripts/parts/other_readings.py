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
        conclusion=edition.words.turns if case.turns else edition.words.does_not_turn,
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
    verdict = edition.words.undecided
    if reading.verdict != OPEN:
        zh, en, *_ = NAMES[reading.verdict]
        verdict = edition.choose(zh, en[:1].lower() + en[1:])
    sentence = {
        "rounded": edition.words.reading_rounded,
        "near": edition.words.reading_near,
        "unrounded": edition.words.reading_unrounded,
    }[reading.code]
    return sentence.format(outcome=outcome, target=target, low=low, high=high, verdict=verdict)


def estimate_line(
    computation: Computation, pledge: Pledge, outcome: Outcome, book: Casebook, edition: Edition
) -> str:
    """Return how far the final figure may differ from the estimate before the verdict turns."""
    words = edition.words
    unit = difference_unit(book.indicators[str(outcome.indicator_id)], book.units)
    if computation.difference == 0:
        return words.estimate_exact
    margin = write_value(abs(computation.difference), unit, edition.lang)
    phrase = words.estimate_margin if computation.verdict == "met" else words.estimate_gap
    target = write_value(computation.target, book.units[str(pledge.unit_id)], edition.lang)
    return phrase.format(margin=margin, target=target)


def caveat_of(pledge: Pledge, book: Casebook, edition: Edition) -> str:
    """Return what to say beside a computed verdict: that it rests on an estimate, or on a reading."""
    case = book.cases[pledge.pledge_id]
    parts = [edition.words.estimate] if any(each.outcome.is_estimate for each in case.exhibits) else []
    parts += [edition.words.turns_short] if case.turns else []
    return " · ".join(parts)
