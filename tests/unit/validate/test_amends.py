"""A correction says what the cell says now, and of before what the cell can have said."""

import datetime
from dataclasses import replace

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.load.records import Correction
from build_scripts.validate.amends import check_amends

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
    ],
)
def test_what_a_correction_can_say(book: Casebook, changes: dict[str, object], field: str) -> None:
    [judgement] = book.ledger.judgements
    row = replace(SOUND, **changes)  # type: ignore[arg-type]
    found = check_amends(replace(book.ledger, judgements=(replace(judgement, corrections=(row,)),)))
    assert [each.field for each in found] == ([field] if field else [])
