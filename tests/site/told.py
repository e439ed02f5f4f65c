"""What the packages hold, counted anew, for pages to be held against; a new package changes no test."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from build_scripts.assess.case import Casebook
from build_scripts.assess.exhibits import Exhibit
from build_scripts.link.years import assessed_years, coming_years
from build_scripts.load.records import Pledge
from build_scripts.words.sums import arithmetic
from build_scripts.words.verdicts import NAMES


@dataclass(frozen=True)
class Told:
    """The real ledger, counted."""

    book: Casebook

    @property
    def year(self) -> int:
        """The latest year that was assessed."""
        return assessed_years(self.book)[0]

    @property
    def coming(self) -> int:
        """The year after it, which nothing reports on yet."""
        return coming_years(self.book)[0]

    @property
    def everything(self) -> int:
        """How many pledges there are, of all years."""
        return len(self.book.pledges)

    def due(self, year: int) -> list[Pledge]:
        """Return the pledges of a year."""
        return [each for each in self.book.pledges.values() if each.due_year == year]

    @cached_property
    def verdicts(self) -> dict[str, int]:
        """How many pledges of the latest year are shown under each code that occurs, in the order shown."""
        counts = Counter(self.book.cases[each.id].shown for each in self.due(self.year))
        return {code: counts[code] for code in NAMES if counts[code]}

    def verdict(self, pledge_id: str, edition: str) -> str:
        """Return what the verdict on a pledge is called in the edition that lies at this place below the root."""
        return NAMES[self.book.cases[pledge_id].shown][1 if edition else 0]

    def decided(self, pledge_id: str) -> Exhibit:
        """Return the report that the verdict on a pledge is computed from, which there must be."""
        decided = self.book.cases[pledge_id].decided_by
        assert decided is not None, pledge_id
        return decided

    def sums(self, pledge_id: str, edition: str) -> str:
        """Return the arithmetic of a computed verdict."""
        case = self.book.cases[pledge_id]
        assert case.computation is not None
        assert case.indicator is not None
        return arithmetic(case.computation, case.indicator, self.book.units, edition.strip("/") or "zh")

    @property
    def with_a_number(self) -> int:
        """How many pledges of the latest year state a number."""
        return sum(each.kind == "quantitative" for each in self.due(self.year))
