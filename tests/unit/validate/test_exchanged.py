"""Two numbers of a text are not exchanged: each stands beside its own words."""

from dataclasses import replace

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.validate.exchanged import beside_english, check_exchanged
from tests.conftest import unsaid

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
    found = list(check_exchanged(replace(ledger, judgements=judgements)))
    assert [(each.file, each.row, each.field) for each in found] == [
        (row.file, row.row, field) for field in fields
    ]
    assert unsaid(found) == []


@pytest.mark.parametrize(
    ("text", "beside"),
    [
        ("There are 30 tea factories now.", [(10, "30", "tea factories")]),
        ("The bus share rose 40%.", [(19, "40", "share rose")]),
        (
            "Farmers sold 30 tea bushes; thirty tea bushes died.",
            [(13, "30", "farmers sold"), (13, "30", "tea bushes")],
        ),
        ("12.5 km of roads", []),
    ],
)
def test_the_words_beside_a_number_of_an_english_text(text: str, beside: list[tuple[int, str, str]]) -> None:
    assert [(at, str(value), words) for at, value, words in beside_english(text)] == beside
