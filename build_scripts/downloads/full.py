"""The full package: every table of every package, like ones merged, with all keys inside."""

from collections.abc import Iterable
from copy import deepcopy
from typing import Any

from build_scripts.downloads.missing import MISSING_VALUES, empty_reason
from build_scripts.downloads.rights import AS_IT_CAME, RAW, raw_text
from build_scripts.downloads.statement import raw_hash
from build_scripts.downloads.tables import Cell, Table
from build_scripts.downloads.texts import Editions, described, in_each, named
from build_scripts.link.groups import group
from build_scripts.load.ledger import Ledger
from build_scripts.load.packages import DataPackage
from build_scripts.load.rows import read_cells
from build_scripts.problems import BuildError

FOLDER = "data/"
"""Where the tables and texts lie within the package."""
PACKAGES = "packages"
PACKAGE = "package"
ABOUT = ("citation_zh", "citation_en", "about_zh", "about_en")
"""The columns of the table of packages that only documents have."""
REQUIRED = ("package", "role", "title_zh", "title_en", "version")
"""The columns of the table of packages that no package leaves empty."""


def full_tables(ledger: Ledger, editions: Editions) -> list[Table]:
    """Return the tables of the full package.

    Raises:
        BuildError: tables of one name have different columns.
    """
    merged = group(
        (table["name"], (package, table)) for package in ledger.packages for table in package.tables
    )
    tables = [packages_table(ledger, editions), *(merge(parts, editions) for parts in merged.values())]
    owners = {
        table.schema["primaryKey"][0]: table.name for table in tables if len(table.schema["primaryKey"]) == 1
    }
    for table in tables:
        add_named_keys(table, owners)
    return tables


def merge(parts: list[tuple[DataPackage, dict[str, Any]]], editions: Editions) -> Table:
    """Return tables of one name as one; those of sources and assessments get a column `package`.

    Raises:
        BuildError: they differ in their columns.
    """
    first, descriptor = parts[0]
    names = [field["name"] for field in descriptor["schema"]["fields"]]
    for package, table in parts[1:]:
        if [field["name"] for field in table["schema"]["fields"]] != names:
            raise BuildError(f"“{table['name']}” of {package.name} and {first.name} differ in their columns")
    shared = first.role == "vocabulary"
    own_key = descriptor["schema"]["primaryKey"]
    # Ids of a source's rows are unique across packages (lock 5); those of assessments need not be.
    key = [PACKAGE, *own_key] if first.role == "assessments" else list(own_key)
    fields = [deepcopy(field) for field in descriptor["schema"]["fields"]]
    for field in fields:
        if key != [field["name"]]:
            field.get("constraints", {}).pop("unique", None)
    rows: list[tuple[Cell, ...]] = []
    for package, table in parts:
        mark = () if shared else (package.name,)
        rows += [(*mark, *cells) for cells in read_cells(package, table)]
    return Table(
        name=descriptor["name"],
        title=descriptor["title"],
        title_en=descriptor["title_en"],
        description=descriptor["description"],
        description_en=descriptor["description_en"],
        schema={
            "$schema": descriptor["schema"]["$schema"],
            "fields": fields if shared else [package_field(editions), *fields],
            "primaryKey": key,
            "foreignKeys": [
                {"fields": keys["fields"], "reference": reference_of(keys)}
                for _, table in parts
                for keys in (
                    *table["schema"].get("foreignKeys", []),
                    *table["schema"].get("crossPackageKeys", []),
                )
            ],
            **empty_cells(editions),
        },
        rows=tuple(rows),
        folder=FOLDER,
    )


def reference_of(keys: dict[str, Any]) -> dict[str, Any]:
    """Return what an authored key points at, within the full package."""
    return {"resource": keys["reference"]["resource"], "fields": keys["reference"]["fields"]}


def add_named_keys(table: Table, owners: dict[str, str]) -> None:
    """Make a column that bears the name of another table's key a foreign key; drop what is said twice."""
    found = table.schema.pop("foreignKeys", [])
    named = [
        {"fields": [name], "reference": {"resource": owners[name], "fields": [name]}}
        for name in table.columns
        if owners.get(name, table.name) != table.name
    ]
    keys = {tuple(each["fields"]): each for each in (*named, *found)}
    if keys:  # the standard allows no empty list
        table.schema["foreignKeys"] = list(keys.values())


def empty_cells(editions: Editions) -> dict[str, Any]:
    """Return what a schema says of missing values in every table."""
    return {"missingValues": MISSING_VALUES, **empty_reason(editions)}


def package_field(editions: Editions) -> dict[str, Any]:
    """Return the descriptor of the column that says which package a row comes from."""
    return {
        "name": PACKAGE,
        "type": "string",
        **described(
            in_each(editions, lambda each: each.say("columns-row-package-title")),
            in_each(editions, lambda each: each.say("columns-row-package-description")),
        ),
        "constraints": {"required": True},
    }


def packages_table(ledger: Ledger, editions: Editions) -> Table:
    """Return the table of the packages themselves, the documents among them."""
    sources = {source.package.name: source for source in ledger.sources}
    rows: list[dict[str, Cell]] = []
    for package in ledger.packages:
        source = sources.get(package.name)
        rows.append(
            {
                "package": package.name,
                "role": package.role,
                "title_zh": str(package.descriptor["title"]),
                "title_en": str(package.descriptor["title_en"]),
                "version": str(package.descriptor["version"]),
                **{name: str(getattr(source.about, name)) if source else None for name in ABOUT},
                "source_sha256": raw_hash(source) if source else None,
            }
        )
    return Table(
        name=PACKAGES,
        schema={
            "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
            "fields": [described_field(name, editions) for name in rows[0]],
            "primaryKey": [PACKAGE],
            **empty_cells(editions),
        },
        rows=tuple(tuple(row.values()) for row in rows),
        folder=FOLDER,
        **described(
            in_each(editions, lambda each: each.say("downloads-packages-title")),
            in_each(editions, lambda each: each.say("downloads-packages-description")),
        ),
    )


def described_field(name: str, editions: Editions) -> dict[str, Any]:
    """Return the descriptor of a column of the table of packages."""
    stem = name.replace("_", "-")
    field: dict[str, Any] = {
        "name": name,
        "type": "string",
        **described(
            in_each(editions, lambda each: each.say(f"columns-packages-{stem}-title")),
            in_each(editions, lambda each: each.say(f"columns-packages-{stem}-description")),
        ),
    }
    return field | ({"constraints": {"required": True}} if name in REQUIRED else {})


def documents(ledger: Ledger, editions: Editions) -> Iterable[tuple[str, dict[str, Any], bytes]]:
    """Return what is no table, raw texts and codebooks: path in the full package, descriptor, bytes."""
    for package in ledger.packages:
        for descriptor in package.resources:
            if descriptor in package.tables:
                continue
            stem = package.name if descriptor["name"] == RAW else f"{package.name}-{descriptor['name']}"
            path = f"{FOLDER}{stem}.{descriptor['format']}"
            titles = {
                each.lang: each.say(
                    "downloads-raw-title",
                    package=each.described(package.descriptor, "title"),
                    text=each.described(descriptor, "title"),
                )
                for each in editions
            }
            own = {"name": f"{package.name}-{descriptor['name']}", "path": path, **named("title", titles)}
            known = raw_text(descriptor, editions) if descriptor["name"] in AS_IT_CAME else descriptor
            yield path, known | own, package.path(descriptor).read_bytes()
