"""The sentence beneath each verdict of the real ledger: specific, and said nowhere else."""

from collections import Counter

from build_scripts.assess.case import Casebook
from build_scripts.load.ledger import Ledger
from build_scripts.words.ruling import line_of, ruling_of
from build_scripts.words.verdicts import verdict_name
from tests.editions import real_editions

SHARED = 1 / 5
"""How many of the pledges may share their sentence with another, at the most."""
LONGEST = {"zh": 90, "en": 260}
"""How many characters a sentence may have that a phone shows above the first scroll."""


def test_a_stock_sentence_is_no_ones_answer(ledger: Ledger) -> None:
    """At most a fifth of the pledges share their sentence with another, none is empty, none a paragraph."""
    cases = list(Casebook(ledger).cases.values())
    for edition in real_editions(ledger):
        rulings = [ruling_of(each, edition) for each in cases]
        often = Counter(rulings)
        assert sum(often[each] > 1 for each in rulings) <= SHARED * len(cases)
        wrong = [each for each in rulings if not 8 <= len(each) <= LONGEST[edition.lang]]
        assert wrong == []


def test_each_verdict_stands_before_its_promise(ledger: Ledger) -> None:
    """What a chat shows begins with the verdict and holds the promise, and no two pledges look the same."""
    cases = list(Casebook(ledger).cases.values())
    for edition in real_editions(ledger):
        lines = {each.id: line_of(each, edition) for each in cases}
        assert len(set(lines.values())) == len(cases)
        for each in cases:
            assert lines[each.id].startswith(verdict_name(each.shown, edition))
            assert edition.pick(each.pledge, "title") in lines[each.id]
