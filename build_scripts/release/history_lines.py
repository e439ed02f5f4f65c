"""Every change of the ledger's own tables from release to release, one line each."""

from dataclasses import astuple, dataclass, fields

from build_scripts.release.compare import Comparison
from build_scripts.release.history import Packages, Step
from build_scripts.release.row_changes import Row, RowChange
from build_scripts.text.canonical import for_people, write_csv

JUDGEMENTS = "assessments"
CORRECTIONS = "corrections"
Reasons = dict[tuple[str, str], tuple[str, str]]
"""Why a cell was corrected, in Chinese and English, by the record's id and the field."""


@dataclass(frozen=True)
class Change:
    """One change.

    `change` is added, removed or changed for rows and cells, verdict where the latest verdict on a
    pledge is another one, and the finding's code for what concerns a table as a whole.
    """

    release: str
    package: str
    version_before: str
    version: str
    table: str
    key: str
    change: str
    field: str
    was: str
    is_now: str
    reason_zh: str
    reason_en: str


def changes_of(step: Step) -> list[Change]:
    """Return the changes of one release against the one before it; none for the first.

    Packages that are made from the ledger's own ones are left out: each change would count twice.
    """
    reasons = reasons_of(step)
    changes = []
    for comparison in step.comparisons:
        known = step.after.get(comparison.name) or step.before[comparison.name]
        if step.before and known.is_source_of_others:
            changes += package_changes(step, comparison, reasons)
    return changes


def package_changes(step: Step, comparison: Comparison, reasons: Reasons) -> list[Change]:
    """Return the changes of one package: of its tables, its verdicts, its rows."""

    def change(table: str, key: str, kind: str, *cells: str, why: tuple[str, str] = ("", "")) -> Change:
        versions = (str(comparison.old or ""), str(comparison.new or ""))
        field, was, is_now = cells or ("", "", "")
        return Change(step.label, comparison.name, *versions, table, key, kind, field, was, is_now, *why)

    if comparison.old is None or comparison.new is None:
        return [change("", "", "added" if comparison.old is None else "removed")]
    found = [
        change(each.resource, "", each.code, each.detail, "", "")
        for each in comparison.findings
        if not each.code.startswith("rows-")
    ]
    old, new = (latest_verdicts(packages, comparison.name) for packages in (step.before, step.after))
    for pledge_id in sorted({*old} & {*new}):
        was, is_now = old[pledge_id], new[pledge_id]
        if was["verdict"] != is_now["verdict"]:
            why = (is_now.get("reason_zh", ""), is_now.get("reason_en", ""))
            found.append(
                change(
                    JUDGEMENTS, pledge_id, "verdict", "verdict", was["verdict"], is_now["verdict"], why=why
                )
            )
    for table, rows in comparison.rows.items():
        for row in rows:
            key = " | ".join(row.key)
            if row.kind == "changed":
                for cell in row.cells:
                    why = reasons.get((row.key[0], cell.field), ("", ""))
                    found.append(change(table, key, row.kind, cell.field, cell.was, cell.is_now, why=why))
            else:
                found.append(change(table, key, row.kind, why=own_reasons(row)))
    return found


def latest_verdicts(packages: Packages, name: str) -> dict[str, Row]:
    """Return the latest assessment of each pledge that a package assesses."""
    package = packages[name]
    table = package.table(JUDGEMENTS) if JUDGEMENTS in package.resources else None
    rows = sorted(table.rows, key=lambda row: row.get("as_of", "")) if table is not None else []
    return {row["pledge_id"]: row for row in rows}


def reasons_of(step: Step) -> Reasons:
    """Return why cells were corrected in a release, as its new corrections say."""
    added = [
        {cell.field: cell.is_now for cell in row.cells}
        for comparison in step.comparisons
        for row in comparison.rows.get(CORRECTIONS, ())
        if row.kind == "added"
    ]
    return {(row["record_id"], row["field"]): (row["reason_zh"], row["reason_en"]) for row in added}


def own_reasons(row: RowChange) -> tuple[str, str]:
    """Return the reason that an added row gives itself, where its table has a column for one."""
    cells = {cell.field: cell.is_now for cell in row.cells}
    return cells.get("reason_zh", ""), cells.get("reason_en", "")


def changes_csv(steps: tuple[Step, ...]) -> bytes:
    """Return all changes as a CSV file to open by itself."""
    columns = [each.name for each in fields(Change)]
    rows = [list(astuple(change)) for step in steps for change in changes_of(step)]
    key = ["release", "package", "table", "key", "change", "field"]
    return for_people(write_csv(columns, rows, key))
