"""What a build costs beside MkDocs alone over the same rendered pages, and what it costs again after a small change.

CPU seconds change with what else the machine does, so they are only ever compared with those taken
right before and after: each round builds in the same copy of the project, and what counts is the
median of the rounds' ratios. A part of `make bench`; `python -m tests.bench_build` measures this alone.
"""

import json
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
from tests.bigcity import LATER, build_bigcity
from tests.copying import copy_project
from tests.minicity import DOCS
from tests.unit.editing import edit_table

ROUNDS = 3
GROWN = 1000
"""How many pledges the invented city has of which one cell is changed."""
LANGUAGES = ("zh", "en")
KEPT = ("build/kept", "build/pictures")
"""What a build leaves for the next one of drawings and pictures; without it one is cold."""
MADE = (
    *(f"build/mkdocs.{lang}" for lang in LANGUAGES),
    *(f"build/{name}" for name in ("pages", "site", "checked", "downloads")),
)
"""What it leaves of pages, of files, of checks that found nothing, and of downloads."""


REAL = {
    "build_to_mkdocs": "a build, drawings and pictures kept",
    "cold_build_to_mkdocs": "a build, nothing kept",
    "changed_build_to_mkdocs": "a build after one changed cell, all else kept",
    "unchanged_build_to_mkdocs": "a build, all kept: nothing has changed",
    "changed_cell_to_cold_build": f"a build after one changed cell of {GROWN:,} invented pledges, beside a cold one",
}
"""What is measured here, each a ratio, and what it is called."""


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


def build(folder: Path, *options: str, without: tuple[str, ...] = ()) -> float:
    """Build the site of a copy of the project, without some of what builds have left; return the CPU seconds."""
    for name in without:
        shutil.rmtree(folder / name, ignore_errors=True)
        (folder / name).unlink(missing_ok=True)
    return cpu_seconds([sys.executable, "-m", "build_scripts", "build", *options], folder)


def bare(folder: Path) -> float:
    """Run MkDocs over what a build rendered, one edition after the other; return the CPU seconds."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder / "build/bare")]
    return sum(
        cpu_seconds([*command, "--config-file", f"build/mkdocs.{lang}.yml"], folder) for lang in LANGUAGES
    )


def round_of(folder: Path) -> dict[str, float]:
    """Build with nothing kept, with drawings and pictures, with all kept, and so after a changed cell.

    Returns what each took beside MkDocs alone.
    """
    cold = build(folder, without=KEPT + MADE)
    first = bare(folder)
    warm = build(folder, without=MADE)
    second = bare(folder)
    unchanged = build(folder)
    change_cell(folder / "datapackages")
    changed = build(folder)
    alone = (first + second) / 2
    return {
        "build_to_mkdocs": warm / second,
        "cold_build_to_mkdocs": cold / alone,
        "changed_build_to_mkdocs": changed / second,
        "unchanged_build_to_mkdocs": unchanged / second,
    }


def changed_cell(folder: Path) -> float:
    """Build the grown city cold, and again after one cell was changed; return the CPU seconds as a part of the cold ones."""
    city = build_bigcity(folder / "city", GROWN)
    options = ("--data", str(city), "--docs", str(DOCS), "--site", str(folder / "city-site"))
    cold = build(folder, *options, without=KEPT + MADE)
    change_cell(city)
    return build(folder, *options) / cold


def change_cell(packages: Path) -> None:
    """Say one thing otherwise: the explanation of a pledge in the largest table, which stands on several pages and in several files."""

    def change(rows: list[dict[str, str]]) -> None:
        rows[0]["explanation_en"] = rows[0]["explanation_en"].removesuffix(".") + ", too."

    edit_table(max(packages.glob("*/pledges.csv"), key=lambda path: path.stat().st_size), change)


def ratios(rounds: int = ROUNDS) -> Mapping[str, float]:
    """Return the medians of some rounds' ratios for the real ledger, and what a changed cell costs in the invented one."""
    with tempfile.TemporaryDirectory() as made:
        folder = copy_project(Path(made) / "project")
        for name in KEPT:
            (folder / name).unlink()
        cpu_seconds([sys.executable, "-m", "compileall", "-q", "build_scripts"], folder)
        found = [round_of(folder) for _ in range(rounds)]
        changed = changed_cell(folder)
    return {
        **{name: statistics.median(each[name] for each in found) for name in found[0]},
        "changed_cell_to_cold_build": changed,
    }


if __name__ == "__main__":
    os.environ["SOURCE_DATE_EPOCH"] = LATER
    print(json.dumps(ratios(), indent=1))
