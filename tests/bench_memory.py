"""How much memory a command takes with all processes that it starts, for `tests.bench`; as Linux counts it."""

import subprocess
import threading
from pathlib import Path

PROCESSES = Path("/proc")
EVERY = 1.0
"""Seconds between two looks."""


def most_memory(command: list[str]) -> float:
    """Run a command and return the most megabytes that it and all below it had at one time.

    What several processes share counts once.

    Raises:
        subprocess.CalledProcessError: the command failed.
    """
    most = 0.0
    with subprocess.Popen(command) as process:
        over = threading.Event()

        def look() -> None:
            nonlocal most
            while not over.wait(EVERY):
                most = max(most, sum(map(megabytes_of, family(process.pid))))

        watcher = threading.Thread(target=look)
        watcher.start()
        code = process.wait()
        over.set()
        watcher.join()
    if code:
        raise subprocess.CalledProcessError(code, command)
    return most


def family(pid: int) -> list[int]:
    """Return a process and all below it."""
    found = [pid]
    for each in found:
        try:
            told = (PROCESSES / f"{each}/task/{each}/children").read_text(encoding="ascii")
        except (FileNotFoundError, ProcessLookupError):
            # It has ended meanwhile.
            continue
        found += map(int, told.split())
    return found


def megabytes_of(pid: int) -> float:
    """Return the share of memory that a process has, in megabytes; none if it has ended meanwhile."""
    try:
        told = (PROCESSES / f"{pid}/smaps_rollup").read_text(encoding="ascii")
    except (FileNotFoundError, ProcessLookupError):
        return 0.0
    [share] = [line.split()[1] for line in told.splitlines() if line.startswith("Pss:")]
    return int(share) / 1024
