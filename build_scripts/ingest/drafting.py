"""Make a draft of a document: a whole package, written in one go or not at all."""

import re
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from build_scripts.ingest.descriptor import (
    TABLES,
    Told,
    columns_of,
    descriptor_of,
    publisher_in,
    readme_of,
    title_in,
    vouched,
)
from build_scripts.ingest.document import Document, read_document
from build_scripts.ingest.judgement import draft_judgement
from build_scripts.ingest.reading import Reading, read_text
from build_scripts.ingest.sections import sections_of
from build_scripts.ingest.table_rows import Rows, cells, rows_of
from build_scripts.load.ledger import Ledger
from build_scripts.load.packages import find_packages, read_package
from build_scripts.paths import DESCRIPTOR, DOCS, DRAFTS, README
from build_scripts.problems import BuildError
from build_scripts.text.canonical import for_people, json_bytes, write_csv
from build_scripts.text.restore import non_blank_lines
from build_scripts.words.edition import read_editions

NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")

Files = dict[str, bytes]
"""The files of a package by their paths in its folder."""


@dataclass(frozen=True)
class Draft:
    """A draft as it was written: its folder, and what it was made of.

    `judgement` is the folder of the assessments drafted with it, or None where no pledge was due.
    """

    folder: Path
    document: Document
    reading: Reading
    rows: Rows
    judgement: Path | None


def ingest(path: Path, told: Told, data: Path, ledger: Ledger, into: Path) -> Draft:
    """Make a draft package of a document, and one of the assessments that it lets us make.

    Raises:
        BuildError: the document can't be drafted from, the name is taken or no name, the document is in the ledger
            or among the drafts already, or the folder can't be written. Nothing is left half-written.
    """
    check_told(told, data, into)
    document = read_document(path)
    check_new(document, [*packages_in(data), *packages_in(into)])
    editions = read_editions([DOCS], ledger.vocabulary)
    reading = read_text(document.text, told.issued)
    if not any(each.candidates for each in reading.proposals):
        raise BuildError(f"{path} states no figure that the rules know; is it a report or a plan?")
    lines = [line.strip() for line in non_blank_lines(document.text).values()]
    title = title_in(lines)
    descriptor = descriptor_of(told, document, ledger, title, publisher_in(lines))
    blocks, periods = list(reading.blocks), list(reading.periods)
    sections = sections_of(told.name, blocks, periods, ledger.vocabulary.themes)
    rows = rows_of(told.name, blocks, sections, periods, list(reading.proposals), ledger)
    files = {
        **tables_as_files(descriptor, {name: getattr(rows, name) for name in TABLES}),
        "source.txt": document.content,
        README: readme_of(told, document, title, editions).encode(),
        DESCRIPTOR: json_bytes(descriptor),
    }
    if document.original is not None:
        files[f"original.{document.kind}"] = document.original
    packages = {told.name: files}
    judgement = draft_judgement(told, reading.years.back, rows, ledger, editions, data, into)
    if judgement:
        packages[judgement.name] = {
            **tables_as_files(judgement.descriptor, judgement.rows),
            README: judgement.readme.encode(),
            DESCRIPTOR: json_bytes(judgement.descriptor),
        }
    write_packages(into, packages)
    return Draft(into / told.name, document, reading, rows, into / judgement.name if judgement else None)


def check_told(told: Told, data: Path, into: Path) -> None:
    """Refuse a name that is none or is taken, and a day that is none.

    Raises:
        BuildError: see above.
    """
    if not NAME.fullmatch(told.name):
        raise BuildError(
            f"--package {told.name}: a name is lower-case ASCII words joined by “-”, such as report-<year>"
        )
    if into.resolve().is_relative_to(data.resolve()):
        raise BuildError(
            f"--into {into} lies among the packages of the ledger, where a draft would be taken for one of them; "
            f"leave it out, and the draft is made in {DRAFTS.name}"
        )
    for root in (data, into):
        if (root / told.name).exists():
            raise BuildError(
                f"--package {told.name}: {root / told.name} is there already; choose another name or remove it"
            )
    if told.issued and not is_day(told.issued):
        raise BuildError(f"--issued {told.issued}: a day is written YYYY-MM-DD")


def is_day(text: str) -> bool:
    """Say whether a text is a day of the calendar, as YYYY-MM-DD."""
    try:
        return bool(DAY.fullmatch(text)) and bool(date.fromisoformat(text))
    except ValueError:
        return False


def packages_in(root: Path) -> list[Path]:
    """Return the folders of packages below a folder, which may not be there."""
    return find_packages(root) if root.is_dir() else []


def check_new(document: Document, folders: list[Path]) -> None:
    """Refuse a document that a package holds already.

    Raises:
        BuildError: see above; the package is named.
    """
    own = {vouched(each)["hash"] for each in (document.content, document.original) if each is not None}
    for folder in folders:
        try:
            resources = read_package(folder).resources
        except (OSError, ValueError):
            continue  # `validate` says what is wrong with it
        if own & {each.get("hash") for each in resources}:
            raise BuildError(f"{document.name} is the document of {folder} already, byte for byte")


def tables_as_files(descriptor: dict[str, Any], rows: Mapping[str, list[dict[str, str]]]) -> Files:
    """Return the tables of a draft in canonical form, by their file, with a mark for a spreadsheet to know UTF-8 by."""
    files = {}
    for resource in descriptor["resources"]:
        if resource.get("type") == "table":
            columns = columns_of(resource)
            text = write_csv(
                columns, cells(rows[resource["name"]], columns), resource["schema"]["primaryKey"]
            )
            files[str(resource["path"])] = for_people(text)
    return files


def write_packages(into: Path, packages: Mapping[str, Files]) -> None:
    """Write packages below a folder, all of them or none.

    Raises:
        BuildError: the folder can't be written to.
    """
    try:
        into.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=into, prefix=".") as beside:
            for name, files in packages.items():
                folder = Path(beside) / name
                folder.mkdir()
                for path, content in files.items():
                    (folder / path).write_bytes(content)
            for name in packages:
                shutil.move(Path(beside) / name, into / name)
    except OSError as error:
        raise BuildError(
            f"{into} can't be written to: {error.strerror or error}; nothing was written"
        ) from error
