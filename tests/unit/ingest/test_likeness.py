"""Which indicator of the vocabulary a statement is about."""

from pathlib import Path

import pytest

from build_scripts.ingest.likeness import SURE, best_match
from tests.unit.ingest.drafting import ledger_of


@pytest.mark.parametrize(
    ("subject", "is_it"),
    [
        ("茶叶产量", True),
        ("全市茶叶产量", True),
        ("人均茶叶产量", False),
        ("春茶产量", False),
        ("茶叶产值", False),
        ("公路事故起数", False),
    ],
)
def test_a_name_is_taken_only_where_it_stands_whole(city: Path, subject: str, is_it: bool) -> None:
    """A word that makes another quantity of it makes it another name."""
    ledger = ledger_of(city)
    found = best_match(subject, "percent", "growth_rate", ledger.vocabulary.indicators, ledger.units)
    assert (
        bool(found and found.likeness >= SURE and found.indicator.indicator_id == "tea-output-growth")
        == is_it
    )


def test_unit_and_form_must_agree(city: Path) -> None:
    """A growth is no level, and a length no share."""
    ledger = ledger_of(city)
    assert best_match("茶叶产量", "percent", "share", ledger.vocabulary.indicators, ledger.units) is None
    assert (
        best_match("茶叶产量", "kilometre", "growth_rate", ledger.vocabulary.indicators, ledger.units) is None
    )
