"""When memory is looked through for what refers to itself and is not used any more: after each step of a build, and not meanwhile."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

MANY = 500_000
"""How many new objects are worth looking through: what a ledger of some thousand pledges leaves behind is next to nothing."""


@contextmanager
def unswept() -> Iterator[None]:
    """Leave memory alone meanwhile but where `swept` is called: looking through it at all times takes a fifth of a build's time.

    What was there before, the program above all, is not looked through at all.
    """
    gc.disable()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
        gc.enable()


def swept() -> None:
    """Free what steps have left behind, if it may be much. What stays is for the whole build: it is not looked through again.

    Where memory is looked through at all times, there is nothing to free.
    """
    if not gc.isenabled() and gc.get_count()[0] > MANY:
        gc.collect()
        gc.freeze()
