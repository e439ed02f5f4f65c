"""What a build of the real ledger costs, beside MkDocs alone over the same rendered pages: `make bench`.

CPU seconds change with what else the machine does, so they are only ever compared with those taken
right before and after: each round builds in the same copy of the project, and what counts is the
median of the rounds' ratios.
"""

import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from build_scripts.site.mkdocs import QUIET
from tests.copying import copy_project

ROUNDS = 3
LANGUAGES = ("zh", "en")
KEPT = ("build/kept", "build/pictures")
"""What a build leaves for the next one; without these it is a cold one."""


def cpu_seconds(command: list[str], folder: Path) -> float:
    """Run a command in a folder and return the CPU seconds that it took, those of its own processes included.

    Raises:
        subprocess.CalledProcessError: it failed.
    """
    # Modules are compiled once, as on every machine where nobody forbids it.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=folder, env=environment | QUIET, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def build(folder: Path) -> float:
    """Build the site of a copy of the project; return the CPU seconds."""
    return cpu_seconds([sys.executable, "-m", "build_scripts", "build"], folder)


def bare(folder: Path) -> float:
    """Run MkDocs over what a build rendered, one edition after the other; return the CPU seconds."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder / "build/bare")]
    return sum(
        cpu_seconds([*command, "--config-file", f"build/mkdocs.{lang}.yml"], folder) for lang in LANGUAGES
    )


def forget(folder: Path, names: tuple[str, ...]) -> None:
    """Take away what builds have left."""
    for name in names:
        shutil.rmtree(folder / name, ignore_errors=True)


def round_of(folder: Path) -> dict[str, float]:
    """Build once with nothing kept and once with all of it; return what each took beside MkDocs alone."""
    forget(folder, KEPT)
    cold = build(folder)
    first = bare(folder)
    warm = build(folder)
    beside = (first + bare(folder)) / 2
    return {"cold_build_to_mkdocs": cold / beside, "build_to_mkdocs": warm / beside}


def ratios(rounds: int = ROUNDS) -> Mapping[str, float]:
    """Return the medians of some rounds' ratios, each to two places."""
    with tempfile.TemporaryDirectory() as made:
        folder = copy_project(Path(made) / "project")
        for name in KEPT:
            (folder / name).unlink()
        build(folder)
        found = [round_of(folder) for _ in range(rounds)]
    return {name: round(statistics.median(each[name] for each in found), 2) for name in found[0]}


if __name__ == "__main__":
    print(ratios())
