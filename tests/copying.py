"""A copy of the project, to change and to run its commands in."""

import os
import shutil
from pathlib import Path

from build_scripts import paths

SHARED = (".venv", ".venv-mutation", ".venv-outside", "node_modules", "build/pictures", "build/kept")
"""What is slow to make and the same for every copy: the copy has a link to it."""
GENERATED = {".git", "build", "site", "drafts", ".pytest_cache", ".mypy_cache", ".ruff_cache", ".hypothesis"}


def link(source: str, target: str) -> str:
    """Give a file a second name where it may have one, and copy it where not."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
    return target


def copy_project(folder: Path, *, without: tuple[str, ...] = ()) -> Path:
    """Copy all that the project is made of, but the folders at its root that are left out; return the copy.

    Nothing that was generated is copied. `folder` must not be there.
    """
    top = paths.ROOT

    def left_out(path: str, names: list[str]) -> set[str]:
        unwanted = {*GENERATED, *SHARED, *without} if Path(path) == top else {"__pycache__"}
        return unwanted.intersection(names)

    shutil.copytree(top, folder, ignore=left_out)
    (folder / "build").mkdir()
    for name in SHARED:
        if name.startswith("build/"):
            (top / name).mkdir(parents=True, exist_ok=True)
        if (top / name).exists():
            (folder / name).symlink_to(top / name)
    return folder
