"""A review is somebody else's, and of a day on which there was something to review."""

import datetime
from dataclasses import replace

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.load.answers import Review
from build_scripts.validate.reviews import check_reviews
from tests.conftest import unsaid
from tests.minicity import LATER

TODAY = datetime.datetime.fromtimestamp(int(LATER), datetime.UTC).date()

SOUND = Review(
    file="assessments-2030/reviews.csv",
    row=2,
    review_id="one",
    reviewed_on=datetime.date(2031, 3, 1),
    reviewer="李清",
    table="assessments-2030/assessments",
    record_id="2030-roads",
    outcome="agrees",
    note_zh="对照过原文。",
    note_en="Held against the source.",
)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({}, ""),
        ({"table": "vocabulary/glossary", "record_id": "tea"}, ""),
        ({"record_id": "2030-rails"}, "record_id"),
        ({"table": "assessments-2030/codings"}, "table"),
        ({"reviewer": "coder-a"}, "reviewer"),
        ({"reviewer": "coder-b"}, "reviewer"),
        ({"reviewed_on": datetime.date(2028, 1, 1)}, "reviewed_on"),
        ({"reviewed_on": datetime.date(2999, 1, 1)}, "reviewed_on"),
        ({"reviewed_on": TODAY + datetime.timedelta(days=1)}, "reviewed_on"),
        ({"reviewed_on": TODAY}, ""),
    ],
)
def test_what_a_review_can_say(book: Casebook, changes: dict[str, object], field: str) -> None:
    [judgement] = book.ledger.judgements
    row = replace(SOUND, **changes)  # type: ignore[arg-type]
    found = check_reviews(replace(book.ledger, judgements=(replace(judgement, reviews=(row,)),)))
    assert [(each.file, each.row, each.field) for each in found] == (
        [(SOUND.file, 2, field)] if field else []
    )
    assert unsaid(found) == []
