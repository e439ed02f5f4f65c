"""Ways to break a copy of the invented city's packages."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from build_scripts.load.contract import contract
from build_scripts.text.canonical import read_csv, write_csv
from tests.minicity import read_descriptor, write_descriptor


def rewrite_bytes(path: Path, change: Callable[[bytes], bytes]) -> None:
    """Replace a file's bytes; the change must make a difference."""
    before = path.read_bytes()
    after = change(before)
    assert after != before, f"nothing changed in {path.name}"
    path.write_bytes(after)


def redescribe(folder: Path, change: Callable[[dict[str, Any]], object]) -> None:
    """Change a package's descriptor in place."""
    descriptor = read_descriptor(folder)
    change(descriptor)
    write_descriptor(folder, descriptor)


def rehash(descriptor: dict[str, Any], source: Path) -> None:
    """Let a descriptor vouch for the source as it is now."""
    content = source.read_bytes()
    own = resource(descriptor, "source")
    own |= {"bytes": len(content), "hash": "sha256:" + hashlib.sha256(content).hexdigest()}


def resource(descriptor: dict[str, Any], name: str) -> dict[str, Any]:
    """Return a resource of a descriptor."""
    found: dict[str, Any] = next(each for each in descriptor["resources"] if each["name"] == name)
    return found


def field(descriptor: dict[str, Any], table: str, name: str) -> dict[str, Any]:
    """Return a field of a table of a descriptor."""
    fields = resource(descriptor, table)["schema"]["fields"]
    found: dict[str, Any] = next(each for each in fields if each["name"] == name)
    return found


def set_value(path: str, value: object) -> Callable[[dict[str, Any]], None]:
    """Return a change that sets a value at a dotted path of names; a table's name leads to it."""

    def change(descriptor: dict[str, Any]) -> None:
        *parents, last = path.split(".")
        at = descriptor
        for each in parents:
            at = at[each] if each in at else resource(descriptor, each)
        at[last] = value

    return change


def read_table(path: Path) -> list[dict[str, str]]:
    """Return the rows of a table as dictionaries."""
    header, *rows = read_csv(path.read_text(encoding="utf-8"))
    return [dict(zip(header, row, strict=True)) for row in rows]


def edit_table(path: Path, change: Callable[[list[dict[str, str]]], object], key: int = 1) -> None:
    """Change the rows of a table in place and write it back in canonical form.

    `key` says how many columns from the left are the table's key.
    """
    header, *_ = read_csv(path.read_text(encoding="utf-8"))
    rows = read_table(path)
    change(rows)
    text = write_csv(header, [[row[name] for name in header] for row in rows], header[:key])
    path.write_text(text, encoding="utf-8", newline="")


def set_cell(path: Path, record_id: str, column: str, value: str) -> None:
    """Set one cell of the row whose first cell is `record_id`."""

    def change(rows: list[dict[str, str]]) -> None:
        [row] = [row for row in rows if next(iter(row.values())) == record_id]
        row[column] = value

    edit_table(path, change)


def row_of(path: Path, part: str) -> int:
    """Return the row, counting the header as 1, of the one line that holds `part`."""
    [row] = [
        number
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if part in line
    ]
    return row


def add_original(folder: Path) -> Path:
    """Lay beside a source the PDF that its text was taken from, and vouch for it; return its path."""
    path = folder / "original.pdf"
    path.write_bytes(b"%PDF-1.7")
    descriptor = read_descriptor(folder)
    definition = contract()["original"]
    own = definition.of(next(each for each in definition.variants if each["path"] == path.name))
    content = path.read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    descriptor["resources"].append({**own, "bytes": len(content), "hash": f"sha256:{digest}"})
    write_descriptor(folder, descriptor)
    return path
