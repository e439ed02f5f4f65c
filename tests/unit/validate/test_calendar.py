"""Days due lie where the words put them; a number that is called a running total is one."""

import datetime
from dataclasses import replace

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.load.records import Outcome
from build_scripts.validate.calendar import check_marks
from build_scripts.validate.deadlines import check_due_date, days_set


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("到2030年末", ["2030-12-31"]),
        ("年底前建成", ["2030-12-31"]),
        ("下半年开工", ["2030-12-31"]),
        ("上半年完成", ["2030-06-30"]),
        ("一季度", ["2030-03-31"]),
        ("第3季度", ["2030-09-30"]),
        ("2月底", ["2030-02-28"]),
        ("6月30日前", ["2030-06-29", "2030-06-30"]),
        ("10月前", ["2030-09-30", "2030-10-01", "2030-10-31"]),
        ("13月底", []),
        ("2月31日", []),
        ("3月0日", []),
        ("尽快", []),
    ],
)
def test_the_days_that_words_may_set(words: str, days: list[str]) -> None:
    assert sorted(map(str, days_set(words, 2030))) == days


@pytest.mark.parametrize(
    ("quote", "day", "wrong"),
    [
        ("到2030年末，茶厂达到30家", "2030-12-31", False),
        ("到2030年末，茶厂达到30家", "2030-09-30", True),
        ("到2030年末，茶厂达到30家", None, True),
        ("茶厂达到30家", None, False),
        ("2030年末茶厂数达到30家", None, False),
        ("到2031年末，茶厂达到30家", None, False),
        ("上半年茶厂达到30家", "2030-06-30", False),
        ("尽快让茶厂达到30家", "2030-06-30", True),
    ],
)
def test_a_day_due_is_one_that_the_words_set(
    book: Casebook, quote: str, day: str | None, wrong: bool
) -> None:
    due = datetime.date.fromisoformat(day) if day else None
    pledge = replace(book.pledges["2030-tea-factories"], quote_zh=quote, due_date=due)
    assert [each.field for each in check_due_date(pledge)] == (["due_date"] if wrong else [])


@pytest.mark.parametrize(
    ("quote", "carried", "marked", "wrong"),
    [
        ("累计新建公路15公里", None, False, True),
        ("累计新建公路15公里", None, True, False),
        ("新建公路15公里", "累计", False, True),
        ("累计种茶9亩，新建公路15公里", None, False, False),
        ("新建公路15公里，累计种茶9亩", None, False, False),
        ("新建公路15公里", None, True, True),
    ],
)
def test_a_number_that_is_called_a_running_total_is_one(
    book: Casebook, quote: str, carried: str | None, marked: bool, wrong: bool
) -> None:
    """累计 is said of the figures of its own clause, and of those that carry it."""
    outcome: Outcome = replace(
        book.outcomes["2030-roads-outcome"], quote_zh=quote, carried_zh=carried, is_cumulative=marked
    )
    paragraph = book.paragraphs["report-2031-p03"]
    found = [each.field for each in check_marks(outcome, paragraph, below=False)]
    assert found == (["is_cumulative"] if wrong else [])
