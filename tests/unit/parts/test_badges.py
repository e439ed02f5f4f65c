"""How verdicts are named."""

from dataclasses import replace

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.assess.shown import VERDICTS, shown_verdict
from build_scripts.parts.badges import badge
from tests.editions import EDITIONS

ZH, EN = EDITIONS


def test_a_met_that_rests_on_words_says_so(book: Casebook) -> None:
    """“Met” at E1 is the government's word and is shown as such; not so with a number, or a miss."""
    case = book.cases["2030-roads"]
    [number] = case.exhibits
    words = replace(number, evidence=replace(number.evidence, relation="statement"))
    assert badge(shown_verdict("met", case.pledge, [words]), ZH).name == "政府称已完成"
    assert badge(shown_verdict("met", case.pledge, [words]), EN).name == "Met, the government says"
    assert badge(shown_verdict("met", case.pledge, [number]), ZH).name == "已完成"
    assert badge(shown_verdict("not_met", case.pledge, [words]), ZH).name == "未完成"


def test_another_measure_takes_two_numbers_to_differ(book: Casebook) -> None:
    """What was only spoken of, on either side without a number, is not said to be measured otherwise."""
    case = book.cases["2030-roads"]
    [number] = case.exhibits
    spoken = replace(number, outcome=replace(number.outcome, value=None))
    promised = replace(case.pledge, value=None)
    assert badge(shown_verdict("other_measure", case.pledge, [number]), ZH).name == "口径不同"
    assert badge(shown_verdict("other_measure", case.pledge, [spoken]), ZH).name == "说了，看不出做没做到"
    assert badge(shown_verdict("other_measure", promised, [number]), EN).name == "Mentioned, can’t tell"


def test_without_an_assessment_nothing_is_due(book: Casebook) -> None:
    """No assessment, no verdict."""
    assert badge(book.cases["2031-tea-output"].shown, ZH).code == "not_due"


def test_every_verdict_of_the_schema_has_a_name(book: Casebook) -> None:
    """A verdict that the tables allow can be shown."""
    [judgement] = book.ledger.judgements
    table = judgement.package.resource("assessments")
    assert table is not None
    [field] = [each for each in table["schema"]["fields"] if each["name"] == "verdict"]
    assert set(field["constraints"]["enum"]) == set(VERDICTS) - {"stated", "mentioned"}


@pytest.mark.parametrize("verdict", list(VERDICTS))
def test_each_verdict_differs_in_name_from_the_others(verdict: str) -> None:
    """A verdict is told by its words, not by its colour alone."""
    for edition in EDITIONS:
        assert [badge(each, edition).name for each in VERDICTS].count(badge(verdict, edition).name) == 1
