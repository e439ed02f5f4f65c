"""What the year after says."""

from dataclasses import replace

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.parts.beside import pairs_of
from build_scripts.parts.following import below_reported
from tests.editions import EDITIONS


@pytest.mark.parametrize(("better", "is_told"), [("higher", False), ("lower", True), ("neither", False)])
def test_a_target_asks_for_less_by_what_is_better(book: Casebook, better: str, is_told: bool) -> None:
    """Growth below the next year's target is not reached yet; were less better, it would have been."""
    vocabulary = book.ledger.vocabulary
    indicators = tuple(replace(each, better=better) for each in vocabulary.indicators)
    turned = Casebook(replace(book.ledger, vocabulary=replace(vocabulary, indicators=indicators)))
    pairs = pairs_of(2030, 2031, turned)
    [pair] = [each for each in pairs if each.later.pledge_id == "2031-tea-output"]
    [outcome] = turned.cases[pair.earlier.id].weighed
    assert outcome.value is not None and pair.later.value is not None and outcome.value < pair.later.value
    assert bool(below_reported([pair], turned, EDITIONS[0])) == is_told
