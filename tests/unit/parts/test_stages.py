"""How a verdict has changed."""

import copy
import datetime
from dataclasses import replace

from build_scripts.assess.case import Casebook
from build_scripts.parts.stages import stages_of
from tests.editions import EDITIONS


def test_stages_go_from_the_one_that_holds_back_to_the_first(grown_book: Casebook) -> None:
    """The latest day first; only those that hold no more give their reason, as the page gives the other's."""
    case = copy.copy(grown_book.cases["2030-bus-share"])
    first, last = case.history
    amid = replace(first, assessment=replace(first.assessment, as_of=datetime.date(2031, 3, 1)))
    vars(case)["history"] = (first, amid, last)
    stages = stages_of(case, EDITIONS[1])
    assert [next(day for day in ("2031-02-01", "2031-03-01", "2031-04-01") if day in each.line) for each in stages] == [
        "2031-04-01", "2031-03-01", "2031-02-01",
    ]  # fmt: skip
    assert [bool(each.reason) for each in stages] == [False, True, True]
