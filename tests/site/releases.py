"""A copy of the project, and releases of it by the command that the workflow runs."""

import os
import shutil
import subprocess
from pathlib import Path

from tests.copying import copy_project, link
from tests.minicity import replace
from tests.published import ADDRESS, RELEASE


def copy_to_release(folder: Path) -> None:
    """Copy what releases are made from, with an entry in the changelog."""
    copy_project(folder)
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
    copy_to_release(project)

    # A tag that is not the version stops before anything is made.
    stopped = make_release(project, "v9.9.9")
    assert stopped.returncode != 0
    assert "[version]" in stopped.stdout
    assert not (project / "build/release").exists()
    assert not (project / "site").exists()

    done = make_release(project, f"v{RELEASE}")
    assert done.returncode == 0, done.stdout + done.stderr
    shutil.copytree(project / "site", folder / "published", copy_function=link)
