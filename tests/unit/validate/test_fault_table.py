"""The fault table: each row puts one fault into the invented city, which must be refused at its place.

The city is parsed once; a row changes one record of it in memory and every lock looks at the whole.
"""

import csv
import datetime
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from build_scripts.load.contract import contract
from build_scripts.load.ledger import Judgement, Ledger, Source, Vocabulary
from build_scripts.load.records import Record
from build_scripts.problems import Problem
from build_scripts.validate.checks import check_ledger
from build_scripts.validate.run import validate
from tests.conftest import unsaid
from tests.minicity import build_growing_city

TABLE = Path(__file__).parent / "faults" / "cells.csv"
ROWS = list(csv.DictReader(TABLE.read_text(encoding="utf-8").splitlines()))
HONEST = list(csv.DictReader(TABLE.with_name("honest.csv").read_text(encoding="utf-8").splitlines()))
"""The same said in other words, which no check may refuse."""
AND = "|"
"""Stands between the parts of a key, and between changes of one record."""


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    """Return the city two years on, parsed; it has no problem."""
    ledger, problems = validate(build_growing_city(tmp_path_factory.mktemp("faults") / "city"))
    assert [str(each) for each in problems] == []
    assert ledger is not None
    return ledger


def key_columns(file: str) -> list[str]:
    """Return the columns of the key of the table in a file."""
    name = Path(file).name
    [found] = [each.resource for each in contract().values() if each.resource["path"] == name]
    return list(found["schema"]["primaryKey"])


def record_of(ledger: Ledger, file: str, key: str) -> Record:
    """Return a record by its file and by the beginning of its key."""
    columns = key_columns(file)
    wanted = key.split(AND)
    [found] = [
        each
        for each in ledger.records
        if each.file == file and [str(getattr(each, column)) for column in columns][: len(wanted)] == wanted
    ]
    return found


def typed(record: Record, column: str, text: str) -> Any:
    """Return a cell as the record would hold it."""
    old = getattr(record, column)
    kind = str(type(record).__annotations__.get(column) or find_annotation(record, column))
    if text == "" and "None" in kind:
        return None
    for name, make in (
        ("bool", lambda each: each == "true"), ("int", int), ("Decimal", Decimal), ("date", datetime.date.fromisoformat),
    ):  # fmt: skip
        if name in kind:
            return make(text)
    assert isinstance(old, str | None)
    return text


def find_annotation(record: Record, column: str) -> object:
    """Return the type of a field that a record inherits."""
    return next(
        each.__annotations__[column] for each in type(record).__mro__ if column in each.__annotations__
    )


def spoiled(ledger: Ledger, file: str, key: str, change: str) -> tuple[Ledger, int]:
    """Return the ledger with one record changed, copied or dropped, and the row of that record."""
    record = record_of(ledger, file, key)
    changes = change.split(AND)
    cells = dict(each.split("=", 1) for each in changes if "=" in each)
    made = replace(record, **{column: typed(record, column, text) for column, text in cells.items()})
    new = [] if "drop" in changes else [record, replace(made, row=99)] if "copy" in changes else [made]
    row = 99 if "copy" in changes else record.row

    def swap(holder: Any) -> Any:
        """Return a holder of records with the new ones in place of the old one."""
        lists = {
            name: tuple(each for own in value for each in (new if own is record else [own]))
            for name, value in vars(holder).items()
            if isinstance(value, tuple) and any(own is record for own in value)
        }
        return replace(holder, **lists) if lists else holder

    sources: tuple[Source, ...] = tuple(map(swap, ledger.sources))
    judgements: tuple[Judgement, ...] = tuple(map(swap, ledger.judgements))
    vocabulary: Vocabulary = swap(ledger.vocabulary)
    return replace(ledger, sources=sources, judgements=judgements, vocabulary=vocabulary), row


def is_refused(fault: dict[str, str], row: int, problems: list[Problem]) -> bool:
    """Say whether [file, row, field, code] is among the problems; where a row is gone, its place is elsewhere."""
    if not fault["field"]:
        return fault["code"] in [each.code for each in problems]
    place = (fault["file"], fault["field"], fault["code"])
    return any((each.file, each.field, each.code) == place and each.row in (row, 0) for each in problems)


@pytest.mark.parametrize(
    "fault", ROWS, ids=[f"{at:03}-{each['code']}" for at, each in enumerate(ROWS, start=2)]
)
def test_a_fault_is_refused_at_its_place(grown: Ledger, fault: dict[str, str]) -> None:
    ledger, row = spoiled(grown, fault["file"], fault["record"], fault["change"])
    problems = list(check_ledger(ledger, set()))
    assert is_refused(fault, row, problems), [str(each) for each in problems]
    assert unsaid(problems) == []


@pytest.mark.parametrize("words", HONEST, ids=[f"{at:03}" for at, _ in enumerate(HONEST, start=2)])
def test_what_is_said_in_other_words_is_not_refused(grown: Ledger, words: dict[str, str]) -> None:
    ledger, _ = spoiled(grown, words["file"], words["record"], words["change"])
    assert [str(each) for each in check_ledger(ledger, set())] == []


def test_the_table_is_long_enough_and_says_nothing_twice() -> None:
    assert len(ROWS) >= 200
    rows = [tuple(each.values()) for each in ROWS]
    assert len(set(rows)) == len(rows)
