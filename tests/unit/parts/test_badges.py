"""How verdicts are named."""

from dataclasses import replace

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.assess.shown import shown_verdict
from build_scripts.parts.badges import badge
from build_scripts.words.verdicts import NAMES
from tests.editions import EDITIONS

ZH, EN = EDITIONS


def test_a_met_that_rests_on_words_says_so(book: Casebook) -> None:
    """“Met” at E1 is the government's word and is shown as such; not so with a number, or a miss."""
    met = book.assessments["2030-roads"]
    stated = replace(met, evidence_level="E1")
    assert badge(shown_verdict(stated), ZH).name == "政府称已完成"
    assert badge(shown_verdict(stated), EN).name == "Met, the government says"
    assert badge(shown_verdict(met), ZH).name == "已完成"
    assert badge(shown_verdict(replace(stated, verdict="not_met")), ZH).name == "未完成"


def test_without_an_assessment_nothing_is_due() -> None:
    """No assessment, no verdict."""
    assert badge(shown_verdict(None), ZH).code == "not_due"


def test_every_verdict_of_the_schema_has_a_name(book: Casebook) -> None:
    """A verdict that the tables allow can be shown."""
    [judgement] = book.ledger.judgements
    table = judgement.package.resource("assessments")
    assert table is not None
    [field] = [each for each in table["schema"]["fields"] if each["name"] == "verdict"]
    assert set(field["constraints"]["enum"]) == set(NAMES) - {"stated"}


@pytest.mark.parametrize("verdict", list(NAMES))
def test_each_verdict_differs_in_name_from_the_others(verdict: str) -> None:
    """A verdict is told by its words, not by its colour alone."""
    for edition in EDITIONS:
        assert [badge(each, edition).name for each in NAMES].count(badge(verdict, edition).name) == 1
