"""A copy of the project, and releases of it by the command that the workflow runs."""

import os
import shutil
import subprocess
from pathlib import Path

from build_scripts import paths
from tests.minicity import replace
from tests.published import ADDRESS, RELEASE

COPIED = (
    "Makefile",
    "install.sh",
    "pyproject.toml",
    "requirements.txt",
    "CITATION.cff",
    "LICENSE",
    "LICENSE-DATA",
)
FOLDERS = ("build_scripts", "datapackages", "docs", "templates")


def link(source: str, target: str) -> str:
    """Give a file a second name where it may have one, and copy it where not."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
    return target


def copy_project(folder: Path) -> None:
    """Copy what releases are made from, with an entry in the changelog."""
    folder.mkdir()
    for path in (*(paths.ROOT / name for name in COPIED), paths.MKDOCS_CONFIG):
        shutil.copy2(path, folder / path.name)
    for name in FOLDERS:
        shutil.copytree(paths.ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / ".venv").symlink_to(paths.ROOT / ".venv")
    # No picture is drawn twice.
    paths.PICTURES.mkdir(parents=True, exist_ok=True)
    (folder / "build").mkdir()
    (folder / "build/pictures").symlink_to(paths.PICTURES)
    replace(folder / "datapackages/CHANGELOG.md", f"## {RELEASE}, unreleased", f"## {RELEASE}")


def make_release(project: Path, tag: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a copy of the project."""
    environment = {**os.environ, "SITE_URL": ADDRESS.rstrip("/"), "TAG": tag, "GITHUB_REPOSITORY": ""}
    return subprocess.run(
        ["make", "release"], cwd=project, env=environment, capture_output=True, text=True, check=False
    )


def make_first_release(folder: Path) -> None:
    """Make a copy of the project, its first release, and a copy of the site of that."""
    project = folder / "project"
    copy_project(project)

    # A tag that is not the version stops before anything is made.
    stopped = make_release(project, "v9.9.9")
    assert stopped.returncode != 0
    assert "[version]" in stopped.stdout
    assert not (project / "build/release").exists()
    assert not (project / "site").exists()

    done = make_release(project, f"v{RELEASE}")
    assert done.returncode == 0, done.stdout + done.stderr
    shutil.copytree(project / "site", folder / "published", copy_function=link)
