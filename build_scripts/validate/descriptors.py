"""Check each datapackage.json: what this project asks of it beyond the standard."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from build_scripts.load.kinds import RECORD_TYPES, column_types
from build_scripts.load.packages import DataPackage, read_package
from build_scripts.paths import DESCRIPTOR
from build_scripts.problems import Problem

REQUIRED_RESOURCES = {
    "source": ("source", "paragraphs", "pledges", "exclusions"),
    "vocabulary": (
        "themes",
        "indicators",
        "units",
        "glossary",
        "record-kinds",
        "everyday-words",
        "retired-ids",
    ),
    "assessments": ("evidence", "assessments", "counterparts", "settlements", "corrections", "reviews"),
}
"""Which resources a package must have, by role."""


@cache
def schema() -> Draft202012Validator:
    """Return the validator for this project's own demands on a descriptor."""
    text = Path(__file__).with_name("package.schema.json").read_text(encoding="utf-8")
    return Draft202012Validator(json.loads(text), format_checker=Draft202012Validator.FORMAT_CHECKER)


def check_descriptor(folder: Path) -> tuple[DataPackage | None, list[Problem]]:
    """Read and check one descriptor.

    Returns the package, or None where its descriptor is too broken to go on with, and the
    problems found.
    """
    file = f"{folder.name}/{DESCRIPTOR}"
    try:
        package = read_package(folder)
    except FileNotFoundError:
        return None, [
            Problem(
                file, 0, "", "there is no descriptor", "every folder here is a data package", "file-missing"
            )
        ]
    except UnicodeDecodeError as error:
        return None, [Problem(file, 0, "", f"not UTF-8: {error.reason}", "save it as UTF-8", "file-encoding")]
    except (OSError, ValueError, RecursionError) as error:
        return None, [Problem(file, 0, "", f"not readable: {error}", "a JSON object", "descriptor")]
    problems = [
        Problem(file, 0, place(error), wrong(error), right(error), "descriptor")
        for error in sorted(schema().iter_errors(package.descriptor), key=lambda each: each.json_path)
    ]
    if problems:
        return None, problems
    unusable = [*check_columns(package, file), *check_keys(package, file)]
    problems = [*check_name(package, file), *check_resources(package, file), *unusable]
    return (None if unusable else package), problems


def check_name(package: DataPackage, file: str) -> list[Problem]:
    """Return a problem where a package is not named for its folder."""
    name = package.descriptor["name"]
    if name == package.folder.name:
        return []
    return [
        Problem(file, 0, "name", f"“{name}”", f"the folder's name, “{package.folder.name}”", "descriptor")
    ]


def check_resources(package: DataPackage, file: str) -> list[Problem]:
    """Return problems with resources that the package's role asks for, or has twice."""
    names = [resource["name"] for resource in package.resources]
    missing = [name for name in REQUIRED_RESOURCES[package.role] if name not in names]
    twice = sorted({name for name in names if names.count(name) > 1})
    return [
        *(
            Problem(
                file,
                0,
                "resources",
                f"no resource “{name}”",
                f"a package of the role {package.role} has one",
                "descriptor",
            )
            for name in missing
        ),
        *(
            Problem(
                file,
                0,
                "resources",
                f"resource “{name}” is there twice",
                "each name once",
                "descriptor",
            )
            for name in twice
        ),
    ]


def check_columns(package: DataPackage, file: str) -> list[Problem]:
    """Return columns that a table lacks, or that are not of the type its records are made of."""
    problems = []
    for table in package.tables:
        record_type = RECORD_TYPES.get(table["name"])
        if record_type is None:
            continue
        types = {field["name"]: field["type"] for field in table["schema"]["fields"]}
        for name, wanted in column_types(record_type).items():
            if types.get(name) != wanted:
                found = f"is of the type {types[name]}" if name in types else "is not there"
                problems.append(
                    Problem(
                        file,
                        0,
                        f"{table['name']}.{name}",
                        found,
                        f"a column of the type {wanted}",
                        "descriptor",
                    )
                )
    return problems


def check_keys(package: DataPackage, file: str) -> list[Problem]:
    """Return keys whose fields, or whose table within the package, do not exist."""
    columns = {
        table["name"]: {field["name"] for field in table["schema"]["fields"]} for table in package.tables
    }
    problems = []
    for table in package.tables:
        own, schema = table["name"], table["schema"]
        named = [("primaryKey", own, schema["primaryKey"])]
        for key in schema.get("foreignKeys", []):
            target = key["reference"].get("resource") or own
            named += [
                ("foreignKeys", own, key["fields"]),
                ("foreignKeys", target, key["reference"]["fields"]),
            ]
        named += [("crossPackageKeys", own, key["fields"]) for key in schema.get("crossPackageKeys", [])]
        for kind, target, fields in named:
            missing = [name for name in fields if name not in columns.get(target, set())]
            if missing:
                problems.append(
                    Problem(
                        file,
                        0,
                        f"{own}.{kind}",
                        f"“{target}” has no column {', '.join(missing)}",
                        "columns and tables that are there",
                        "descriptor",
                    )
                )
    return problems


def check_roles(packages: list[DataPackage]) -> list[Problem]:
    """Return problems with the packages as a set: one vocabulary, a source and assessments at least."""
    roles = [package.role for package in packages]
    problems = []
    if roles.count("vocabulary") != 1:
        wrong = f"{roles.count('vocabulary')} packages of the role vocabulary"
        problems.append(Problem(".", 0, "ledger.role", wrong, "exactly one", "descriptor"))
    for role in ("source", "assessments"):
        if role not in roles:
            wrong = f"no package of the role {role}"
            problems.append(Problem(".", 0, "ledger.role", wrong, "at least one", "descriptor"))
    return problems


def place(error: ValidationError) -> str:
    """Return where in the descriptor an error stands, resources and fields by name."""
    return str(error.json_path).removeprefix("$").removeprefix(".")


def wrong(error: ValidationError) -> str:
    """Return what is wrong, quoting the offending value unless it is long."""
    if error.validator == "required":
        return str(error.message)
    shown = json.dumps(error.instance, ensure_ascii=False)
    return shown if len(shown) <= 80 else f"{shown[:77]}…"


def right(error: ValidationError) -> str:
    """Return what would be right."""
    expected: Any = error.validator_value
    match error.validator:
        case "required":
            return "add it"
        case "enum":
            return "one of " + ", ".join(map(str, expected))
        case "const":
            return f"“{expected}”"
        case "pattern":
            return "text of the form " + str(expected).replace("\\Z", "$")
        case "format":
            return f"a {expected}"
        case "type":
            return f"of the type {expected}"
        case "minLength" | "minItems":
            return "not empty"
    if error.schema is False:
        return "leave it out: it has no place here, or frictionless would fetch it"
    return str(error.message)
