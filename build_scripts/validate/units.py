"""Check that units and forms agree between statement, indicator and evidence: lock 4."""

from decimal import Decimal

from build_scripts.assess.conversion import are_comparable
from build_scripts.load.ledger import Ledger
from build_scripts.load.records import Statement, Unit
from build_scripts.problems import Problem
from build_scripts.text.figures import PARTS, RANK_SYMBOL, parse_figure


def check_units(ledger: Ledger) -> list[Problem]:
    """Return the problems with the table of units, and with statements and evidence across units."""
    units = {each.unit_id: each for each in ledger.vocabulary.units}
    own = [problem for unit in units.values() for problem in check_unit(unit)]
    return own + check_agreement(ledger, units)


def check_unit(unit: Unit) -> list[Problem]:
    """Return the problems with a unit: symbols that the number takes a part of, a worthless factor."""
    problems = [
        Problem(
            unit.file,
            unit.row,
            "symbols_zh",
            f"“{symbol}” is more than the word of a unit: “1{symbol}” is read as {read}",
            "the word alone; multipliers (千, 万), comparators (余, 以上) and numbers belong to the figure",
            "unit",
        )
        for symbol in unit.symbols
        if symbol != RANK_SYMBOL and (read := misread(symbol))
    ]
    if unit.factor <= 0:
        problems.append(
            Problem(
                unit.file,
                unit.row,
                "factor",
                f"“{unit.factor}”",
                "how many of the dimension's base unit one of this unit is, above nought",
                "unit",
            )
        )
    return problems


def misread(symbol: str) -> str:
    """Return how a figure of one of a unit is misread, or nothing where it is read as it should be."""
    if symbol in PARTS.values():
        return ""
    try:
        figure = parse_figure(f"1{symbol}")
    except ValueError:
        return "no figure"
    return "" if (figure.value, figure.symbol) == (Decimal(1), symbol) else f"{figure.value}{figure.symbol}"


def check_agreement(ledger: Ledger, units: dict[str, Unit]) -> list[Problem]:
    """Return statements whose unit or form is not their indicator's, and evidence across indicators."""
    indicators = {each.indicator_id: each for each in ledger.vocabulary.indicators}
    statements: dict[str, Statement] = {
        each.id: each for source in ledger.sources for each in (*source.pledges, *source.outcomes)
    }
    problems = []
    for statement in statements.values():
        indicator = indicators.get(statement.indicator_id or "")
        if indicator is None:
            continue  # frictionless has reported the broken key
        comparable = are_comparable(statement.unit_id, indicator.unit_id, units)
        problems += [
            Problem(
                statement.file,
                statement.row,
                name,
                f"“{own or ''}”",
                f"“{wanted}”{also}, as the indicator “{indicator.indicator_id}” has it",
                "unit",
            )
            for name, own, wanted, also, agrees in (
                (
                    "unit_id",
                    statement.unit_id,
                    indicator.unit_id,
                    others_of(indicator.unit_id, units),
                    comparable,
                ),
                ("form", statement.form, indicator.form, "", statement.form == indicator.form),
            )
            if not agrees
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


def others_of(unit_id: str, units: dict[str, Unit]) -> str:
    """Return the other units of a unit's dimension, as part of a sentence."""
    others = sorted(each for each in units if each != unit_id and are_comparable(each, unit_id, units))
    return f" or {', '.join(others)}" if others else ""
