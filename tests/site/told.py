"""What the packages hold, counted anew, for pages to be held against; a new package changes no test."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from build_scripts.assess.case import Casebook
from build_scripts.assess.shown import VERDICTS
from build_scripts.link.years import assessed_years, coming_years
from build_scripts.load.records import Pledge
from build_scripts.words.edition import Edition
from build_scripts.words.ruling import line_of, ruling_of
from build_scripts.words.sums import arithmetic
from build_scripts.words.verdicts import verdict_name
from tests.editions import real_editions


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
        return {code: counts[code] for code in VERDICTS if counts[code]}

    @cached_property
    def editions(self) -> dict[str, Edition]:
        """The editions by their places below the root."""
        return {each.root: each for each in real_editions(self.book.ledger)}

    def called(self, code: str, edition: str = "") -> str:
        """Return what a verdict is called in the edition that lies at this place below the root."""
        return verdict_name(code, self.editions[edition])

    def verdict(self, pledge_id: str, edition: str) -> str:
        """Return what the verdict on a pledge is called in an edition."""
        return self.called(self.book.cases[pledge_id].shown, edition)

    def line(self, pledge_id: str, edition: str) -> str:
        """Return the line that a chat shows of a pledge."""
        return line_of(self.book.cases[pledge_id], self.editions[edition])

    def ruling(self, pledge_id: str, edition: str) -> str:
        """Return the sentence that stands beneath a verdict."""
        return ruling_of(self.book.cases[pledge_id], self.editions[edition])

    def sums(self, pledge_id: str, edition: str) -> str:
        """Return the arithmetic of a computed verdict."""
        case = self.book.cases[pledge_id]
        assert case.computation is not None
        return arithmetic(case.computation, self.book.units, self.editions[edition])

    @property
    def with_a_number(self) -> int:
        """How many pledges of the latest year state a number."""
        return sum(each.kind == "quantitative" for each in self.due(self.year))
