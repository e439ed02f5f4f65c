"""A counterpart is a later pledge on a like subject."""

from dataclasses import replace

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.load.records import Counterpart
from build_scripts.validate.counterparts import check_counterparts
from tests.conftest import unsaid

FILE = "assessments-2030/counterparts.csv"


@pytest.mark.parametrize(
    ("pledge_id", "counterpart_id", "note", "wrong"),
    [
        ("2030-tea-output", "2031-tea-output", "注", ""),
        ("2030-tea-output", "2030-tea-gardens", "注", "“2030-tea-gardens” of 2030"),
        ("2031-tea-output", "2030-tea-output", "注", "“2030-tea-output” of 2030"),
        ("2030-roads", "2031-tea-output", "注", "shares no word with"),
        ("2030-roads", "2031-tea-output", "茶叶产量", "names anything of"),
        ("2030-roads", "2031-tea-output", "新建公路和茶叶产量", ""),
    ],
)
def test_a_counterpart_is_due_later_and_shares_words(
    book: Casebook, pledge_id: str, counterpart_id: str, note: str, wrong: str
) -> None:
    """Of the same year it is none, whatever it shares."""
    row = Counterpart(
        file=FILE, row=2, pledge_id=pledge_id, counterpart_id=counterpart_id, note_zh=note, note_en="Note"
    )
    [judgement] = book.ledger.judgements
    found = list(
        check_counterparts(replace(book.ledger, judgements=(replace(judgement, counterparts=(row,)),)))
    )
    assert [(each.file, each.row, each.field, each.code) for each in found] == (
        [(FILE, 2, "counterpart_id", "evidence")] if wrong else []
    )
    assert all(wrong in each.wrong for each in found)
    assert unsaid(found) == []
