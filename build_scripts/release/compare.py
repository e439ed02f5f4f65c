"""Compare packages with those of an earlier release."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from build_scripts.paths import DESCRIPTOR
from build_scripts.release.published import PublishedPackage
from build_scripts.release.row_changes import RowChange, diff_tables
from build_scripts.release.schema_changes import Finding, compare_metadata, compare_resources
from build_scripts.release.versions import Level, Version

Referenced = set[tuple[str, str]]
"""Tables that keys of other tables point at, by package and resource."""


@dataclass(frozen=True)
class Comparison:
    """What became of one package; `old` or `new` is None where it is only in one of two releases.

    `rows` holds the changed rows of each table that has any, by resource.
    """

    name: str
    old: Version | None
    new: Version | None
    findings: tuple[Finding, ...]
    rows: dict[str, tuple[RowChange, ...]]
    same_bytes: bool
    written: tuple[str, str] = ("", "")
    """The file and the field in which the version stands."""

    @property
    def level(self) -> Level:
        """How much the changes ask of those who use the data; nothing for a package that is new.

        A zip of other bytes without a finding is a patch: an address keeps its bytes.
        """
        if self.old is None:
            return Level.NONE
        if self.new is None:
            return Level.MAJOR
        least = Level.NONE if self.same_bytes else Level.PATCH
        return max([least, *(each.level for each in self.findings)])

    @property
    def proposed(self) -> Version | None:
        """The version that follows from the changes; None for a package that is new or gone."""
        return self.old.raised(self.level) if self.old is not None and self.new is not None else None


def compare_releases(
    old: Mapping[str, PublishedPackage], new: Mapping[str, PublishedPackage]
) -> tuple[Comparison, ...]:
    """Return what became of each package that either release holds, by name."""
    referenced = referenced_tables([*old.values(), *new.values()])
    return tuple(compare_packages(old.get(name), new.get(name), referenced) for name in sorted({*old, *new}))


def referenced_tables(packages: Iterable[PublishedPackage]) -> Referenced:
    """Return the tables that any key points at, within a package or across."""
    found = set()
    every = list(packages)
    for package in every:
        for name, resource in package.resources.items():
            schema = resource.get("schema") or {}
            for key in (*schema.get("foreignKeys", []), *schema.get("crossPackageKeys", [])):
                reference = key["reference"]
                targets = [str(reference.get("package", package.name))]
                if "role" in reference:
                    targets = [each.name for each in every if each.role == reference["role"]]
                found |= {(target, str(reference.get("resource") or name)) for target in targets}
    return found


def compare_packages(
    old: PublishedPackage | None, new: PublishedPackage | None, referenced: Referenced
) -> Comparison:
    """Return how two states of one package differ; one of them may be missing.

    Raises:
        BuildError: a table of either can't be read.
    """
    if old is None or new is None:
        present = old or new
        assert present is not None, "a name comes from one of two releases"
        return Comparison(
            present.name,
            old.version if old else None,
            new.version if new else None,
            (),
            {},
            False,
            present.version_place,
        )
    findings = compare_metadata(old.descriptor, new.descriptor, "")
    rows: dict[str, tuple[RowChange, ...]] = {}
    for name in {**old.resources, **new.resources}:
        if name not in new.resources:
            findings.append(Finding("resource-removed", name, str(old.resources[name].get("path"))))
        elif name not in old.resources:
            findings.append(Finding("resource-added", name, str(new.resources[name].get("path"))))
        else:
            findings += compare_resources(old.resources[name], new.resources[name])
            found, changes = compare_contents(old, new, name, (new.name, name) in referenced)
            findings += found
            if changes:
                rows[name] = changes
    findings += compare_companions(old, new)
    return Comparison(
        new.name,
        old.version,
        new.version,
        tuple(sorted(findings)),
        rows,
        old.archive == new.archive,
        new.version_place,
    )


def compare_contents(
    old: PublishedPackage, new: PublishedPackage, resource: str, referenced: bool
) -> tuple[list[Finding], tuple[RowChange, ...]]:
    """Return how the contents of one resource differ: row by row for tables, as a whole for others."""
    before, after = old.table(resource), new.table(resource)
    if before is None or after is None:
        paths = [str(package.resources[resource].get("path")) for package in (old, new)]
        same = old.files.get(paths[0]) == new.files.get(paths[1])
        return ([] if same else [Finding("file-changed", resource, paths[1])]), ()
    changes = diff_tables(before, after)
    findings = []
    for kind in ("added", "removed", "changed"):
        count = sum(each.kind == kind for each in changes)
        code = "rows-removed-referenced" if kind == "removed" and referenced else f"rows-{kind}"
        if count:
            findings.append(Finding(code, resource, str(count)))
    return findings, changes


def compare_companions(old: PublishedPackage, new: PublishedPackage) -> list[Finding]:
    """Return which files differ that lie in the zip and are no resource, such as the README."""
    resources = {str(each.get("path")) for package in (old, new) for each in package.resources.values()} | {
        DESCRIPTOR,
        "SHA256SUMS",
    }
    names = sorted({*old.files, *new.files} - resources)
    return [Finding("metadata", "", name) for name in names if old.files.get(name) != new.files.get(name)]
