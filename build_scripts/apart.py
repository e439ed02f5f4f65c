"""Make something in a process of its own, whose memory goes with it: what a work takes is several times what it leaves."""

import pickle
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from functools import cached_property, partial
from multiprocessing import get_context
from multiprocessing.context import ForkProcess
from os import fdopen, pipe
from typing import BinaryIO, Generic, TypeVar

from build_scripts.problems import BuildError

Value = TypeVar("Value")
Progress = Callable[[str], None]
Work = Callable[[Progress], Value]
"""Makes something, and tells each step that it has done."""

STEP, MADE, FAILED = "step", "made", "failed"
"""What a process tells: any number of steps, then what it has made or why it can't."""


@dataclass(frozen=True)
class Begun(Generic[Value]):
    """A process that makes something, and the pipe that it tells by."""

    process: ForkProcess
    pipe: BinaryIO


def apart(make: Callable[[], Value]) -> Value:
    """Return what `make` returns, made in a process of its own; see `side_by_side`."""
    [made] = side_by_side([lambda _: make()], lambda _: None)
    return made


def side_by_side(works: Sequence[Work[Value]], progress: Progress) -> list[Value]:
    """Return what each of some works makes in a process of its own; what it changes elsewhere is lost.

    All go on at the same time; `progress` is told the steps of each.

    Raises:
        Exception: what the first that fails raises there; the others are stopped.
        BuildError: a process was stopped.
    """
    # A process must be begun before there is a thread, whose locks it would hold for ever.
    begun = [begin(work) for work in works]
    with ThreadPoolExecutor(len(begun)) as threads:
        told = [threads.submit(end, progress, each) for each in begun]
        try:
            for each in as_completed(told):
                each.result()
        except BaseException:
            for one in begun:
                one.process.kill()
            raise
        return [each.result() for each in told]


def begin(work: Work[Value]) -> Begun[Value]:
    """Begin a work in a process of its own."""
    read, write = pipe()
    process = get_context("fork").Process(target=tell, args=(work, read, write))
    process.start()
    with fdopen(write, "wb"):
        pass
    return Begun(process, fdopen(read, "rb"))


def tell(work: Work[object], read: int, write: int) -> None:
    """Do a work, and tell the process that asked for it."""
    with fdopen(read, "rb"):
        pass
    with fdopen(write, "wb") as pipe:

        def said(kind: str, what: object) -> None:
            pickle.dump((kind, what), pipe)
            pipe.flush()

        try:
            made = work(partial(said, STEP))
        except Exception as error:
            said(FAILED, error)
        except KeyboardInterrupt:
            # Whoever asked is told of it as well, and says so once for all.
            return
        else:
            said(MADE, made)


def end(progress: Progress, begun: Begun[Value]) -> Value:
    """Return what a process makes, once it has.

    Raises:
        Exception: what it raises there.
        BuildError: it was stopped.
    """
    try:
        with begun.pipe:
            while True:
                kind, what = pickle.load(begun.pipe)
                if kind == STEP:
                    progress(what)
                elif kind == FAILED:
                    raise what
                else:
                    value: Value = what
                    return value
    except (EOFError, pickle.UnpicklingError) as ended:
        raise BuildError(
            "a part of the build was stopped before it ended; was there too little memory?"
        ) from ended
    finally:
        begun.process.join()


def work_out(values: Iterable[object]) -> None:
    """Work out now what values work out once, when it is first asked for: processes that are begun after that share it."""
    for value in values:
        for name in worked_out_once(type(value)):
            getattr(value, name)


def worked_out_once(kind: type) -> list[str]:
    """Return the names of what a value of a kind works out once."""
    parts = (part for one in kind.__mro__ for part in vars(one).items())
    return [name for name, part in parts if isinstance(part, cached_property)]
