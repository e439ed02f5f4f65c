"""What the keys of tables point at: the keys of one table, or those of all tables of one name in the packages of one role."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from build_scripts.load.packages import DataPackage
from build_scripts.paths import DESCRIPTOR
from build_scripts.problems import Problem
from build_scripts.text.canonical import read_csv

Cell = str | None


@dataclass(frozen=True)
class Target:
    """What a key points at: columns of tables of one name. `words` say which tables, to a person."""

    tables: tuple[str, ...]
    fields: tuple[str, ...]
    words: str


@dataclass(frozen=True)
class Key:
    """A key of a table: the columns that point, those that they point at, and the cells that there are in these.

    `words` say to a person which tables are pointed at.
    """

    fields: list[str]
    pointed_at: list[str]
    columns: list[dict[str, Any]]
    cells: list[list[Cell]]
    words: str


class Keys:
    """The keys of all packages; `unreadable` are files that nothing can point at.

    Keys across packages count only if `across`: where a package is missing they could only mislead.
    """

    def __init__(self, packages: list[DataPackage], unreadable: set[str], *, across: bool) -> None:
        """Gather every table that can be pointed at."""
        self.packages = packages
        self.tables = {
            f"{package.name}.{table['name']}": (package, table)
            for package in packages
            for table in package.tables
        }
        self.unreadable = unreadable
        self.across = across
        self.known: dict[Target, list[list[Cell]]] = {}

    def of(self, package: DataPackage, table: dict[str, Any]) -> list[Key]:
        """Return the keys of a table that can be followed: those to a table that can't be read are left out."""
        if table.get("type") != "table":
            return []
        keys = [*table["schema"].get("foreignKeys", []), *self.across_packages(table)]
        pairs = [(key["fields"], self.target(package, table, key["reference"])) for key in keys]
        return [self.key(fields, target) for fields, target in pairs if self.can_be_read(target)]

    def key(self, fields: list[str], target: Target) -> Key:
        """Return a key by the columns that point, and where to."""
        columns = self.columns(target)
        return Key(list(fields), list(target.fields), columns, self.cells(target), target.words)

    def across_packages(self, table: dict[str, Any]) -> list[dict[str, Any]]:
        """Return the keys of a table that point at other packages."""
        return list(table["schema"].get("crossPackageKeys", [])) if self.across else []

    def target(self, package: DataPackage, table: dict[str, Any], reference: dict[str, Any]) -> Target:
        """Return what a key's reference names."""
        name = reference.get("resource") or table["name"]
        if "role" in reference:
            owners = [each.name for each in self.packages if each.role == reference["role"]]
            words = f"the {name} of any {reference['role']}"
            found = [f"{each}.{name}" for each in owners if f"{each}.{name}" in self.tables]
        elif "package" in reference:
            words = f"{reference['package']}.{name}"
            found = [words] if words in self.tables else []
        else:
            words, found = name, [f"{package.name}.{name}"]
        return Target(tuple(found), tuple(reference["fields"]), words)

    def can_be_read(self, target: Target) -> bool:
        """Say whether all that a key may point at can be read; else it could only mislead."""
        return bool(target.tables) and not any(self.file(each) in self.unreadable for each in target.tables)

    def file(self, table: str) -> str:
        """Return the file of a table, by its name among all."""
        package, descriptor = self.tables[table]
        return package.file(descriptor)

    def pointless(self) -> Iterable[Problem]:
        """Return a problem for each key across packages that names no table of any."""
        for package, table in self.tables.values():
            for key in self.across_packages(table):
                target = self.target(package, table, key["reference"])
                if not target.tables:
                    yield Problem(
                        f"{package.name}/{DESCRIPTOR}",
                        0,
                        f"{table['name']}.crossPackageKeys",
                        f"“{target.words}” does not exist",
                        "a table of one of the packages",
                        "reference",
                    )

    def columns(self, target: Target) -> list[dict[str, Any]]:
        """Return the columns of a target, of the types that they have in its first table."""
        _, table = self.tables[target.tables[0]]
        types = {field["name"]: field["type"] for field in table["schema"]["fields"]}
        return [{"name": name, "type": types.get(name, "string")} for name in target.fields]

    def cells(self, target: Target) -> list[list[Cell]]:
        """Return the cells that a key may point at."""
        if target not in self.known:
            rows = [row for table in target.tables for row in self.cells_of(table, target.fields)]
            self.known[target] = rows
        return self.known[target]

    def cells_of(self, name: str, fields: tuple[str, ...]) -> list[list[Cell]]:
        """Return the cells of some columns of a table.

        Like frictionless, this goes by the place of a column: a wrong heading is a problem of its own.
        """
        package, table = self.tables[name]
        names = [field["name"] for field in table["schema"]["fields"]]
        places = [names.index(field) if field in names else None for field in fields]
        try:
            _, *rows = read_csv(package.path(table).read_bytes().decode("utf-8"))
        except ValueError:
            return []
        return [
            [(row[place] or None) if place is not None and place < len(row) else None for place in places]
            for row in rows
        ]
