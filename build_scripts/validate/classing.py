"""Check how statements are classed: subjects that exist, each once, and one measure classed alike wherever it is spoken of."""

from collections.abc import Iterator

from build_scripts.load.ledger import Ledger
from build_scripts.load.records import SEPARATOR, Pledge, Statement
from build_scripts.problems import Problem
from build_scripts.text.schemes import WORDS

SCHEMES = ("cofog_division", "sdg_goal")
"""The columns of outside schemes."""


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


def check_classes(ledger: Ledger) -> Iterator[Problem]:
    """Yield statements of which no word is of their class, and whose class is not that of the first on their indicator."""
    first: dict[str, Statement] = {}
    names = {each.indicator_id: each.name_zh for each in ledger.vocabulary.indicators}
    for source in ledger.sources:
        for statement in (*source.pledges, *source.outcomes):
            yield from check_words(statement, names.get(statement.indicator_id or "", ""))
            if statement.indicator_id is None:
                continue
            before = first.setdefault(statement.indicator_id, statement)
            for scheme in SCHEMES:
                found, wanted = (getattr(each, scheme) for each in (statement, before))
                if found != wanted:
                    right = f"“{wanted or ''}”, as {before.id} of the same indicator has it"
                    yield Problem(statement.file, statement.row, scheme, f"“{found or ''}”", right, "fit")


def check_words(statement: Statement, measure: str) -> Iterator[Problem]:
    """Yield codes of outside schemes that nothing said of a statement, or of its `measure`, falls under."""
    said = f"{statement.title_zh} {statement.quote_zh} {statement.carried_zh or ''} {measure} {statement.explanation_zh}"
    for scheme in SCHEMES:
        code = str(getattr(statement, scheme) or "")
        words = WORDS[scheme].get(code)
        if words and not words.search(said):
            wrong = f"“{code}” for “{statement.title_zh}”, of which no word is of it"
            yield Problem(
                statement.file, statement.row, scheme, wrong, "a code that its words fall under", "fit"
            )
