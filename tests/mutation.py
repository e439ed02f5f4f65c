"""What the tests would miss: `make mutate`, or `python -m tests.mutation validate/quotes …` for a room or some modules.

Changes the code that decides on numbers, verdicts, agreement and locks in one small way after another (mutmut), and
sees whether a test fails. The modules and their tests stand in pyproject.toml. Runs in a copy of the project
below build/, and writes docs/maintain/mutation.md: the last score of each module, and each change that no test
noticed with the reason that docs/maintain/measured/survivors.csv gives.
"""

import ast
import csv
import datetime
import json
import os
import random
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import astuple, dataclass, fields
from pathlib import Path

from mutmut.mutation.file_mutation import mutate_file_contents
from mutmut.utils.format_utils import get_mutant_name

from build_scripts import paths
from tests.bench_page import table
from tests.copying import copy_project
from tests.minicity import LATER

SEED = 20261128
DRAWN = {"text": 0.4, "assess": 0.4, "validate": 0.05}
"""The share of the possible changes that is tried, by room: the locks are many."""
FEWEST = 5
"""How many are tried of a module, however small it is."""
FOLDER = paths.BUILD / "mutation"
PAGE = paths.DOCS / "maintain" / "mutation.md"
SCORES = paths.DOCS / "maintain" / "measured" / "mutation.csv"
REASONS = SCORES.with_name("survivors.csv")
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

    @property
    def module(self) -> str:
        """The room and module that it is in."""
        return "/".join(self.function.split(".")[:2])


@dataclass(frozen=True)
class Score:
    """What became of the changes to a module: how many there could be, were tried, noticed, without an end, survived."""

    module: str
    day: str
    possible: int
    drawn: int
    noticed: int
    came_to_no_end: int
    survived: int


def modules() -> list[str]:
    """Return every module that is changed, as `room/module`."""
    config = tomllib.loads((paths.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["mutmut"]
    changed = [path for pattern in config["only_mutate"] for path in sorted(paths.ROOT.glob(pattern))]
    left = {paths.ROOT / path for path in config["do_not_mutate"]}
    return [
        f"{path.parent.name}/{path.stem}" for path in changed if path not in left and path.stem != "__init__"
    ]


def possible(module: str) -> list[str]:
    """Return the name of every change to a module that does more than to word a sentence otherwise."""
    path = Path("build_scripts", module).with_suffix(".py")
    made = mutate_file_contents(str(path), (paths.ROOT / path).read_text(encoding="utf-8"))
    codes = {
        each.name: unworded(each)
        for each in ast.walk(ast.parse(made.code))
        if isinstance(each, ast.FunctionDef) and "__mutmut_" in each.name
    }
    return sorted(
        get_mutant_name(path, name)
        for name in made.mutant_names
        if codes[name] != codes[name.rpartition("__mutmut")[0] + "__mutmut_orig"]
    )


def unworded(function: ast.FunctionDef) -> str:
    """Return a function’s code without its name, and without what stands in literals that hold a blank: sentences."""
    for each in ast.walk(function):
        if isinstance(each, ast.Constant) and isinstance(each.value, str) and " " in each.value:
            each.value = " "
    return "".join(map(ast.dump, function.body))


def draw(module: str, every: list[str]) -> list[str]:
    """Return the changes to a module that are tried: the same ones as long as its code is."""
    share = round(DRAWN[module.partition("/")[0]] * len(every))
    return sorted(random.Random(f"{SEED} {module}").sample(every, min(max(share, FEWEST), len(every))))


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


def score(module: str, every: list[str], found: dict[str, int]) -> Score:
    """Return what became of the changes to a module."""
    survived = sum(code in (SURVIVED, UNTESTED) for code in found.values())
    noticed = sum(code in KILLED for code in found.values())
    day = datetime.datetime.now(datetime.UTC).date().isoformat()
    return Score(module, day, len(every), len(found), noticed, len(found) - noticed - survived, survived)


def keep(new: list[Score]) -> list[Score]:
    """Write the new scores beside those of modules that did not run, and return the scores of all that there are."""
    known = {each.module: each for each in read_scores()} | {each.module: each for each in new}
    kept = [known[module] for module in modules() if module in known]
    with SCORES.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow([each.name for each in fields(Score)])
        writer.writerows(map(astuple, kept))
    return kept


def read_scores() -> list[Score]:
    """Return the scores as they were written last."""
    with SCORES.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))[1:]
    return [Score(module, day, *map(int, numbers)) for module, day, *numbers in rows]


def score_table(scores: list[Score]) -> str:
    """Return the table of scores by module and, below, of each room and of all."""
    numbers = [each.name for each in fields(Score)][2:]
    sums = [
        Score(
            room,
            "",
            *(
                sum(getattr(each, name) for each in scores if each.module.startswith(room))
                for name in numbers
            ),
        )
        for room in (*DRAWN, "")
    ]
    head = ["module", *(name.replace("_", " ") for name in numbers), "score", "day"]
    rows = [
        [named(each.module), *(str(getattr(each, name)) for name in numbers), percent(each), each.day]
        for each in (*scores, *sums)
    ]
    return table(head, rows)


def named(module: str) -> str:
    """Return how a module or a room is shown."""
    return f"`{module}`" if module else "all"


def percent(each: Score) -> str:
    """Return the share of what was tried that did not survive."""
    return f"{(each.drawn - each.survived) / each.drawn:.0%}" if each.drawn else "–"


def survivors(found: dict[str, int]) -> list[Survivor]:
    """Return the changes that no test noticed."""
    return [shown(name) for name, code in found.items() if code in (SURVIVED, UNTESTED)]


def write_page(scores: list[Score], left: list[Survivor]) -> None:
    """Write the scores and the survivors below what people wrote on the page."""
    known = reasons()
    rows = [
        [f"`{each.function}`", code_of(each.was), code_of(each.became), known.get(each, "**none yet**")]
        for each in left
    ]
    parts = [
        PAGE.read_text(encoding="utf-8").partition(MADE)[0] + MADE,
        score_table(scores),
        "## What survived",
        table(["function", "was", "became", "why it stays"], rows, words=True),
    ]
    PAGE.write_text("\n\n".join(parts) + "\n", encoding="utf-8")


def copied() -> None:
    """Lay a fresh copy of the project, with the rows of the fault table that each lock alone finds."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    (copy_project(FOLDER) / "mutants").mkdir()
    subprocess.run([sys.executable, "-m", "tests.locks"], cwd=FOLDER, env=environment(), check=True)


def environment() -> dict[str, str]:
    """Return the environment of a run: the plug-in is found among the tests, and all that the city tells is past."""
    return {**os.environ, "PYTHONPATH": str(FOLDER / "mutants"), "SOURCE_DATE_EPOCH": LATER}


def main(wanted: list[str]) -> None:
    """Run what was drawn of the wanted modules and write the page; exits with 1 where a survivor has no reason."""
    copied()
    every = {module: possible(module) for module in wanted}
    drawn = [name for module in wanted for name in draw(module, every[module])]
    subprocess.run([MUTMUT, "run", "--max-children", "1", *drawn], cwd=FOLDER, env=environment(), check=True)
    found = outcomes(drawn)
    by_module = {
        module: {name: found[name] for name in found if module_of(name) == module} for module in wanted
    }
    new = [score(module, every[module], by_module[module]) for module in wanted]
    left = survivors(found)
    elsewhere = [each for each in reasons() if each.module not in wanted]
    write_page(keep(new), elsewhere + left)
    unexplained = [each for each in left if each not in reasons()]
    for each in unexplained:
        print(f"{each.function}: {each.was}  →  {each.became}")
    sys.exit(bool(unexplained))


def code_of(text: str) -> str:
    """Return code for a cell of a Markdown table."""
    escaped = text.replace("|", "\\|")
    return f"`` {escaped} ``" if text else ""


if __name__ == "__main__":
    named_so = tuple(sys.argv[1:]) or ("",)
    main([module for module in modules() if module.startswith(named_so)])
