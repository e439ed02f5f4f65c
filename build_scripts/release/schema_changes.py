"""What changed between two descriptors of a package, and how much it asks of those who use it."""

from dataclasses import dataclass
from typing import Any

from build_scripts.release.versions import Level

Descriptor = dict[str, Any]

LEVELS = {
    "resource-removed": Level.MAJOR,
    "column-added": Level.MAJOR,
    "column-removed": Level.MAJOR,
    "column-order": Level.MAJOR,
    "column-type": Level.MAJOR,
    "stricter": Level.MAJOR,
    "key": Level.MAJOR,
    "format": Level.MAJOR,
    "rows-removed-referenced": Level.MAJOR,
    "resource-added": Level.MINOR,
    "rows-added": Level.MINOR,
    "looser": Level.MINOR,
    "reference": Level.MINOR,
    "rows-changed": Level.PATCH,
    "rows-removed": Level.PATCH,
    "file-changed": Level.PATCH,
    "metadata": Level.PATCH,
}
"""Every kind of finding with the level that the Data Package Version recipe gives it."""

FORMAT = ("format", "encoding", "dialect", "missingValues")
"""How a resource is to be read; whoever reads it by the old ones goes wrong."""

MOVES = {"version", "created", "resources", "bytes", "hash", "path", "schema", *FORMAT}
"""What changes with every version, or asks nothing of readers, or is compared on its own."""

HIGHER_IS_STRICTER = {"minimum", "minLength", "exclusiveMinimum"}
LOWER_IS_STRICTER = {"maximum", "maxLength", "exclusiveMaximum"}


@dataclass(frozen=True, order=True)
class Finding:
    """One kind of change: where, and what of it in a few words or numbers."""

    code: str
    resource: str
    detail: str

    @property
    def level(self) -> Level:
        """How much it asks of those who use the data."""
        return LEVELS[self.code]


def compare_metadata(old: Descriptor, new: Descriptor, resource: str) -> list[Finding]:
    """Return which descriptive properties of a package or resource differ."""
    names = sorted({*old, *new} - MOVES)
    return [Finding("metadata", resource, name) for name in names if old.get(name) != new.get(name)]


def compare_resources(old: Descriptor, new: Descriptor) -> list[Finding]:
    """Return how two descriptors of one resource differ, its schema included."""
    name = str(new["name"])
    before, after = old.get("schema") or {}, new.get("schema") or {}
    findings = compare_metadata(old, new, name)
    for each in FORMAT:
        was, is_now = (part.get(each, schema.get(each)) for part, schema in ((old, before), (new, after)))
        if was != is_now:
            findings.append(Finding("format", name, each))
    if before.get("primaryKey") != after.get("primaryKey"):
        findings.append(Finding("key", name, "primaryKey"))
    for each in ("foreignKeys", "crossPackageKeys"):
        if before.get(each) != after.get(each):
            findings.append(Finding("reference", name, each))
    return findings + compare_columns(before.get("fields", []), after.get("fields", []), name)


def compare_columns(old: list[Descriptor], new: list[Descriptor], resource: str) -> list[Finding]:
    """Return how the columns of one table differ."""
    before, after = ({str(each["name"]): each for each in fields} for fields in (old, new))
    findings = [Finding("column-added", resource, name) for name in after if name not in before]
    findings += [Finding("column-removed", resource, name) for name in before if name not in after]
    shared = [name for name in before if name in after]
    if shared != [name for name in after if name in before]:
        findings.append(Finding("column-order", resource, ", ".join(after)))
    for name in shared:
        was, is_now = before[name], after[name]
        if any(was.get(each) != is_now.get(each) for each in ("type", "format", "missingValues")):
            findings.append(Finding("column-type", resource, name))
        findings += [
            Finding("stricter" if stricter else "looser", resource, f"{name}: {constraint}")
            for constraint, stricter in compare_constraints(
                was.get("constraints", {}), is_now.get("constraints", {})
            )
        ]
        described = {*was, *is_now} - {"type", "format", "missingValues", "constraints"}
        if any(was.get(each) != is_now.get(each) for each in described):
            findings.append(Finding("metadata", resource, name))
    return findings


def compare_constraints(old: Descriptor, new: Descriptor) -> list[tuple[str, bool]]:
    """Return the constraints that differ, each with whether it is stricter now.

    A pattern that changed counts as stricter, as no rule can tell.
    """
    changed = [name for name in sorted({*old, *new}) if old.get(name) != new.get(name)]
    return [(name, is_stricter(name, old, new)) for name in changed]


def is_stricter(name: str, old: Descriptor, new: Descriptor) -> bool:
    """Return whether one of two sets of constraints lets fewer values pass than it did before."""
    was, is_now = old.get(name), new.get(name)
    if is_now in (None, False):
        return False
    if was in (None, False):
        return True
    if name == "enum":
        return not set(was) <= set(is_now)
    if name in HIGHER_IS_STRICTER:
        return bool(is_now > was)
    if name in LOWER_IS_STRICTER:
        return bool(is_now < was)
    return True
