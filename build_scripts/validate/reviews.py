"""Check that each review is of a row that exists."""

from collections.abc import Iterable

from build_scripts.load.ledger import Ledger
from build_scripts.problems import Problem


def check_reviews(ledger: Ledger) -> list[Problem]:
    """Return reviews of a table that nobody reviews, or of a row that there is not."""
    tables = reviewable(ledger)
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
