"""What is slow to make, made once a run of the tests and shared by its processes."""

import fcntl
import os
from collections.abc import Callable
from pathlib import Path

import pytest


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """Return a folder that the first process to ask for it makes, and the others wait for."""
    base = factory.getbasetemp()
    # Each process of a run has a folder of its own, beside those of the others.
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder, done = shared / name, shared / f"{name}.done"
    with (shared / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            assert not folder.exists(), f"{name} could not be made; see the first failure"
            folder.mkdir()
            make(folder)
            done.touch()
    return folder
