"""What is made in a process of its own comes back, whatever becomes of it there."""

import os
import signal
from multiprocessing import active_children

import pytest

from build_scripts.problems import BuildError
from build_scripts.site.apart import apart


def test_what_is_made_apart_comes_back_and_nothing_else_does() -> None:
    """Values of any size, made of what this process holds; what is changed there stays there."""
    held = [b"tea"]

    def make() -> tuple[int, bytes]:
        held.append(b"more")
        return os.getpid(), held[0] * 1_000_000

    process, made = apart(make)
    assert process != os.getpid()
    assert made == b"tea" * 1_000_000
    assert held == [b"tea"]
    assert active_children() == []


def test_what_goes_wrong_there_is_raised_here() -> None:
    """With its own words, which name the file and what would be right."""

    def fail() -> None:
        raise BuildError("CHANGELOG.md is missing; write it")

    with pytest.raises(BuildError, match=r"^CHANGELOG\.md is missing; write it$"):
        apart(fail)


def test_a_process_that_is_stopped_is_told_of() -> None:
    """As the system does where memory is short."""
    with pytest.raises(BuildError, match="was stopped before it ended"):
        apart(lambda: os.kill(os.getpid(), signal.SIGKILL))
    assert active_children() == []
