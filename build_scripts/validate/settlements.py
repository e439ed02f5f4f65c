"""Check that each pledge that could not be judged names what would settle it, and that no other ever did."""

from build_scripts.assess.shown import OPEN, UNDECIDABLE
from build_scripts.link.groups import group
from build_scripts.load.answers import Settlement
from build_scripts.load.ledger import Judgement, Ledger
from build_scripts.problems import Problem


def check_settlements(ledger: Ledger) -> list[Problem]:
    """Return pledges of every judgement that lack a way to settle them, and ways that settle nothing."""
    return [problem for judgement in ledger.judgements for problem in check_judgement(judgement)]


def check_judgement(judgement: Judgement) -> list[Problem]:
    """Return the problems with what would settle the pledges of one judgement.

    A pledge whose verdict some document could still settle needs a row, one that no document decides may have one.
    A row stays when a later document has settled its pledge; one that was judged from the first has none.
    """
    in_order = sorted(judgement.assessments, key=lambda each: each.as_of)
    verdicts = group((each.pledge_id, each.verdict) for each in in_order)
    named = {each.pledge_id for each in judgement.settlements}
    missing = [
        Problem(
            f"{judgement.package.name}/settlements.csv",
            0,
            "pledge_id",
            f"no row for “{pledge_id}”, which is {held[-1]}",
            "a row at the least, with the kind of document that normally holds the answer",
            "settlement",
        )
        for pledge_id, held in verdicts.items()
        if held[-1] in OPEN and pledge_id not in named
    ]
    needless = [
        problem(
            row,
            "pledge_id",
            f"“{row.pledge_id}” is {verdicts.get(row.pledge_id, ['not assessed here'])[-1]}",
            f"a pledge that is, or was, {', '.join(OPEN)} or {UNDECIDABLE}",
        )
        for row in judgement.settlements
        if not {*OPEN, UNDECIDABLE} & {*verdicts.get(row.pledge_id, [])}
    ]
    halved = [
        problem(
            row,
            "note_en" if row.note_zh else "note_zh",
            f"a note on “{row.pledge_id}” in one language only",
            "the note in both languages, or in neither",
        )
        for row in judgement.settlements
        if bool(row.note_zh) != bool(row.note_en)
    ]
    return [*missing, *needless, *halved]


def problem(row: Settlement, field: str, wrong: str, right: str) -> Problem:
    """Return a problem with one row."""
    return Problem(row.file, row.row, field, wrong, right, "settlement")
