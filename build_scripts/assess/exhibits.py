"""Evidence as it lies before the judge: the link, what was reported, and by whom."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from build_scripts.assess.verdict import Computation, compute
from build_scripts.load.about import PUBLISHER_KINDS
from build_scripts.load.ledger import Source
from build_scripts.load.records import Evidence, Indicator, Outcome, Pledge, Unit

NOTHING, WORDS, NUMBER, STATISTICS, INDEPENDENT = "E0", "E1", "E2", "E3", "E4"
SETTLING = ("same_measure", "statement")
"""The relations of evidence that can settle a verdict; another measure can't."""


FINALITY = (True, None, False)
"""Whether a number is an estimate, the least final first: it is, it may be, it is not."""


@dataclass(frozen=True)
class Exhibit:
    """One piece of evidence on a pledge with the outcome and the document it stands in."""

    evidence: Evidence
    outcome: Outcome
    source: Source

    @property
    def level(self) -> str:
        """The level of the evidence by who gives it; see the rubric's table of levels."""
        if self.evidence.relation not in SETTLING:
            return NOTHING
        match self.source.about.publisher_kind:
            case "independent":
                return INDEPENDENT
            case "statistics_office":
                return STATISTICS
        return NUMBER if self.evidence.relation == "same_measure" else WORDS

    @property
    def weight(self) -> tuple[int, int, int]:
        """What decides between two documents on one measure: who gives it, final over estimate, the later one."""
        return weight_of(self.outcome, self.source)


def weight_of(outcome: Outcome, source: Source) -> tuple[int, int, int]:
    """Return how much an outcome weighs beside others on one measure and one year."""
    return (
        PUBLISHER_KINDS.index(source.about.publisher_kind),
        FINALITY.index(outcome.is_estimate),
        int(source.package.ledger["order"]),
    )


def level_of(exhibits: Iterable[Exhibit]) -> str:
    """Return the evidence level of a verdict that rests on these: the highest among them."""
    return max((each.level for each in exhibits), default=NOTHING)


def decided(
    exhibits: Iterable[Exhibit], pledge: Pledge, indicator: Indicator, units: Mapping[str, Unit]
) -> tuple[Exhibit, Computation] | None:
    """Return the report on the pledge's own measure that its verdict is computed from, with the computation.

    None where none decides. Where several documents report the same measure, the statistics office comes before the
    government, a final figure before an estimate, and then the later document before the earlier one; a report that
    is a bound or a range and leaves it open is passed over.
    """
    same = [each for each in exhibits if each.evidence.relation == "same_measure"]
    for each in sorted(same, key=lambda each: each.weight, reverse=True):
        if computation := compute(pledge, each.outcome, indicator, units):
            return each, computation
    return None
