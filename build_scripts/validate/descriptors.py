"""Check each datapackage.json: what this project asks of it beyond the standard."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from build_scripts.load.packages import DataPackage, read_package
from build_scripts.paths import DESCRIPTOR
from build_scripts.problems import Problem

REQUIRED_RESOURCES = {
    "source": ("source", "paragraphs", "pledges", "exclusions"),
    "vocabulary": ("themes", "indicators", "units", "glossary", "retired-ids"),
    "assessments": ("evidence", "assessments", "counterparts", "corrections"),
}
"""Which resources a package must have, by role."""


@cache
def schema() -> Draft202012Validator:
    """Return the validator for this project's own demands on a descriptor."""
    text = Path(__file__).with_name("package.schema.json").read_text(encoding="utf-8")
    return Draft202012Validator(json.loads(text))


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
    except (OSError, ValueError) as error:
        return None, [Problem(file, 0, "", f"not readable: {error}", "a JSON object", "descriptor")]
    problems = [
        Problem(file, 0, place(error), wrong(error), right(error), "descriptor")
        for error in sorted(schema().iter_errors(package.descriptor), key=lambda each: each.json_path)
    ]
    if problems:
        return None, problems
    return package, [*check_name(package, file), *check_resources(package, file)]


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


def check_roles(packages: list[DataPackage]) -> list[Problem]:
    """Return problems with the packages as a set: one vocabulary, at least one source."""
    roles = [package.role for package in packages]
    problems = []
    if roles.count("vocabulary") != 1:
        wrong = f"{roles.count('vocabulary')} packages of the role vocabulary"
        problems.append(Problem(".", 0, "ledger.role", wrong, "exactly one", "descriptor"))
    if "source" not in roles:
        problems.append(
            Problem(".", 0, "ledger.role", "no package of the role source", "at least one", "descriptor")
        )
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
            return f"text of the form {expected}"
        case "type":
            return f"of the type {expected}"
        case "minLength" | "minItems":
            return "not empty"
    if error.schema is False:
        return "leave it out: frictionless would fetch it"
    return str(error.message)
