"""How far the two codings agree, as the method page shows it."""

from dataclasses import dataclass

from build_scripts.assess.agreement import Agreement
from build_scripts.assess.case import Casebook
from build_scripts.assess.reliability import Reliability, UnitCount
from build_scripts.assess.shown import VERDICTS
from build_scripts.parts.badges import badge
from build_scripts.words.edition import Edition, sentence_case


@dataclass(frozen=True)
class AgreementRow:
    """Agreement on one variable, in words and figures."""

    name: str
    units: int
    percent: str
    alpha: str


@dataclass(frozen=True)
class UnitRow:
    """How many statements of a kind each coder found in a document, how many both, and that as a share of either."""

    name: str
    first: int
    second: int
    both: int
    percent: str


@dataclass(frozen=True)
class AgreementTable:
    """The agreement of the two codings that a judgement on a year keeps.

    `units` says of each document and table how many statements each coder found, `found` and `judged` are the
    agreement of the first and the second round. `confusion` has a row for each verdict of the first
    coder and a column for each of the second. What was not coded is empty. Of the verdicts on which both coders
    were heard `same` were settled as both gave them, `split` where they differed, `overruled` against both.
    """

    year: int
    units: tuple[UnitRow, ...]
    found: tuple[AgreementRow, ...]
    judged: tuple[AgreementRow, ...]
    pledges: int
    same: int
    split: int
    overruled: int
    verdicts: tuple[str, ...]
    confusion: tuple[tuple[str, tuple[int, ...]], ...]


def describe_agreements(book: Casebook, edition: Edition) -> tuple[AgreementTable, ...]:
    """Return the agreement of each pair of codings that a judgement keeps, the latest year first."""
    return tuple(
        table_of(year, measured, book, edition)
        for year, measured in sorted(book.reliability.items(), reverse=True)
    )


def settled(year: int, book: Casebook) -> dict[str, int]:
    """Return how often the first verdict on a pledge is what both coders gave, what one gave, and what neither did."""
    heard = [
        (case.history[0].assessment.verdict, {str(each.verdict) for each in case.codings})
        for case in book.cases_by_year[year]
        if case.codings and case.history
    ]
    return {
        "same": sum(given == {verdict} for verdict, given in heard),
        "split": sum(len(given) > 1 for _, given in heard),
        "overruled": sum(len(given) == 1 and verdict not in given for verdict, given in heard),
    }


def table_of(year: int, measured: Reliability, book: Casebook, edition: Edition) -> AgreementTable:
    """Return the agreement of two codings in words and figures."""
    verdict = next((each for each in measured.judged if each.variable == "verdict"), None)
    confusion = verdict.confusion if verdict else {}
    codes = [code for code in VERDICTS if any(code in pair for pair in confusion)]
    return AgreementTable(
        year=year,
        units=tuple(unit_row(each, edition) for each in measured.units),
        found=tuple(row_of(each, edition) for each in measured.found),
        judged=tuple(row_of(each, edition) for each in measured.judged),
        **settled(year, book),
        pledges=max((each.units for each in measured.judged), default=0),
        verdicts=tuple(badge(code, edition).name for code in codes),
        confusion=tuple(
            (
                badge(one, edition).name,
                tuple(confusion.get((one, other), 0) for other in codes),
            )
            for one in codes
        ),
    )


def unit_row(count: UnitCount, edition: Edition) -> UnitRow:
    """Return the statements of a document and table in words and figures."""
    return UnitRow(
        name=edition.say(
            f"reliability-units-{count.table}",
            document=sentence_case(edition.pick(count.source.about, "short")),
        ),
        first=count.first,
        second=count.second,
        both=count.both,
        percent=f"{100 * count.both / count.either:.1f}%",
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
