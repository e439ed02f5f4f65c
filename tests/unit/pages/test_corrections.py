"""The page of corrections, whatever number of judgements holds some."""

import dataclasses
import datetime

from build_scripts.assess.case import Casebook
from build_scripts.load.records import Correction
from build_scripts.pages.corrections import describe_corrections
from tests.editions import EDITIONS

EN = EDITIONS[1]


def correction(day: int) -> Correction:
    """Return a correction that was made on a day, under an id that every year's package may use."""
    return Correction(
        file="corrections.csv", row=2, correction_id="tea-1", corrected_on=datetime.date(2031, 3, day),
        since_version="0.1.0", table="plan-2030/pledges", record_id="2030-tea-output", field="value",
        was="6", is_now="5", reason_zh="抄错了。", reason_en="A slip.",
    )  # fmt: skip


def test_corrections_of_two_years_stand_in_one_list_each_with_an_anchor_of_its_own(book: Casebook) -> None:
    """Ids are unique within a package only."""
    [judgement] = book.ledger.judgements
    later = dataclasses.replace(
        judgement,
        package=dataclasses.replace(
            judgement.package, folder=judgement.package.folder.with_name("assessments-2031")
        ),
        corrections=(correction(9),),
    )
    earlier = dataclasses.replace(judgement, corrections=(correction(4),))
    ledger = dataclasses.replace(book.ledger, judgements=(earlier, later))
    page = describe_corrections(Casebook(ledger), EN)
    assert [(each.anchor, each.date, each.reason) for each in page.entries] == [
        ("assessments-2031-tea-1", "2031-03-09", "A slip."),
        ("assessments-2030-tea-1", "2031-03-04", "A slip."),
    ]


def test_without_corrections_there_is_no_entry(book: Casebook) -> None:
    """The template then says that there are none yet."""
    assert describe_corrections(book, EN).entries == ()
