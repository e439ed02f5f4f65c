"""Whether versions say what changed: the last gate before a release."""

from collections.abc import Iterable, Mapping

from build_scripts.paths import CHANGELOG, DESCRIPTOR
from build_scripts.problems import Problem
from build_scripts.release.changelog import date_of, declares_breaking, entry_of, unreleased
from build_scripts.release.compare import Comparison
from build_scripts.release.published import PublishedPackage, Release
from build_scripts.release.report import point_of
from build_scripts.release.versions import Level, Version

RELEASE = (f"vocabulary/{DESCRIPTOR}", 0, "ledger.release")
"""Where the version of the ledger’s next release stands: file, row, field."""


def check_published(releases: Iterable[Release], current: Mapping[str, PublishedPackage]) -> list[Problem]:
    """Return a problem for each package whose version was published with other contents."""
    problems = {}
    for release in releases:
        for name, old in release.packages.items():
            new = current.get(name)
            if new is not None and new.version == old.version and new.archive != old.archive:
                problems[name] = Problem(
                    new.version_place[0],
                    0,
                    new.version_place[1],
                    f"{name}: {old.version} was published in release {release.version} with other contents",
                    "raise the version; `compare` proposes one",
                    "version",
                )
    return list(problems.values())


def check_release(
    tag: str,
    project: Version,
    releases: tuple[Release, ...],
    comparisons: Iterable[Comparison],
    changelog: str,
    day: str,
) -> list[Problem]:
    """Return what keeps a release from being made under a tag, every package’s version included.

    `changelog` is that of the data; `day` is the one that the newest of the packages is of, as yyyy-mm-dd.
    """
    problems = []
    if tag != f"v{project}":
        problems.append(
            Problem(
                *RELEASE,
                f"is {project}, but the tag is “{tag}”",
                f"tag v{project}, or set the version",
                "version",
            )
        )
    if releases and project <= releases[-1].version:
        problems.append(
            Problem(
                *RELEASE,
                f"{project} does not follow {releases[-1].version}, the last release",
                "raise it",
                "version",
            )
        )
    entry = entry_of(changelog, project)
    if not entry:
        problems.append(
            Problem(
                CHANGELOG,
                0,
                "",
                f"has no entry for {project}",
                f"write what changed below “## {project}”",
                "changelog",
            )
        )
    elif date_of(changelog, project) != day and not unreleased(changelog):
        problems.append(
            Problem(
                CHANGELOG,
                0,
                "",
                f"the heading of {project} says “{date_of(changelog, project)}”, but the newest package was created on {day}",
                f"write “## {project}, {day}”, or set `created`",
                "changelog",
            )
        )
    if unreleased(changelog):
        problems.append(
            Problem(
                CHANGELOG,
                0,
                "",
                "a heading says “unreleased”, and every zip carries this file",
                "write the date in its place",
                "changelog",
            )
        )
    for each in comparisons:
        problems += check_version(each, entry)
    return problems


def check_version(comparison: Comparison, entry: str) -> list[Problem]:
    """Return what is wrong with one package's version, given the changelog's entry."""
    name, old, new = comparison.name, comparison.old, comparison.new
    problems = []
    level = comparison.level
    if old is not None and new is not None and new not in old.successors(level):
        changes = "no change" if level is Level.NONE else f"changes that are {level.name.lower()}"
        problems.append(
            Problem(
                comparison.written[0],
                0,
                comparison.written[1],
                f"{name}: {new} does not follow {old} after {changes}",
                f"write {comparison.proposed}",
                "version",
            )
        )
    breaks = level is Level.MAJOR or (old and new and 0 < old.major < new.major)
    if breaks and not declares_breaking(entry, name):
        problems.append(
            Problem(
                CHANGELOG,
                0,
                "",
                f"does not say that {name} breaks what was promised: {broken_by(comparison)}",
                f"add a point “Breaking: `{name}` …”, or undo the change",
                "changelog",
            )
        )
    elif old is not None and f"`{name}`" not in entry and (point := point_of(comparison)):
        problems.append(
            Problem(
                CHANGELOG,
                0,
                "",
                f"does not say what changed in {name}",
                f"write “{point}”",
                "changelog",
            )
        )
    return problems


def broken_by(comparison: Comparison) -> str:
    """Return in a few words which changes are major."""
    if comparison.new is None:
        return "it is gone"
    major = [each for each in comparison.findings if each.level is Level.MAJOR]
    return "; ".join(f"{each.code} {each.resource} {each.detail}" for each in major) or (
        f"its version goes from {comparison.old} to {comparison.new}"
    )
