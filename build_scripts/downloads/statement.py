"""A pledge or an outcome with everything that the ledger knows about it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from build_scripts.assess.arithmetic import computation_of
from build_scripts.assess.readings import readings
from build_scripts.assess.shown import shown_verdict
from build_scripts.assess.verdict import Computation, compute
from build_scripts.downloads.missing import MISSING
from build_scripts.downloads.tables import Cell, write_cell
from build_scripts.link.addresses import ROOTS, pledge_path, source_path
from build_scripts.link.links import Links
from build_scripts.load.ledger import Source
from build_scripts.load.records import (
    Assessment,
    Evidence,
    Indicator,
    Outcome,
    Paragraph,
    Pledge,
    Statement,
    Theme,
    Unit,
)
from build_scripts.words.sums import arithmetic
from build_scripts.words.verdicts import NAMES

SEPARATOR = " | "
"""Stands between the values of a cell that holds several."""


@dataclass(frozen=True)
class StatementRow:
    """A statement and its joins; `public` is the site's address, empty where it is not known."""

    statement: Statement
    links: Links
    public: str

    @property
    def paragraph(self) -> Paragraph:
        """The paragraph that the quote stands in."""
        return self.links.paragraphs[self.statement.paragraph_id]

    @property
    def source(self) -> Source:
        """The document."""
        return self.links.source_of[self.statement.paragraph_id]

    @property
    def theme(self) -> Theme:
        """The action or section."""
        return self.links.themes[self.statement.theme_id]

    @property
    def indicator(self) -> Indicator | None:
        """The quantity measured; None where there is no number."""
        return self.links.indicators.get(self.statement.indicator_id or "")

    @property
    def unit(self) -> Unit | None:
        """The unit of the value; None where there is no number."""
        return self.links.units.get(self.statement.unit_id or "")

    @property
    def assessment(self) -> Assessment | None:
        """The assessment that holds; None where there is none."""
        return self.links.assessments.get(self.statement.id)

    @property
    def verdict(self) -> str:
        """The verdict's code; `not_due` where nothing has been assessed."""
        return self.assessment.verdict if self.assessment else "not_due"

    @property
    def shown(self) -> str:
        """The code under which the verdict is shown, which tells `stated` from `met`."""
        return shown_verdict(self.assessment)

    def verdict_name(self, lang: str) -> str:
        """Return the name under which the verdict is shown."""
        return NAMES[self.shown][("zh", "en").index(lang)]

    @cached_property
    def answers(self) -> list[tuple[Evidence, Outcome]]:
        """The outcomes that a pledge is set against, with the evidence that links them."""
        found = self.links.evidence.get(self.statement.id, [])
        return [(each, self.links.outcomes[each.outcome_id]) for each in found]

    @cached_property
    def asked(self) -> list[tuple[Evidence, Pledge]]:
        """The pledges that an outcome is set against, with the evidence that links them."""
        found = self.links.answers.get(self.statement.id, [])
        return [(each, self.links.pledges[each.pledge_id]) for each in found]

    @cached_property
    def computation(self) -> Computation | None:
        """What a pledge's verdict is computed from; None where nothing is computed."""
        return computation_of(self.statement, self.links) if isinstance(self.statement, Pledge) else None

    def arithmetic(self, lang: str) -> str | None:
        """Return the arithmetic of a computed verdict as its page shows it; None where nothing is computed."""
        if self.computation is None or self.indicator is None:
            return None
        return arithmetic(self.computation, self.indicator, self.links.units, lang)

    @property
    def turns_on_reading(self) -> bool | None:
        """Whether another defensible reading of the words changes a computed verdict; None if not computed."""
        pledge, indicator = self.statement, self.indicator
        if not isinstance(pledge, Pledge) or indicator is None:
            return None
        for evidence, outcome in self.answers:
            computation = (
                compute(pledge, outcome, indicator, self.links.units)
                if evidence.relation == "same_measure"
                else None
            )
            if computation:
                return any(
                    each.verdict != computation.verdict
                    for each in readings(pledge, outcome, indicator, self.links.units)
                )
        return None

    @property
    def later(self) -> list[tuple[Pledge, str, str]]:
        """What later years promise on the same subject, with notes in Chinese and English."""
        return self.links.later_pledges.get(self.statement.id, [])

    @property
    def earlier(self) -> list[tuple[Pledge, str, str]]:
        """What earlier years promised on the same subject, with notes in Chinese and English."""
        return self.links.earlier_pledges.get(self.statement.id, [])

    def pledge_page(self, lang: str) -> str:
        """Return the address of the pledge's page."""
        return f"{self.public}{ROOTS[lang]}{pledge_path(self.statement.id)}"

    def source_page(self, lang: str) -> str:
        """Return the address of the statement's quote on the page of its source."""
        return f"{self.public}{ROOTS[lang]}{source_path(self.source.package.name, self.statement.id)}"


def joined(cells: Iterable[Cell]) -> str | None:
    """Return several values as one cell, a missing one keeping its place; None where there is nothing to join."""
    values = [None if cell == "" else cell for cell in cells]
    if all(value is None for value in values):
        return None
    return SEPARATOR.join(write_cell(value, MISSING) for value in values)


def of_indicator(name: str) -> Callable[[StatementRow], Cell]:
    """Return how to read a field of the indicator."""
    return lambda row: getattr(row.indicator, name) if row.indicator else None


def of_unit(name: str) -> Callable[[StatementRow], Cell]:
    """Return how to read a field of the unit."""
    return lambda row: getattr(row.unit, name) if row.unit else None


def of_assessment(name: str) -> Callable[[StatementRow], Cell]:
    """Return how to read a field of the assessment that holds."""
    return lambda row: getattr(row.assessment, name) if row.assessment else None


def of_statement(name: str) -> Callable[[StatementRow], Cell]:
    """Return how to read a field of the statement; an empty text is a missing one."""

    def read(row: StatementRow) -> Cell:
        value: Cell = getattr(row.statement, name)
        return None if value == "" else value

    return read
