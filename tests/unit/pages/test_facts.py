"""What the hand-written pages quote."""

from build_scripts.assess.case import Casebook
from build_scripts.link.account import account_of_numerals, account_of_sentences
from build_scripts.load.ledger import Ledger
from build_scripts.pages.facts import facts_of
from tests.editions import editions_at


def test_the_reasons_add_up_to_what_was_excluded(ledger: Ledger) -> None:
    """One exclusion may cover several numerals; the page speaks of numerals."""
    numerals = sum(len(account_of_numerals(each).excluded) for each in ledger.sources)
    sentences = sum(len(account_of_sentences(each).excluded) for each in ledger.sources)
    for edition in editions_at(""):
        facts = facts_of(Casebook(ledger), edition)
        assert sum(each.number for each in facts.reasons) == numerals
        assert sum(each.number for each in facts.sentence_reasons) == sentences
