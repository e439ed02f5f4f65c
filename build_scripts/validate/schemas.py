"""Check tables against their schemas and keys with frictionless, and read their records, in one pass.

What was found in a table is taken again until the table changes, what is said of it, or what its keys point at.
"""

from dataclasses import dataclass
from functools import partial
from typing import Any

from frictionless import FrictionlessException, Package, Report, Resource, Row, Schema
from frictionless.resources import TableResource

from build_scripts.load.ledger import Records
from build_scripts.load.packages import DataPackage
from build_scripts.load.records import Record
from build_scripts.load.rows import read_cells, records_of
from build_scripts.paths import DESCRIPTOR
from build_scripts.problems import Problem
from build_scripts.validate.found import last_found
from build_scripts.validate.keys import Key, Keys
from build_scripts.validate.wording import as_problem


@dataclass(frozen=True)
class Found:
    """What there is in a file: its records, none where it is no table, and what is wrong with it."""

    records: list[Record]
    problems: list[Problem]


def check_tables(
    packages: list[DataPackage], unreadable: set[str], *, across: bool
) -> tuple[dict[str, Records], list[Problem]]:
    """Return the records of each package, by its name, and what frictionless finds in all of them.

    `unreadable` are files with problems of their own, as `<package>/<path>`; they are left out,
    and so are keys that point at them. Keys across packages are followed only if `across`: where
    a package is missing they could only mislead.
    """
    sound: list[tuple[DataPackage, dict[str, Any]]] = []
    problems: list[Problem] = []
    for package in packages:
        readable = [each for each in package.resources if package.file(each) not in unreadable]
        said = {**package.descriptor, "resources": readable}
        refused = last_found(package.name, partial(dict, said), partial(refusal, package, said))
        if readable and refused:
            problems.append(refused)
        else:
            sound += [(package, each) for each in readable]
    keys = Keys(packages, unreadable, across=across and not problems)
    problems += keys.pointless()
    records: dict[str, Records] = {package.name: {} for package in packages}
    for package, descriptor in sound:
        pointing = keys.of(package, descriptor)
        found = last_found(
            package.file(descriptor),
            partial(made_of, package, descriptor, pointing),
            partial(found_in, package, descriptor, pointing),
        )
        problems += found.problems
        if descriptor.get("type") == "table":
            records[package.name][descriptor["name"]] = found.records
    return records, problems


def made_of(package: DataPackage, descriptor: dict[str, Any], keys: list[Key]) -> list[object]:
    """Return all that decides what is found in a file."""
    return [package.file(descriptor), descriptor, package.path(descriptor).read_bytes(), keys]


def found_in(package: DataPackage, descriptor: dict[str, Any], keys: list[Key]) -> Found:
    """Return the records of a file, and what frictionless says of it.

    frictionless looks for what a key points at in tables of the same package: here that is one in memory, which
    holds this table and for each of its keys a small one of what it points at.
    """
    resource = Resource.from_descriptor(descriptor, basepath=str(package.folder))
    tables = {f"keys-{number}": key for number, key in enumerate(keys)}
    composite = Package(name="composite", resources=[resource])
    if isinstance(resource, TableResource):
        resource.schema.foreign_keys = [
            {"fields": key.fields, "reference": {"resource": name, "fields": key.pointed_at}}
            for name, key in tables.items()
        ]
    for name, key in tables.items():
        schema = Schema.from_descriptor({"fields": key.columns})
        composite.add_resource(TableResource(name=name, data=[key.pointed_at, *key.cells], schema=schema))
    rows: list[Row] = []

    def keep(row: Row) -> None:
        rows.append(row)

    report = resource.validate(on_row=keep)
    words = {name: key.words for name, key in tables.items()}
    problems = problems_of(report, package.file(descriptor), descriptor.get("schema", {}), words)
    is_table = isinstance(resource, TableResource)
    if is_table and not problems:
        # The full package holds the values of every table: it need not read them a second time.
        read_cells(package, descriptor, rows)
    return Found(records_of(package, descriptor, rows) if is_table else [], problems)


def refusal(package: DataPackage, descriptor: dict[str, Any]) -> Problem | None:
    """Return what frictionless has against a descriptor."""
    try:
        Package.from_descriptor(descriptor, basepath=str(package.folder))
    except FrictionlessException as error:
        right = "a descriptor of the Data Package standard, version 2"
        return Problem(f"{package.name}/{DESCRIPTOR}", 0, "", error.error.message, right, "descriptor")
    return None


def problems_of(report: Report, file: str, schema: dict[str, Any], tables: dict[str, str]) -> list[Problem]:
    """Return what a report on one resource says; `tables` are the tables that keys point at, in words."""
    problems = []
    for task in report.tasks:
        short = {getattr(error, "row_number", 0) for error in task.errors if error.type == "missing-cell"}
        problems += [
            as_problem(error, file, schema, tables)
            for error in task.errors
            # A cell that is not there breaks the constraints of its field, too: one fault, said once.
            if not (error.type == "constraint-error" and getattr(error, "row_number", 0) in short)
        ]
        # frictionless stops at 1,000 errors and says so only in a warning.
        problems += [
            Problem(file, 0, "", warning, "mend the problems above first", "table")
            for warning in task.warnings
        ]
    return problems
