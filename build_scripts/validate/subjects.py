"""Check that each pledge is of subjects that exist, each once, and that one measure is of the same subjects in every year."""

from collections.abc import Iterator

from build_scripts.load.ledger import Ledger
from build_scripts.load.records import SEPARATOR, Pledge
from build_scripts.problems import Problem


def check_subjects(ledger: Ledger) -> Iterator[Problem]:
    """Yield subjects that the vocabulary lacks or a pledge names twice, and measures whose subjects change."""
    known = {each.subject_id for each in ledger.vocabulary.subjects}
    first: dict[str, Pledge] = {}
    for pledge in (each for source in ledger.sources for each in source.pledges):
        for at, subject_id in enumerate(pledge.subjects):
            if subject_id not in known:
                yield problem(
                    pledge, f"“{subject_id}” points at nothing", "a row of vocabulary.subjects", "reference"
                )
            elif subject_id in pledge.subjects[:at]:
                yield problem(pledge, f"“{subject_id}” stands twice", "each subject once", "double")
        if pledge.indicator_id is None:
            continue
        before = first.setdefault(pledge.indicator_id, pledge)
        if before.subjects != pledge.subjects:
            right = f"“{SEPARATOR.join(before.subjects)}”, as {before.pledge_id} of the same indicator has it"
            yield problem(pledge, f"“{pledge.subject_ids}”", right, "fit")


def problem(pledge: Pledge, wrong: str, right: str, code: str) -> Problem:
    """Return a problem with the subjects of a pledge."""
    return Problem(pledge.file, pledge.row, "subject_ids", wrong, right, code)
