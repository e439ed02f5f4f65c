"""Rewrite the tables of data packages in canonical form, and their descriptors as the project defines the tables."""

import json
from pathlib import Path

from build_scripts.load.contract import as_defined
from build_scripts.load.packages import DataPackage, find_packages, read_package
from build_scripts.paths import DESCRIPTOR
from build_scripts.problems import BuildError
from build_scripts.text.canonical import read_csv, write_csv


def rewrite(root: Path) -> list[Path]:
    """Rewrite every table below `root` that is not in canonical form, and every descriptor; return those files.

    A descriptor says of its tables what `load.contract` does, in the words that it has for each as a whole.

    Raises:
        BuildError: a descriptor or a table can't be read; files before it may be rewritten.
    """
    rewritten = []
    for folder in find_packages(root):
        try:
            package = read_package(folder)
            if redescribe(package):
                rewritten.append(folder / DESCRIPTOR)
                package = read_package(folder)
            for table in package.tables:
                path = package.path(table)
                text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
                header, *rows = read_csv(text)
                cells = [[cell.strip() for cell in row] for row in rows if any(row)]
                canonical = write_csv(header, cells, table["schema"]["primaryKey"])
                if path.read_bytes() != canonical.encode("utf-8"):
                    path.write_bytes(canonical.encode("utf-8"))
                    rewritten.append(path)
        except (OSError, ValueError, KeyError, IndexError) as error:
            raise BuildError(f"{folder.name} can't be rewritten: {error}; see `validate`") from error
    return rewritten


def redescribe(package: DataPackage) -> bool:
    """Write a package's descriptor so that it says of its tables what the project does; return whether it changed."""
    resources = [as_defined(each) for each in package.resources]
    if resources == package.resources:
        return False
    text = json.dumps(package.descriptor | {"resources": resources}, ensure_ascii=False, indent=2)
    (package.folder / DESCRIPTOR).write_text(f"{text}\n", encoding="utf-8", newline="\n")
    return True
