"""Check that a correction points at what exists, and says what the cell says now."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from build_scripts.load.ledger import Ledger
from build_scripts.load.packages import DataPackage
from build_scripts.load.records import Correction
from build_scripts.problems import Problem
from build_scripts.text.canonical import read_csv
from build_scripts.text.magnitudes import MONTHS, chinese_numbers, english_numbers, known_values
from build_scripts.validate.calendar import first_day
from build_scripts.validate.wording import EXAMPLES

DATED = re.compile(
    rf"[0-9]{{1,2}} ?[月日]|[0-9]{{1,2}} (?={'|'.join(MONTHS)})|(?<={' )|(?<='.join(MONTHS)} )[0-9]{{1,2}}\b"
)
"""A month or a day in what a correction says of when."""
YEARS_BACK = 30
"""How many years back the reason of a correction may name one."""
VERSION = re.compile(r"(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)")
JOINT = " | "
"""What stands between the parts of a key of several columns, as in the list of changes."""

ANYTHING = re.compile(".*", re.DOTALL)
FORMS = {
    "integer": re.compile("-?[0-9]+"),
    "number": re.compile(r"-?[0-9]+(?:\.[0-9]+)?"),
    "boolean": re.compile("true|false"),
    "date": re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}"),
}
"""How a cell of each type is written."""

Row = dict[str, str]


@dataclass(frozen=True)
class Table:
    """A table as text: its columns, and its rows by each name that a correction may call them."""

    package: DataPackage
    columns: tuple[str, ...]
    fields: dict[str, dict[str, Any]]
    rows: dict[str, list[Row]]


def check_amends(ledger: Ledger) -> Iterator[Problem]:
    """Yield corrections of tables, records, fields and versions that there are not, or that the cell contradicts."""
    corrections = [each for judgement in ledger.judgements for each in judgement.corrections]
    if not corrections:
        return
    tables = tables_of(ledger)
    retired = {each.retired_id for each in ledger.vocabulary.retired_ids}
    latest = {
        (each.table, each.record_id, each.field): each
        for each in sorted(corrections, key=lambda each: (each.corrected_on, each.correction_id))
    }
    for each in corrections:
        yield from check_correction(each, tables, retired, holds=each in latest.values())


def tables_of(ledger: Ledger) -> dict[str, Table]:
    """Return every table of every package, as “package/table”."""
    found = {}
    for package in ledger.packages:
        for resource in package.tables:
            header, *cells = read_csv(package.path(resource).read_text(encoding="utf-8"))
            key = resource["schema"]["primaryKey"]
            rows: dict[str, list[Row]] = {}
            for row in (dict(zip(header, each, strict=False)) for each in cells):
                parts = [row[name] for name in key]
                for name in {parts[0], JOINT.join(parts)}:
                    rows.setdefault(name, []).append(row)
            fields = {each["name"]: each for each in resource["schema"]["fields"]}
            found[f"{package.name}/{resource['name']}"] = Table(package, tuple(header), fields, rows)
    return found


def check_correction(
    row: Correction, tables: dict[str, Table], retired: set[str], *, holds: bool
) -> Iterator[Problem]:
    """Yield what is wrong with a correction; `holds` says that no later one is on the same cell."""
    if row.was == row.is_now:
        yield problem(row, "is_now", f"“{row.is_now}” is what it was", "what it says now")
    table = tables.get(row.table)
    if table is None:
        yield problem(row, "table", f"“{row.table}” is no table", f"one such as {next(iter(tables))}")
        return
    if (first := first_day(table.package)) and row.corrected_on < first:
        wrong = f"{row.corrected_on}, before what {table.package.name} is of"
        yield Problem(row.file, row.row, "corrected_on", wrong, f"{first} or later", "date")
    version = table.package.descriptor["version"]
    if not VERSION.fullmatch(row.since_version):
        yield problem(row, "since_version", f"“{row.since_version}” is no version", "one such as 0.1.0")
    elif as_numbers(row.since_version) > as_numbers(version):
        right = f"{version} or earlier, which {table.package.name} is at"
        yield problem(row, "since_version", f"“{row.since_version}” has not come", right)
    if row.field not in table.columns:
        right = f"one of {', '.join(table.columns)}"
        yield problem(row, "field", f"{row.table} has no column “{row.field}”", right)
    elif wrong := impossible(row.was, table.fields.get(row.field, {})):
        yield problem(row, "was", f"“{row.was}” can’t have stood in {row.field}", wrong)
    elif row.record_id not in table.rows:
        if row.record_id not in retired:
            wrong = f"{row.table} has no row “{row.record_id}”"
            yield problem(row, "record_id", wrong, "the key of a row, or an id that is retired")
    elif holds and row.is_now not in (said := [each[row.field] for each in table.rows[row.record_id]]):
        right = said[-1] or "an empty cell"
        yield problem(row, "is_now", f"“{row.is_now}” but the cell says “{said[-1]}”", right)
    else:
        yield from check_told(row, table)


def check_told(row: Correction, table: Table) -> Iterator[Problem]:
    """Yield the first number that the reason of a correction tells and neither the row it is on nor what it was holds."""
    said = [cell for each in table.rows.get(row.record_id, ()) for cell in each.values()]
    known = known_values(" ".join((row.was, row.is_now, row.record_id, *said)))
    years = range(row.corrected_on.year - YEARS_BACK, row.corrected_on.year + 1)
    for field, numbers in (("reason_zh", chinese_numbers), ("reason_en", english_numbers)):
        for told, value in numbers(DATED.sub("", str(getattr(row, field)))):
            if told[0].isdigit() and value not in known and value not in years:
                wrong = f"tells “{told}”"
                yield problem(row, field, wrong, f"what it was, “{row.was}”, or is, “{row.is_now}”")
                break


def impossible(cell: str, field: dict[str, Any]) -> str:
    """Return what a cell of a column would have to be, where this can’t be one; nothing where it can."""
    constraints = field.get("constraints", {})
    if not cell:
        return "what it said: this column is never empty" if constraints.get("required") else ""
    kind = str(field.get("type", ""))
    if "enum" in constraints and cell not in map(str, constraints["enum"]):
        return "one of " + ", ".join(map(str, constraints["enum"]))
    if "pattern" in constraints and not re.fullmatch(constraints["pattern"], cell):
        return f"text of the form {constraints['pattern']}"
    if kind in EXAMPLES and not FORMS.get(kind, ANYTHING).fullmatch(cell):
        return EXAMPLES[kind]
    return ""


def as_numbers(version: str) -> tuple[int, ...]:
    """Return the numbers of a version, to be compared."""
    return tuple(int(each) for each in version.split("."))


def problem(row: Correction, field: str, wrong: str, right: str) -> Problem:
    """Return the problem with a correction."""
    return Problem(row.file, row.row, field, wrong, right, "correction")
