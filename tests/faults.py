"""One fault of each kind, to be put into the invented city: what a maintainer reads when it happens."""

import datetime
from collections.abc import Callable
from pathlib import Path

from build_scripts.load.packages import find_packages
from build_scripts.load.sealing import seal
from build_scripts.problems import Problem
from build_scripts.release.check import check_release
from build_scripts.release.compare import compare_releases
from build_scripts.release.lasting import check_lasting
from build_scripts.release.versions import Version
from build_scripts.validate.run import validate
from build_scripts.validate.sealed import unsealed
from tests.minicity import add_foreign_document, build_minicity, replace
from tests.unit.editing import edit_table, field, redescribe, set_cell
from tests.unit.releasing import published

PLEDGES, THEMES = "plan-2030/pledges.csv", "vocabulary/themes.csv"
EVIDENCE = "assessments-2030/evidence.csv"


def cell(file: str, record: str, column: str, value: str) -> Callable[[Path], None]:
    """Return a fault in one cell."""
    return lambda city: set_cell(city / file, record, column, value)


def words(file: str, old: str, new: str) -> Callable[[Path], None]:
    """Return a fault in the words of a file."""
    return lambda city: replace(city / file, old, new)


def first_bytes(file: str, content: bytes) -> Callable[[Path], None]:
    """Return a fault at the start of a file."""

    def put(city: Path) -> None:
        path = city / file
        path.write_bytes(content + path.read_bytes())

    return put


def drop(file: str, record: str) -> Callable[[Path], None]:
    """Return the fault that a row is missing."""

    def remove(rows: list[dict[str, str]]) -> None:
        rows[:] = [row for row in rows if next(iter(row.values())) != record]

    return lambda city: edit_table(city / file, remove)


def copy(file: str, record: str) -> Callable[[Path], None]:
    """Return the fault that a row stands twice."""

    def again(rows: list[dict[str, str]]) -> None:
        rows.extend([row for row in rows if next(iter(row.values())) == record])

    return lambda city: edit_table(city / file, again)


FAULTS: dict[str, Callable[[Path], object]] = {
    "descriptor": lambda city: redescribe(city / "plan-2030", lambda each: each.pop("title_en")),
    "contract": lambda city: redescribe(
        city / "plan-2030", lambda each: field(each, "pledges", "kind").pop("constraints")
    ),
    "text": words("plan-2030/README.md", "plan-2030", "plаn-2030"),
    "file-missing": lambda city: (city / THEMES).unlink(),
    "file-kind": lambda city: into_a_link(city / THEMES),
    "file-empty": lambda city: (city / THEMES).write_text("", encoding="utf-8"),
    "file-encoding": first_bytes(THEMES, "主题".encode("gb18030")),
    "file-bom": first_bytes(THEMES, b"\xef\xbb\xbf"),
    "file-hash": words("plan-2030/source.txt", "30 家", "40 家"),
    "file-unlisted": lambda city: (city / "plan-2030/notes.csv").write_text("a\n", encoding="utf-8"),
    "canonical": lambda city: unsort(city / THEMES),
    "column": words(THEMES, "theme_id,kind,order", "theme_id,order,kind"),
    "cell": cell(PLEDGES, "2030-tea-output", "comparator", "more"),
    "key": copy(PLEDGES, "2030-tea-output"),
    "reference": cell(PLEDGES, "2030-tea-output", "theme_id", "action-coffee"),
    "table": first_bytes(THEMES, b'"'),
    "paragraph": words("plan-2030/paragraphs.csv", "茶厂达到 30 家", "茶厂达到 31 家"),
    "quote": cell(PLEDGES, "2030-tea-output", "quote_zh", "茶叶产量提高 5%"),
    "figure": cell(PLEDGES, "2030-tea-output", "value", "50"),
    "carried": cell(PLEDGES, "2030-tea-factories", "carried_zh", "确保"),
    "told": cell(PLEDGES, "2030-tea-output", "title_zh", "茶叶产量增长50%"),
    "fit": cell(PLEDGES, "2030-tea-output", "theme_id", "action-transport"),
    "double": cell(PLEDGES, "2030-tea-output", "indicator_id", "new-tea-gardens"),
    "date": cell(PLEDGES, "2030-tea-output", "due_year", "2029"),
    "vocabulary": cell("vocabulary/units.csv", "mu", "written_zh", "{}万亩"),
    "seal": lambda city: change_after_sealing(
        city, city / PLEDGES, "2030-tea-output", "explanation_en", "How little more tea was made than before."
    ),
    "coding": lambda city: redescribe(
        city / "assessments-2030", lambda each: each["ledger"].update(sealed={"coding-a": "2031-02-01"})
    ),
    "correction": lambda city: append(
        city / "assessments-2030/corrections.csv",
        "tea-1,2031-03-04,0.1.0,plan-2030/pledges,2030-tea-output,value,6,7,抄错了。,A slip.\n",
    ),
    "numeral": drop("report-2031/outcomes.csv", "2030-roads-outcome"),
    "sentence": lambda city: edit_table(
        city / "report-2031/exclusions.csv",
        lambda rows: rows.remove(next(row for row in rows if row["kind"] == "sentence")),
        key=2,
    ),
    "exclusion": lambda city: edit_table(
        city / "report-2031/exclusions.csv", lambda rows: rows[0].update(text_zh="没有这样的字"), key=2
    ),
    "unit": cell(PLEDGES, "2030-tea-output", "form", "share"),
    "id": cell("report-2031/outcomes.csv", "2030-roads-outcome", "outcome_id", "2030-roads"),
    "formula": cell(PLEDGES, "2030-tea-output", "explanation_en", "=1+1"),
    "width": cell(PLEDGES, "2030-tea-output", "explanation_zh", "解释 。 "),
    "assessment": cell("assessments-2030/assessments.csv", "2030-tea-output", "verdict", "met"),
    "evidence": lambda city: edit_table(city / EVIDENCE, lambda rows: rows.pop(0), key=2),
    "settlement": cell("assessments-2030/settlements.csv", "2030-tea-factories", "pledge_id", "2030-roads"),
    "place": add_foreign_document,
}
"""A fault of each kind that `validate` names, by the code of the problem."""


def unsort(path: Path) -> None:
    """Turn the rows of a table round."""
    header, *rows = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join([header, *reversed(rows)]), encoding="utf-8", newline="")


def change_after_sealing(city: Path, table: Path, record: str, column: str, value: str) -> None:
    """Seal a city, and change a cell of it then."""
    for folder in find_packages(city):
        seal(folder, datetime.date(2031, 2, 1))
    set_cell(table, record, column, value)


def append(path: Path, line: str) -> None:
    """Add a line to a file."""
    path.write_text(path.read_text(encoding="utf-8") + line, encoding="utf-8", newline="")


def into_a_link(path: Path) -> None:
    """Put a link in the place of a file."""
    path.symlink_to(path.rename(path.parent.parent.parent / path.name))


def problem_of(code: str, folder: Path) -> Problem:
    """Return the problem that a fault of a kind gives; `folder` is empty and may be written to."""
    if code in ("version", "changelog"):
        changelog = "# Changelog\n\n## 0.1.0, 1 March 2031\n"
        found = check_release("v0.3.0", Version(0, 2, 0), (), (), changelog, "2031-02-01")
    elif code == "history":
        city = build_minicity(folder / "city")
        before = published(city)
        set_cell(city / "assessments-2030/assessments.csv", "2030-bus-share", "verdict", "met")
        now = published(city)
        found = list(check_lasting(compare_releases(before, now), now))
    else:
        city = build_minicity(folder / "city")
        FAULTS[code](city)
        _, found = validate(city)
        found = found or list(unsealed(city))
    return next(each for each in found if each.code == code)
