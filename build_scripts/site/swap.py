"""Replace the published folder in one move, so that a failed build leaves it as it was."""

import shutil
from pathlib import Path

from build_scripts.problems import BuildError
from build_scripts.site.ownership import require_replaceable, sign


def previous_of(published: Path) -> Path:
    """Return where the last site stands while a new one takes its place."""
    return published.with_name(f"{published.name}.previous")


def require_place(published: Path) -> None:
    """Make sure that a site can be put here and nothing of anybody's is lost.

    Raises:
        BuildError: there is something else at the place of the site, or of the one before it.
    """
    if not published.name:
        raise BuildError(f"{published} can't be replaced; name a folder in it")
    if not published.parent.is_dir():
        raise BuildError(f"there is no folder {published.parent} to put {published.name} into; make it first")
    for folder in (published, previous_of(published)):
        require_replaceable(folder)


def mend(published: Path) -> None:
    """Put right what a killed build left, where there is something to put right."""
    previous = previous_of(published)
    # A build that was killed between its two moves left the last site under its second name.
    if previous.is_dir():
        if published.exists():
            shutil.rmtree(previous)
        else:
            previous.rename(published)


def swap(built: Path, published: Path) -> None:
    """Put a finished site where the last one is, and the last one where it was built: the next build begins with its files.

    Raises:
        BuildError: something else stands there by now, or the move failed; the last site is then still in place.
    """
    previous = previous_of(published)
    require_place(published)
    mend(published)
    try:
        sign(built)
        ready = beside(built, published)
        if published.exists():
            published.rename(previous)
        try:
            ready.rename(published)
        except OSError:
            if previous.exists():
                previous.rename(published)
            raise
    except OSError as error:
        raise BuildError(
            f"the finished site can't be put at {published}: {error.strerror or error}"
        ) from error
    if previous.exists() and not built.exists():
        previous.rename(built)
    shutil.rmtree(previous, ignore_errors=True)


def beside(built: Path, published: Path) -> Path:
    """Return the finished site as a folder on the file system of the published one, copied there if need be."""
    if built.stat().st_dev == published.parent.stat().st_dev:
        return built
    copy = published.with_name(f"{published.name}.next")
    require_replaceable(copy)
    try:
        shutil.copytree(built, copy, dirs_exist_ok=True)
    except OSError:
        shutil.rmtree(copy, ignore_errors=True)
        raise
    return copy
