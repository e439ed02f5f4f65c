"""Keep what is slow to make and depends on nothing but what it is made of, from one build to the next."""

import fcntl
import hashlib
import os
import pickle
import sys
import sysconfig
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import BinaryIO, TypeVar

from build_scripts import paths

Value = TypeVar("Value")

MANY = 2**40
"""How many locks there are: so many that two different things hardly ever wait for each other."""


def kept(kind: str, made_of: str, make: Callable[[], str]) -> str:
    """Return a text that was made before of the same, or make it now and keep it.

    `made_of` must hold all that the text depends on, versions of libraries included. The folder may be
    deleted at any time; nothing is read from it that was not written whole.
    """
    return kept_bytes(kind, made_of, lambda: make().encode()).decode()


def kept_value(kind: str, made_of: str, make: Callable[[], Value]) -> Value:
    """Return a value that was made before of the same, or make it now and keep it; see `kept`."""
    value: Value = pickle.loads(kept_bytes(kind, made_of, lambda: pickle.dumps(make())))
    return value


def kept_bytes(kind: str, made_of: str, make: Callable[[], bytes]) -> bytes:
    """Return bytes that were made before of the same, or make them now and keep them; see `kept`.

    Where two processes want the same, one makes it and the other waits.
    """
    path = paths.KEPT / f"{kind}-{hashlib.sha256(made_of.encode()).hexdigest()}"
    if not path.exists():
        with only_one(path):
            if not path.exists():
                put(path, make())
    return path.read_bytes()


@contextmanager
def only_one(path: Path) -> Iterator[None]:
    """Let no other process do meanwhile what is done to a file; how this process ends makes no difference.

    A file beside holds a lock a byte, and a path has one of these. It stays open: to close it gives up every lock that
    the process has there.
    """
    place = int(hashlib.sha256(path.name.encode()).hexdigest(), 16) % MANY
    locks = locks_beside(path.parent)
    fcntl.lockf(locks, fcntl.LOCK_EX, 1, place)
    try:
        yield
    finally:
        fcntl.lockf(locks, fcntl.LOCK_UN, 1, place)


@cache
def locks_beside(folder: Path) -> BinaryIO:
    """Return the file that holds the locks of a folder's files."""
    folder.mkdir(parents=True, exist_ok=True)
    return (folder / "locks").open("ab")


def put(path: Path, content: bytes) -> None:
    """Write a file; see `whole`."""
    with whole(path) as file:
        file.write(content)


@contextmanager
def whole(path: Path) -> Iterator[BinaryIO]:
    """Give a file to write, which is there when it is whole: a build that was stopped leaves no half of one behind."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(f".{os.getpid()}.part")
    with part.open("wb") as file:
        yield file
    part.rename(path)


def latest(
    path: Path, made_of: Callable[[], str], make: Callable[[], Value], worth: Callable[[Value], bool]
) -> Value:
    """Return a value that was made last time of the same, or make it now and keep it at `path` if it is `worth` that.

    `made_of` must tell all that the value depends on, as it is at the moment: `everything_below` for what is read
    and for code, `installed`. A value is not kept if that changed while it was made.
    """
    before = made_of()
    key = hashlib.sha256(before.encode()).digest()
    try:
        with path.open("rb") as content:
            if content.read(len(key)) == key:
                value: Value = pickle.load(content)
                return value
    except FileNotFoundError:
        pass
    value = make()
    path.unlink(missing_ok=True)
    if worth(value) and made_of() == before:
        # It is not held in memory a second time, as bytes: it may be most of what there is.
        with whole(path) as content:
            content.write(key)
            pickle.dump(value, content)
    return value


def everything_below(folders: Iterable[Path]) -> str:
    """Return a text that changes with each file below some folders: its name, its kind, its content."""
    found = hashlib.sha256()
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if "__pycache__" not in path.parts:
                what = path.readlink() if path.is_symlink() else path.stat().st_mode
                content = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
                found.update(f"{path}\0{what}\0{content}\n".encode())
    return found.hexdigest()


@cache
def program() -> str:
    """Return a text that changes with the code, which a process reads once, and with all that is installed."""
    return f"{installed()}\n{everything_below([paths.CODE])}"


def installed() -> str:
    """Return a text that changes with the release of Python and of everything that is installed beside it."""
    folders = {sysconfig.get_path(name) for name in ("purelib", "platlib")}
    names = {each.name for folder in folders for each in Path(folder).glob("*.dist-info")}
    return "\n".join([sys.version, *sorted(names)])


def made_with(packages: Iterable[str], code: Iterable[Path] = ()) -> str:
    """Return a text that changes with the releases of Python and of packages, and with the code in files."""
    releases = [sys.version, *(f"{name} {version(name)}" for name in packages)]
    return "\n".join([*releases, *(path.read_text(encoding="utf-8") for path in code)])
