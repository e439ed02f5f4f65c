"""Other readings of a computed verdict, in words."""

from dataclasses import dataclass

from build_scripts.assess.arithmetic import computation_of
from build_scripts.assess.readings import OPEN, Reading, readings
from build_scripts.assess.verdict import BELOW, EXACT, FLOOR, Computation
from build_scripts.link.links import Links
from build_scripts.load.records import Pledge
from build_scripts.words.edition import Edition
from build_scripts.words.numbers import counter_of, write_value
from build_scripts.words.sums import write_difference, write_own
from build_scripts.words.verdicts import NAMES


@dataclass(frozen=True)
class Readings:
    """What other readings of a verdict there are, and whether it turns on them."""

    turns: bool
    conclusion: str
    lines: tuple[str, ...]


def readings_of(pledge: Pledge, links: Links, edition: Edition) -> Readings | None:
    """Return the readings of a computed verdict, or None where it was not computed."""
    computation = computation_of(pledge, links)
    if computation is None or pledge.indicator_id is None:
        return None
    outcome = computation.reported
    indicator = links.indicators[pledge.indicator_id]
    found = readings(pledge, outcome, indicator, links.units)
    turns = any(each.verdict != computation.verdict for each in found)
    lines = [line_of(each, computation, pledge, links, edition) for each in found]
    if outcome.is_estimate:
        lines.append(estimate_line(computation, pledge, links, edition))
    return Readings(
        turns=turns,
        conclusion=edition.words.turns if turns else edition.words.does_not_turn,
        lines=tuple(lines),
    )


def line_of(
    reading: Reading, computation: Computation, pledge: Pledge, links: Links, edition: Edition
) -> str:
    """Return one reading as a sentence, its verdict at the end."""
    unit = links.units[str(pledge.unit_id)]
    counter = counter_of(pledge, unit)
    target = write_value(computation.target, unit, edition.lang, counter)
    outcome = write_own(computation.reported_value, computation.reported, links.units, edition.lang)
    low, high = (
        write_value(end, unit, edition.lang, counter) if end is not None else ""
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


def estimate_line(computation: Computation, pledge: Pledge, links: Links, edition: Edition) -> str:
    """Return how far the final figure may differ from the estimate before the verdict turns.

    What turns it is a revision towards the target; from the target itself, away from what is asked.
    """
    words = edition.words
    down = computation.difference > 0 or (computation.difference == 0 and computation.test in (FLOOR, BELOW))
    way = edition.choose("下修", "downward") if down else edition.choose("上修", "upward")
    if computation.difference == 0:
        both = edition.choose("上修或下修", "upward or downward")
        return words.estimate_exact.format(way=both if computation.test == EXACT else way)
    margin = write_difference(computation.difference, pledge, links.units, edition.lang)
    phrase = words.estimate_margin if computation.verdict == "met" else words.estimate_gap
    target = write_own(computation.target, pledge, links.units, edition.lang)
    a_way = f"a {way}" if down else f"an {way}"
    return phrase.format(margin=margin, target=target, way=way, a_way=a_way)


def caveat_of(pledge: Pledge, links: Links, edition: Edition) -> str:
    """Return what to say beside a computed verdict: that it rests on an estimate, or on a reading."""
    other = readings_of(pledge, links, edition)
    estimated = any(
        links.outcomes[each.outcome_id].is_estimate for each in links.evidence.get(pledge.pledge_id, [])
    )
    parts = [edition.words.estimate] if estimated else []
    parts += [edition.words.turns_short] if other and other.turns else []
    return " · ".join(parts)
