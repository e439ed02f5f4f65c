"""Check that each review is of a row that exists, by somebody who did not make it, of a day that can be."""

from collections.abc import Iterable

from build_scripts.load.answers import Review
from build_scripts.load.ledger import Judgement, Ledger
from build_scripts.load.packages import DataPackage
from build_scripts.problems import Problem
from build_scripts.validate.calendar import ahead, first_day, today
from build_scripts.validate.seals import CODER


def check_reviews(ledger: Ledger) -> list[Problem]:
    """Return reviews of a table that nobody reviews, or of a row that there is not."""
    tables = reviewable(ledger)
    packages = {each.name: each for each in ledger.packages}
    problems = []
    for judgement in ledger.judgements:
        for each in judgement.reviews:
            if each.table not in tables:
                right = f"one of {', '.join(tables)}"
                problems.append(Problem(each.file, each.row, "table", f"“{each.table}”", right, "reference"))
            elif each.record_id not in tables[each.table]:
                right = f"the first column of the key of a row of {each.table}"
                problems.append(
                    Problem(each.file, each.row, "record_id", f"“{each.record_id}”", right, "reference")
                )
            else:
                problems += check_review(each, judgement, packages[each.table.partition("/")[0]])
    return problems


def check_review(row: Review, judgement: Judgement, package: DataPackage) -> list[Problem]:
    """Return a reviewer who coded or settled the rows himself, and a day that lies ahead or before what was reviewed."""
    problems = []
    coders = {each.coder_id for each in judgement.assessments}
    if row.reviewer in coders or row.reviewer.startswith(CODER):
        wrong = f"“{row.reviewer}”, who made rows of this judgement"
        problems.append(
            Problem(row.file, row.row, "reviewer", wrong, "somebody who did not code them", "coding")
        )
    first = first_day(package)
    if row.reviewed_on > today():
        problems.append(ahead(row.file, row.row, "reviewed_on", row.reviewed_on))
    elif first and row.reviewed_on < first:
        wrong = f"{row.reviewed_on}, before what {package.name} is of"
        problems.append(Problem(row.file, row.row, "reviewed_on", wrong, f"{first} or later", "date"))
    return problems


def reviewable(ledger: Ledger) -> dict[str, set[str]]:
    """Return the tables whose rows can be reviewed, as “package/table”, each with the ids of its rows."""
    vocabulary = ledger.vocabulary
    found: dict[str, Iterable[str]] = {}
    for source in ledger.sources:
        name = source.package.name
        found[f"{name}/paragraphs"] = (each.paragraph_id for each in source.paragraphs)
        found[f"{name}/pledges"] = (each.pledge_id for each in source.pledges)
        found[f"{name}/outcomes"] = (each.outcome_id for each in source.outcomes)
    found[f"{vocabulary.package.name}/indicators"] = (each.indicator_id for each in vocabulary.indicators)
    found[f"{vocabulary.package.name}/glossary"] = (each.term_id for each in vocabulary.glossary)
    found[f"{vocabulary.package.name}/record-kinds"] = (
        each.record_kind_id for each in vocabulary.record_kinds
    )
    for judgement in ledger.judgements:
        name = judgement.package.name
        found[f"{name}/assessments"] = (each.pledge_id for each in judgement.assessments)
        found[f"{name}/evidence"] = (each.pledge_id for each in judgement.evidence)
        found[f"{name}/settlements"] = (each.pledge_id for each in judgement.settlements)
    return {table: set(ids) for table, ids in found.items()}
