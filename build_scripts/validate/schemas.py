"""Check tables against their schemas and keys with frictionless, and read their records, in one pass."""

from typing import Any

from frictionless import FrictionlessException, Package, Report, Resource, Row
from frictionless.resources import TableResource

from build_scripts.load.ledger import Records
from build_scripts.load.packages import DataPackage
from build_scripts.load.rows import records_of
from build_scripts.paths import DESCRIPTOR
from build_scripts.problems import Problem
from build_scripts.validate.keys import Keys
from build_scripts.validate.wording import as_problem


def check_tables(
    packages: list[DataPackage], unreadable: set[str], *, across: bool
) -> tuple[dict[str, Records], list[Problem]]:
    """Return the records of each package, by its name, and what frictionless finds in all of them.

    `unreadable` are files with problems of their own, as `<package>/<path>`; they are left out,
    and so are keys that point at them. Keys across packages are followed only if `across`: where
    a package is missing they could only mislead.
    """
    composite = Package(name="composite")
    problems: list[Problem] = []
    checked: list[tuple[DataPackage, dict[str, Any], Resource]] = []
    for package in packages:
        try:
            found = resources_of(package, unreadable)
        except FrictionlessException as error:
            problems.append(broken_descriptor(package, error))
            continue
        checked += found
    keys = Keys(packages, unreadable, across=across and not problems)
    problems += keys.pointless()
    for package, descriptor, resource in checked:
        resource.name = f"{package.name}.{descriptor['name']}"
        if isinstance(resource, TableResource):
            resource.schema.foreign_keys = keys.foreign_keys(package, descriptor)
        composite.add_resource(resource)
    for each in keys.resources():
        composite.add_resource(each)
    records: dict[str, Records] = {package.name: {} for package in packages}
    for package, descriptor, resource in checked:
        report, rows = read(resource)
        problems += problems_of(report, package.file(descriptor), descriptor.get("schema", {}), keys.words())
        if isinstance(resource, TableResource):
            records[package.name][descriptor["name"]] = records_of(package, descriptor, rows)
    return records, problems


def read(resource: Resource) -> tuple[Report, list[Row]]:
    """Return what frictionless says of a resource, and the rows that it saw."""
    rows: list[Row] = []

    def keep(row: Row) -> None:
        rows.append(row)

    return resource.validate(on_row=keep), rows


def resources_of(
    package: DataPackage, unreadable: set[str]
) -> list[tuple[DataPackage, dict[str, Any], Resource]]:
    """Return the resources of a package that can be read, as described and as frictionless knows them.

    Raises:
        frictionless.FrictionlessException: the descriptor breaks the standard.
    """
    readable = [each for each in package.resources if package.file(each) not in unreadable]
    if not readable:
        return []
    descriptor = {**package.descriptor, "resources": readable}
    described = Package.from_descriptor(descriptor, basepath=str(package.folder))
    for resource in described.resources:
        resource.basepath = str(package.folder)
    return [(package, own, each) for own, each in zip(readable, described.resources, strict=True)]


def broken_descriptor(package: DataPackage, error: FrictionlessException) -> Problem:
    """Return a descriptor that frictionless refuses as a problem."""
    right = "a descriptor of the Data Package standard, version 2"
    return Problem(f"{package.name}/{DESCRIPTOR}", 0, "", error.error.message, right, "descriptor")


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
