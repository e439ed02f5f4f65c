"""Replace the published folder in one move, so that a failed build leaves it as it was."""

import shutil
from pathlib import Path


def swap(built: Path, published: Path) -> None:
    """Put a finished site where the last one is; both must be on the same file system.

    Raises:
        OSError: the move failed; the last site is then still in place.
    """
    previous = published.with_name(f"{published.name}.previous")
    shutil.rmtree(previous, ignore_errors=True)
    if published.exists():
        published.rename(previous)
    try:
        built.rename(published)
    except OSError:
        if previous.exists():
            previous.rename(published)
        raise
    shutil.rmtree(previous, ignore_errors=True)
