"""What stands out in a year."""

from dataclasses import replace
from decimal import Decimal

from build_scripts.assess.case import Casebook
from build_scripts.load.records import Pledge
from build_scripts.parts.address import Address
from build_scripts.parts.highlights import findings_of, moves_lead, worked_out_of
from tests.editions import EDITIONS

ZH, EN = EDITIONS


def test_parts_without_a_result_are_named(book: Casebook) -> None:
    """With how many pledges each has; no kind of document is named."""
    [judgement] = book.ledger.judgements
    unheard = tuple(replace(each, verdict="not_reported") for each in judgement.assessments)
    silent = Casebook(
        replace(book.ledger, judgements=(replace(judgement, assessments=unheard, evidence=()),))
    )
    [found] = [each for each in findings_of(2030, silent, Address(EN, "")) if " parts " in each.lead]
    assert found.lead == "In none of the 2 parts can a pledge be judged."
    assert found.text == "Tea (3), Transport (2)."


def test_nothing_is_found_of_a_year_that_is_not_assessed(book: Casebook) -> None:
    """That nothing can be judged yet says nothing of its parts, and there is no page on its silence to lead to."""
    assert findings_of(2030, Casebook(replace(book.ledger, judgements=())), Address(EN, "")) == ()


def test_nothing_is_said_to_be_worked_out_where_nothing_is(book: Casebook) -> None:
    """There is no heading over an empty list."""
    silent = Casebook(replace(book.ledger, judgements=()))
    assert worked_out_of(silent.cases_by_year[2030], EN) is None


def moved(book: Casebook, *steps: int) -> list[tuple[Pledge, Pledge]]:
    """Return pledges with a number, each with one that asks for so much more."""
    pledge = book.pledges["2030-tea-output"]
    return [(pledge, replace(pledge, value=Decimal(5 + step))) for step in steps]


def test_what_moved_is_counted(book: Casebook) -> None:
    """All of them one way, or so many each way."""
    assert moves_lead(moved(book, -1, -2), 2031, book, ZH).endswith("2 个，2031 年的数都小于 2030 年的数。")
    assert moves_lead(moved(book, -1), 2031, book, ZH).endswith("1 个，2031 年的数小于 2030 年的数。")
    assert moves_lead(moved(book, 0, 0), 2031, book, EN) == (
        "2 indicators carry a number for both 2030 and 2031; none changed."
    )
    assert moves_lead(moved(book, 1, 0), 2031, book, EN) == (
        "2 indicators carry a number for both 2030 and 2031; for 2031: 1 larger, 1 unchanged."
    )
