"""Let one build work in a folder at a time: two would write over each other, and both would call it a site."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from build_scripts.problems import BuildError

LOCK = ".lock"


@contextmanager
def alone(work: Path) -> Iterator[None]:
    """Keep a folder for this process; the system gives it free when the process ends, however it ends.

    Raises:
        BuildError: another process works in it, or it can't be written to.
    """
    try:
        work.mkdir(parents=True, exist_ok=True)
        lock = (work / LOCK).open("a")
    except OSError as error:
        raise BuildError(f"{work} can't be worked in: {error.strerror}") from error
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise BuildError(f"another build works in {work}; wait for it, or stop it") from error
        yield
