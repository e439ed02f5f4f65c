"""Fixtures that several kinds of test share."""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from build_scripts.load.ledger import Ledger
from build_scripts.paths import DATAPACKAGES
from build_scripts.problems import Problem
from build_scripts.validate.run import validate
from tests.minicity import LATER, build_minicity

Found = list[list[str | int]]

# What passes here passes everywhere: the same examples in each run, on however slow a machine.
settings.register_profile("steady", derandomize=True, deadline=None, database=None)
settings.load_profile("steady")

FIRST = (
    "tests/site/test_publishing.py",
    "tests/site/test_sweep.py",
    "tests/site/test_files.py",
    "tests/site/",
)
"""What takes longest, in the order in which to begin it, so that nothing long is left for the end."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest; the rest stays in its random order."""

    def place(item: pytest.Item) -> int:
        return next((number for number, name in enumerate(FIRST) if item.nodeid.startswith(name)), len(FIRST))

    items.sort(key=place)


@pytest.fixture(scope="session", autouse=True)
def _in_the_time_of_the_city() -> Iterator[None]:
    """Let it be later than all that the invented documents tell."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", LATER)
        yield


def unsaid(problems: Iterable[Problem]) -> list[str]:
    """Return the problems that don't say in words where they are, what is wrong and what would be right."""
    return [
        str(each)
        for each in problems
        if not (each.file and isinstance(each.row, int) and each.wrong and each.right)
        or re.search(r"\bNone\b", f"{each.field} {each}")
    ]


@pytest.fixture
def city(tmp_path: Path) -> Path:
    """Return a fresh copy of the invented city’s packages, to break as one likes."""
    return build_minicity(tmp_path / "city")


@pytest.fixture
def found(city: Path) -> Callable[[], Found]:
    """Return a function that validates the city and gives [file, row, field, code] a problem."""

    def run() -> Found:
        _, problems = validate(city)
        assert unsaid(problems) == []
        return [[each.file, each.row, each.field, each.code] for each in problems]

    return run


@pytest.fixture(scope="session")
def ledger() -> Ledger:
    """Return the real ledger, which must have passed every check."""
    ledger, problems = validate(DATAPACKAGES)
    assert [str(problem) for problem in problems] == []
    assert ledger is not None
    return ledger
