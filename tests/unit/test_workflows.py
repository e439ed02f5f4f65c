"""The workflows and forms: what the linters say of them, what they may do and run, where their fields go."""

import json
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

GITHUB = paths.ROOT / ".github"
FOLDER = GITHUB / "workflows"
WORKFLOWS = sorted(FOLDER.glob("*.yml"))
FORMS = sorted((GITHUB / "ISSUE_TEMPLATE").glob("[0-9]*.yml"))
CI = paths.ROOT / ".ci"
TOOLS = Path(sys.executable).parent
PINNED = re.compile(r"uses: (?P<action>[\w./-]+)@(?P<commit>[0-9a-f]{40}) # (?P<version>v\d+\.\d+\.\d+)")
SCHEMA = "check-jsonschema --builtin-schema vendor."
LINTERS = [
    f"{SCHEMA}github-workflows .github/workflows/*.yml",
    f"{SCHEMA}github-issue-forms .github/ISSUE_TEMPLATE/[0-9]*.yml",
    f"{SCHEMA}github-issue-config .github/ISSUE_TEMPLATE/config.yml",
    f"{SCHEMA}dependabot .github/dependabot.yml",
    "actionlint .github/workflows/*.yml",
    "zizmor --offline --quiet --persona pedantic .github",
]
MAY = {
    "links": {"look": {"contents": "read"}, "tell": {"contents": "read", "issues": "write"}},
    "check": {
        "check": {"contents": "read"},
        "long": {"contents": "read"},
        "prove": {"contents": "read"},
        "ahead": {"contents": "read"},
    },
    "places": {
        "list": {"contents": "read", "pages": "read"},
        "build": {"contents": "read"},
        "join": {"contents": "read", "pages": "write", "id-token": "write"},
    },
    "publish": {
        "build": {"contents": "read", "pages": "read"},
        "release": {"contents": "write", "id-token": "write", "attestations": "write"},
        "deploy": {"pages": "write", "id-token": "write"},
    },
}
"""What each job may do; nothing else is allowed to anyone."""

STAND_IN = """#!/usr/bin/env bash
# Answers as gh does for a repository with the releases or issues named in $RELEASES, and writes down what it was asked.
echo "$*" >>"$LOG"
case "$1 $2" in
  "release list" | "issue list") cat "$RELEASES" ;;
  "release view") if [ "$3" = v0.0.2 ]; then echo 0; else echo 2; fi ;;
  "release download") mkdir -p "$5" && echo asset >"$5/SHA256SUMS" ;;
esac
"""


def read(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return content


def steps_of(path: Path) -> list[dict[str, Any]]:
    return [step for job in read(path)["jobs"].values() for step in job["steps"]]


@pytest.mark.parametrize("command", LINTERS)
def test_the_linters_find_nothing(command: str) -> None:
    done = subprocess.run(
        ["bash", "-c", f"{TOOLS}/{command}"], cwd=paths.ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_lint_by_hand_is_the_same_lint() -> None:
    makefile = (paths.ROOT / "Makefile").read_text(encoding="utf-8")
    assert [each for each in LINTERS if f"\t$(VENV)/bin/{each}\n" not in makefile] == []


def test_every_action_is_pinned_and_each_to_one_commit() -> None:
    found: dict[str, tuple[str, str]] = {}
    for path in WORKFLOWS:
        for line in path.read_text(encoding="utf-8").splitlines():
            if "uses:" in line:
                match = PINNED.search(line)
                assert match, line
                pin = (match["commit"], match["version"])
                assert found.setdefault(match["action"], pin) == pin
    assert len(found) == 8


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
        "checkout", "configure-pages", ".ci/run", "make prove", "make test-long", "make test-ahead", ".ci/earlier", "make release", "make sbom",
        "upload-artifact", "upload-pages-artifact", "checkout", "download-artifact", ".ci/draft", "attest-build-provenance",
        'gh release edit "$TAG" --draft=false', "deploy-pages",
    ]  # fmt: skip
    assert all((paths.ROOT / each).is_file() for each in done if each.startswith(".ci/"))


def test_only_commands_that_speak_to_github_get_a_token() -> None:
    for path in WORKFLOWS:
        for step in steps_of(path):
            speaks = step.get("run", "").startswith((".ci/earlier", ".ci/draft", ".ci/links", "gh "))
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
    """Run a script for a tag beside such releases or issues; return its exit code and what gh was asked to do, listing aside."""
    log, listed = project.parent / "log", project.parent / "releases"
    listed.write_text(releases, encoding="utf-8")
    environment = {
        **os.environ, "PATH": f"{project.parent / 'bin'}:{os.environ['PATH']}",
        "TAG": tag, "LOG": str(log), "RELEASES": str(listed),
    }  # fmt: skip
    done = subprocess.run([str(project / script)], env=environment, capture_output=True, check=False)
    asked = log.read_text(encoding="utf-8").splitlines()
    return done.returncode, [each for each in asked if not each.startswith(("release list", "issue list"))]


def test_earlier_releases_are_brought_one_folder_each_without_the_one_being_made(project: Path) -> None:
    """Nor one that is tagged as no version, or that has no files."""
    (project / "build/earlier/v0.0.1").mkdir(parents=True)
    code, _ = run(project, ".ci/earlier", "v0.3.0", "v0.1.0\nnightly\nv0.3.0\nv0.2.0\nv0.0.2\n")
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


@pytest.mark.parametrize(("count", "jobs", "each"), [(1, 1, 1), (3, 3, 1), (250, 250, 1), (330, 165, 2)])
def test_places_are_built_in_no_more_jobs_than_a_matrix_has(
    project: Path, count: int, jobs: int, each: int
) -> None:
    """Every place in one job, and as few in each as that allows."""
    names = [f"place-{at:03d}" for at in range(count)]
    for name in names:
        (project / "places" / name).mkdir(parents=True)
    done = subprocess.run([project / ".ci/places", "list"], capture_output=True, text=True, check=True)
    shards = json.loads(done.stdout.removeprefix("shards="))
    assert (len(shards), max(len(shard.split()) for shard in shards)) == (jobs, each)
    assert " ".join(shards).split() == names


def test_a_folder_that_is_no_address_is_refused_before_any_is_built(project: Path) -> None:
    (project / "places/a b").mkdir(parents=True)
    done = subprocess.run([project / ".ci/places", "list"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert "places/a b: the name becomes an address; use a to z, 0 to 9 and -" in done.stderr


TITLE = "外部链接打不开 · Links that don’t answer"
BODY = "--body-file build/links/report.md"


@pytest.mark.parametrize(
    ("dead", "open_issues", "asked"),
    [
        (True, "8 Another\n", [f"issue create --title {TITLE} {BODY}"]),
        (True, f"8 About: {TITLE}\n7 {TITLE}\n", [f"issue edit 7 {BODY}"]),
        (False, f"7 {TITLE}\n", ["issue close 7 --comment 现在都打得开了。 · All answer again."]),
        (False, "8 Another\n", []),
    ],
    ids=["opened", "brought up to date", "closed", "nothing to tell"],
)
def test_dead_links_are_told_in_one_issue(
    project: Path, dead: bool, open_issues: str, asked: list[str]
) -> None:
    (project / "build/links").mkdir(parents=True)
    if dead:
        (project / "build/links/dead").touch()
    assert run(project, ".ci/links", "", open_issues) == (0, asked)


def test_the_look_for_dead_links_stands_alone() -> None:
    """It runs by the calendar or by hand, never on a push, and draws from no other workflow."""
    # YAML takes the key `on` for the truth value.
    triggers = {path.stem: set(yaml.safe_load(path.read_text(encoding="utf-8"))[True]) for path in WORKFLOWS}
    assert triggers == {
        "check": {"push", "pull_request"}, "links": {"schedule", "workflow_dispatch"}, "places": {"workflow_dispatch"},
        "publish": {"push"},
    }  # fmt: skip


def test_pictures_are_kept_between_checks_and_drawn_anew_for_a_release() -> None:
    cached = {
        path.stem: [s["with"] for s in steps_of(path) if "cache@" in s.get("uses", "")] for path in WORKFLOWS
    }
    (kept,) = {str(each) for each in cached["check"] + cached["links"]}
    assert paths.PICTURES.relative_to(paths.ROOT).as_posix() in kept
    assert cached["publish"] == []


TABLES = {
    "1-outcome": {"outcomes", "evidence"},
    "2-correction": {"corrections"},
    "3-dispute": {"assessments", "evidence"},
}
"""The tables that an issue of a form becomes rows of."""

OF_THE_DOCUMENT = {"document", "publisher", "published", "address"}
"""Fields that go into the descriptor of a document's package."""


def fields_of(path: Path) -> dict[str, dict[str, Any]]:
    return {each["id"]: each for each in read(path)["body"]}


def columns() -> dict[str, dict[str, dict[str, Any]]]:
    """Return the fields of every authored table, by its name and theirs."""
    found: dict[str, dict[str, dict[str, Any]]] = {}
    for descriptor in paths.DATAPACKAGES.glob(f"*/{paths.DESCRIPTOR}"):
        for resource in json.loads(descriptor.read_text(encoding="utf-8"))["resources"]:
            fields = resource.get("schema", {}).get("fields", [])
            found.setdefault(resource["name"], {}).update({each["name"]: each for each in fields})
    return found


def test_what_a_form_asks_for_is_what_a_table_holds() -> None:
    tables = columns()
    assert {path.stem for path in FORMS} == TABLES.keys()
    unknown = {
        f"{path.name}: {name}"
        for path in FORMS
        for name in fields_of(path)
        if name not in OF_THE_DOCUMENT and not any(name in tables[table] for table in TABLES[path.stem])
    }
    assert unknown == set()


def test_what_a_form_lets_one_choose_is_what_a_table_allows() -> None:
    tables = columns()
    for path in FORMS:
        for name, field in fields_of(path).items():
            if field["type"] == "dropdown":
                (column,) = [tables[table][name] for table in TABLES[path.stem] if name in tables[table]]
                allowed = column["constraints"].get("enum")
                if allowed:
                    assert field["attributes"]["options"] == allowed, path.name
                else:
                    assert set(field["attributes"]["options"]) < tables.keys(), path.name


def test_forms_speak_chinese_first() -> None:
    chinese_first = re.compile(r"[\u3400-\u9fff“].* · .*[A-Za-z]", re.DOTALL)
    said = {
        f"{path.name}: {text}"
        for path in FORMS
        for text in [
            *(read(path)[key] for key in ("name", "description", "title")),
            *(each["attributes"]["label"] for each in read(path)["body"]),
        ]
        if not chinese_first.match(text)
    }
    assert said == set()
