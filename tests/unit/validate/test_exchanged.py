"""Two numbers of a text are not exchanged: each stands beside its own words."""

from dataclasses import replace

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.validate.exchanged import check_exchanged

PLEDGE, DAY = "2030-roads", "2031-04-01"


@pytest.mark.parametrize(
    ("chinese", "english", "fields"),
    [
        ("统计公报给出新建公路14.6公里、公交出行占比38.5%。", "The bulletin has 14.6 km of new roads and a bus share of 38.5%.", []),
        ("统计公报给出新建公路38.5公里、公交出行占比14.6%。", "The bulletin has roads and buses.", ["reason_zh"]),
        ("公交出行占比38.5%，新建公路14.6公里，比15公里少。", "15 km would be more than the new roads of 14.6 km.", []),
    ],
)  # fmt: skip
def test_numbers_in_each_others_place(
    grown_book: Casebook, chinese: str, english: str, fields: list[str]
) -> None:
    ledger = grown_book.ledger
    judgement = ledger.judgements[0]
    [row] = [each for each in judgement.assessments if (each.pledge_id, str(each.as_of)) == (PLEDGE, DAY)]
    made = replace(row, reason_zh=chinese, reason_en=english)
    others = tuple(made if each is row else each for each in judgement.assessments)
    judgements = (replace(judgement, assessments=others), *ledger.judgements[1:])
    assert [each.field for each in check_exchanged(replace(ledger, judgements=judgements))] == fields
