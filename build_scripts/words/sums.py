"""The arithmetic of a computed verdict, as a sentence."""

from decimal import Decimal

from build_scripts.assess.arithmetic import difference_unit, relation
from build_scripts.assess.verdict import Computation
from build_scripts.load.records import Indicator, Unit
from build_scripts.words.numbers import write_value


def arithmetic(computation: Computation, indicator: Indicator, units: dict[str, Unit], lang: str) -> str:
    """Return the arithmetic: “6.7% < 7%，差 0.3 个百分点”."""
    unit = units[indicator.unit_id]
    outcome = write_value(computation.outcome, unit, lang)
    target = write_value(computation.target, unit, lang)
    sums = f"{outcome} {relation(computation)} {target}"
    if computation.difference == 0:
        return sums
    gap = write_value(abs(Decimal(computation.difference)), difference_unit(indicator, units), lang)
    if computation.difference < 0:
        return sums + (f"，差 {gap}" if lang == "zh" else f": {gap} short")
    return sums + (f"，高出 {gap}" if lang == "zh" else f": {gap} over")
