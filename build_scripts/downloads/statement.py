"""A pledge or an outcome with everything that the ledger knows about it."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any

from build_scripts.assess.arithmetic import difference_unit
from build_scripts.assess.case import Case, Casebook
from build_scripts.assess.conversion import value_in
from build_scripts.assess.shown import NOT_DUE
from build_scripts.assess.verdict import Computation
from build_scripts.downloads.missing import GAP
from build_scripts.downloads.status import status_of
from build_scripts.downloads.tables import Cell, write_cell
from build_scripts.downloads.texts import Editions, speaking
from build_scripts.link.addresses import pledge_path, root_of, source_path
from build_scripts.load.answers import RecordKind, Settlement
from build_scripts.load.ledger import Source
from build_scripts.load.records import (
    Assessment,
    Evidence,
    Indicator,
    Outcome,
    Paragraph,
    Pledge,
    Statement,
    Subject,
    Theme,
    Unit,
)
from build_scripts.words.classes import division_name, goal_name
from build_scripts.words.sums import arithmetic
from build_scripts.words.verdicts import verdict_name

SEPARATOR = " | "
"""Stands between the values of a cell that holds several."""


@dataclass(frozen=True)
class StatementRow:
    """A statement and its joins, told in the languages of the editions."""

    statement: Statement
    book: Casebook
    editions: Editions
    number: int = 0
    """Its place in the table that it is a row of, from 1; 0 where it is none's."""

    @property
    def public(self) -> str:
        """The site's address, empty where it is not known."""
        return self.editions[0].public

    @property
    def paragraph(self) -> Paragraph:
        """The paragraph that the quote stands in."""
        return self.book.paragraphs[self.statement.paragraph_id]

    @property
    def source(self) -> Source:
        """The document."""
        return self.book.source_of[self.statement.paragraph_id]

    @property
    def theme(self) -> Theme:
        """The action or section."""
        return self.book.themes[self.statement.theme_id]

    @property
    def subjects(self) -> list[Subject]:
        """The subjects of a pledge, the main one first; an outcome has none."""
        found = self.statement.subjects if isinstance(self.statement, Pledge) else ()
        return [self.book.subjects[each] for each in found]

    def division(self, lang: str) -> str | None:
        """Return the name of its division of government functions; None where it has none."""
        code = self.statement.cofog_division
        return division_name(code, speaking(self.editions, lang)) if code else None

    def goal(self, lang: str) -> str | None:
        """Return the name of the Sustainable Development Goal that it bears on; None where there is none."""
        number = self.statement.sdg_goal
        return goal_name(number, speaking(self.editions, lang)) if number else None

    @property
    def indicator(self) -> Indicator | None:
        """The quantity measured; None where there is no number."""
        return self.book.indicators.get(self.statement.indicator_id or "")

    @property
    def unit(self) -> Unit | None:
        """The unit of the value; None where there is no number."""
        return self.book.units.get(self.statement.unit_id or "")

    @property
    def case(self) -> Case | None:
        """The pledge with what was decided on it; None where the statement is an outcome."""
        return self.book.cases.get(self.statement.id)

    @property
    def clarity(self) -> str | None:
        """The clarity of a pledge's words; None for an outcome."""
        return self.case.clarity if self.case else None

    @property
    def evidence_level(self) -> str | None:
        """The level of the evidence that a verdict rests on; None where nothing has been assessed."""
        return self.case.evidence_level if self.case else None

    @property
    def assessment(self) -> Assessment | None:
        """The assessment that holds; None where there is none."""
        return self.case.assessment if self.case else None

    @property
    def verdict(self) -> str:
        """The verdict's code; `not_due` where nothing has been assessed."""
        return self.assessment.verdict if self.assessment else NOT_DUE

    @property
    def shown(self) -> str:
        """The code under which the verdict is shown, which tells `stated` from `met`."""
        return self.case.shown if self.case else NOT_DUE

    def verdict_name(self, lang: str) -> str:
        """Return the name under which the verdict is shown."""
        return verdict_name(self.shown, speaking(self.editions, lang))

    @property
    def answers(self) -> list[tuple[Evidence, Outcome]]:
        """The outcomes that a pledge is set against, with the evidence that links them."""
        return [(each.evidence, each.outcome) for each in self.case.exhibits] if self.case else []

    @cached_property
    def asked(self) -> list[tuple[Evidence, Pledge]]:
        """The pledges that an outcome is set against, with the evidence that links them."""
        found = self.book.answers.get(self.statement.id, [])
        return [(each, self.book.pledges[each.pledge_id]) for each in found]

    @property
    def same_measure(self) -> Outcome | None:
        """The reported number on the pledge's own measure, the one that decides if there are several."""
        if self.case is None or self.case.pledge.value is None:
            return None
        return next((each for each in self.case.weighed if each.value is not None), None)

    @property
    def status(self) -> str | None:
        """The status of an outcome's number; None for a pledge, and where it is not known."""
        return status_of(self.statement) if isinstance(self.statement, Outcome) else None

    @property
    def reported_status(self) -> str | None:
        """The status of the number reported on the pledge's own measure."""
        return status_of(self.same_measure) if self.same_measure else None

    @property
    def reported_value(self) -> Decimal | None:
        """That number in the pledge's own unit; None where no number on its measure was reported."""
        if self.same_measure is None:
            return None
        return value_in(self.same_measure, self.statement.unit_id, self.book.units)

    @property
    def reported_unit(self) -> Unit | None:
        """The unit of that number, which is the pledge's."""
        return self.unit if self.same_measure else None

    @property
    def difference_unit(self) -> Unit | None:
        """The unit of the difference of a computed verdict; None where nothing is computed."""
        return difference_unit(self.statement, self.book.units) if self.computation else None

    @property
    def computation(self) -> Computation | None:
        """What a pledge's verdict is computed from; None where nothing is computed."""
        return self.case.computation if self.case else None

    def arithmetic(self, lang: str) -> str | None:
        """Return the arithmetic of a computed verdict as its page shows it; None where nothing is computed."""
        if self.computation is None or self.indicator is None:
            return None
        return arithmetic(self.computation, self.book.units, speaking(self.editions, lang))

    @property
    def turns_on_reading(self) -> bool | None:
        """Whether another defensible reading of the words changes a computed verdict; None if not computed."""
        return self.case.turns if self.case else None

    @property
    def settlements(self) -> list[tuple[Settlement, RecordKind]]:
        """The kinds of document that would settle a pledge, where it could not be judged."""
        return self.case.settlements if self.case else []

    @property
    def later(self) -> list[tuple[Pledge, str, str]]:
        """What later years promise on the same subject, with notes in Chinese and English."""
        return self.case.later if self.case else []

    @property
    def earlier(self) -> list[tuple[Pledge, str, str]]:
        """What earlier years promised on the same subject, with notes in Chinese and English."""
        return self.case.earlier if self.case else []

    def pledge_page(self, lang: str) -> str:
        """Return the address of the pledge's page."""
        return f"{self.public}{root_of(lang)}{pledge_path(self.statement.id)}"

    def source_page(self, lang: str) -> str:
        """Return the address of the statement's quote on the page of its source."""
        return f"{self.public}{root_of(lang)}{source_path(self.source.package.name, self.statement.id)}"


def raw_hash(source: Source) -> str:
    """Return the SHA-256 of a document's raw text, in hexadecimal."""
    return hashlib.sha256(source.raw_text.encode()).hexdigest()


def joined(cells: Iterable[Cell]) -> str | None:
    """Return several values as one cell, `GAP` in the place of a missing one; None where there is nothing to join."""
    values = [None if cell == "" else cell for cell in cells]
    if all(value is None for value in values):
        return None
    return SEPARATOR.join(GAP if value is None else write_cell(value) for value in values)


def along(path: str) -> Callable[[object], Cell]:
    """Return how to read what a path of attributes leads to; None where a step of it is missing, or it is empty."""

    def read(row: object) -> Cell:
        found: Any = row
        for name in path.split("."):
            found = None if found is None else getattr(found, name)
        value: Cell = found
        return None if value == "" else value

    return read


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
