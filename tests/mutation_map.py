"""Which tests speak of which module, for `make mutate`: a plug-in of pytest, loaded in mutmut's run only.

mutmut runs for a change every test that comes through the changed function. A test that checks a city comes through all
checks, and would be run for each of them. It is kept here for those that it is about.
"""

import re
from functools import cache
from pathlib import Path

import pytest
from mutmut.state import state

VALIDATE = "build_scripts/validate"
IMPORTED = re.compile(r"^from build_scripts\.validate\.(\w+) import", re.MULTILINE)


@cache
def spoken_of(test: Path) -> frozenset[str]:
    """Return the modules of validate/ that a test's file is about: that of its name, and what either imports of there."""
    own = test.stem.removeprefix("test_")
    code = Path(VALIDATE, own).with_suffix(".py")
    texts = [path.read_text(encoding="utf-8") for path in (test, code) if path.exists()]
    return frozenset({own, *(name for text in texts for name in IMPORTED.findall(text))})


def speaks_of(test: Path, function: str) -> bool:
    """Say whether a test is kept for a function, which is named with its module."""
    _, room, module, _ = function.split(".")
    if room == "validate":
        return test.name == "locks.py" or (test.parent.name == room and module in spoken_of(test))
    return test.parent.name in ("text", "assess")


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> None:
    """Forget which functions a test came through that it isn’t about, before mutmut notes them down."""
    came_through = state()._stats
    came_through.intersection_update([each for each in came_through if speaks_of(item.path, each)])
