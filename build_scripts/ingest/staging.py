"""A draft as it would be accepted: beside the packages of the ledger, without what only drafts have.

Drafts are looked at, and accepted, in such a copy alone: nothing in the folder of drafts is ever read as a package.
"""

import codecs
import datetime
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Any

from build_scripts.ingest.descriptor import PROPOSALS
from build_scripts.load.packages import DataPackage, find_packages, read_package
from build_scripts.load.rewrite import plain, types_of
from build_scripts.load.sealing import is_sealed, seal
from build_scripts.paths import CHANGELOG, DESCRIPTOR
from build_scripts.problems import BuildError
from build_scripts.text.canonical import json_bytes, read_csv, write_csv

ONLY_IN_DRAFTS = {str(each["name"]) for each in PROPOSALS}


def read_draft(folder: Path) -> DataPackage:
    """Read the descriptor of a draft.

    Raises:
        BuildError: there is no such draft, or its descriptor can't be read.
    """
    try:
        return read_package(folder)
    except FileNotFoundError as error:
        raise BuildError(f"there is no draft in {folder}") from error
    except (OSError, ValueError) as error:
        raise BuildError(f"{folder / DESCRIPTOR} can't be read: {error}") from error


def stage(draft: Path, data: Path, root: Path) -> Path:
    """Lay a draft beside the packages of a ledger below `root`, an empty folder; return its copy.

    Where the packages are sealed, the draft is, too, and the rows that were added to them for it.

    Raises:
        BuildError: a file of the draft can't be read.
    """
    for folder in find_packages(data):
        shutil.copytree(folder, root / folder.name)
    if (data / CHANGELOG).exists():
        shutil.copy(data / CHANGELOG, root)
    package = read_draft(draft)
    copy = root / draft.name
    copy.mkdir()
    for path in sorted(each for each in draft.iterdir() if each.is_file() and each.name != DESCRIPTOR):
        copy.joinpath(path.name).write_bytes(path.read_bytes())
    for table in package.tables:
        path = copy / str(table["path"])
        try:
            header, rows = read_table(draft / path.name)
            path.write_text(confirmed(header, rows, table), encoding="utf-8", newline="")
        except (OSError, ValueError) as error:
            raise BuildError(f"{draft / path.name} can't be read as a table: {error}") from error
    descriptor = {**package.descriptor, "resources": [without_proposals(each) for each in package.resources]}
    (copy / DESCRIPTOR).write_bytes(json_bytes(descriptor))
    if is_sealed(data):
        # What is new is sealed as it lies here; what was changed since it was sealed still shows.
        for folder in find_packages(root):
            with suppress(BuildError):  # what can't be read, the locks say
                seal(folder, datetime.datetime.now(datetime.UTC).date(), new_only=True)
    return copy


def read_table(path: Path) -> tuple[list[str], list[list[str]]]:
    """Return the columns and rows of a table as a spreadsheet may have saved it: with a mark, or in GB 18030.

    Raises:
        ValueError: it is no table, or a row has another number of cells.
    """
    content = path.read_bytes().removeprefix(codecs.BOM_UTF8)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        text = content.decode("gb18030")
    table = read_csv(text.replace("\r\n", "\n"))
    if not table:
        raise ValueError("it is empty; its first row names the columns")
    header, *rows = table
    rows = [[cell.strip() for cell in row] for row in rows if any(row)]
    short = next((number for number, row in enumerate(rows, start=2) if len(row) != len(header)), None)
    if short:
        raise ValueError(f"row {short} has not {len(header)} cells")
    return header, rows


def confirmed(header: list[str], rows: list[list[str]], table: dict[str, Any]) -> str:
    """Return a table in canonical form without the columns that only drafts have."""
    kept = [at for at, name in enumerate(header) if name not in ONLY_IN_DRAFTS]
    columns = [header[at] for at in kept]
    key = [name for name in table["schema"]["primaryKey"] if name in columns]
    types = types_of(table)
    cells = [[plain(row[at], types.get(header[at], "")) for at in kept] for row in rows]
    return write_csv(columns, cells, key)


def without_proposals(resource: dict[str, Any]) -> dict[str, Any]:
    """Return the descriptor of a resource without the columns that only drafts have."""
    if resource.get("type") != "table":
        return resource
    schema = resource["schema"]
    fields = [each for each in schema["fields"] if each["name"] not in ONLY_IN_DRAFTS]
    return {**resource, "schema": {**schema, "fields": fields}}
