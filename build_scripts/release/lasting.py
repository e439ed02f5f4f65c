"""Whether what was published is still there, and says what it said, or a correction says why not."""

from collections.abc import Iterable, Iterator, Mapping

from build_scripts.downloads.rights import AS_IT_CAME
from build_scripts.paths import DESCRIPTOR
from build_scripts.problems import Problem
from build_scripts.release.compare import Comparison
from build_scripts.release.published import PublishedPackage
from build_scripts.release.row_changes import RowChange

WEIGHTY = {
    "pledges": ("paragraph_id", "due_year", "due_date", "quote_zh", "figure_text", "carried_zh", "comparator", "value", "upper_value", "unit_id"),
    "outcomes": ("paragraph_id", "period_year", "quote_zh", "figure_text", "carried_zh", "comparator", "value", "upper_value", "unit_id"),
    "paragraphs": ("text_zh",),
    "evidence": ("relation",),
    "assessments": ("rubric", "verdict", "basis"),
    "units": ("factor", "dimension", "written_zh", "written_en", "written_one_en"),
}  # fmt: skip
"""Cells that others have cited and computed with, by table: they change with a correction only."""
WITH_IDS = ("pledges", "outcomes")
"""Tables whose ids are addresses: a row that goes is named among the retired ids."""
APPENDED = ("assessments", "corrections", "retired-ids")
"""Tables that are only ever added to."""
CODINGS = "coding-"
JOINT = " | "


def check_lasting(
    comparisons: Iterable[Comparison], current: Mapping[str, PublishedPackage]
) -> Iterator[Problem]:
    """Yield published rows that are gone, cells and sources that are rewritten, without a word of why."""
    corrected = {(row["table"], row["record_id"], row["field"]) for row in rows_of(current, "corrections")}
    retired = {row["retired_id"] for row in rows_of(current, "retired-ids")}
    for comparison in comparisons:
        package = current.get(comparison.name)
        if comparison.old is None or package is None or not package.is_source_of_others:
            continue
        for table, changes in comparison.rows.items():
            for change in changes:
                yield from check_change(package, table, change, corrected, retired)
        rewritten = [
            each.resource
            for each in comparison.findings
            if each.code == "file-changed" and each.resource in AS_IT_CAME
        ]
        if rewritten and not any(table == f"{package.name}/paragraphs" for table, _, _ in corrected):
            yield problem(
                f"{package.name}/{DESCRIPTOR}",
                ", ".join(rewritten),
                "the published source was rewritten",
                "the bytes that were published; another copy is a document of its own",
            )


def check_change(
    package: PublishedPackage,
    table: str,
    change: RowChange,
    corrected: set[tuple[str, str, str]],
    retired: set[str],
) -> Iterator[Problem]:
    """Yield what is wrong with one change of a published row."""
    name, key = f"{package.name}/{table}", JOINT.join(change.key)
    file = f"{package.name}/{package.resources[table]['path']}"
    if change.kind == "added":
        return
    if table.startswith(CODINGS):
        yield problem(file, "", f"“{key}” is not as it was sealed", "the coding as it was published")
    elif change.kind == "removed":
        if table in APPENDED:
            yield problem(file, "", f"“{key}” was published and is gone", "the row, and another below it")
        elif table in WITH_IDS and change.key[0] not in retired:
            right = "its id in retired_ids.csv, with the reason"
            yield problem(file, "", f"“{key}” was published and is gone", right)
    else:
        for cell in change.cells:
            said = {(name, key, cell.field), (name, change.key[0], cell.field)} & corrected
            if cell.field in WEIGHTY.get(table, ()) and not said:
                wrong = f"“{key}” said “{cell.was}” and says “{cell.is_now}”"
                yield problem(file, cell.field, wrong, "a row in corrections.csv that says so")


def rows_of(current: Mapping[str, PublishedPackage], name: str) -> Iterator[dict[str, str]]:
    """Yield the rows of a table of every package that has it."""
    for package in current.values():
        table = package.table(name) if package.is_source_of_others and name in package.resources else None
        yield from table.rows if table else ()


def problem(file: str, field: str, wrong: str, right: str) -> Problem:
    """Return the problem that what was published was taken back."""
    return Problem(file, 0, field, wrong, right, "history")
