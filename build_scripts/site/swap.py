"""Replace the published folder in one move, so that a failed build leaves it as it was."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

from build_scripts.problems import BuildError
from build_scripts.site.ownership import LIST, require_replaceable, sign


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

    Where there is no last one, the next build begins with those of this one, under a second name.

    Raises:
        BuildError: something else stands there by now, or the move failed; the last site is then still in place.
    """
    previous = previous_of(published)
    require_place(published)
    mend(published)
    twin = built.with_name(f"{built.name}.twin")
    shutil.rmtree(twin, ignore_errors=True)
    try:
        # Before it is signed: a file that is given a second name afterwards would count as touched.
        if not published.exists() and on_one_disk(built, published):
            give_second_names(built, twin)
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
        shutil.rmtree(twin, ignore_errors=True)
        raise BuildError(
            f"the finished site can't be put at {published}: {error.strerror or error}"
        ) from error
    if twin.exists():
        # The site is in its place: without a beginning, the next one is made from nothing.
        with suppress(OSError):
            shutil.copyfile(published / LIST, twin / LIST)
            twin.rename(built)
        shutil.rmtree(twin, ignore_errors=True)
    elif previous.exists() and not built.exists():
        previous.rename(built)
    shutil.rmtree(previous, ignore_errors=True)


def give_second_names(folder: Path, twin: Path) -> None:
    """Give every file below a folder a second name below another: a quarter of the work of writing it again.

    Where the file system has no second names, there is nothing in the end.
    """
    try:
        shutil.copytree(folder, twin, copy_function=os.link)
    except OSError:
        shutil.rmtree(twin, ignore_errors=True)


def beside(built: Path, published: Path) -> Path:
    """Return the finished site as a folder on the file system of the published one, copied there if need be."""
    if on_one_disk(built, published):
        return built
    copy = published.with_name(f"{published.name}.next")
    require_replaceable(copy)
    try:
        shutil.copytree(built, copy, dirs_exist_ok=True)
    except OSError:
        shutil.rmtree(copy, ignore_errors=True)
        raise
    return copy


def on_one_disk(built: Path, published: Path) -> bool:
    """Say whether a finished site can be moved to its place."""
    return built.stat().st_dev == published.parent.stat().st_dev
