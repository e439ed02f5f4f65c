"""What is made in a process of its own comes back, whatever becomes of it there."""

import os
import signal
import time
from functools import cached_property, partial
from multiprocessing import active_children

import pytest

from build_scripts.apart import Progress, apart, side_by_side, work_out
from build_scripts.problems import BuildError


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


class Counted:
    """Works something out once, and notes in which process."""

    def __init__(self) -> None:
        self.worked_out_in: list[int] = []

    @cached_property
    def result(self) -> int:
        """The answer."""
        self.worked_out_in.append(os.getpid())
        return 42


class Inheriting(Counted):
    """Works out what its kind does."""


def told_by(value: Counted) -> tuple[int, list[int]]:
    """Ask for what a value works out; return it, and where that was done."""
    return value.result, value.worked_out_in


def test_what_was_worked_out_before_is_shared() -> None:
    """A process asks for what this one has worked out, and finds it."""
    for value in (Counted(), Inheriting()):
        work_out([value])
        assert apart(partial(told_by, value)) == (42, [os.getpid()])


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


class Deadly:
    """Stops the process that writes it down."""

    def __reduce__(self) -> tuple[type, tuple[()]]:
        os.kill(os.getpid(), signal.SIGKILL)
        return type(self), ()


def test_one_that_is_stopped_while_it_tells_is_told_of_as_well() -> None:
    with pytest.raises(BuildError, match="was stopped before it ended"):
        apart(lambda: [b"tea" * 1_000_000, Deadly()])
    assert active_children() == []


def test_works_go_on_side_by_side_and_tell_their_steps() -> None:
    """Each waits for what the other does, so neither could end alone; what they make comes in their order."""
    first, second = os.pipe(), os.pipe()
    told: list[str] = []

    def work(name: str, wait: int, go: int, progress: Progress) -> tuple[str, int]:
        progress(f"{name} begins")
        os.write(go, b"!")
        os.read(wait, 1)
        progress(f"{name} ends")
        return name, os.getpid()

    works = [partial(work, "tea", first[0], second[1]), partial(work, "rice", second[0], first[1])]
    (tea, one), (rice, other) = side_by_side(works, told.append)
    assert (tea, rice) == ("tea", "rice")
    assert len({one, other, os.getpid()}) == 3
    assert sorted(told) == ["rice begins", "rice ends", "tea begins", "tea ends"]
    assert active_children() == []


def test_one_that_fails_stops_the_others() -> None:
    """Nobody waits for what is not wanted any more."""

    def fail(_: Progress) -> None:
        raise BuildError("no tea is left; pick some")

    def last(_: Progress) -> None:
        time.sleep(600)

    with pytest.raises(BuildError, match=r"^no tea is left; pick some$"):
        side_by_side([last, fail], lambda _: None)
    assert active_children() == []
