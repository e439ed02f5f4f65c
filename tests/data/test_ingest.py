"""The rules that propose a draft, held against what was coded of the real documents."""

import pytest

from build_scripts.ingest.measuring import measure
from build_scripts.load.ledger import Ledger
from build_scripts.paths import DATAPACKAGES


@pytest.mark.parametrize(
    ("what", "least"),
    [
        ("statements with a number that are proposed (recall)", 0.95),
        ("proposals that are kept (precision)", 0.85),
        ("proposed with all three of these right", 0.95),
        ("proposed with both of these right", 0.92),
    ],
)
def test_the_rules_are_as_right_as_they_are_said_to_be(ledger: Ledger, what: str, least: float) -> None:
    """See docs/maintain/measured.md; the paragraphs are taken in the order that a person gave them."""
    found = measure(DATAPACKAGES, DATAPACKAGES, ledger.vocabulary.units)
    [share] = [each for each in found.shares if each.what == what]
    assert share.right >= least * share.of, "\n".join([str(share), *found.faults])
