"""Tell a site that this project made from anything else, so that a build replaces nothing of anybody's."""

import hashlib
import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from build_scripts.problems import BuildError

LIST = ".site-files"
"""Lists every file of a finished site with its SHA-256, as `sha256sum --check` reads it."""

FIRST_LINE = "# A site made by build_scripts. The next build replaces these files, and only these."


def sign(built: Path) -> None:
    """Write the list of a finished site's files into it, by which the next build knows it.

    Where it was made of the last site, whose list is there yet, only files that changed since are read.
    """
    names = sorted(files_below(built) - {LIST})
    signed = signed_files(built)
    written = (built / LIST).stat().st_ctime_ns if signed else 0
    lines = [f"{held_by(built, name, signed, written)}  {name}\n" for name in names]
    (built / LIST).unlink(missing_ok=True)
    (built / LIST).write_text(f"{FIRST_LINE}\n{''.join(lines)}", encoding="utf-8", newline="\n")


def require_replaceable(folder: Path) -> None:
    """Make sure that nothing is lost if a folder is replaced.

    It may be absent, empty, or a site that was signed and not touched since; files that are gone from
    such a site don't matter.

    Raises:
        BuildError: it is, or holds, something else, or can't be read.
    """
    try:
        if not os.path.lexists(folder):
            return
        if folder.is_symlink() or not folder.is_dir():
            raise BuildError(f"{folder} is no folder; {ADVICE}")
        held = files_below(folder)
        signed = signed_files(folder)
        written = (folder / LIST).stat().st_ctime_ns if signed else 0
        foreign = next(
            (
                each
                for each in sorted(held - {LIST})
                if each not in signed or held_by(folder, each, signed, written) != signed[each]
            ),
            None,
        )
    except OSError as error:
        raise BuildError(f"{folder} can't be read: {error.strerror}; {ADVICE}") from error
    if foreign is not None:
        what = "was changed after a build made it" if foreign in signed else "was made by no build"
        raise BuildError(f"{folder} holds {foreign}, which {what}; {ADVICE}")


ADVICE = "name a folder that is absent or empty, or move what is there away"


def held_by(folder: Path, name: str, signed: dict[str, str], written: int) -> str:
    """Return the SHA-256 of a file, as the list of its site has it if the file was not changed since; nothing for a link.

    The list was written last, at `written`, in nanoseconds. What the system has changed nothing of since is not read again: unlike the time of
    modification, that of a change can't be set by whoever puts another file in its place.
    """
    # As text: there are thousands of files, and making a path of each takes longer than looking at it.
    is_at = os.lstat(f"{folder}{os.sep}{name}")
    if stat.S_ISLNK(is_at.st_mode):
        return ""
    return signed[name] if name in signed and is_at.st_ctime_ns < written else digest(folder / name)


def signed_files(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of each file that a site's list names; nothing where the folder is no such site."""
    path = folder / LIST
    if path.is_symlink() or not path.is_file():
        return {}
    first, *lines = path.read_bytes().decode("utf-8", "replace").split("\n")
    pairs = (line.partition("  ") for line in lines if line)
    return {name: sha256 for sha256, _, name in pairs} if first == FIRST_LINE else {}


def files_below(folder: Path) -> set[str]:
    """Return everything below a folder that is no folder itself, links among them, by relative path.

    Raises:
        OSError: part of the folder can't be read.
    """
    return set(walked(str(folder), ""))


def walked(folder: str, below: str) -> Iterator[str]:
    """Yield what is below a folder; `below` is its own path from where the walk began, with “/” at its end."""
    with os.scandir(folder) as found:
        for each in found:
            if each.is_dir(follow_symlinks=False):
                yield from walked(each.path, f"{below}{each.name}/")
            else:
                yield below + each.name


def digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def require_apart(folder: Path, others: Iterable[Path]) -> None:
    """Make sure that a site is not put into, or around, a folder that a build reads or works in.

    Raises:
        BuildError: it would be.
    """
    place = folder.resolve()
    for other in others:
        near = other.resolve()
        if place == near or near in place.parents or place in near.parents:
            raise BuildError(
                f"{folder} is, holds or lies in {other}, which a build needs; put the site elsewhere"
            )
