"""Each check of a gathered ledger alone, for `make mutate`: it finds its faults, and nothing where there is none.

The fault table holds every row against all checks, which takes half a minute. Here a check meets the rows that it alone finds, what
may be said in other words, and the real packages. What fails here fails in the tests, which ask the same of all checks together.
"""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from build_scripts.load.ledger import Ledger
from build_scripts.paths import DATAPACKAGES
from build_scripts.validate import checks
from build_scripts.validate.run import validate
from tests.conftest import unsaid
from tests.minicity import build_growing_city
from tests.unit.validate import test_fault_table as table

FOUND = Path(__file__).with_name("found.json")
"""For each check the rows of the fault table that it alone finds, as `found_alone` wrote them down before anything was changed."""
CHECKS = checks.CHECKS


def parsed(root: Path) -> Ledger:
    """Return the ledger below `root`; no check has seen it, so that none remembers anything of it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(checks, "CHECKS", ())
        ledger, _ = validate(root)
    assert ledger is not None
    return ledger


def grown() -> Ledger:
    """Return the invented city two years on."""
    with TemporaryDirectory() as folder:
        return parsed(build_growing_city(Path(folder) / "city"))


CITY, REAL = grown(), parsed(DATAPACKAGES)


def found_alone() -> list[list[int]]:
    """Return for each check the rows of the fault table that it finds and no other does."""
    alone: list[list[int]] = [[] for _ in CHECKS]
    for at, fault in enumerate(table.ROWS):
        ledger, row = table.spoiled(CITY, fault["file"], fault["record"], fault["change"])
        finders = []
        for number, check in enumerate(CHECKS):
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(checks, "CHECKS", (check,))
                if table.is_refused(fault, row, list(checks.check_ledger(ledger, set()))):
                    finders.append(number)
        if len(finders) == 1:
            alone[finders[0]].append(at)
    return alone


@pytest.mark.parametrize("number", range(len(CHECKS)))
def test_a_check_finds_its_faults_and_nothing_else(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    monkeypatch.setattr(checks, "CHECKS", (CHECKS[number],))
    assert [str(each) for each in checks.check_ledger(CITY, set())] == []
    for at in json.loads(FOUND.read_text(encoding="utf-8"))[number]:
        table.test_a_fault_is_refused_at_its_place(CITY, table.ROWS[at])
    for words in table.HONEST:
        table.test_what_is_said_in_other_words_is_not_refused(CITY, words)
    assert [str(each) for each in checks.check_ledger(REAL, set())] == []
    for fault in table.ROWS:
        spoiled, _ = table.spoiled(CITY, fault["file"], fault["record"], fault["change"])
        assert unsaid(checks.check_ledger(spoiled, set())) == []


if __name__ == "__main__":
    FOUND.write_text(json.dumps(found_alone()), encoding="utf-8")
