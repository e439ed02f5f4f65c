"""A copy of the project, and releases of it by the command that the workflow runs."""

import os
import re
import shutil
import subprocess
from pathlib import Path

from build_scripts.load.packages import find_packages
from tests.copying import copy_project, link
from tests.minicity import read_descriptor, replace
from tests.published import ADDRESS, RELEASE


def date_changelogs(project: Path, version: str, day: str) -> None:
    """Say in both changelogs of a copy on which day a version comes, in the place of “unreleased”."""
    for path in (project / "CHANGELOG.md", project / "datapackages/CHANGELOG.md"):
        replace(path, f"## {version}, unreleased", f"## {version}, {day}")


def make(project: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run `make` in a copy of the project, for no address and no repository but those that are given."""
    given = {**os.environ, "SITE_URL": "", "GITHUB_REPOSITORY": "", **environment}
    return subprocess.run(
        ["make", *arguments], cwd=project, env=given, capture_output=True, text=True, check=False
    )


def make_release(project: Path, tag: str, address: str = "") -> subprocess.CompletedProcess[str]:
    """Make a release in a copy of the project."""
    return make(project, "release", TAG=tag, SITE_URL=address)


def make_first_release(folder: Path) -> None:
    """Make a copy of the project, its first release, and a copy of the site of that."""
    project = copy_project(folder / "project")
    days = [str(read_descriptor(each)["created"])[:10] for each in find_packages(project / "datapackages")]
    date_changelogs(project, str(RELEASE), max(days))

    # A tag that is not the version stops before anything is made.
    stopped = make_release(project, "v9.9.9", ADDRESS)
    assert stopped.returncode != 0
    assert re.findall(r"\[[a-z]+\]", stopped.stdout) == ["[version]"]
    assert not (project / "build/release").exists()
    assert not (project / "site").exists()

    done = make_release(project, f"v{RELEASE}", ADDRESS)
    assert done.returncode == 0, done.stdout + done.stderr
    shutil.copytree(project / "site", folder / "published", copy_function=link)
