"""One frozen dataclass a table: the typed rows that every later stage works on.

Field names are column names. A value that the table leaves empty is `None`, but an empty text
column that is read as words (`hedge`, `carried_zh`) is `""`.
"""

import datetime
from abc import ABC, abstractmethod
from dataclasses import dataclass
from decimal import Decimal

SEPARATOR = ";"
"""What stands between the words of a cell that holds several."""


@dataclass(frozen=True, kw_only=True)
class Record:
    """A row of a table, with where it stands: `row` counts the header as row 1."""

    file: str
    row: int


@dataclass(frozen=True, kw_only=True)
class Paragraph(Record):
    """A numbered unit of a source."""

    paragraph_id: str
    order: int
    kind: str
    theme_id: str | None
    section_zh: str
    section_en: str
    text_zh: str
    text_en: str
    first_line: int
    last_line: int


@dataclass(frozen=True, kw_only=True)
class Statement(Record, ABC):
    """What a pledge and an outcome have in common; `value` is in the unit's base."""

    paragraph_id: str
    theme_id: str
    cofog_division: str | None
    sdg_goal: int | None
    kind: str
    title_zh: str
    title_en: str
    quote_zh: str
    quote_en: str
    figure_text: str | None
    carried_zh: str | None
    indicator_id: str | None
    comparator: str
    hedge: str | None
    value: Decimal | None
    upper_value: Decimal | None
    unit_id: str | None
    form: str | None
    explanation_zh: str
    explanation_en: str

    @property
    @abstractmethod
    def id(self) -> str:
        """The statement's own id, whichever table it stands in."""

    @property
    def year(self) -> int:
        """The year that the statement is about: in which it is due, or on which it reports."""
        return int(getattr(self, "due_year", 0) or getattr(self, "period_year", 0))


@dataclass(frozen=True, kw_only=True)
class Pledge(Statement):
    """One testable commitment."""

    pledge_id: str
    subject_ids: str
    due_year: int
    due_date: datetime.date | None
    measure_named: bool
    level_named: bool
    scope_named: bool
    deadline_named: bool

    @property
    def id(self) -> str:
        """The pledge's id."""
        return self.pledge_id

    @property
    def subjects(self) -> tuple[str, ...]:
        """The ids of its subjects, the main one first."""
        return tuple(self.subject_ids.split(SEPARATOR))


@dataclass(frozen=True, kw_only=True)
class Outcome(Statement):
    """One reported result.

    `is_estimate` is None where a mark such as 下同 (“the same below”) may reach the number and does not say so.
    """

    outcome_id: str
    period_year: int
    is_estimate: bool | None
    is_cumulative: bool

    @property
    def id(self) -> str:
        """The outcome's id."""
        return self.outcome_id


@dataclass(frozen=True, kw_only=True)
class Exclusion(Record):
    """A figure or sentence that is not coded, with the reason."""

    paragraph_id: str
    text_zh: str
    kind: str
    reason: str


EXPECTED = "expected"
"""The kind of a section of a work report whose targets are expected ones (预期目标), not tasks that must be done."""


@dataclass(frozen=True, kw_only=True)
class Theme(Record):
    """An action of the plan or a section of the report."""

    theme_id: str
    kind: str
    order: int
    name_zh: str
    name_en: str


@dataclass(frozen=True, kw_only=True)
class Subject(Record):
    """What readers look for pledges under; `covers` says which pledges belong to it."""

    subject_id: str
    order: int
    name_zh: str
    name_en: str
    covers_zh: str
    covers_en: str


@dataclass(frozen=True, kw_only=True)
class Indicator(Record):
    """A quantity measured, whatever the year; `family_id` is shared by those that measure one subject in different ways."""

    indicator_id: str
    name_zh: str
    name_en: str
    definition_zh: str
    definition_en: str
    definition_source: str
    better: str
    unit_id: str
    form: str
    family_id: str | None


@dataclass(frozen=True, kw_only=True)
class Unit(Record):
    """A unit of measurement and how it is written; `{}` in a pattern stands for the number.

    Units of one dimension can be compared: `factor` is what one of this unit is worth in the
    dimension's base unit.
    """

    unit_id: str
    name_zh: str
    name_en: str
    symbols_zh: str
    written_zh: str
    written_en: str
    written_one_en: str | None
    dimension: str
    factor: Decimal

    @property
    def symbols(self) -> tuple[str, ...]:
        """The ways in which sources write the unit."""
        return tuple(self.symbols_zh.split(SEPARATOR))


@dataclass(frozen=True, kw_only=True)
class GlossaryTerm(Record):
    """A term that a reader may need explained."""

    term_id: str
    term_zh: str
    term_en: str
    definition_zh: str
    definition_en: str
    definition_source: str


@dataclass(frozen=True, kw_only=True)
class Evidence(Record):
    """The link between a pledge and an outcome."""

    pledge_id: str
    outcome_id: str
    relation: str
    note_zh: str
    note_en: str


@dataclass(frozen=True, kw_only=True)
class Assessment(Record):
    """A verdict on a pledge and its reasons, as of a day."""

    pledge_id: str
    as_of: datetime.date
    rubric: str
    verdict: str
    basis: str
    reason_zh: str
    reason_en: str
    settled_zh: str | None
    settled_en: str | None
    coder_id: str


@dataclass(frozen=True, kw_only=True)
class Counterpart(Record):
    """A later pledge on a like subject with another indicator."""

    pledge_id: str
    counterpart_id: str
    note_zh: str
    note_en: str


@dataclass(frozen=True, kw_only=True)
class Correction(Record):
    """A correction of published data."""

    correction_id: str
    corrected_on: datetime.date
    since_version: str
    table: str
    record_id: str
    field: str
    was: str
    is_now: str
    reason_zh: str
    reason_en: str
