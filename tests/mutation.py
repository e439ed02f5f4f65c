"""What the tests would miss: `make mutate`.

Changes the code that decides on numbers, verdicts, agreement and locks in one small way after another (mutmut), and
sees whether a test fails. The modules and their tests stand in pyproject.toml. Runs in a copy of the project
below build/, and writes docs/maintain/mutation.md: a score for each module, and each change that no test
noticed with the reason that docs/maintain/measured/survivors.csv gives.
"""

import csv
import json
import random
import shutil
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from mutmut.mutation.file_mutation import mutate_file_contents
from mutmut.utils.format_utils import get_mutant_name

from build_scripts import paths
from tests.bench_page import table
from tests.copying import copy_project

SEED, DRAWN = 20261128, 600
FOLDER = paths.BUILD / "mutation"
PAGE = paths.DOCS / "maintain" / "mutation.md"
REASONS = paths.DOCS / "maintain" / "measured" / "survivors.csv"
MADE = "<!-- Made by `make mutate` from here on. -->"
MUTMUT = Path(sys.executable).with_name("mutmut")
SURVIVED, UNTESTED, KILLED = 0, 33, {1, 3}
"""What mutmut writes down of a change: nothing failed, nothing runs it, something failed. All else is a test that came to no end."""


@dataclass(frozen=True)
class Survivor:
    """A change that no test noticed: the function, what stood there and what stood there instead."""

    function: str
    was: str
    became: str


def possible() -> list[str]:
    """Return the name of every change that could be made."""
    config = tomllib.loads((paths.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["mutmut"]
    names = []
    for module in config["only_mutate"]:
        source = (paths.ROOT / module).read_text(encoding="utf-8")
        made = mutate_file_contents(module, source)
        names += [get_mutant_name(Path(module), name) for name in made.mutant_names]
    return sorted(names)


def module_of(name: str) -> str:
    """Return the room and module that a change is in."""
    _, room, module, _ = name.split(".")
    return f"{room}/{module}"


def outcomes(names: Iterable[str]) -> dict[str, int]:
    """Return what mutmut wrote down of each of these changes."""
    found: dict[str, int] = {}
    for path in (FOLDER / "mutants").rglob("*.meta"):
        found |= json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"]
    return {name: found[name] for name in names}


def shown(name: str) -> Survivor:
    """Return what a change is."""
    diff = subprocess.run(
        [MUTMUT, "show", name], cwd=FOLDER, capture_output=True, text=True, check=True
    ).stdout
    lines = [line for line in diff.splitlines() if line[:1] in "+-" and line[:3] not in ("+++", "---")]
    was, became = (" ".join(line[1:].strip() for line in lines if line[0] == sign) for sign in "-+")
    function = name.rpartition("__mutmut")[0].removeprefix("build_scripts.").replace("x_", "", 1)
    return Survivor(function, was, became)


def reasons() -> dict[Survivor, str]:
    """Return why each known change is left to survive."""
    with REASONS.open(encoding="utf-8", newline="") as file:
        return {
            Survivor(each["function"], each["was"], each["became"]): each["reason"]
            for each in csv.DictReader(file)
        }


def scores(found: dict[str, int], every: list[str]) -> str:
    """Return the table of scores by module."""
    total = Counter(map(module_of, every))
    rows = []
    for module in (*total, ""):
        own = [code for name, code in found.items() if not module or module_of(name) == module]
        survived = sum(code in (SURVIVED, UNTESTED) for code in own)
        failed = sum(code in KILLED for code in own)
        cells = [
            total[module] if module else len(every),
            len(own),
            failed,
            len(own) - failed - survived,
            survived,
        ]
        score = f"{(len(own) - survived) / len(own):.0%}" if own else "–"
        rows.append([f"`{module}`" if module else "all", *map(str, cells), score])
    return table(["module", "possible", "drawn", "noticed", "came to no end", "survived", "score"], rows)


def survivors(found: dict[str, int]) -> list[Survivor]:
    """Return the changes that no test noticed."""
    return [shown(name) for name, code in found.items() if code in (SURVIVED, UNTESTED)]


def write_page(found: dict[str, int], every: list[str], left: list[Survivor]) -> None:
    """Write the scores and the survivors below what people wrote on the page."""
    known = reasons()
    rows = [
        [f"`{each.function}`", code_of(each.was), code_of(each.became), known.get(each, "**none yet**")]
        for each in left
    ]
    parts = [
        PAGE.read_text(encoding="utf-8").partition(MADE)[0] + MADE,
        scores(found, every),
        "## What survived",
        table(["function", "was", "became", "why it stays"], rows, words=True),
    ]
    PAGE.write_text("\n\n".join(parts) + "\n", encoding="utf-8")


def main() -> None:
    """Run what was drawn and write the page; exits with 1 where a survivor has no reason."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    copy_project(FOLDER)
    every = possible()
    drawn = sorted(random.Random(SEED).sample(every, min(DRAWN, len(every))))
    subprocess.run([MUTMUT, "run", "--max-children", "1", *drawn], cwd=FOLDER, check=True)
    found = outcomes(drawn)
    left = survivors(found)
    write_page(found, every, left)
    unexplained = [each for each in left if each not in reasons()]
    for each in unexplained:
        print(f"{each.function}: {each.was}  →  {each.became}")
    sys.exit(bool(unexplained))


def code_of(text: str) -> str:
    """Return code for a cell of a Markdown table."""
    escaped = text.replace("|", "\\|")
    return f"`` {escaped} ``" if text else ""


if __name__ == "__main__":
    main()
