"""What draws, loaded when it is first needed: it takes a while, and drawings are mostly kept."""

import os
from types import ModuleType

from build_scripts.problems import BuildError

USED_BY: set[int] = set()
"""The process that has drawn; a process that it forks begins with its number."""


def engine() -> ModuleType:
    """Return vl-convert, for what of it runs scripts.

    Raises:
        BuildError: this process was forked from one that has drawn. The threads that draw are not there, and it would
            wait for them for ever.
    """
    if USED_BY and os.getpid() not in USED_BY:
        raise BuildError("a process that has drawn a chart can't begin others that draw: begin them before")
    USED_BY.add(os.getpid())
    import vl_convert  # noqa: PLC0415

    loaded: ModuleType = vl_convert
    return loaded
