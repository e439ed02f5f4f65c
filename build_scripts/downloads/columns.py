"""Columns of the flat tables: how each is described and where its value comes from."""

from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from build_scripts.downloads.missing import MISSING, label
from build_scripts.downloads.statement import StatementRow
from build_scripts.downloads.tables import Cell

Read = Callable[[StatementRow], Cell]
Schemas = Mapping[str, dict[str, Any]]
"""The authored descriptor of every field, as “table.field”."""

STRICT = ("pattern", "unique")
"""Constraints of an authored column that say nothing new where its values are only repeated."""


@dataclass(frozen=True)
class Column:
    """A column: its name, its value in a row, and what it says of itself.

    `like` names the authored field (“pledges.title_zh”) whose type, constraints and texts it takes over
    unless they are given here. `missing` is a reason of `downloads.missing`; without one it is never missing.
    """

    name: str
    read: Read
    like: str = ""
    title: str = ""
    title_en: str = ""
    description: str = ""
    description_en: str = ""
    missing: str = ""
    type: str = ""
    enum: tuple[str, ...] = ()

    def field(self, schemas: Schemas) -> dict[str, Any]:
        """Return the column's field descriptor of the Table Schema standard."""
        authored = deepcopy(schemas[self.like]) if self.like else {}
        constraints = {
            name: value for name, value in authored.pop("constraints", {}).items() if name not in STRICT
        }
        if self.enum:
            constraints["enum"] = list(self.enum)
        own = {
            "type": self.type,
            "title": self.title,
            "title_en": self.title_en,
            "description": self.description,
            "description_en": self.description_en,
        }
        found = {"type": "string", **authored, **{name: value for name, value in own.items() if value}}
        found["name"] = self.name
        if self.missing:
            constraints.pop("required", None)
            found["missingValues"] = [{"value": MISSING, "label": label(self.missing)}]
        else:
            constraints["required"] = True
            found["missingValues"] = []
        if constraints:
            found["constraints"] = constraints
        order = ["name", "type", "title", "title_en", "description", "description_en"]
        return {name: found[name] for name in [*order, *(each for each in found if each not in order)]}


def key(name: str, read: Read) -> Column:
    """Return the column of a table's own id."""
    return Column(name, read, f"{name.removesuffix('_id')}s.{name}")
