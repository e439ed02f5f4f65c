"""Fixtures of the unit tests."""

from collections.abc import Callable
from pathlib import Path

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.validate.run import validate
from tests.conftest import unsaid
from tests.minicity import build_growing_city, build_minicity
from tests.unit.markup import HOSTILE, build_hostile_city

BESIDE_THE_POINT = {"told", "text", "double", "correction"}
"""What a test that changes a city for a page or a download may leave wrong: words beside what it is about."""


@pytest.fixture
def said(city: Path) -> Callable[[], list[str]]:
    """Return a function that validates the city and gives each problem as a user reads it."""

    def run() -> list[str]:
        _, problems = validate(city)
        assert unsaid(problems) == []
        return [str(each) for each in problems]

    return run


@pytest.fixture
def linked(city: Path) -> Callable[[], Casebook]:
    """Return a function that gives the joins of the city, whose tables must be sound."""

    def run() -> Casebook:
        ledger, problems = validate(city)
        assert [str(each) for each in problems if each.code not in BESIDE_THE_POINT] == []
        assert ledger is not None
        return Casebook(ledger)

    return run


@pytest.fixture(scope="session")
def book(tmp_path_factory: pytest.TempPathFactory) -> Casebook:
    """Return the joins of the invented city as it is; nothing may change what they are made of."""
    ledger, problems = validate(build_minicity(tmp_path_factory.mktemp("links") / "city"))
    assert problems == []
    assert ledger is not None
    return Casebook(ledger)


@pytest.fixture(scope="session")
def grown_book(tmp_path_factory: pytest.TempPathFactory) -> Casebook:
    """Return the joins of the invented city two years on; nothing may change what they are made of."""
    ledger, problems = validate(build_growing_city(tmp_path_factory.mktemp("grown") / "city"))
    assert [str(each) for each in problems] == []
    assert ledger is not None
    return Casebook(ledger)


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Casebook:
    """Return the joins of a city whose every cell of prose and text of a descriptor ends in hostile text."""
    ledger, problems = validate(build_hostile_city(tmp_path_factory.mktemp("hostile") / "city", HOSTILE))
    # Most of it is refused as no text of its column; what stands behind that lock has to hold by itself.
    assert {each.code for each in problems} <= {"text", "told", "vocabulary"}
    assert ledger is not None
    return Casebook(ledger)
