"""Check each datapackage.json: what this project asks of it beyond the standard."""

import json
import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from build_scripts.load.contract import VOUCHED, Difference, contract, differences, held_by
from build_scripts.load.packages import DataPackage, read_package
from build_scripts.paths import DESCRIPTOR
from build_scripts.problems import Problem
from build_scripts.text.repertoire import named, strange
from build_scripts.validate.cells import FORMULA
from build_scripts.validate.files import check_descriptor_file
from build_scripts.validate.ids import OF_DEVICES
from build_scripts.validate.package_texts import check_texts
from build_scripts.validate.paragraphs import difference

NAMED_BY_YEAR = re.compile(r"(?:targets|outcomes)-[0-9]+")
OF_DOWNLOADS = ("schema", "latest", "assets", "data")
"""What stands beside the packages where they are downloaded, and what the tables by year are called."""
LONGEST = 80
"""How many characters of a value a message shows."""


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
    if os.path.lexists(folder / DESCRIPTOR) and (found := check_descriptor_file(folder)):
        return None, found
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
    return check_described(package)


def check_described(package: DataPackage) -> tuple[DataPackage | None, list[Problem]]:
    """Check what a descriptor says; the package is None where that is too broken to go on with."""
    file = f"{package.name}/{DESCRIPTOR}"
    problems = [
        Problem(file, 0, place(error), wrong(error), right(error), "descriptor")
        for error in sorted(schema().iter_errors(package.descriptor), key=lambda each: each.json_path)
    ]
    if problems:
        return None, problems
    problems = [*check_strings(package, file), *check_contract(package, file)]
    if problems:
        return None, [*check_name(package, file), *problems]
    return package, [*check_name(package, file), *check_texts(package.descriptor, file)]


def check_strings(package: DataPackage, file: str) -> list[Problem]:
    """Return words of a descriptor that could do harm wherever they are shown, or that are none."""
    problems = []
    for place, text in strings_of(package.descriptor):
        if character := strange(text):
            wrong = f"holds {named(character)}, at character {text.index(character) + 1}"
            problems.append(
                Problem(file, 0, place, wrong, "a character of the repertoire in its place", "text")
            )
        elif text != text.strip():
            problems.append(Problem(file, 0, place, f"“{text}” has a space at its edge", "none", "text"))
        elif FORMULA.match(text):
            wrong = f"begins with “{text[0]}”: a spreadsheet could run it"
            problems.append(Problem(file, 0, place, wrong, "begin with another character", "formula"))
    return problems


def strings_of(value: object, place: str = "") -> Iterator[tuple[str, str]]:
    """Yield every text of a descriptor, names of members included, each with its place."""
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, list):
        for at, each in enumerate(value):
            yield from strings_of(each, f"{place}[{at}]")
    elif isinstance(value, dict):
        for name, each in value.items():
            yield place, name
            yield from strings_of(each, f"{place}.{name}" if place else name)


def check_contract(package: DataPackage, file: str) -> list[Problem]:
    """Return where the resources of a package are not those that the project defines for its role."""
    names = [resource["name"] for resource in package.resources]
    known = held_by(package.role)
    faults = [
        ("resources", f"no resource “{name}”", f"a package of the role {package.role} has one")
        for name in held_by(package.role, required=True)
        if name not in names
    ]
    faults += [
        ("resources", f"resource “{name}” is there twice", "each name once")
        for name in sorted({name for name in names if names.count(name) > 1})
    ]
    faults += [
        ("resources", f"“{name}” is no resource of the role {package.role}", f"one of {', '.join(known)}")
        for name in names
        if name not in known
    ]
    for resource in package.resources:
        definition = contract().get(resource["name"])
        if definition is None or definition.role != package.role:
            continue
        faults += map(told, differences(resource, definition))
        if definition.vouched:
            faults += [
                (f"{resource['name']}.{name}", "is not there", "what the file has; its bytes are vouched for")
                for name in VOUCHED
                if name not in resource
            ]
    return [Problem(file, 0, place, wrong, right, "contract") for place, wrong, right in faults]


def told(each: Difference) -> tuple[str, str, str]:
    """Return a difference as a message tells it; of long texts the part where they differ."""
    found, wanted = each.found, each.wanted
    if isinstance(found, str) and isinstance(wanted, str) and len(found + wanted) > LONGEST:
        found, wanted = difference(found, wanted), difference(wanted, found)
    if each.others:
        choice = ", ".join(map(shown, (wanted, *each.others[:-1])))
        return each.place, shown(found), f"{choice} or {shown(each.others[-1])}, whichever the file came in"
    return each.place, shown(found), f"{shown(wanted)}, as the project defines the table"


def shown(value: object) -> str:
    """Return a value of a descriptor as a message shows it."""
    if value is None:
        return "nothing"
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return f"“{text if len(text) <= LONGEST else text[: LONGEST - 1] + '…'}”"


NO_DOCUMENT = Problem(
    ".",
    0,
    "ledger.role",
    "no package of the role source",
    "at least one; `ingest` drafts the first",
    "descriptor",
)
"""A ledger that has yet to begin. Nothing else is wrong with it, so that its first document can be drafted."""


def check_name(package: DataPackage, file: str) -> list[Problem]:
    """Return a problem where a package is not named for its folder."""
    name = package.descriptor["name"]
    if name == package.folder.name:
        return []
    return [
        Problem(file, 0, "name", f"“{name}”", f"the folder's name, “{package.folder.name}”", "descriptor")
    ]


def check_roles(packages: list[DataPackage]) -> list[Problem]:
    """Return problems with the packages as a set: one vocabulary, a source at least."""
    roles = [package.role for package in packages]
    taken = [str(each.ledger["name"]) for each in packages if each.role == "vocabulary"]
    problems = []
    if roles.count("vocabulary") != 1:
        wrong = f"{roles.count('vocabulary')} packages of the role vocabulary"
        problems.append(Problem(".", 0, "ledger.role", wrong, "exactly one", "descriptor"))
    problems += [
        Problem(
            f"{package.name}/{DESCRIPTOR}",
            0,
            "name",
            f"“{package.name}” is the name of a package to download",
            "a name that no download has",
            "descriptor",
        )
        for package in packages
        if package.name in (*taken, *OF_DOWNLOADS) or NAMED_BY_YEAR.fullmatch(package.name)
    ]
    problems += [
        Problem(
            f"{package.name}/{DESCRIPTOR}",
            0,
            "name",
            f"“{package.name}” is the name of a device on Windows, where no folder has it",
            "another name",
            "descriptor",
        )
        for package in packages
        if OF_DEVICES.fullmatch(package.name)
    ]
    problems += [
        Problem(
            f"{package.name}/{DESCRIPTOR}",
            0,
            f"ledger.{name}",
            f"{shown(package.ledger[name])} is that of {first.name}, too",
            "one of its own",
            "descriptor",
        )
        for name in ("order", "short_zh", "short_en", "citation_zh", "citation_en")
        for first, package in sharing([each for each in packages if each.role == "source"], name)
    ]
    if "source" not in roles:
        problems.append(NO_DOCUMENT)
    return problems


def sharing(packages: list[DataPackage], name: str) -> Iterator[tuple[DataPackage, DataPackage]]:
    """Yield the packages that say the same under a name as one before them, each with that one."""
    first: dict[str, DataPackage] = {}
    for package in packages:
        said = shown(package.ledger[name])
        if said in first:
            yield first[said], package
        first.setdefault(said, package)


def place(error: ValidationError) -> str:
    """Return where in the descriptor an error stands, resources and fields by name."""
    return str(error.json_path).removeprefix("$").removeprefix(".")


def wrong(error: ValidationError) -> str:
    """Return what is wrong, quoting the offending value unless it is long."""
    if error.validator == "required":
        return str(error.message)
    if error.validator == "additionalProperties":
        return str(error.message)
    text = json.dumps(error.instance, ensure_ascii=False)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 3]}…"


def right(error: ValidationError) -> str:
    """Return what would be right."""
    expected: Any = error.validator_value
    match error.validator:
        case "required":
            return "add it"
        case "enum":
            return "one of " + ", ".join(map(str, expected))
        case "const":
            return shown(expected)
        case "pattern":
            # Where a form is long, the schema says in words what it asks for.
            form = "text of the form " + str(expected).replace("\\Z", "$")
            return str(error.schema.get("description", form))
        case "format":
            return f"a {expected}"
        case "type":
            return f"of the type {expected}"
        case "minLength" | "minItems":
            return "not empty"
        case "additionalProperties":
            return "leave it out, or see how it is spelt elsewhere"
        case "minimum":
            return f"at least {expected}"
        case "maximum" | "maxLength" | "maxItems":
            return f"no more than {expected}"
        case "uniqueItems":
            return "each once"
    return str(error.message)
