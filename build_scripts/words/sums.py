"""The arithmetic of a computed verdict, as a sentence."""

from collections.abc import Mapping
from decimal import Context, Decimal

from build_scripts.assess.arithmetic import difference_unit, relation
from build_scripts.assess.verdict import Computation
from build_scripts.load.records import Statement, Unit
from build_scripts.words.edition import Edition
from build_scripts.words.numbers import counter_of, write_value

FEW_DIGITS = Context(prec=4)
"""How finely to say a difference that has no end of digits, as between 亩 and 公顷."""
MANY_DIGITS = 15


def arithmetic(computation: Computation, units: Mapping[str, Unit], edition: Edition) -> str:
    """Return the arithmetic: “6.7% < 7%，差 0.3 个百分点”.

    Either number is in the unit and with the counter of its source, the difference in the pledge's.
    """
    pledge, reported = computation.pledge, computation.reported
    outcome = write_own(computation.reported_value, reported, units, edition)
    target = write_own(computation.target, pledge, units, edition)
    sums = f"{outcome} {relation(computation)} {target}"
    if computation.difference == 0:
        return sums
    gap = write_difference(computation.difference, pledge, units, edition)
    if computation.difference > 0:
        return edition.say("sums-over", sums=sums, gap=gap)
    # What lies below a ceiling that was kept is not short of anything.
    return edition.say("sums-under" if computation.verdict == "met" else "sums-short", sums=sums, gap=gap)


def write_own(value: Decimal, statement: Statement, units: Mapping[str, Unit], edition: Edition) -> str:
    """Return a number in the unit of a statement, with the counter of its source."""
    unit = units[str(statement.unit_id)]
    return write_value(value, unit, edition, counter_of(statement, unit))


def write_difference(value: Decimal, pledge: Statement, units: Mapping[str, Unit], edition: Edition) -> str:
    """Return how far a number is from a pledge's, without its sign, as the pledge counts."""
    amount = abs(value)
    if len(amount.as_tuple().digits) > MANY_DIGITS:
        amount = FEW_DIGITS.plus(amount)
    unit = difference_unit(pledge, units)
    return write_value(amount, unit, edition, counter_of(pledge, unit))
