"""A comparison in plain text, for whoever makes a release, and as points of the changelog of the data."""

from build_scripts.release.compare import Comparison
from build_scripts.release.row_changes import RowChange
from build_scripts.release.versions import Level

NAMED = 3
"""How many rows of a table a point names; of more it gives the number."""


def report_lines(comparison: Comparison) -> list[str]:
    """Return how a package differs from the last release: versions, findings, each changed cell."""
    name, old, new = comparison.name, comparison.old, comparison.new
    if old is None or new is None:
        return [f"{name} {new or old}: {'new' if old is None else 'gone'}"]
    level = comparison.level.name.lower()
    lines = [f"{name} {old} → {new}: {level}, so {comparison.proposed} or higher"]
    # What readers see first comes first: a changed verdict weighs no more than a comma to the version.
    lines += [
        f"  verdict of {' '.join(row.key)}: {cell.was} → {cell.is_now}"
        for rows in comparison.rows.values()
        for row in rows
        if row.kind == "changed"
        for cell in row.cells
        if cell.field == "verdict"
    ]
    lines += [
        f"  {each.level.name.lower()}: {each.code} {each.resource} {each.detail}".rstrip()
        for each in comparison.findings
    ]
    for table, rows in comparison.rows.items():
        for row in rows:
            key = " ".join(row.key)
            if row.kind == "changed":
                lines += [f"    {table} {key} {each.field}: {each.was} → {each.is_now}" for each in row.cells]
            else:
                lines.append(f"    {table} {key} {row.kind}")
    return lines


def point_of(comparison: Comparison) -> str:
    """Return what changed in the data of a package as a point of the changelog, changed verdicts first.

    Empty where nothing did but its metadata, as in a package whose README is written better.
    """
    name, old, new = comparison.name, comparison.old, comparison.new
    if new is None:
        return f"- Breaking: `{name}` is gone."
    if old is None:
        return f"- `{name}` {new} is new."
    rows = comparison.rows.items()
    said = [
        f"verdict of {' '.join(row.key)}: {cell.is_now}, was {cell.was}"
        for _, changes in rows
        for row in changes
        if row.kind == "changed"
        for cell in row.cells
        if cell.field == "verdict"
    ]
    said += [
        f"{each.resource}: {each.code.replace('-', ' ')}, {each.detail}"
        for each in comparison.findings
        if each.code != "metadata" and not each.code.startswith("rows-")
    ]
    said += [f"{table}: {told_rows(changes)}" for table, changes in rows]
    if not said:
        return ""
    breaking = "Breaking: " if comparison.level is Level.MAJOR else ""
    version = comparison.proposed if new == old else new
    return f"- {breaking}`{name}` {version}: {'; '.join(said)}."


def told_rows(changes: tuple[RowChange, ...]) -> str:
    """Return how many rows of a table were added, removed and changed, with the first few and what of them changed."""
    told = []
    for kind in ("added", "removed", "changed"):
        own = [each for each in changes if each.kind == kind]
        named = [
            f"{' '.join(each.key)} ({', '.join(cell.field for cell in each.cells)})"
            if kind == "changed"
            else " ".join(each.key)
            for each in own[:NAMED]
        ]
        if own:
            more = [f"{len(own) - NAMED} more"] if len(own) > NAMED else []
            told.append(f"{len(own)} {'row' if len(own) == 1 else 'rows'} {kind}, {', '.join(named + more)}")
    return "; ".join(told)
