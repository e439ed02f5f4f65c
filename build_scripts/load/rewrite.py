"""Rewrite the tables of data packages in canonical form."""

from pathlib import Path

from build_scripts.load.packages import find_packages, read_package
from build_scripts.problems import BuildError
from build_scripts.text.canonical import read_csv, write_csv


def rewrite(root: Path) -> list[Path]:
    """Rewrite every table below `root` that is not in canonical form; return those files.

    Raises:
        BuildError: a descriptor or a table can't be read; files before it may be rewritten.
    """
    rewritten = []
    for folder in find_packages(root):
        try:
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
