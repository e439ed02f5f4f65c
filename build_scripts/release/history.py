"""The ledger from release to release, up to the packages as they are now."""

from dataclasses import dataclass
from itertools import pairwise

from build_scripts.release.compare import Comparison, compare_releases
from build_scripts.release.published import PublishedPackage, Release, latest_day
from build_scripts.release.versions import Version, parse_version

Packages = dict[str, PublishedPackage]


@dataclass(frozen=True)
class Step:
    """One release beside the one before it.

    `version` is None for changes that no release holds yet; `before` is empty for the first release.
    """

    version: Version | None
    date: str
    before: Packages
    after: Packages
    comparisons: tuple[Comparison, ...]

    @property
    def label(self) -> str:
        """The version, or “unreleased”."""
        return str(self.version or "unreleased")


def history(releases: tuple[Release, ...], current: Packages, project: Version) -> tuple[Step, ...]:
    """Return every release up to the packages as they are now, latest first.

    `project` is the version under which the current packages will be released. While it is that of
    the last release, whatever differs from it counts as unreleased.

    Raises:
        BuildError: a published table can't be read.
    """
    states: list[tuple[Version | None, Packages]] = [(each.version, each.packages) for each in releases]
    if not releases or project > releases[-1].version:
        states.append((project, current))
    elif releases[-1].packages != current:
        states.append((None, current))
    steps = [
        Step(version, latest_day(after), before, after, compare_releases(before, after))
        for (_, before), (version, after) in pairwise([(None, {}), *states])
    ]
    return tuple(reversed(steps))


def project_version(packages: Packages) -> Version:
    """Return the version under which packages will be released, as their vocabulary's descriptor says.

    Raises:
        BuildError: it is not written as MAJOR.MINOR.PATCH.
    """
    return parse_version(str(vocabulary_of(packages).descriptor["ledger"]["release"]))


def vocabulary_of(packages: Packages) -> PublishedPackage:
    """Return the package that says what a release as a whole is called."""
    [found] = [each for each in packages.values() if each.role == "vocabulary"]
    return found


def first_days(steps: tuple[Step, ...]) -> dict[str, str]:
    """Return the day on which each package was first published, as yyyy-mm-dd; `steps` are the latest first."""
    days: dict[str, str] = {}
    for step in reversed(steps):
        for name, package in step.after.items():
            days.setdefault(name, str(package.descriptor.get("created", ""))[:10])
    return days
