"""The full package: every table of every package, like ones merged, with all keys inside."""

import hashlib
from collections.abc import Iterable
from copy import deepcopy
from typing import Any

from build_scripts.downloads.missing import EMPTY
from build_scripts.downloads.tables import Cell, Table
from build_scripts.link.groups import group
from build_scripts.load.ledger import Ledger
from build_scripts.load.packages import DataPackage
from build_scripts.load.rows import read_rows
from build_scripts.problems import BuildError

PACKAGES = "packages"
PACKAGE = "package"
MISSING_VALUES = [{"value": "", "label": " · ".join(EMPTY)}]


def full_tables(ledger: Ledger) -> list[Table]:
    """Return the tables of the full package.

    Raises:
        BuildError: tables of one name have different columns.
    """
    merged = group(
        (table["name"], (package, table)) for package in ledger.packages for table in package.tables
    )
    tables = [packages_table(ledger), *(merge(parts) for parts in merged.values())]
    owners = {
        table.schema["primaryKey"][0]: table.name for table in tables if len(table.schema["primaryKey"]) == 1
    }
    for table in tables:
        add_named_keys(table, owners)
    return tables


def merge(parts: list[tuple[DataPackage, dict[str, Any]]]) -> Table:
    """Return tables of one name as one; those of sources and assessments get a column `package`."""
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
        rows += [(*mark, *(row.to_dict()[name] for name in names)) for row in read_rows(package, table)]
    return Table(
        name=descriptor["name"],
        title=descriptor["title"],
        title_en=descriptor["title_en"],
        description=descriptor["description"],
        description_en=descriptor["description_en"],
        schema={
            "$schema": descriptor["schema"]["$schema"],
            "fields": fields if shared else [PACKAGE_FIELD, *fields],
            "primaryKey": key,
            "foreignKeys": [
                {"fields": keys["fields"], "reference": reference_of(keys)}
                for _, table in parts
                for keys in (
                    *table["schema"].get("foreignKeys", []),
                    *table["schema"].get("crossPackageKeys", []),
                )
            ],
            "missingValues": MISSING_VALUES,
        },
        rows=tuple(rows),
        missing="",
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


PACKAGE_FIELD: dict[str, Any] = {
    "name": PACKAGE,
    "type": "string",
    "title": "数据包",
    "title_en": "Package",
    "description": "这一行出自哪个数据包。",
    "description_en": "The package that the row comes from.",
    "constraints": {"required": True},
}


def packages_table(ledger: Ledger) -> Table:
    """Return the table of the packages themselves, the documents among them."""
    columns = [
        ("package", "数据包", "Package", "数据包的名称。", "The package’s name."),
        (
            "role", "类型", "Role",
            "source 来源文件；vocabulary 公用词表；assessments 我们的评估。",
            "source (a document), vocabulary (what all share) or assessments (our judgement).",
        ),
        ("title_zh", "标题", "Title", "中文标题。", "Title in Chinese."),
        ("title_en", "英文标题", "Title in English", "英文标题。", "Title in English."),
        ("version", "版本", "Version", "数据包的版本。", "The package’s version."),
        ("citation_zh", "文件", "Document", "来源文件的名称；不是来源文件则为空。", "The document’s name in Chinese; empty where it is none."),
        ("citation_en", "文件（英文）", "Document in English", "同上，英文。", "The same in English."),
        ("about_zh", "说明", "About", "来源文件的说明；不是来源文件则为空。", "About the document, in Chinese; empty where it is none."),
        ("about_en", "说明（英文）", "About, in English", "同上，英文。", "The same in English."),
        (
            "source_sha256", "原始文本的 SHA-256", "SHA-256 of the raw text",
            "原始文本逐字节的校验和；不是来源文件则为空。", "Checksum of the raw text; empty where it is no document.",
        ),
    ]  # fmt: skip
    raw = {source.package.name: source.raw_text.encode() for source in ledger.sources}
    rows = []
    for package in ledger.packages:
        about = [package.ledger.get(name) for name in ("citation_zh", "citation_en", "about_zh", "about_en")]
        sha256 = hashlib.sha256(raw[package.name]).hexdigest() if package.name in raw else None
        described = (
            package.descriptor["title"],
            package.descriptor["title_en"],
            package.descriptor["version"],
        )
        rows.append((package.name, package.role, *described, *about, sha256))
    return Table(
        name=PACKAGES,
        title="数据包",
        title_en="Packages",
        description="各数据包，来源文件也在其中。",
        description_en="The packages, the documents among them.",
        schema={
            "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
            "fields": [described_field(*column, required=place < 5) for place, column in enumerate(columns)],
            "primaryKey": [PACKAGE],
            "missingValues": MISSING_VALUES,
        },
        rows=tuple(rows),
        missing="",
    )


def described_field(
    name: str, title: str, title_en: str, description: str, description_en: str, *, required: bool
) -> dict[str, Any]:
    """Return the descriptor of a column of text."""
    field: dict[str, Any] = {
        "name": name,
        "type": "string",
        "title": title,
        "title_en": title_en,
        "description": description,
        "description_en": description_en,
    }
    return field | ({"constraints": {"required": True}} if required else {})


def raw_texts(ledger: Ledger) -> Iterable[tuple[str, dict[str, Any], bytes]]:
    """Return the raw text of each source: its path in the full package, its descriptor, its bytes."""
    for source in ledger.sources:
        descriptor = source.package.resource("source")
        if descriptor is None:
            continue
        path = f"data/{source.package.name}.txt"
        named = descriptor | {
            "name": f"{source.package.name}-source",
            "path": path,
            "title": f"{source.package.descriptor['title']}：{descriptor['title']}",
            "title_en": f"{source.package.descriptor['title_en']}: {descriptor['title_en']}",
        }
        yield path, named, source.package.path(descriptor).read_bytes()
