"""The maintainers' pages are true: those made of the code are current, the others name what there is."""

import re
from pathlib import Path

import pytest

from build_scripts import paths
from build_scripts.problems import CODES
from tests.faults import FAULTS, problem_of
from tests.maintain import FOLDER, architecture

RELEASE = {"version", "changelog", "history"}


def test_the_architecture_page_is_what_the_modules_say() -> None:
    assert (FOLDER / "architecture.md").read_text(encoding="utf-8") == architecture(), "run `make maintain`"


def test_every_kind_of_problem_has_a_fault_that_shows_it() -> None:
    assert set(FAULTS) | RELEASE == set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_the_example_of_a_problem_is_what_is_printed(code: str, tmp_path: Path) -> None:
    text = (FOLDER / "problems.md").read_text(encoding="utf-8")
    section = text.partition(f"\n## {code}\n")[2].partition("\n## ")[0]
    assert CODES[code] in section, "run `make maintain`"
    assert f"```\n{problem_of(code, tmp_path)}\n```" in section, "run `make maintain`"


def test_files_and_commands_that_the_pages_name_are_there() -> None:
    makefile = (paths.ROOT / "Makefile").read_text(encoding="utf-8")
    missing = []
    for page in [*sorted(FOLDER.glob("*.md")), paths.ROOT / "CONTRIBUTING.md", paths.ROOT / "README.md"]:
        text = page.read_text(encoding="utf-8")
        for name in re.findall(
            r"`((?:build_scripts|templates|tests|docs|datapackages|\.github|\.ci)/[\w./-]+)`", text
        ):
            if not any(mark in name for mark in ("…", "*")) and not (paths.ROOT / name).exists():
                missing.append(f"{page.name}: {name}")
        for command in re.findall(r"`make ([a-z-]+)`", text):
            if not re.search(rf"^{command}:", makefile, re.MULTILINE):
                missing.append(f"{page.name}: make {command}")
    assert not missing, "\n".join(missing)
