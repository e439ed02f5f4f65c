"""Faults put into the real packages in memory, made from what they hold: each is refused at its place."""

import dataclasses
import itertools
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any, TypeVar

import pytest

from build_scripts.load.ledger import Ledger, Source
from build_scripts.load.records import Assessment, Outcome, Pledge, Record, Statement
from build_scripts.text.figures import parse_figure
from build_scripts.validate.doubles import check_statements as check_doubles
from build_scripts.validate.fit import check_fit
from build_scripts.validate.quotes import check_statements
from build_scripts.validate.reasons import check_reasons
from build_scripts.validate.renderings import check_renderings

AnyRecord = TypeVar("AnyRecord", bound=Record)
Fault = Callable[[Statement], Statement | None]
EACH = 25
"""How many statements, spread over all, each fault is put into."""


def other_number(text: str) -> str | None:
    """Return a text with its first number ten times as large; None without one."""
    changed = re.sub(
        r"[0-9]+(?:[.,][0-9]+)*", lambda found: f"{Decimal(found[0].replace(',', '')) * 10}", text, count=1
    )
    return changed if changed != text else None


def changed(field: str, change: Callable[[str], str | None]) -> Fault:
    """Return the fault that a text of a statement with a number is changed."""

    def spoil(statement: Statement) -> Statement | None:
        text = change(str(getattr(statement, field))) if statement.value is not None else None
        changes: dict[str, Any] = {field: text}
        return dataclasses.replace(statement, **changes) if text else None

    return spoil


def cut(statement: Statement) -> Statement | None:
    """Cut the comparator word off a figure, and make an exact number of it."""
    if statement.figure_text is None:
        return None
    bound = parse_figure(statement.figure_text, statement.carried_zh or "").bound
    if not bound:
        return None
    left = [word for word in (statement.hedge or "").split(";") if word != bound]
    figure = statement.figure_text.replace(bound, "").strip()
    return dataclasses.replace(statement, figure_text=figure, comparator="eq", hedge=";".join(left) or None)


def without_hedge(statement: Statement) -> Statement | None:
    """Drop hedge and carried words together."""
    if not statement.hedge or not statement.carried_zh or statement.value is None:
        return None
    return dataclasses.replace(statement, hedge=None, carried_zh=None)


def turned(statement: Statement) -> Statement | None:
    """Let a title say that what rose fell."""
    if statement.form != "growth_rate" or "增长" not in statement.title_zh:
        return None
    return dataclasses.replace(statement, title_zh=statement.title_zh.replace("增长", "下降"))


FAULTS: dict[str, tuple[Fault, str]] = {
    "another number in the title": (changed("title_zh", other_number), "title_zh"),
    "another number in the English title": (changed("title_en", other_number), "title_en"),
    "another number in the translation": (changed("quote_en", other_number), "quote_en"),
    "a value ten times as large": (
        lambda each: dataclasses.replace(each, value=each.value * 10) if each.value else None,
        "value",
    ),
    "a figure cut short": (cut, "figure_text"),
    "a hedge dropped with what carries it": (without_hedge, "hedge"),
    "a fall for a rise": (turned, "title_zh"),
}


def statements_of(ledger: Ledger) -> list[tuple[Source, Statement]]:
    return [(source, each) for source in ledger.sources for each in (*source.pledges, *source.outcomes)]


def spread(found: list[tuple[Source, Statement]]) -> Iterator[tuple[Source, Statement]]:
    """Yield a share of statements that lie apart."""
    yield from itertools.islice(found, 0, None, max(1, len(found) // EACH))


def put(source: Source, old: Statement, new: Statement) -> Source:
    """Return a source with one statement in the place of another."""

    def own(records: tuple[AnyRecord, ...]) -> tuple[AnyRecord, ...]:
        return tuple(new if each is old else each for each in records)  # type: ignore[misc]

    return dataclasses.replace(source, pledges=own(source.pledges), outcomes=own(source.outcomes))


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_in_a_statement_is_refused_at_its_place(ledger: Ledger, name: str) -> None:
    spoil, field = FAULTS[name]
    spoiled = [(source, each, new) for source, each in statements_of(ledger) if (new := spoil(each))]
    assert spoiled
    missed = []
    for source, each in spread([(source, each) for source, each, _ in spoiled]):
        new = spoil(each)
        assert new is not None
        # Only what the fault is about is looked at again: its own source, with this one statement.
        alone = dataclasses.replace(
            put(source, each, new),
            pledges=tuple(p for p in (new,) if isinstance(p, Pledge)),
            outcomes=tuple(o for o in (new,) if isinstance(o, Outcome)),
        )
        found = [*check_statements(alone, ledger.units), *check_renderings(alone)]
        if (each.row, field) not in {(problem.row, problem.field) for problem in found}:
            missed.append(each.id)
    assert missed == []


def test_a_statement_copied_under_a_new_id_is_counted_twice(ledger: Ledger) -> None:
    for source, each in spread(statements_of(ledger)):
        copy = dataclasses.replace(each, row=9999)
        doubled = dataclasses.replace(
            source,
            pledges=(*source.pledges, copy) if isinstance(copy, Pledge) else source.pledges,
            outcomes=(*source.outcomes, copy) if isinstance(copy, Outcome) else source.outcomes,
        )
        assert 9999 in {problem.row for problem in check_doubles(doubled)}, each.id


def test_a_theme_of_another_paragraph_is_refused(ledger: Ledger) -> None:
    themes = [each.theme_id for each in ledger.vocabulary.themes]
    for source, each in spread(statements_of(ledger)):
        other = next(theme for theme in themes if theme != each.theme_id)
        spoiled = put(source, each, dataclasses.replace(each, theme_id=other))
        assert (each.row, "theme_id") in {
            (found.row, found.field) for found in check_fit(spoiled, ledger.vocabulary)
        }, each.id


def test_a_reason_with_a_number_from_nowhere_is_refused(ledger: Ledger) -> None:
    """777.77 stands in no document."""
    for judgement in ledger.judgements:
        rows: list[Assessment] = [
            dataclasses.replace(each, reason_zh=f"{each.reason_zh}另有777.77万人。")
            for each in judgement.assessments
        ]
        spoiled = dataclasses.replace(
            ledger, judgements=(dataclasses.replace(judgement, assessments=tuple(rows)),)
        )
        refused = {found.row for found in check_reasons(spoiled) if found.field == "reason_zh"}
        shown = {each.row for each in rows if re.search("[≈÷=]", each.reason_zh)}
        assert {each.row for each in rows} - refused == shown
