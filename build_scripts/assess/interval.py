"""Sets of numbers between two ends: what a pledge asks for, and what an outcome may be."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class Interval:
    """The numbers from `low` to `high`; None is no end, an open end is not among the numbers."""

    low: Decimal | None = None
    high: Decimal | None = None
    low_open: bool = False
    high_open: bool = False

    def contains(self, other: "Interval") -> bool:
        """Say whether every number of the other interval is in this one."""
        reaches_down = self.low is None or (
            other.low is not None
            and (other.low > self.low or (other.low == self.low and (other.low_open or not self.low_open)))
        )
        reaches_up = self.high is None or (
            other.high is not None
            and (
                other.high < self.high
                or (other.high == self.high and (other.high_open or not self.high_open))
            )
        )
        return reaches_down and reaches_up

    def is_apart_from(self, other: "Interval") -> bool:
        """Say whether no number is in both intervals."""
        return self.ends_before(other) or other.ends_before(self)

    def ends_before(self, other: "Interval") -> bool:
        """Say whether every number of this interval is smaller than every one of the other."""
        if self.high is None or other.low is None:
            return False
        return self.high < other.low or (self.high == other.low and (self.high_open or other.low_open))


def decide(asked: Interval, given: Interval) -> str | None:
    """Return met if all that may be given is asked for, not_met if none of it is, else None."""
    if asked.contains(given):
        return "met"
    return "not_met" if asked.is_apart_from(given) else None
