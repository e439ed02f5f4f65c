"""Days due lie where the words put them; a number that is called a running total is one."""

import datetime
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.load.packages import DataPackage
from build_scripts.load.records import Outcome
from build_scripts.validate.calendar import check_calendar, check_marks, years_of
from build_scripts.validate.deadlines import check_due_date, days_set
from tests.conftest import Found, unsaid
from tests.unit.editing import redescribe, set_value


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


def test_of_the_first_year_of_the_calendar_no_day_is_set() -> None:
    """The day before it is none."""
    assert days_set("1月1日前", datetime.MINYEAR) == set()
    assert days_set("1月1日前", datetime.MINYEAR + 1)


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
        ("到2030年末，茶厂达到30家", "2031-12-31", True),
    ],
)
def test_a_day_due_is_one_that_the_words_set(
    book: Casebook, quote: str, day: str | None, wrong: bool
) -> None:
    due = datetime.date.fromisoformat(day) if day else None
    pledge = replace(book.pledges["2030-tea-factories"], quote_zh=quote, due_date=due)
    found = list(check_due_date(pledge))
    assert [each.field for each in found] == (["due_date"] if wrong else [])
    assert unsaid(found) == []


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


@pytest.mark.parametrize(
    ("day", "wrong"),
    [("1900-01-01", True), ("2030-01-09", True), ("2030-01-10", False), ("2999-01-01", True)],
)
def test_a_package_is_made_after_its_document_and_not_ahead_of_today(
    city: Path, found: Callable[[], Found], day: str, wrong: bool
) -> None:
    redescribe(city / "plan-2030", set_value("created", f"{day}T00:00:00Z"))
    assert found() == ([["plan-2030/datapackage.json", 0, "created", "date"]] if wrong else [])


def test_codings_and_searches_are_not_of_a_day_to_come(city: Path, found: Callable[[], Found]) -> None:
    """Each day that a descriptor names is told at its place."""

    def put_off(descriptor: dict[str, Any]) -> None:
        descriptor["ledger"]["sealed"] = {"coding-a": "2999-01-01"}
        descriptor["ledger"]["searches"][0]["as_of"] = "2999-01-01"

    redescribe(city / "assessments-2030", put_off)
    places = [place for _, _, place, code in found() if code == "date"]
    assert places == ["ledger.sealed.coding-a", "ledger.searches[0].as_of"]


def test_a_document_is_published_once_it_is_issued(city: Path, found: Callable[[], Found]) -> None:
    redescribe(city / "report-2031", set_value("ledger.published", "2031-01-01"))
    assert ["report-2031/datapackage.json", 0, "ledger.published", "date"] in found()


def test_a_judgement_is_named_for_its_year(book: Casebook) -> None:
    [judgement] = book.ledger.judgements
    made = replace(judgement, package=renamed(judgement.package, "assessments-2031"))
    found = list(check_calendar(replace(book.ledger, judgements=(made,))))
    assert [(each.file, each.row, each.field) for each in found] == [
        ("assessments-2031/datapackage.json", 0, "name")
    ]


def test_a_search_reaches_to_the_day_of_what_was_searched(city: Path, found: Callable[[], Found]) -> None:
    def bring_forward(descriptor: dict[str, Any]) -> None:
        descriptor["ledger"]["searches"][0] |= {"as_of": "2031-01-01", "up_to": "2030-12-31"}

    redescribe(city / "assessments-2030", bring_forward)
    places = [place for _, _, place, code in found() if code == "date"]
    assert places == ["ledger.searches[0].as_of", "ledger.searches[0].up_to"]


@pytest.mark.parametrize(
    ("name", "day", "years"),
    [
        ("report-2031", "2031-01-15", (2031, 2030, 2030)),
        ("report-2031", "2031-06-30", (2031, 2030, 2030)),
        ("report-2031", "2031-07-01", (2031, 2031, 2031)),
        ("report-2031", "2030-12-20", (2031, 2030, 2030)),
        ("report-2031", "2032-03-01", (2031, 2031, 2031)),
        ("report-2031", None, (2031, 2030, 2031)),
        ("report", "2031-01-15", (2031, 2030, 2030)),
        ("report", "2031-12-20", (2031, 2031, 2031)),
        ("report", None, None),
    ],
)
def test_the_years_that_a_document_is_of_and_reports_on(
    book: Casebook, name: str, day: str | None, years: tuple[int, int, int] | None
) -> None:
    source = book.ledger.sources[1]
    assert years_of(replace(source, package=renamed(source.package, name, issued=day))) == years


def renamed(package: DataPackage, name: str, **ledger: str | None) -> DataPackage:
    """Return a package under another name, and with other days in its descriptor."""
    said = package.ledger | ledger
    told = {key: value for key, value in said.items() if value is not None and key != "published"}
    return DataPackage(package.folder.with_name(name), package.descriptor | {"name": name, "ledger": told})


@pytest.mark.parametrize(
    ("marked", "text", "below", "said"),
    [
        (False, "新建公路15公里（预计数）。", False, "“false”"),
        (None, "新建公路15公里（预计数）。", False, "“”"),
        (True, "新建公路15公里。", False, "“true”"),
        (None, "新建公路15公里。", False, "“”"),
        (True, "新建公路15公里（预计数）。", False, ""),
        (False, "新建公路15公里。", False, ""),
        (True, "新建公路15公里（初步统计）。", False, ""),
        (None, "新建公路15公里。", True, "“”"),
    ],
)
def test_a_number_that_its_paragraph_calls_an_estimate_is_one(
    book: Casebook, marked: bool | None, text: str, below: bool, said: str
) -> None:
    outcome = replace(book.outcomes["2030-roads-outcome"], is_estimate=marked)
    paragraph = replace(book.paragraphs["report-2031-p03"], text_zh=text)
    found = list(check_marks(outcome, paragraph, below=below))
    assert [each.field for each in found] == (["is_estimate"] if said else [])
    assert all(each.wrong == f"{said} for “{outcome.id}”" for each in found)
