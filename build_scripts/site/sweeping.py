"""When memory is looked through for what refers to itself and is not used any more: after each step of a build, and not meanwhile."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def unswept() -> Iterator[None]:
    """Leave memory alone meanwhile but where `swept` is called: looking through it at all times takes a fifth of a build's time."""
    gc.disable()
    try:
        yield
    finally:
        gc.unfreeze()
        gc.enable()


def swept() -> None:
    """Free what a step has left behind. What stays is for the whole build: it is not looked through again.

    Where memory is looked through at all times, there is nothing to free.
    """
    if not gc.isenabled():
        gc.collect()
        gc.freeze()
