"""The sentence beneath a verdict, and the line that a chat shows, on the invented city."""

import dataclasses

import pytest

from build_scripts.assess.case import Case, Casebook
from build_scripts.words.ruling import line_of, ruling_of, told_besides
from build_scripts.words.verdicts import verdict_name
from tests.editions import EDITIONS

ZH, EN = EDITIONS


def judged(book: Casebook, pledge_id: str, verdict: str, reason: str) -> Case:
    """Return a pledge as it would be under another verdict with another reason."""
    [judgement] = book.ledger.judgements
    rows = tuple(
        dataclasses.replace(each, verdict=verdict, basis="judged", reason_zh=reason, reason_en=reason)
        if each.pledge_id == pledge_id
        else each
        for each in judgement.assessments
    )
    ledger = dataclasses.replace(book.ledger, judgements=(dataclasses.replace(judgement, assessments=rows),))
    return Casebook(ledger).cases[pledge_id]


@pytest.mark.parametrize(
    ("pledge_id", "chinese", "english"),
    [
        (
            "2030-roads",
            "承诺超过12.5公里，报告15公里，高出 2.5公里。",
            "The pledge is more than 12.5 km, the reported figure 15 km, which is 2.5 km more.",
        ),
        (
            "2030-tea-factories",
            "查到年末的茶厂名单，就能下结论。",
            "A list of them at the end of the year would settle it.",
        ),
    ],
)
def test_a_ruling_is_made_of_the_numbers_or_of_the_reason(
    book: Casebook, pledge_id: str, chinese: str, english: str
) -> None:
    """Two numbers are set side by side; of silence the page says what would end it."""
    case = book.cases[pledge_id]
    assert (ruling_of(case, ZH), ruling_of(case, EN)) == (chinese, english)


def test_of_any_other_verdict_the_reason_answers_first(book: Casebook) -> None:
    """What no document can decide is told by the first sentence, and the rest stands once elsewhere."""
    case = judged(book, "2030-bus-share", "not_checkable", "方案没有说怎样算。报告没有提到。")
    assert ruling_of(case, ZH) == "方案没有说怎样算。"
    assert told_besides(case, ZH) == "报告没有提到。"
    assert line_of(case, ZH) == "无法核验：公交出行占比40%左右（2030 年承诺）"


def test_no_two_pledges_of_the_city_share_their_sentence(grown_book: Casebook) -> None:
    """A stock sentence is no one’s answer, and the line that a chat shows begins with the verdict."""
    for edition, colon in ((ZH, "："), (EN, ": ")):
        due = [each for each in grown_book.cases.values() if each.assessment]
        assert len({ruling_of(each, edition) for each in due}) == len(due) > 4
        assert all(
            line_of(each, edition).startswith(verdict_name(each.shown, edition) + colon) for each in due
        )
