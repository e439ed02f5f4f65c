"""What the hand-written pages quote."""

from build_scripts.assess.case import Casebook
from build_scripts.load.ledger import Ledger
from build_scripts.pages.facts import facts_of
from tests.editions import editions_at


def test_the_reasons_add_up_to_what_was_excluded(ledger: Ledger) -> None:
    """One exclusion may cover several numerals; the page speaks of numerals."""
    for edition in editions_at(""):
        facts = facts_of(Casebook(ledger), edition)
        assert sum(each.number for each in facts.reasons) == sum(each.excluded for each in facts.sources)
        assert sum(each.number for each in facts.sentence_reasons) == sum(
            each.sentences_excluded for each in facts.sources
        )
