"""Make something in a process of its own, whose memory goes with it: what packing takes is several times what it leaves."""

import pickle
from collections.abc import Callable
from multiprocessing import get_context
from os import fdopen, pipe
from typing import TypeVar

from build_scripts.problems import BuildError

Value = TypeVar("Value")


def apart(make: Callable[[], Value]) -> Value:
    """Return what `make` returns, made in a process of its own; what it changes elsewhere is lost.

    Raises:
        Exception: what it raises there.
        BuildError: the process was stopped.
    """
    read, write = pipe()
    process = get_context("fork").Process(target=answer, args=(make, read, write), daemon=True)
    process.start()
    with fdopen(write, "wb"):
        pass
    try:
        with fdopen(read, "rb") as answered:
            error, value = pickle.load(answered)
    except EOFError as ended:
        raise BuildError(
            "a part of the build was stopped before it ended; was there too little memory?"
        ) from ended
    finally:
        process.join()
    if error is not None:
        raise error
    made: Value = value
    return made


def answer(make: Callable[[], object], read: int, write: int) -> None:
    """Write down what is made, or why it can't be, for the process that asked."""
    with fdopen(read, "rb"):
        pass
    with fdopen(write, "wb") as asked:
        told: tuple[Exception | None, object]
        try:
            told = None, make()
        except Exception as error:
            told = error, None
        pickle.dump(told, asked)
