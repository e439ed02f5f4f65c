"""The lines for R that the data page gives to copy, run as they stand, beside the saved file."""

import csv
import os
import shutil
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.downloads.archive import PackageDownloads
from build_scripts.downloads.derived import derived_downloads
from build_scripts.load.ledger import Ledger
from build_scripts.parts.recipes import describe_recipes
from tests.editions import EDITIONS, real_editions

FLAT = ["targets-2024", "outcomes-2024", "targets-2025"]
WRITE_BACK = '\nwrite.csv(table, "back.csv", row.names = FALSE, na = "", fileEncoding = "UTF-8")\n'


@pytest.fixture(scope="session")
def rscript() -> str:
    """Return the command of R."""
    found = shutil.which("Rscript")
    assert found, "R is missing; `make prove` installs r-base-core"
    return found


@pytest.fixture(scope="session")
def flat(ledger: Ledger) -> dict[str, PackageDownloads]:
    """Return the flat packages by name."""
    return {
        each.name: each
        for each in derived_downloads(Casebook(ledger), real_editions(ledger))
        if each.name in FLAT
    }


def same(cell: str, back: str) -> bool:
    """Say whether R gives a cell back: a number as a number, a missing value as nothing."""
    if not cell:
        return back == ""
    if cell == back:
        return True
    try:
        return float(cell) == float(back)
    except ValueError:
        return False


@pytest.mark.parametrize("edition", EDITIONS, ids=["zh", "en"])
@pytest.mark.parametrize("name", FLAT)
def test_the_lines_for_r_work_and_keep_every_cell(
    flat: dict[str, PackageDownloads], tmp_path: Path, rscript: str, name: str, edition: Any
) -> None:
    saved = flat[name].file(f"{name}.csv")
    (tmp_path / saved.path).write_bytes(saved.content)
    lines = {each.program: each.lines for each in describe_recipes(flat[name], edition)}["R"]
    (tmp_path / "lines.R").write_text(lines + WRITE_BACK, encoding="utf-8")
    told = subprocess.run(
        [rscript, "--vanilla", "lines.R"],
        cwd=tmp_path,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=True,
    )
    rows = list(csv.DictReader(saved.content.decode("utf-8-sig").splitlines()))
    with (tmp_path / "back.csv").open(encoding="utf-8", newline="") as file:
        read = list(csv.DictReader(file))
    assert len(rows) == len(read) == flat[name].descriptor["resources"][0]["rows"]
    changed = [
        (next(iter(before.values())), column, before[column], after[column])
        for before, after in zip(rows, read, strict=True)
        for column in before
        if not same(before[column], after[column])
    ]
    assert changed == []
    counted = Counter(row[lines.split("table$")[1].split(")")[0]] for row in rows)
    printed = told.stdout.split()
    assert all(str(number) in printed for number in counted.values())
    figures = [row for row in rows if row["value"]]
    assert figures
    assert all(row["figure_text"] in told.stdout for row in figures)
