"""Rewrite the tables of data packages in canonical form, and their descriptors as the project defines the tables."""

import codecs
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

from build_scripts.load.contract import as_defined
from build_scripts.load.packages import DataPackage, find_packages, read_package
from build_scripts.paths import DESCRIPTOR
from build_scripts.problems import BuildError
from build_scripts.text.canonical import json_bytes, read_csv, write_csv

POWER = re.compile(r"-?\d+(?:\.\d+)?E\+\d+")
SLASHED = re.compile(r"(\d{4})/(\d{1,2})/(\d{1,2})")
DRAFTED = "confidence"
"""The column that only tables of drafts have."""


def rewrite(root: Path) -> list[Path]:
    """Rewrite every table below `root` that is not in canonical form, and every descriptor; return those files.

    A descriptor says of its tables what `load.contract` does, in the words that it has for each as a whole.

    Raises:
        BuildError: a descriptor or a table can't be read; files before it may be rewritten.
    """
    return [path for folder in find_packages(root) for path in rewrite_package(folder)]


def rewrite_package(folder: Path) -> list[Path]:
    """Rewrite every table of a package, or of a draft, that is not in canonical form, and a package's descriptor.

    Returns the files rewritten. The descriptor of a draft stays, since its tables have columns of their own. A draft goes back and forth between here and spreadsheets: its tables may come in GB 18030, as Excel saves them in
    China, and keep the byte order mark by which a spreadsheet knows UTF-8.

    Raises:
        BuildError: the descriptor or a table can't be read; files before it may be rewritten.
    """
    rewritten = []
    try:
        package = read_package(folder)
        in_draft = is_draft(package)
        if not in_draft and redescribe(package):
            rewritten.append(folder / DESCRIPTOR)
            package = read_package(folder)
        mark = codecs.BOM_UTF8 if in_draft else b""
        for table in package.tables:
            path = package.path(table)
            content = path.read_bytes()
            header, *rows = with_all_columns(
                read_csv(as_text(content, in_chinese=in_draft).replace("\r\n", "\n")), table
            )
            types = types_of(table)
            cells = [
                [plain(cell, types.get(name, "")) for name, cell in zip(header, row, strict=False)]
                for row in rows
                if any(row)
            ]
            canonical = mark + write_csv(header, cells, table["schema"]["primaryKey"]).encode("utf-8")
            if content != canonical:
                path.write_bytes(canonical)
                rewritten.append(path)
    except (OSError, ValueError, KeyError, IndexError) as error:
        raise BuildError(f"{folder.name} can't be rewritten: {error}; see `validate`") from error
    return rewritten


def redescribe(package: DataPackage) -> bool:
    """Write a package's descriptor so that it says of its tables what the project does; return whether it changed."""
    resources = [as_defined(each) for each in package.resources]
    if resources == package.resources:
        return False
    (package.folder / DESCRIPTOR).write_bytes(json_bytes(package.descriptor | {"resources": resources}))
    return True


def with_all_columns(rows: list[list[str]], table: dict[str, Any]) -> list[list[str]]:
    """Return a table, its header first, with every column that it is described with, in that order; new ones are empty.

    One that has a column of another name is left as it is, for `validate` to name.
    """
    header, *cells = rows
    columns = [*types_of(table)]
    if header == columns or not set(header) <= set(columns) or len(set(header)) < len(header):
        return rows
    told = [dict(zip(header, row, strict=True)) for row in cells if any(row)]
    return [columns, *([row.get(name, "") for name in columns] for row in told)]


def types_of(table: dict[str, Any]) -> dict[str, str]:
    """Return the types of a table's columns, by their names."""
    return {str(each["name"]): str(each["type"]) for each in table["schema"]["fields"]}


def plain(cell: str, type_: str) -> str:
    """Return a cell as tables write it, whatever a spreadsheet made of it: 2.4E+11, TRUE, 2032/1/12.

    A number that lost digits on the way stays without them, and the locks find it.
    """
    cell = cell.strip()
    if type_ == "number" and POWER.fullmatch(cell):
        return format(Decimal(cell), "f")
    if type_ == "boolean":
        return cell.lower()
    if type_ == "date" and (day := SLASHED.fullmatch(cell)):
        return f"{day[1]}-{int(day[2]):02d}-{int(day[3]):02d}"
    return cell


def is_draft(package: DataPackage) -> bool:
    """Say whether a package is a draft: its tables have a column that says how sure the rules are."""
    return any(each["name"] == DRAFTED for table in package.tables for each in table["schema"]["fields"])


def as_text(content: bytes, *, in_chinese: bool) -> str:
    """Return what a table says: in UTF-8, with or without a mark, or `in_chinese` in GB 18030, too.

    Raises:
        UnicodeDecodeError: it is in another encoding.
    """
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        if not in_chinese:
            raise
        return content.decode("gb18030")
