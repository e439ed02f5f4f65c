"""Codings of two coders: there are both, and the one is not the other again."""

from dataclasses import replace
from pathlib import Path

import pytest

from build_scripts.load.ledger import Ledger
from build_scripts.validate.run import validate
from build_scripts.validate.seals import check_seals
from build_scripts.validate.witnesses import as_coding
from tests.minicity import build_minicity


@pytest.mark.parametrize(("first", "second"), [(slice(None), slice(0)), (slice(0), slice(None))])
def test_a_coding_without_a_row_beside_one_with_rows(tmp_path: Path, first: slice, second: slice) -> None:
    """To delete a coding row by row is no way to agree."""
    ledger, _ = validate(build_minicity(tmp_path / "city"))
    assert ledger is not None
    found = [[each.file, each.field, each.code] for each in check_seals(with_codings(ledger, first, second))]
    assert found == [["assessments-2030/datapackage.json", "resources", "coding"]]


def test_both_codings_or_neither(tmp_path: Path) -> None:
    ledger, _ = validate(build_minicity(tmp_path / "city"))
    assert ledger is not None
    for rows in (slice(None), slice(0)):
        assert list(check_seals(with_codings(ledger, rows, rows))) == []


def with_codings(ledger: Ledger, first: slice, second: slice) -> Ledger:
    """Return the ledger with codings of some of its pledges."""
    [judgement] = ledger.judgements
    codings = tuple(as_coding(each) for source in ledger.sources for each in source.pledges)
    changed = replace(judgement, first_coding=codings[first], second_coding=codings[second])
    return replace(ledger, judgements=(changed,))
