"""What the root of the repository says otherwise than the packages."""

from pathlib import Path

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.downloads.project import project_files
from build_scripts.release.root import check_root
from build_scripts.release.versions import Version
from tests.editions import EDITIONS
from tests.minicity import replace

VERSION, DAY = Version(0, 1, 0), "2031-02-01"


@pytest.fixture
def root(book: Casebook, tmp_path: Path) -> Path:
    """Return a root that says what the packages say."""
    for file in project_files(book, EDITIONS):
        (tmp_path / file.path).write_bytes(file.content)
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "0.1.0"\n', encoding="utf-8")
    (tmp_path / "CHANGELOG.md").write_text(
        "# Changelog\n\n## 0.1.0, 2031-02-01\n\n- All.\n", encoding="utf-8"
    )
    return tmp_path


def said(root: Path, book: Casebook) -> list[list[str]]:
    problems = check_root(root, project_files(book, EDITIONS), VERSION, DAY)
    return [[each.file, each.field, each.wrong] for each in problems]


def test_a_root_that_agrees_passes(root: Path, book: Casebook) -> None:
    assert said(root, book) == []


@pytest.mark.parametrize(
    ("name", "old", "new", "field"),
    [
        ("CITATION.cff", "version: 0.1.0", "version: 0.0.9", "version"),
        ("CITATION.cff", f"date-released: '{DAY}'", "date-released: '2031-01-01'", "date-released"),
        (".zenodo.json", '"version": "0.1.0"', '"version": "0.0.9"', "version"),
        (
            ".zenodo.json",
            f'"publication_date": "{DAY}"',
            '"publication_date": "2031-01-01"',
            "publication_date",
        ),
        ("pyproject.toml", "0.1.0", "0.0.9", "project.version"),
        ("CHANGELOG.md", DAY, "unreleased", "## 0.1.0"),
        (".zenodo.json", "{\n", "{", ""),
    ],
)
def test_the_field_that_differs_is_named(
    root: Path, book: Casebook, name: str, old: str, new: str, field: str
) -> None:
    (root / name).write_text((root / name).read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    [[file, found, wrong]] = said(root, book)
    assert (file, found) == (f"../{name}", field)
    assert not field or "the packages say “" in wrong


def test_a_file_that_nobody_wrote_is_missed(root: Path, book: Casebook) -> None:
    """A project without a version or a changelog of its own need not have them; one without a citation must."""
    for name in ("CITATION.cff", "pyproject.toml", "CHANGELOG.md"):
        (root / name).unlink()
    assert said(root, book) == [["../CITATION.cff", "", "is not there"]]
    replace(root / ".zenodo.json", '"upload_type": "dataset",', '"upload_type": "dataset"')
    assert len(said(root, book)) > 2
