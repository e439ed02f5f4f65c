"""Records of what two coders decided, each without sight of the other, before anything was reconciled."""

from dataclasses import dataclass
from decimal import Decimal

from build_scripts.load.records import Record


@dataclass(frozen=True, kw_only=True)
class Coding(Record):
    """A statement as one coder found it, before anything was reconciled."""

    coding_id: str
    paragraph_id: str
    table: str
    year: int
    kind: str
    quote_zh: str
    figure_text: str | None
    value: Decimal | None
    comparator: str
    hedge: str | None
    verdict: str | None
    evidence_level: str | None
    clarity: str | None


@dataclass(frozen=True, kw_only=True)
class SecondCoding(Record):
    """What one coder of the second round decided on a pledge, before anything was reconciled."""

    pledge_id: str
    measure_named: bool
    level_named: bool
    scope_named: bool
    deadline_named: bool
    verdict: str | None
    evidence_zh: str | None
