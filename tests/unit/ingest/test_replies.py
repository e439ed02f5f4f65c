"""What a new document answers of the pledges that were due."""

from dataclasses import replace
from pathlib import Path

from build_scripts.ingest.replies import links_of
from build_scripts.load.records import Outcome, Pledge
from tests.unit.ingest.drafting import ledger_of


def statements(city: Path) -> tuple[Pledge, Outcome]:
    """Return a pledge and the outcome on its indicator."""
    plan, report = ledger_of(city).sources
    [pledge] = [each for each in plan.pledges if each.pledge_id == "2030-roads"]
    [outcome] = [each for each in report.outcomes if each.outcome_id == "2030-roads-outcome"]
    return pledge, outcome


def links(pledge: Pledge, outcome: Outcome) -> list[tuple[str, str]]:
    """Return the relation of each link, and why it is one."""
    return [(each.relation, each.why) for each in links_of([pledge], [outcome])]


def test_an_outcome_on_the_same_indicator_answers(city: Path) -> None:
    """Of the same year, and of no other."""
    pledge, outcome = statements(city)
    assert links(pledge, outcome) == [("same_measure", "the same indicator and year")]
    assert links(pledge, replace(outcome, period_year=2029)) == []


def test_an_outcome_in_the_same_words_is_near(city: Path) -> None:
    """It is marked as near, with the words that both have; fewer words in common are none."""
    pledge, outcome = statements(city)
    other = replace(outcome, indicator_id="other")
    assert links(pledge, replace(other, quote_zh="改造新建公路桥梁6座")) == [
        ("other_measure", "near: both say “新建公路”; keep it only if it measures the same thing another way")
    ]
    assert links(pledge, replace(other, quote_zh="改造公路桥梁6座")) == []
