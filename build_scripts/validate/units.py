"""Check that units and forms agree between statement, indicator and evidence: lock 4."""

from build_scripts.load.ledger import Ledger
from build_scripts.load.records import Statement
from build_scripts.problems import Problem


def check_units(ledger: Ledger) -> list[Problem]:
    """Return statements whose unit or form is not their indicator's, and evidence across units."""
    indicators = {each.indicator_id: each for each in ledger.vocabulary.indicators}
    statements: dict[str, Statement] = {
        each.id: each for source in ledger.sources for each in (*source.pledges, *source.outcomes)
    }
    problems = []
    for statement in statements.values():
        indicator = indicators.get(statement.indicator_id or "")
        if indicator is None:
            continue  # frictionless has reported the broken key
        problems += [
            Problem(
                statement.file,
                statement.row,
                name,
                f"“{own}”",
                f"“{wanted}”, as the indicator “{indicator.indicator_id}” has it",
                "unit",
            )
            for name, own, wanted in (
                ("unit_id", statement.unit_id, indicator.unit_id),
                ("form", statement.form, indicator.form),
            )
            if own != wanted
        ]
    for judgement in ledger.judgements:
        for each in judgement.evidence:
            pledge, outcome = statements.get(each.pledge_id), statements.get(each.outcome_id)
            if pledge is None or outcome is None or pledge.indicator_id is None:
                continue
            same = pledge.indicator_id == outcome.indicator_id
            if same != (each.relation == "same_measure"):
                problems.append(
                    Problem(
                        each.file,
                        each.row,
                        "relation",
                        f"“{each.relation}” but the indicators are “{pledge.indicator_id}” and "
                        f"“{outcome.indicator_id}”",
                        "same_measure if, and only if, the indicator is the same",
                        "unit",
                    )
                )
    return problems
