"""The project's own definition of every table: a package's descriptor repeats it and can't weaken it.

Each table has a file in `load/tables/`: whose packages hold it (`role`), whether they must (`required`), how
many bytes its file may have (`largest`), whether the descriptor vouches for its bytes (`vouched`), the
`resource` as every `datapackage.json` says it, with its columns, types, constraints, closed sets and keys, and
what it may say otherwise of a file that is kept as it came (`variants`): a source in GB 18030, an original in Word.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, TypeGuard

TABLES = Path(__file__).with_name("tables")
OWN_WORDS = ("title", "title_en", "description", "description_en")
"""What a package may say of a table in words of its own; what its columns are called it may not."""
VOUCHED = ("bytes", "hash")
"""What only the package can know: how long a file is and what it hashes to."""


@dataclass(frozen=True)
class Definition:
    """What the project says of one table, or of a file of a source.

    Each of the `variants` holds what a resource may say, all of it, in place of what `resource` says.
    """

    role: str
    required: bool
    largest: int
    vouched: bool
    resource: dict[str, Any]
    variants: tuple[dict[str, str], ...] = ()

    def of(self, said: dict[str, Any]) -> dict[str, Any]:
        """Return the resource in the variant that a descriptor says, or in the first of all where it says none."""
        for each in self.variants:
            if each.items() <= {name: said.get(name) for name in each}.items():
                return self.resource | each
        return self.resource


@dataclass(frozen=True)
class Difference:
    """Where a descriptor says something else than the project: a place of names, what stands there, what should.

    `found` or `wanted` is None where one of them says nothing; `others` may stand in the place of `wanted`.
    """

    place: str
    found: object
    wanted: object
    others: tuple[str, ...] = ()


@cache
def contract() -> dict[str, Definition]:
    """Return what the project says of each resource that a package may hold, by name."""
    found = {}
    for path in sorted(TABLES.glob("*.json")):
        said = json.loads(path.read_text(encoding="utf-8"))
        found[path.stem] = Definition(
            role=said["role"],
            required=said["required"],
            largest=said["largest"],
            vouched=said.get("vouched", False),
            resource=said["resource"],
            variants=tuple(said.get("variants", ())),
        )
    return found


def held_by(role: str, *, required: bool = False) -> list[str]:
    """Return the names of the resources that packages of a role may hold, or must."""
    return [
        name for name, each in contract().items() if each.role == role and (each.required or not required)
    ]


def as_defined(resource: dict[str, Any]) -> dict[str, Any]:
    """Return a resource as the project defines it, with the words and the hash that are its package's own.

    One that the project does not know is returned as it is.
    """
    definition = contract().get(str(resource.get("name")))
    if definition is None:
        return resource
    own = {name: resource[name] for name in (*OWN_WORDS, *VOUCHED) if name in resource}
    return definition.of(resource) | own


def differences(resource: dict[str, Any], definition: Definition) -> Iterator[Difference]:
    """Yield where a resource of a descriptor says something else than its definition."""
    own = {*OWN_WORDS, *(VOUCHED if definition.vouched else ())}
    for each in differ(
        {name: value for name, value in resource.items() if name not in own},
        {name: value for name, value in definition.of(resource).items() if name not in own},
        str(definition.resource["name"]),
    ):
        member = each.place.rpartition(".")[2]
        yield replace(each, others=tuple(said[member] for said in definition.variants if [*said] == [member]))


def differ(found: object, wanted: object, place: str) -> Iterator[Difference]:
    """Yield where two values of JSON differ, each place as names from outside in; columns go by their name."""
    if isinstance(found, dict) and isinstance(wanted, dict):
        for name in (*wanted, *(each for each in found if each not in wanted)):
            yield from differ(found.get(name), wanted.get(name), f"{place}.{name}")
    elif is_of_columns(found) and is_of_columns(wanted):
        names = [each["name"] for each in found]
        expected = [each["name"] for each in wanted]
        if names != expected:
            yield Difference(place, ", ".join(map(str, names)), ", ".join(map(str, expected)))
        by_name = {each["name"]: each for each in found}
        for each in wanted:
            if each["name"] in by_name:
                yield from differ(by_name[each["name"]], each, f"{place}.{each['name']}")
    elif type(found) is not type(wanted) or found != wanted:
        yield Difference(place, found, wanted)


def is_of_columns(value: object) -> TypeGuard[list[dict[str, object]]]:
    """Say whether a value is a list of objects that each have a name."""
    return isinstance(value, list) and all(
        isinstance(each, dict) and isinstance(each.get("name"), str) for each in value
    )
