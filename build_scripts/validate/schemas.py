"""Check tables against their schemas with frictionless, package by package and across packages."""

from copy import deepcopy
from typing import Any

from frictionless import Error as FrictionlessError
from frictionless import FrictionlessException, Package, Resource
from frictionless.errors import CellError, HeaderError, LabelError, RowError

from build_scripts.load.packages import DataPackage
from build_scripts.load.rows import as_frictionless
from build_scripts.paths import DESCRIPTOR
from build_scripts.problems import Problem

CODES = {
    "primary-key": "key",
    "unique-error": "key",
    "foreign-key": "reference",
    "byte-count": "file-hash",
    "hash-count": "file-hash",
}
"""Which problem code a frictionless error type becomes; the rest go by the error's class."""


def check_schemas(package: DataPackage, unreadable: set[str]) -> list[Problem]:
    """Return what frictionless finds in one package.

    `unreadable` are files with problems of their own, as `<package>/<path>`; they are left out,
    and so are keys that point at them.
    """
    descriptor = deepcopy(package.descriptor)
    descriptor["resources"] = [each for each in package.resources if package.file(each) not in unreadable]
    left = {each["name"] for each in descriptor["resources"]}
    for resource in descriptor["resources"]:
        schema = resource.get("schema", {})
        schema["foreignKeys"] = [
            key
            for key in schema.get("foreignKeys", [])
            if (key["reference"].get("resource") or resource["name"]) in left
        ]
    if not left:
        return []
    readable = DataPackage(package.folder, descriptor)
    try:
        return run(
            as_frictionless(readable), {each["name"]: package.file(each) for each in package.resources}
        )
    except FrictionlessException as error:
        return [
            Problem(
                f"{package.name}/{DESCRIPTOR}",
                0,
                "",
                error.error.message,
                "a descriptor of the Data Package standard, version 2",
                "descriptor",
            )
        ]


def check_cross_package_keys(packages: list[DataPackage], unreadable: set[str]) -> list[Problem]:
    """Return keys that point at no row of another package.

    Foreign keys across packages are no part of the standard, so all tables are put into one
    package in memory, in which they are foreign keys like any other.
    """
    composite, files = Package(name="composite"), {}
    problems: list[Problem] = []
    tables = {
        f"{package.name}.{table['name']}": (package, table)
        for package in packages
        for table in package.tables
        if package.file(table) not in unreadable
    }
    for name, (package, table) in tables.items():
        descriptor = deepcopy(table)
        keys = descriptor["schema"].pop("crossPackageKeys", [])
        descriptor["schema"].pop("primaryKey")
        descriptor["schema"]["foreignKeys"] = []
        for key in keys:
            target = f"{key['reference']['package']}.{key['reference']['resource']}"
            if target in tables:
                reference = {"resource": target, "fields": key["reference"]["fields"]}
                descriptor["schema"]["foreignKeys"].append({"fields": key["fields"], "reference": reference})
            elif not any(target == f"{each.name}.{t['name']}" for each in packages for t in each.tables):
                problems.append(
                    Problem(
                        f"{package.name}/{DESCRIPTOR}",
                        0,
                        f"{table['name']}.crossPackageKeys",
                        f"“{target}” does not exist",
                        "a table of one of the packages",
                        "reference",
                    )
                )
        descriptor["name"] = name
        files[name] = package.file(table)
        composite.add_resource(Resource.from_descriptor(descriptor, basepath=str(package.folder)))
    found = run(composite, files) if tables else []
    return problems + [problem for problem in found if problem.code == "reference"]


def run(package: Package, files: dict[str, str]) -> list[Problem]:
    """Validate a package and return the problems; `files` gives each resource's file by name."""
    report = package.validate()
    problems = [
        Problem(DESCRIPTOR, 0, "", error.message, "a descriptor of the standard", "descriptor")
        for error in report.errors
    ]
    for task in report.tasks:
        schema = package.get_resource(task.name).schema
        descriptor = schema.to_descriptor() if schema else {}
        short = {getattr(error, "row_number", 0) for error in task.errors if error.type == "missing-cell"}
        problems += [
            as_problem(error, files[task.name], descriptor)
            for error in task.errors
            # A cell that is not there breaks the constraints of its field, too: one fault, said once.
            if not (error.type == "constraint-error" and getattr(error, "row_number", 0) in short)
        ]
        # frictionless stops at 1,000 errors and says so only in a warning.
        problems += [
            Problem(files[task.name], 0, "", warning, "mend the problems above first", "table")
            for warning in task.warnings
        ]
    return problems


def as_problem(error: FrictionlessError, file: str, schema: dict[str, Any]) -> Problem:
    """Return a frictionless error as a problem, with what would be right."""
    code = CODES.get(error.type) or code_of_class(error)
    row = getattr(error, "row_number", 0) or (1 if isinstance(error, HeaderError) else 0)
    field = getattr(error, "field_name", "") or ", ".join(getattr(error, "field_names", []))
    wrong, right = describe(error, schema)
    return Problem(file, row, field, wrong, right, code)


def code_of_class(error: FrictionlessError) -> str:
    """Return the problem code that fits an error's class."""
    if isinstance(error, CellError):
        return "column" if error.type in ("extra-cell", "missing-cell") else "cell"
    if isinstance(error, LabelError | HeaderError):
        return "column"
    return "cell" if isinstance(error, RowError) else "table"


def describe(error: FrictionlessError, schema: dict[str, Any]) -> tuple[str, str]:
    """Return what is wrong and what would be right, for an error of frictionless."""
    names = [each["name"] for each in schema.get("fields", [])]
    field: dict[str, Any] = next(
        (each for each in schema.get("fields", []) if each["name"] == getattr(error, "field_name", "")), {}
    )
    cell = getattr(error, "cell", "")
    match error.type:
        case "extra-label":
            return f"unknown column “{getattr(error, 'label', '')}”", f"the columns are {', '.join(names)}"
        case "missing-label":
            return "the column is missing", f"the columns are {', '.join(names)}"
        case "incorrect-label":
            return f"“{getattr(error, 'label', '')}” stands here", f"the columns are {', '.join(names)}"
        case "extra-cell":
            return f"a cell too many: “{cell}”", f"{len(names)} cells a row; quote a cell that holds a comma"
        case "missing-cell":
            return "a cell too few", f"{len(names)} cells a row"
        case "type-error":
            return f"“{cell}” is not of the type {field.get('type')}", EXAMPLES.get(field.get("type", ""), "")
        case "constraint-error":
            return f"“{cell}”" if cell else "is empty", allowed(field, empty=not cell)
        case "foreign-key":
            keys = ", ".join(f"“{each}”" for each in getattr(error, "field_cells", []))
            return f"{keys} points at nothing", f"an existing row of {getattr(error, 'reference_name', '')}"
        case "primary-key":
            return error.note, "each row has a key of its own"
        case "unique-error":
            return f"“{cell}” stands here again", "each value once"
        case "hash-count" | "byte-count":
            return "the file differs from what its descriptor vouches for: " + error.note, (
                "a raw source is never edited; restore it"
            )
    return error.note or error.message, error.description


EXAMPLES = {
    "integer": "a whole number such as 2024",
    "number": "a number such as 7 or 0.5, in half-width digits",
    "boolean": "true or false",
    "date": "a date such as 2024-12-31",
    "string": "text",
}
"""What a value of each type looks like."""


def allowed(field: dict[str, Any], *, empty: bool) -> str:
    """Return what a field's constraints allow, in words."""
    constraints = field.get("constraints", {})
    if empty:
        return "this field must be filled"
    if "enum" in constraints:
        return "one of " + ", ".join(map(str, constraints["enum"]))
    if "pattern" in constraints:
        return f"text of the form {constraints['pattern']}"
    if "minimum" in constraints:
        return f"at least {constraints['minimum']}"
    return f"a value within {constraints}"
