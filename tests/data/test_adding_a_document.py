"""The steps of `datapackages/README.md` for a new document, followed to the letter on a copy of the project.

What a person would write is taken from `tests/secondyear/`; all else is done by the commands that the
steps name. What changes must be named there, and in the end nothing else may have changed.
"""

import hashlib
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from build_scripts.load.packages import read_package
from build_scripts.paths import CHANGELOG, DESCRIPTOR, README
from tests.copying import copy_project
from tests.minicity import LENDERS, add_rows, key_of, read_descriptor, read_table, replace, write_descriptor
from tests.secondyear import (
    ASSESSMENTS,
    REPORT,
    YEAR,
    assess,
    leave_out_what_is_there,
    moved,
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


def make_the_folder(packages: Path, layer: Path, step: str) -> Path:
    """Follow the first step: the document as it came, a README, a descriptor; return the folder."""
    folder = packages / REPORT
    folder.mkdir()
    shutil.copy(layer / REPORT / "source.txt", folder)
    (folder / README).write_text(f"# {REPORT}\n", encoding="utf-8")
    orders = [
        read_descriptor(each.parent)["ledger"].get("order", 0) for each in packages.glob(f"*/{DESCRIPTOR}")
    ]
    written = read_descriptor(layer / REPORT)
    written["ledger"]["order"] = max(orders) + 1
    descriptor = adapt(packages / LENDERS["source"], written, step)
    [raw] = [each for each in descriptor["resources"] if each["path"] == "source.txt"]
    text = (folder / "source.txt").read_bytes()
    raw |= {"bytes": len(text), "hash": f"sha256:{hashlib.sha256(text).hexdigest()}"}
    write_descriptor(folder, descriptor)
    name_at_the_head(packages, REPORT)
    return folder


def code(packages: Path, layer: Path, step: str) -> None:
    """Follow the third step: the document's own tables, and what they need of the vocabulary."""
    for name in ("pledges.csv", "outcomes.csv", "exclusions.csv"):
        assert f"`{name}`" in step
        heads = (packages / each / name for each in (LENDERS["source"], REPORT))
        shutil.copy(layer / REPORT / name, packages / REPORT)
        assert len({each.read_text(encoding="utf-8").splitlines()[0] for each in heads}) == 1
    vocabulary = packages / "vocabulary"
    leave_out_what_is_there(packages, layer / "vocabulary")
    for path in sorted((layer / "vocabulary").glob("*.csv")):
        assert path.stem in step
        add_rows(vocabulary / path.name, read_table(path), key_of(read_descriptor(vocabulary), path.name))


def add_a_judgement(packages: Path, layer: Path, step: str) -> None:
    """Follow the fourth step: a package for a year that had none, its rows as the tests' second year has them."""
    folder = packages / ASSESSMENTS
    folder.mkdir()
    (folder / README).write_text(f"# {ASSESSMENTS}\n", encoding="utf-8")
    descriptor = adapt(packages / LENDERS["assessments"], read_descriptor(layer / ASSESSMENTS), step)
    assert "without the resources below `codings/`" in step
    descriptor["resources"] = [each for each in descriptor["resources"] if "/" not in each["path"]]
    write_descriptor(folder, descriptor)
    write_empty_tables(folder)
    assess(packages, YEAR, read_package(packages / REPORT), silent=True)
    name_at_the_head(packages, ASSESSMENTS)


def test_the_steps_for_a_document_are_true_to_the_letter(tmp_path: Path) -> None:
    """After each step the checks say what the next one has to do; after the last they are silent."""
    project = copy_project(tmp_path / "project")
    packages = project / "datapackages"
    before = {path: path.read_bytes() for path in files_of(project)}
    steps = steps_of(project)
    with moved("year") as layer:
        folder = make_the_folder(packages, layer, steps[0])
        assert "`python -m build_scripts prepare datapackages/<folder>`" in steps[1]
        assert command(project, "prepare", f"datapackages/{REPORT}").returncode == 0
        own, draft = layer / REPORT / "paragraphs.csv", folder / "paragraphs.csv"
        assert texts_of(draft) == texts_of(own)
        assert f"{REPORT}/paragraphs.csv:2: text_en: " in command(project, "validate").stdout
        shutil.copy(own, draft)
        code(packages, layer, steps[2])
        assert command(project, "validate").stdout == ""
        add_a_judgement(packages, layer, steps[3])
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
    assert elsewhere - {f"datapackages/vocabulary/{name}.csv" for name in ("themes", "indicators")} <= {
        "datapackages/README.md", "datapackages/CHANGELOG.md", "CITATION.cff", ".zenodo.json",
    }  # fmt: skip
    assert {".zenodo.json", "datapackages/vocabulary/themes.csv"} <= elsewhere


def texts_of(paragraphs: Path) -> str:
    """Return what a table of paragraphs holds of its document."""
    return "".join(row["text_zh"] for row in read_table(paragraphs))
