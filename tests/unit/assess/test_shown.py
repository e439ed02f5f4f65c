"""The code under which a verdict is shown."""

from dataclasses import replace

from build_scripts.assess.case import Casebook
from build_scripts.assess.shown import shown_verdict


def test_one_number_among_several_answers_is_a_measure(book: Casebook) -> None:
    """Words beside it make no “mentioned” of it; words alone do, and so does a pledge without a number."""
    case = book.cases["2030-roads"]
    [numbered] = case.exhibits
    worded = replace(numbered, outcome=replace(numbered.outcome, value=None))
    assert numbered.outcome.value is not None and case.pledge.value is not None
    assert shown_verdict("other_measure", case.pledge, [numbered, worded]) == "other_measure"
    assert shown_verdict("other_measure", case.pledge, [worded]) == "mentioned"
    assert shown_verdict("other_measure", replace(case.pledge, value=None), [numbered]) == "mentioned"
