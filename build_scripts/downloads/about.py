"""What a derived package tells its readers of where it comes from, chosen by what it holds."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from build_scripts.assess.case import Casebook
from build_scripts.downloads.missing import MISSING
from build_scripts.downloads.statement import StatementRow
from build_scripts.load.ledger import Source
from build_scripts.load.records import Outcome, Pledge, Statement

VERDICTS, ASSESSMENTS, OUTCOMES = "verdicts", "assessments", "outcomes"
"""What a note of the vocabulary may be limited to: packages that hold any.

A package of outcomes names the verdicts on pledges, but only one of pledges holds their assessments.
"""

Note = tuple[str, str]
"""A sentence or two, in Chinese and in English."""


@dataclass(frozen=True)
class About:
    """The documents behind a package, how it was made, and what to watch for."""

    sources: tuple[Source, ...]
    made: tuple[Note, ...]
    caveats: tuple[Note, ...]


def about(statements: Sequence[Statement], book: Casebook) -> About:
    """Return what to tell of these statements, together with those that they are set against."""
    rows = [StatementRow(each, book, "") for each in statements]
    shown = [
        *statements,
        *(outcome for row in rows for _, outcome in row.answers),
        *(pledge for row in rows for _, pledge in row.asked),
    ]
    used = {book.source_of[each.paragraph_id].package.name for each in shown}
    held = {VERDICTS for each in shown if each.id in book.assessments}
    held |= {ASSESSMENTS for each in statements if each.id in book.assessments}
    held |= {OUTCOMES for each in shown if isinstance(each, Outcome)}
    ledger = book.ledger.vocabulary.package.ledger
    return About(
        tuple(each for each in book.ledger.sources if each.package.name in used),
        chosen(ledger["made"], held),
        chosen(ledger["caveats"], held),
    )


def chosen(notes: Iterable[dict[str, str]], held: set[str]) -> tuple[Note, ...]:
    """Return the notes that are for every package, or for what one holds."""
    return tuple((each["zh"], each["en"]) for each in notes if each.get("on") in {None, *held})


def about_table(statements: Sequence[Statement], book: Casebook) -> About:
    """Return what to tell of a flat table, whose columns on results wait where nothing is reported yet."""
    told = about(statements, book)
    pledges = [each for each in statements if isinstance(each, Pledge)]
    if not pledges or any(each.pledge_id in book.assessments for each in pledges):
        return told
    return replace(told, caveats=(awaiting(pledges[0].due_year), *told.caveats))


def awaiting(year: int) -> Note:
    """Return the note on a year that no document reports on."""
    return (
        f"账本里还没有报告 {year} 年结果的文件，所以各项结论都是“尚无结果可核”（not_due），"
        f"完成情况、理由等各列都是 {MISSING}，收入那样的文件之后才会填上。先留着这些列，"
        "是为了让各年的表字段相同，可以上下拼接；同一指标在各年的 indicator_id 相同。",
        f"No document in the ledger reports on {year} yet: every verdict is “No result yet” (not_due), and the columns "
        f"on outcomes and reasons are {MISSING} until one does. They are kept so that the tables of all years have "
        "the same columns and can be stacked; an indicator has the same indicator_id in every year.",
    )
