"""The workflows: what the linters say of them, what they may do, which commands they run."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from build_scripts import paths

FOLDER = paths.ROOT / ".github" / "workflows"
WORKFLOWS = sorted(FOLDER.glob("*.yml"))
CI = paths.ROOT / ".ci"
TOOLS = Path(sys.executable).parent
PINNED = re.compile(r"uses: (?P<action>[\w./-]+)@(?P<commit>[0-9a-f]{40}) # (?P<version>v\d+\.\d+\.\d+)")
LINTERS = {
    "schema": ["check-jsonschema", "--builtin-schema", "vendor.github-workflows"],
    "actionlint": ["actionlint"],
    "zizmor": ["zizmor", "--offline", "--quiet", "--persona", "pedantic"],
}
MAY = {
    "check": {"check": {"contents": "read"}, "long": {"contents": "read"}},
    "publish": {
        "build": {"contents": "read", "pages": "read"},
        "release": {"contents": "write", "id-token": "write", "attestations": "write"},
        "deploy": {"pages": "write", "id-token": "write"},
    },
}
"""What each job may do; nothing else is allowed to anyone."""

STAND_IN = """#!/usr/bin/env bash
# Answers as gh does for a repository with the releases named in $RELEASES, and writes down what it was asked.
echo "$*" >>"$LOG"
case "$1 $2" in
  "release list") cat "$RELEASES" ;;
  "release download") mkdir -p "$5" && echo asset >"$5/SHA256SUMS" ;;
esac
"""


def read(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return content


def steps_of(path: Path) -> list[dict[str, Any]]:
    return [step for job in read(path)["jobs"].values() for step in job["steps"]]


@pytest.mark.parametrize("linter", LINTERS)
def test_the_linters_find_nothing(linter: str) -> None:
    name, *options = LINTERS[linter]
    command = [str(TOOLS / name), *options, *map(str, WORKFLOWS)]
    done = subprocess.run(command, cwd=paths.ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_lint_by_hand_is_the_same_lint() -> None:
    makefile = (paths.ROOT / "Makefile").read_text(encoding="utf-8")
    for command in LINTERS.values():
        assert f"$(VENV)/bin/{' '.join(command)} " in makefile


def test_every_action_is_pinned_and_each_to_one_commit() -> None:
    found: dict[str, tuple[str, str]] = {}
    for path in WORKFLOWS:
        for line in path.read_text(encoding="utf-8").splitlines():
            if "uses:" in line:
                match = PINNED.search(line)
                assert match, line
                pin = (match["commit"], match["version"])
                assert found.setdefault(match["action"], pin) == pin
    assert len(found) == 7


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_each_job_may_do_what_it_must_and_no_more(path: Path) -> None:
    workflow = read(path)
    assert workflow["permissions"] == {}
    assert {name: job["permissions"] for name, job in workflow["jobs"].items()} == MAY[path.stem]
    assert all(job["timeout-minutes"] for job in workflow["jobs"].values())


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_nothing_from_outside_is_pasted_into_a_command(path: Path) -> None:
    for step in steps_of(path):
        assert "${{" not in step.get("run", "")
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"] == {"persist-credentials": False}


def test_publishing_runs_these_commands_in_this_order() -> None:
    """Tested before anything is made, attested before it is public, deployed last."""
    jobs = read(FOLDER / "publish.yml")["jobs"]
    assert {name: job.get("needs") for name, job in jobs.items()} == {
        "build": None, "release": "build", "deploy": "release",
    }  # fmt: skip
    done = [
        step.get("run") or step["uses"].split("@")[0].removeprefix("actions/")
        for job in jobs.values()
        for step in job["steps"]
    ]
    assert done == [
        "checkout", "configure-pages", ".ci/run", "make test-long", ".ci/earlier", "make release", "upload-artifact",
        "upload-pages-artifact", "checkout", "download-artifact", ".ci/draft", "attest-build-provenance",
        'gh release edit "$TAG" --draft=false', "deploy-pages",
    ]  # fmt: skip
    assert all((paths.ROOT / each).is_file() for each in done if each.startswith(".ci/"))


def test_only_commands_that_speak_to_github_get_a_token() -> None:
    for path in WORKFLOWS:
        for step in steps_of(path):
            speaks = step.get("run", "").startswith((".ci/earlier", ".ci/draft", "gh "))
            assert ("GH_TOKEN" in step.get("env", {})) is speaks, step


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of the scripts beside files to release, with a stand-in for gh."""
    shutil.copytree(CI, tmp_path / "project/.ci")
    assets = tmp_path / "project/build/release/assets"
    assets.mkdir(parents=True)
    (assets / "a.zip").write_bytes(b"")
    (assets / "SHA256SUMS").write_bytes(b"")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/gh").write_text(STAND_IN, encoding="utf-8")
    (tmp_path / "bin/gh").chmod(0o755)
    return tmp_path / "project"


def run(project: Path, script: str, tag: str, releases: str) -> tuple[int, list[str]]:
    """Run a script for a tag; return its exit code and what gh was asked to do, listing aside."""
    log, listed = project.parent / "log", project.parent / "releases"
    listed.write_text(releases, encoding="utf-8")
    environment = {
        **os.environ, "PATH": f"{project.parent / 'bin'}:{os.environ['PATH']}",
        "TAG": tag, "LOG": str(log), "RELEASES": str(listed),
    }  # fmt: skip
    done = subprocess.run([str(project / script)], env=environment, capture_output=True, check=False)
    asked = log.read_text(encoding="utf-8").splitlines()
    return done.returncode, [each for each in asked if not each.startswith("release list")]


def test_earlier_releases_are_brought_one_folder_each_without_the_one_being_made(project: Path) -> None:
    (project / "build/earlier/v0.0.1").mkdir(parents=True)
    code, _ = run(project, ".ci/earlier", "v0.3.0", "v0.1.0\nv0.3.0\nv0.2.0\n")
    assert code == 0
    assert sorted(path.name for path in (project / "build/earlier").iterdir()) == ["v0.1.0", "v0.2.0"]
    assert (project / "build/earlier/v0.1.0/SHA256SUMS").is_file()


def test_a_first_release_has_none_before_it(project: Path) -> None:
    code, asked = run(project, ".ci/earlier", "v0.1.0", "")
    assert (code, asked, list((project / "build/earlier").iterdir())) == (0, [], [])


CREATE = (
    "release create v0.2.0 --draft --verify-tag --title v0.2.0 --notes-file build/release/notes.md "
    "build/release/assets/SHA256SUMS build/release/assets/a.zip"
)


def test_a_draft_is_made_with_every_asset(project: Path) -> None:
    assert run(project, ".ci/draft", "v0.2.0", "v0.1.0 false\n") == (0, [CREATE])


def test_a_draft_left_behind_is_made_anew(project: Path) -> None:
    assert run(project, ".ci/draft", "v0.2.0", "v0.1.0 false\nv0.2.0 true\n") == (
        0,
        ["release delete v0.2.0 --yes", CREATE],
    )


def test_what_is_published_is_never_touched(project: Path) -> None:
    assert run(project, ".ci/draft", "v0.2.0", "v0.2.0 false\n") == (1, [])
