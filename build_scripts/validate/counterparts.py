"""Check that a counterpart is a later pledge, and the one that shares most with the pledge and the note on both."""

from collections.abc import Iterator

from build_scripts.link.groups import group
from build_scripts.load.ledger import Ledger
from build_scripts.load.records import Counterpart, Pledge
from build_scripts.problems import Problem
from build_scripts.validate.relations import shared

IN_COMMON = 2
"""How many characters in a row a counterpart shares with the pledge or the note."""


def check_counterparts(ledger: Ledger) -> Iterator[Problem]:
    """Yield counterparts that are not later, share nothing with the pledge, or less than another later pledge does."""
    pledges = {each.pledge_id: each for source in ledger.sources for each in source.pledges}
    due_in = group((each.due_year, each) for each in pledges.values())
    for judgement in ledger.judgements:
        taken = {(each.pledge_id, each.counterpart_id) for each in judgement.counterparts}
        for row in judgement.counterparts:
            pledge, later = pledges.get(row.pledge_id), pledges.get(row.counterpart_id)
            if pledge is None or later is None:
                continue  # frictionless has reported the broken key
            if pledge.due_year != judgement.year or later.due_year <= pledge.due_year:
                wrong = f"“{later.pledge_id}” of {later.due_year}"
                yield problem(row, wrong, f"a pledge due after {pledge.due_year}")
                continue
            rivals = [
                each
                for each in due_in[later.due_year]
                if each.quote_zh != later.quote_zh and (row.pledge_id, each.pledge_id) not in taken
            ]
            yield from check_nearest(row, pledge, later, rivals)


def check_nearest(row: Counterpart, pledge: Pledge, later: Pledge, rivals: list[Pledge]) -> Iterator[Problem]:
    """Yield a counterpart that another pledge of its year is nearer than, by the longest words in common."""
    own = alike(row, pledge, later)
    nearer = max(rivals, key=lambda each: alike(row, pledge, each), default=None)
    words = f"{pledge.title_zh} {pledge.quote_zh}"
    if own < IN_COMMON:
        wrong = f"“{later.title_zh}” shares no word with “{pledge.title_zh}” or the note"
        yield problem(row, wrong, "a pledge on a like subject, and a note that names it")
    elif max(len(shared(words, each)) for each in (later.title_zh, row.note_zh)) < IN_COMMON:
        wrong = f"neither “{later.title_zh}” nor the note names anything of “{pledge.title_zh}”"
        yield problem(row, wrong, "a later pledge on the same thing, or a note that names what they share")
    elif nearer and alike(row, pledge, nearer) > own:
        wrong = (
            f"“{later.pledge_id}”, though “{nearer.pledge_id}” shares more words with the pledge and the note"
        )
        yield problem(row, wrong, "that one, or a note that names the counterpart by its title")


def alike(row: Counterpart, pledge: Pledge, other: Pledge) -> int:
    """Return how many characters in a row a pledge shares with another's title, or with the note."""
    return max(len(shared(other.title_zh, pledge.title_zh)), len(shared(other.title_zh, row.note_zh)))


def problem(row: Counterpart, wrong: str, right: str) -> Problem:
    """Return the problem with a counterpart."""
    return Problem(row.file, row.row, "counterpart_id", wrong, right, "evidence")
