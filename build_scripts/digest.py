"""Say in a few characters what a value tells, so that two that tell the same are known without both being kept."""

import hashlib
import io
import pickle
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from functools import cache
from operator import attrgetter
from typing import Any


class Plain(pickle.Pickler):
    """Writes values down by their fields, and what has a digest by that.

    What pickle itself asks a value for, all of its attributes as a dictionary, stays in memory as long as the value:
    a quarter of what pages take.
    """

    def reducer_override(self, value: object) -> Any:  # noqa: ANN401 - as pickle has it
        """Return how a value is made of others; pickle knows that of those without fields."""
        kind: type = type(value)
        told = told_of(kind)
        return (kind, told(value)) if told else NotImplemented


@cache
def told_of(kind: type) -> Callable[[object], Any] | None:
    """Return what says what a value of some kind tells; nothing where pickle knows."""
    if not is_dataclass(kind):
        return None
    names = ["digest"] if hasattr(kind, "digest") else [each.name for each in fields(kind)]
    # An attrgetter of one name returns what it finds bare, and there is none of no name.
    return attrgetter(*names, "__class__") if names else None


def digest_of(value: object) -> str:
    """Return a digest of all that a value tells.

    What is told twice is written once where it is one value in memory, so that two values which tell the same can have
    two digests; two which tell different things never have one.
    """
    out = io.BytesIO()
    Plain(out).dump(value)
    return sha256(out.getvalue())


def sha256(content: bytes) -> str:
    """Return the SHA-256 of bytes."""
    return hashlib.sha256(content).hexdigest()
