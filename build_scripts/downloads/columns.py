"""Columns of the flat tables: how each is described and where its value comes from."""

from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from build_scripts.downloads.missing import reason_of
from build_scripts.downloads.statement import StatementRow, of_statement
from build_scripts.downloads.tables import Cell
from build_scripts.downloads.texts import Editions, speaking
from build_scripts.load.contract import contract
from build_scripts.text.tongues import WRITTEN, suffix
from build_scripts.words.verdicts import verdict_name

Row = TypeVar("Row")
Read = Callable[[StatementRow], Cell]
Schemas = Mapping[str, dict[str, Any]]
"""The authored descriptor of every field, as “table.field”."""

TEXTS = ("title", "description")
"""What a column says of itself in every language."""

UNSAID = "unsaid"
"""In place of a reason why a value is missing, where a column has none of its own: what the table says of all."""

STRICT = ("pattern", "unique")
"""Constraints of an authored column that say nothing new where its values are only repeated."""


@dataclass(frozen=True)
class Column(Generic[Row]):
    """A column: its name, its value in a row of one kind, and what it says of itself.

    `like` names the authored field (“pledges.title_zh”) whose type, constraints and texts it takes over; `own`
    says which of title and description it has of its own all the same. Those stand in `columns.ftl` under its
    name. `missing` is a reason of `downloads.missing`; without one it is never missing. `ids` names the column
    whose order the values of a cell follow, where it holds several. `enum` are all codes that there may be; `names`, where the
    cells hold not the codes of verdicts but what they are called, is the language.
    """

    name: str
    read: Callable[[Row], Cell]
    like: str = ""
    own: tuple[str, ...] = ()
    missing: str = ""
    type: str = ""
    enum: tuple[str, ...] = ()
    names: str = ""
    ids: str = ""

    @property
    def stem(self) -> str:
        """What the ids of its sentences are made of."""
        return self.name.replace("_", "-")

    @property
    def says(self) -> tuple[str, ...]:
        """Which of title and description it says for itself."""
        return self.own or (() if self.like else TEXTS)

    def field(self, schemas: Schemas, editions: Editions) -> dict[str, Any]:
        """Return the column's field descriptor of the Table Schema standard."""
        authored = deepcopy(schemas[self.like]) if self.like else {}
        constraints = {
            name: value for name, value in authored.pop("constraints", {}).items() if name not in STRICT
        }
        if self.enum:
            names = speaking(editions, self.names) if self.names else None
            constraints["enum"] = [verdict_name(each, names) if names else each for each in self.enum]
        said = {
            f"{part}{suffix(each.lang)}": each.say(f"columns-{self.stem}-{part}", ids=self.ids)
            for part in self.says
            for each in editions
        }
        found = {"type": "string", **authored, **({"type": self.type} if self.type else {}), **said}
        found["name"] = self.name
        if self.missing:
            constraints.pop("required", None)
            found |= reason_of(self.missing, editions) if self.missing != UNSAID else {}
        else:
            constraints["required"] = True
        if constraints:
            found["constraints"] = constraints
        order = ["name", "type", *(f"{part}{suffix(each.lang)}" for part in TEXTS for each in editions)]
        return {name: found[name] for name in [*order, *(each for each in found if each not in order)]}


def in_each_language(
    name: str,
    read: Callable[[Row, str], Cell],
    missing: str = "",
    *,
    ids: str = "",
    enum: tuple[str, ...] = (),
    named: bool = False,
) -> tuple[Column[Row], ...]:
    """Return a column for each language of the tables; `named` says that the cells are names of the codes in `enum`."""

    def of(lang: str) -> Column[Row]:
        return Column(
            f"{name}_{lang}",
            lambda row: read(row, lang),
            missing=missing,
            enum=enum,
            names=lang if named else "",
            ids=ids,
        )

    return tuple(map(of, WRITTEN))


Columns = tuple[Column[StatementRow], ...]
"""Columns whose rows are statements."""


def completed(table: str, first: Columns, last: Columns) -> Columns:
    """Return columns with those of an authored table that none of them is named for between `first` and `last`.

    So a new column of the table is there; one that is to stand elsewhere, or to say more, is put among the others.
    """
    known = {each.name for each in (*first, *last)}
    others = (
        Column(
            each["name"],
            of_statement(each["name"]),
            f"{table}.{each['name']}",
            missing="" if each.get("constraints", {}).get("required") else UNSAID,
        )
        for each in contract()[table].resource["schema"]["fields"]
        if each["name"] not in known
    )
    return (*first, *others, *last)
