"""Find the data packages and read their descriptors and files."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from build_scripts.load.inside import inside
from build_scripts.paths import CHANGELOG, DESCRIPTOR
from build_scripts.problems import BuildError

ROLES = ("source", "vocabulary", "assessments")


@dataclass(frozen=True)
class DataPackage:
    """A data package on disk: its folder and its descriptor as parsed JSON."""

    folder: Path
    descriptor: dict[str, Any] = field(repr=False)

    @property
    def name(self) -> str:
        """The package's name, which is its folder's."""
        return self.folder.name

    @property
    def role(self) -> str:
        """One of `ROLES`."""
        return str(self.ledger["role"])

    @property
    def ledger(self) -> dict[str, Any]:
        """What the descriptor says for this project only, under `ledger`."""
        value = self.descriptor.get("ledger")
        return value if isinstance(value, dict) else {}

    @property
    def resources(self) -> list[dict[str, Any]]:
        """The descriptors of the package's resources."""
        return list(self.descriptor.get("resources", []))

    @property
    def tables(self) -> list[dict[str, Any]]:
        """The descriptors of those resources that are tables."""
        return [resource for resource in self.resources if resource.get("type") == "table"]

    def resource(self, name: str) -> dict[str, Any] | None:
        """Return the descriptor of a resource, or None."""
        return next((each for each in self.resources if each.get("name") == name), None)

    def file(self, resource: dict[str, Any]) -> str:
        """Return a resource's file, relative to the folder of packages."""
        return f"{self.name}/{resource['path']}"

    def path(self, resource: dict[str, Any]) -> Path:
        """Return a resource's file on disk.

        Raises:
            BuildError: its path leads out of the package.
        """
        return inside(self.folder, str(resource["path"]))


def find_packages(root: Path) -> list[Path]:
    """Return the folders below `root` in order of name, links left out; each should be a data package."""
    return sorted(path for path in root.iterdir() if path.is_dir() and not path.is_symlink())


def read_package(folder: Path) -> DataPackage:
    """Read a package's descriptor.

    Raises:
        OSError: the descriptor can't be opened.
        ValueError: it is not UTF-8 JSON, says one thing twice, or is not an object.
    """
    text = (folder / DESCRIPTOR).read_text(encoding="utf-8")
    descriptor = json.loads(text, object_pairs_hook=once_each, parse_constant=no_number)
    if not isinstance(descriptor, dict):
        raise ValueError("not a JSON object")
    return DataPackage(folder, descriptor)


def once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return the members of a JSON object; of a name that stands twice, programs keep one or the other.

    Raises:
        ValueError: a name stands twice.
    """
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise ValueError(f"“{name}” is said twice in one object")
        found[name] = value
    return found


def no_number(word: str) -> None:
    """Refuse NaN and Infinity, which are no JSON.

    Raises:
        ValueError: always.
    """
    raise ValueError(f"{word} is no number of JSON")


def read_changelog(root: Path) -> str:
    """Return what changed in the data from version to version, as the folder of packages tells it.

    Raises:
        BuildError: it is not there, or can't be read as UTF-8.
    """
    try:
        return (root / CHANGELOG).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BuildError(
            f"{CHANGELOG} beside the packages can't be read: {error}; write it, every zip carries it"
        ) from error
