"""Keep what is slow to make: text that depends on nothing but what it is made of, from one build to the next."""

import hashlib
import os
import sys
from collections.abc import Callable, Iterable
from importlib.metadata import version
from pathlib import Path

from build_scripts import paths


def kept(kind: str, made_of: str, make: Callable[[], str]) -> str:
    """Return a text that was made before of the same, or make it now and keep it.

    `made_of` must hold all that the text depends on, versions of libraries included. The folder may be
    deleted at any time; nothing is read from it that was not written whole.
    """
    path = paths.KEPT / f"{kind}-{hashlib.sha256(made_of.encode()).hexdigest()}"
    if path.exists():
        return path.read_text(encoding="utf-8")
    text = make()
    path.parent.mkdir(parents=True, exist_ok=True)
    # Renamed when whole, so that a build that was stopped leaves no half a text behind.
    part = path.with_suffix(f".{os.getpid()}.part")
    part.write_text(text, encoding="utf-8", newline="")
    part.rename(path)
    return text


def made_with(packages: Iterable[str], code: Iterable[Path] = ()) -> str:
    """Return a text that changes with the releases of Python and of packages, and with the code in files."""
    releases = [sys.version, *(f"{name} {version(name)}" for name in packages)]
    return "\n".join([*releases, *(path.read_text(encoding="utf-8") for path in code)])
