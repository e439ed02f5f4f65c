"""A correction says what the cell says now, and of before what the cell can have said."""

import datetime
from dataclasses import replace

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.load.records import Correction
from build_scripts.validate.amends import check_amends
from tests.conftest import unsaid

SOUND = Correction(
    file="assessments-2030/corrections.csv",
    row=2,
    correction_id="roads-title",
    corrected_on=datetime.date(2031, 3, 1),
    since_version="0.1.0",
    table="plan-2030/pledges",
    record_id="2030-roads",
    field="title_zh",
    was="新建公路12.5公里",
    is_now="新建公路超过12.5公里",
    reason_zh="漏了“超过”。",
    reason_en="“More than” was left out.",
)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({}, ""),
        ({"field": "comparator", "was": "eq", "is_now": "gt"}, ""),
        ({"field": "value", "was": "12", "is_now": "12.5"}, ""),
        ({"field": "due_date", "was": "2030-12-31", "is_now": ""}, ""),
        ({"field": "upper_value", "was": "13.5", "is_now": ""}, ""),
        ({"was": ""}, "was"),
        ({"field": "comparator", "was": "many", "is_now": "gt"}, "was"),
        ({"field": "value", "was": "a few", "is_now": "12.5"}, "was"),
        ({"field": "due_date", "was": "soon", "is_now": ""}, "was"),
        ({"field": "level_named", "was": "perhaps", "is_now": "true"}, "was"),
        ({"corrected_on": datetime.date(2028, 1, 1)}, "corrected_on"),
        ({"is_now": "新建公路"}, "is_now"),
        ({"field": "due_date", "was": "", "is_now": "2030-12-31"}, "is_now"),
        ({"was": "新建公路超过12.5公里"}, "is_now"),
        ({"table": "plan-2030/promises"}, "table"),
        ({"field": "colour"}, "field"),
        ({"field": "pledge_id", "was": "Roads of 2030", "is_now": "2030-roads"}, "was"),
        ({"field": "pledge_id", "was": "2030-highways", "is_now": "2030-roads"}, ""),
        ({"record_id": "2030-rails"}, "record_id"),
        ({"record_id": "2030-old-tea"}, ""),
        ({"since_version": "1"}, "since_version"),
        ({"since_version": "9.0.0"}, "since_version"),
        ({"reason_zh": "原为99公里。"}, "reason_zh"),
        ({"reason_en": "It said 99 km."}, "reason_en"),
        ({"reason_zh": "2031年3月发现12.5之前漏了“超过”。"}, ""),
        ({"reason_en": "Found on 9 March 2031: “more than” was left out."}, ""),
    ],
)
def test_what_a_correction_can_say(book: Casebook, changes: dict[str, object], field: str) -> None:
    [judgement] = book.ledger.judgements
    row = replace(SOUND, **changes)  # type: ignore[arg-type]
    found = list(check_amends(replace(book.ledger, judgements=(replace(judgement, corrections=(row,)),))))
    assert [(each.file, each.row, each.field) for each in found] == (
        [(SOUND.file, 2, field)] if field else []
    )
    assert unsaid(found) == []


def test_of_two_corrections_of_a_cell_the_later_one_holds(book: Casebook) -> None:
    """What an earlier one says of it may have been corrected since; of two of one day the later in order holds."""
    [judgement] = book.ledger.judgements
    earlier = replace(SOUND, correction_id="roads", corrected_on=datetime.date(2031, 2, 1), is_now="新建公路")
    for first in (earlier, replace(earlier, corrected_on=SOUND.corrected_on)):
        for rows in ((first, SOUND), (SOUND, first)):
            ledger = replace(book.ledger, judgements=(replace(judgement, corrections=rows),))
            assert list(check_amends(ledger)) == []
