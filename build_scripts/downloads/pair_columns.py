"""Which columns the table of pairs has: a pledge, an outcome that it is set against, and how the two compare."""

from dataclasses import dataclass

from build_scripts.assess.exhibits import Exhibit
from build_scripts.assess.shown import VERDICTS
from build_scripts.assess.verdict import Computation
from build_scripts.downloads.columns import Column, in_each_language
from build_scripts.downloads.statement import StatementRow, along
from build_scripts.downloads.status import STATUSES
from build_scripts.load.records import Unit


@dataclass(frozen=True)
class PairRow:
    """A pledge and an outcome that it is set against, both with their joins."""

    pledge: StatementRow
    outcome: StatementRow
    exhibit: Exhibit
    number: int

    @property
    def computation(self) -> Computation | None:
        """What the verdict is computed from, if it is from this outcome."""
        case = self.pledge.case
        return case.computation if case and case.decided_by == self.exhibit else None

    @property
    def difference_unit(self) -> Unit | None:
        """The unit of the difference; None where nothing is computed from this outcome."""
        return self.pledge.difference_unit if self.computation else None


Pair = Column[PairRow]


def side(name: str, path: str, missing: str = "", like: str = "", own: tuple[str, ...] = ()) -> Pair:
    """Return a column of one side of the pair; `path` leads from the row to its value, which is missing where a step is."""
    return Column(name, along(path), like, own, missing)


def number_columns(own: str, table: str) -> tuple[Pair, ...]:
    """Return the columns of one side's number; `own` is “pledge” or “outcome”, which their names begin with."""

    def of(name: str, path: str, missing: str = "") -> Pair:
        return side(f"{own}_{name}", f"{own}.{path}", missing, f"{table}.{name}", ("title",))

    def of_unit(name: str, path: str) -> Pair:
        return side(f"{own}_{name}", f"{own}.{path}", "no_figure")

    return (
        of("title_zh", "statement.title_zh"),
        of("title_en", "statement.title_en"),
        of("figure_text", "statement.figure_text", "no_figure"),
        of("comparator", "statement.comparator"),
        of("value", "statement.value", "no_figure"),
        of("upper_value", "statement.upper_value", "no_range"),
        of("unit_id", "statement.unit_id", "no_figure"),
        of_unit("unit_zh", "unit.name_zh"),
        of_unit("unit_en", "unit.name_en"),
        of("indicator_id", "statement.indicator_id", "no_figure"),
    )


PAIR_KEY: tuple[Pair, ...] = (
    side("pledge_id", "pledge.statement.pledge_id", like="evidence.pledge_id"),
    side("outcome_id", "outcome.statement.outcome_id", like="evidence.outcome_id"),
)
"""A pledge and an outcome are set against each other once."""

PAIRS: tuple[Pair, ...] = (
    *PAIR_KEY,
    Column("row_number", lambda row: row.number, type="integer"),
    side("due_year", "pledge.statement.due_year", like="pledges.due_year"),
    side("period_year", "outcome.statement.period_year", like="outcomes.period_year"),
    side("relation", "exhibit.evidence.relation", like="evidence.relation"),
    side("note_zh", "exhibit.evidence.note_zh", like="evidence.note_zh"),
    side("note_en", "exhibit.evidence.note_en", like="evidence.note_en"),
    *number_columns("pledge", "pledges"),
    *number_columns("outcome", "outcomes"),
    Column("obs_status", lambda row: row.outcome.status, missing="no_status", enum=STATUSES),
    Column("difference", along("computation.difference"), type="number", missing="not_computed"),
    side("difference_unit_id", "difference_unit.unit_id", "not_computed"),
    side("difference_unit_zh", "difference_unit.name_zh", "not_computed"),
    side("difference_unit_en", "difference_unit.name_en", "not_computed"),
    Column("verdict", lambda row: row.pledge.shown, enum=VERDICTS),
    *in_each_language("verdict_name", lambda row, lang: row.pledge.verdict_name(lang), enum=VERDICTS, named=True),
    *in_each_language("page", lambda row, lang: row.pledge.pledge_page(lang)),
)  # fmt: skip
"""The columns of a table of pairs."""
