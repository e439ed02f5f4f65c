"""Whether the root of the repository says of a release what its packages say."""

import json
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from build_scripts.downloads.archive import Download
from build_scripts.paths import CHANGELOG
from build_scripts.problems import Problem
from build_scripts.release.changelog import date_of
from build_scripts.release.versions import Version

PROJECT = "pyproject.toml"


def check_root(root: Path, wanted: Sequence[Download], project: Version, day: str) -> list[Problem]:
    """Return what the root says otherwise than the packages, each field by its name.

    `wanted` are the files that `metadata` writes there; `day` is that of the newest package, as yyyy-mm-dd. The project’s
    own changelog and version are held to the release where they are there: another city's folder has neither.
    """
    problems = [found for file in wanted for found in check_written(root / file.path, file.content)]
    if (root / PROJECT).is_file():
        version = tomllib.loads((root / PROJECT).read_text(encoding="utf-8"))["project"]["version"]
        problems += differing(PROJECT, {"project.version": version}, {"project.version": str(project)})
    if (root / CHANGELOG).is_file():
        dated = date_of((root / CHANGELOG).read_text(encoding="utf-8"), project)
        problems += differing(CHANGELOG, {f"## {project}": dated}, {f"## {project}": day})
    return problems


def check_written(path: Path, wanted: bytes) -> list[Problem]:
    """Return the fields in which a file that `metadata` writes differs from what it would write now."""
    if not path.is_file():
        return [told(path.name, "", "is not there")]
    content = path.read_bytes()
    if content == wanted:
        return []
    found = differing(path.name, parsed(path.name, content), parsed(path.name, wanted))
    return found or [told(path.name, "", "is written otherwise")]


def parsed(name: str, content: bytes) -> dict[str, Any]:
    """Return what a file says, field by field; one that can't be read says nothing."""
    try:
        said = json.loads(content) if name.endswith(".json") else yaml.safe_load(content)
    except (ValueError, yaml.YAMLError):
        return {}
    return said if isinstance(said, dict) else {}


def differing(name: str, found: dict[str, Any], wanted: dict[str, Any]) -> list[Problem]:
    """Return a problem for each field that says something else."""
    return [
        told(name, field, f"says “{found.get(field, '')}”; the packages say “{wanted.get(field, '')}”")
        for field in sorted({*found, *wanted})
        if found.get(field) != wanted.get(field)
    ]


def told(name: str, field: str, wrong: str) -> Problem:
    """Return what is wrong with a file at the root, which lies beside the folder of packages."""
    by_hand = name in (PROJECT, CHANGELOG)
    right = "write what they say" if by_hand else "`python -m build_scripts metadata` writes it anew"
    return Problem(f"../{name}", 0, field, wrong, right, "version")
