"""Keep what is read and written within its folder, whatever an id or a descriptor says."""

from pathlib import Path

from build_scripts.problems import BuildError


def inside(folder: Path, name: str) -> Path:
    """Return the path of `name`, which is written with “/”, below a folder.

    Raises:
        BuildError: the name leads out of the folder, or is none.
    """
    parts = {*name.split("/")}
    if parts <= {"", "."} or name.startswith("/") or ".." in parts or "\\" in name or "\0" in name:
        raise BuildError(f"“{name}” leads out of {folder}; nothing is read or written there")
    return folder / name
