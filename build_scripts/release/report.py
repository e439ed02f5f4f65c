"""A comparison in plain text, for whoever makes a release."""

from build_scripts.release.compare import Comparison


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
