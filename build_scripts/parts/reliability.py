"""How far the two codings agree, as the method page shows it."""

from dataclasses import dataclass

from build_scripts.assess.agreement import Agreement
from build_scripts.assess.case import Casebook
from build_scripts.assess.reliability import Reliability
from build_scripts.assess.shown import VERDICTS
from build_scripts.parts.badges import badge
from build_scripts.words.edition import Edition


@dataclass(frozen=True)
class AgreementRow:
    """Agreement on one variable, in words and figures."""

    name: str
    units: int
    percent: str
    alpha: str


@dataclass(frozen=True)
class AgreementTable:
    """The agreement of the two codings that a judgement on a year keeps.

    `first`, `second` and `both` count the statements that each coder found, and those found by both.
    `confusion` has a row for each verdict of the first coder and a column for each of the second.
    """

    year: int
    first: int
    second: int
    both: int
    rows: tuple[AgreementRow, ...]
    verdicts: tuple[str, ...]
    confusion: tuple[tuple[str, tuple[int, ...]], ...]


def describe_agreements(book: Casebook, edition: Edition) -> tuple[AgreementTable, ...]:
    """Return the agreement of each pair of codings that a judgement keeps, the latest year first."""
    return tuple(
        table_of(year, measured, edition) for year, measured in sorted(book.reliability.items(), reverse=True)
    )


def table_of(year: int, measured: Reliability, edition: Edition) -> AgreementTable:
    """Return the agreement of two codings in words and figures."""
    verdict = next(each for each in measured.agreements if each.variable == "verdict")
    codes = [code for code in VERDICTS if any(code in pair for pair in verdict.confusion)]
    return AgreementTable(
        year=year,
        first=measured.first,
        second=measured.second,
        both=measured.both,
        rows=tuple(row_of(each, edition) for each in measured.agreements),
        verdicts=tuple(badge(code, edition).name for code in codes),
        confusion=tuple(
            (
                badge(one, edition).name,
                tuple(verdict.confusion.get((one, other), 0) for other in codes),
            )
            for one in codes
        ),
    )


def row_of(agreement: Agreement, edition: Edition) -> AgreementRow:
    """Return the agreement on one variable as the table shows it."""
    alpha = "—"
    if agreement.alpha is not None and agreement.low is not None and agreement.high is not None:
        alpha = f"{agreement.alpha:.2f} [{agreement.low:.2f}, {agreement.high:.2f}]"
    return AgreementRow(
        name=edition.say(f"reliability-{agreement.variable.replace('_', '-')}"),
        units=agreement.units,
        percent=f"{100 * agreement.agreed / agreement.units:.1f}%" if agreement.units else "—",
        alpha=alpha,
    )
