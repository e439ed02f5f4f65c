"""The steps of `datapackages/README.md` for a new document, followed to the letter on a copy of the project.

What a person would write is taken from `tests/secondyear/`; all else is done by the commands that the
steps name. What changes must be named there, and in the end nothing else may have changed.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from build_scripts.load.packages import read_package
from build_scripts.paths import CHANGELOG, README
from tests.copying import copy_project
from tests.minicity import add_rows, key_of, read_descriptor, read_table, replace, write_descriptor
from tests.secondyear import (
    ASSESSMENTS,
    REPORT,
    YEAR,
    assess,
    leave_out_what_is_there,
    moved,
    order_after_what_is_there,
    write_empty_tables,
)

KEPT = {"keywords"}
"""What the invented packages say otherwise, and a copied descriptor says well enough."""


def command(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command of the project in a copy of it."""
    line = [sys.executable, "-m", "build_scripts", *arguments]
    return subprocess.run(line, cwd=project, capture_output=True, text=True, check=False)


def files_of(project: Path) -> Iterator[Path]:
    """Yield the files that a project is made of, none that was generated."""
    for path in project.rglob("*"):
        if path.is_file() and not {"__pycache__", "build"} & set(path.relative_to(project).parts):
            yield path


def steps_of(project: Path) -> list[str]:
    """Return the steps, one after the other, each on one line."""
    text = (project / "datapackages/README.md").read_text(encoding="utf-8")
    section = text.split("\n## Adding a document\n")[1].split("\n## ")[0]
    return [" ".join(step.split()) for step in re.split(r"(?m)^\d\. ", section)[1:]]


def adapt(model: Path, written: dict[str, Any], step: str) -> dict[str, Any]:
    """Return another package's descriptor with what a step names as a person wrote it; the rest stays as it was."""
    descriptor = read_descriptor(model)
    for part, own in ((descriptor, written), (descriptor["ledger"], written["ledger"])):
        differing = {
            name for name in {*part, *own} - {"resources", "ledger"} if part.get(name) != own.get(name)
        }
        named = {name for name in differing if f"`{re.sub('_(zh|en)$', '', name)}`" in step}
        assert differing - named <= KEPT, f"the step does not name {sorted(differing - named - KEPT)}"
        for name in named:
            if name in own:
                part[name] = own[name]
            else:
                del part[name]
    return descriptor


def name_at_the_head(packages: Path, folder: str) -> None:
    """Add a folder to the table at the head of the page."""
    row = "| `vocabulary` |"
    replace(packages / README, row, f"| `{folder}` | what it holds |\n{row}")


def confirm(draft: Path, packages: Path, layer: Path, step: str) -> None:
    """Follow the second step: the draft's tables, its descriptor and the vocabulary as a person wrote them."""
    written = read_descriptor(layer / REPORT)
    written["ledger"]["order"] = read_descriptor(draft)["ledger"]["order"]
    write_descriptor(draft, adapt(draft, written, step))
    for name in ("paragraphs.csv", "pledges.csv", "outcomes.csv", "exclusions.csv"):
        shutil.copy(layer / REPORT / name, draft)
    vocabulary = packages / "vocabulary"
    leave_out_what_is_there(packages, layer / "vocabulary")
    order_after_what_is_there(packages, layer / "vocabulary")
    for path in sorted((layer / "vocabulary").glob("*.csv")):
        assert path.stem in step
        add_rows(vocabulary / path.name, read_table(path), key_of(read_descriptor(vocabulary), path.name))


def confirm_the_judgement(draft: Path, packages: Path, layer: Path, work: Path) -> None:
    """Follow the fourth step: the drafted assessments, their rows as the tests' second year has them."""
    written = read_descriptor(layer / ASSESSMENTS)
    write_descriptor(
        draft,
        {**read_descriptor(draft), **{name: written[name] for name in ("description", "description_en")}},
    )
    shutil.copytree(packages, work)
    shutil.copytree(draft, work / ASSESSMENTS)
    write_empty_tables(work / ASSESSMENTS)
    assess(work, YEAR, read_package(work / REPORT), silent=True)
    for name in ("evidence.csv", "assessments.csv", "settlements.csv"):
        shutil.copy(work / ASSESSMENTS / name, draft)


@pytest.mark.long
def test_the_steps_for_a_document_are_true_to_the_letter(tmp_path: Path) -> None:
    """After each step the commands say what the next one has to do; after the last the checks are silent."""
    project = copy_project(tmp_path / "project")
    packages, drafts = project / "datapackages", project / "drafts"
    before = {path: path.read_bytes() for path in files_of(project)}
    steps = steps_of(project)
    with moved("year") as layer:
        assert "`python -m build_scripts ingest FILE --package <kind>-<year>`" in steps[0]
        assert (
            command(project, "ingest", str(layer / REPORT / "source.txt"), "--package", REPORT).returncode
            == 0
        )
        assert texts_of(drafts / REPORT / "paragraphs.csv") == texts_of(layer / REPORT / "paragraphs.csv")
        assert "`status` lists what is left" in steps[1]
        assert "title_zh in " in command(project, "status", REPORT).stdout
        confirm(drafts / REPORT, packages, layer, steps[1])
        assert command(project, "status", REPORT).stdout == f"{REPORT}: ready; `accept {REPORT}`\n"
        assert "`accept` moves a draft here" in steps[2]
        assert command(project, "accept", REPORT).returncode == 0
        name_at_the_head(packages, REPORT)
        assert command(project, "validate").stdout == ""
        assert "`ingest` has drafted `assessments-<year>`" in steps[3]
        assert "gets a row in `settlements.csv`" in steps[3]
        assert "\nfind what would settle it (" in command(project, "status", ASSESSMENTS).stdout
        confirm_the_judgement(drafts / ASSESSMENTS, packages, layer, tmp_path / "work")
        accepted = command(project, "accept", ASSESSMENTS)
        assert (accepted.returncode, accepted.stderr) == (0, ""), accepted.stdout
        name_at_the_head(packages, ASSESSMENTS)
        assert command(project, "validate").stdout == ""
    assert "`python -m build_scripts metadata`" in steps[5]
    assert command(project, "metadata").returncode == 0
    with (packages / CHANGELOG).open("a", encoding="utf-8") as changelog:
        changelog.write(f"- Data package `{REPORT}`.\n")

    after = {path: path.read_bytes() for path in files_of(project)}
    assert before.keys() <= after.keys()
    touched = {path.relative_to(project) for path, content in after.items() if before.get(path) != content}
    own_folders = {Path("datapackages") / each for each in (REPORT, ASSESSMENTS)}
    elsewhere = {path.as_posix() for path in touched if path.parent not in own_folders}
    assert elsewhere - {f"datapackages/vocabulary/{name}.csv" for name in ("themes", "indicators", "seals")} <= {
        "datapackages/README.md", "datapackages/CHANGELOG.md", "CITATION.cff", ".zenodo.json",
    }  # fmt: skip
    assert {".zenodo.json", "datapackages/vocabulary/themes.csv"} <= elsewhere


def texts_of(paragraphs: Path) -> str:
    """Return what a table of paragraphs holds of its document."""
    return "".join(row["text_zh"] for row in read_table(paragraphs))
