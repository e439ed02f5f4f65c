"""What was found the last time, of the same: checks that look at one table or one package are not run again for nothing."""

from collections.abc import Callable
from typing import TypeVar

from build_scripts import paths
from build_scripts.digest import digest_of, sha256
from build_scripts.kept import latest, program

Value = TypeVar("Value")


def last_found(name: str, made_of: Callable[[], object], find: Callable[[], Value]) -> Value:
    """Return what was found the last time under a name, if it was made of the same by the same program, or find it now."""
    path = paths.KEPT / f"checked-{sha256(name.encode())}"
    return latest(path, lambda: f"{program()}\n{digest_of(made_of())}", find, lambda _: True)
