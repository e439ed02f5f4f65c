"""A valid further year of the real ledger: an invented report on the last year that was promised for.

`tests/secondyear/year/` holds the report with its vocabulary, `bulletin/` a statistical bulletin on
a year that is assessed already. Both say of themselves that they are invented. They are written for
2025 and 2024; once the real ledger holds these years' results, they move on by as many years, and
what the real vocabulary holds by then is not added again.

Assessments are made of the real pledges when the packages are built: computed where the invented
document gives a number on the pledge's indicator, not reported for the rest.
"""

import csv
import datetime
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from build_scripts.assess.verdict import RUBRIC, compute
from build_scripts.load.packages import DataPackage, find_packages, read_package
from build_scripts.load.records import Indicator, Outcome, Pledge, Record
from build_scripts.load.rows import read_rows, records_of
from build_scripts.load.sealing import seal
from build_scripts.paths import DATAPACKAGES
from build_scripts.text.canonical import write_csv
from tests.minicity import LENDERS, add_rows, key_of, lay, read_descriptor, read_table, write_descriptor

LAYERS = Path(__file__).with_name("secondyear")
WRITTEN_FOR = 2025
LAST_NAMED = 2030
"""The last year that the invented documents name: that of a target over several years."""

Row = dict[str, str]
AnyRecord = TypeVar("AnyRecord", bound=Record)


def year_without_results(root: Path) -> int:
    """Return the first year that pledges of the packages below `root` are due in and none assesses."""
    assessed = {read_descriptor(each)["ledger"].get("assessed_year") for each in find_packages(root)}
    due = {int(row["due_year"]) for path in root.glob("*/pledges.csv") for row in read_table(path)}
    return min(due - assessed)


YEAR = year_without_results(DATAPACKAGES)
"""The year that the invented report looks back on."""
REPORT = f"report-{YEAR + 1}"
ASSESSMENTS = f"assessments-{YEAR}"
BULLETIN = f"bulletin-{YEAR - 1}"


def build_second_year(root: Path) -> Path:
    """Write the real packages and a further year of them below `root`, and return it."""
    shutil.copytree(DATAPACKAGES, root)
    with moved("year") as layer:
        write_empty_tables(layer / ASSESSMENTS)
        add_layer(root, layer)
    assess(root, YEAR, read_package(root / REPORT), silent=True)
    return sealed(root)


def add_bulletin(root: Path) -> Path:
    """Add an invented statistical bulletin on the year before, and assess again what it settles.

    `root` holds the real packages, with or without the further year. Returns the bulletin's folder.
    """
    with moved("bulletin") as layer:
        add_layer(root, layer)
    bulletin = read_package(root / BULLETIN)
    add_search(root / f"assessments-{YEAR - 1}", bulletin)
    assess(root, YEAR - 1, bulletin, silent=False)
    sealed(root)
    return bulletin.folder


def sealed(root: Path) -> Path:
    """Seal the packages below a folder, as whoever added to them does."""
    for folder in find_packages(root):
        seal(folder, datetime.datetime.now(datetime.UTC).date())
    return root


@contextmanager
def moved(layer: str) -> Iterator[Path]:
    """Give a folder with a layer's packages, every year in them moved on as far as the ledger is."""

    def move(text: str) -> str:
        years = range(WRITTEN_FOR - 1, LAST_NAMED + 1)
        return re.sub("|".join(map(str, years)), lambda each: str(int(each[0]) + YEAR - WRITTEN_FOR), text)

    with tempfile.TemporaryDirectory() as work:
        for path in sorted((LAYERS / layer).glob("*/*")):
            target = Path(work) / move(path.parent.name) / path.name
            target.parent.mkdir(exist_ok=True)
            target.write_text(move(path.read_text(encoding="utf-8")), encoding="utf-8", newline="")
        yield Path(work)


def add_layer(root: Path, layer: Path) -> None:
    """Add the packages and rows of a layer to those below `root`, its source after all others."""
    orders = [read_descriptor(each)["ledger"].get("order", 0) for each in find_packages(root)]
    for each in sorted(layer.iterdir()):
        leave_out_what_is_there(root, each)
        order_after_what_is_there(root, each)
        folder = lay(root, each)
        descriptor = read_descriptor(folder)
        if descriptor["ledger"]["role"] == "source":
            descriptor["ledger"]["order"] = max(orders) + 1
        write_descriptor(folder, descriptor)


def leave_out_what_is_there(root: Path, layer: Path) -> None:
    """Take from a layer's tables the rows whose keys the package of its name holds already."""
    for path in sorted(layer.glob("*.csv")):
        held = root / layer.name / path.name
        if held.exists():
            key = key_of(read_descriptor(held.parent), path.name)
            taken = {tuple(row[name] for name in key) for row in read_table(held)}
            columns, *_ = csv.reader(path.read_text(encoding="utf-8").splitlines())
            new = [
                list(row.values())
                for row in read_table(path)
                if tuple(row[name] for name in key) not in taken
            ]
            path.write_text(write_csv(columns, new, key), encoding="utf-8", newline="")


def order_after_what_is_there(root: Path, layer: Path) -> None:
    """Give a layer's themes places after those of their kind that the vocabulary of `root` holds."""
    path = layer / "themes.csv"
    if not path.exists():
        return
    last: dict[str, int] = {}
    for row in read_table(root / layer.name / path.name):
        last[row["kind"]] = max(last.get(row["kind"], 0), int(row["order"]))
    rows = sorted(read_table(path), key=lambda row: int(row["order"]))
    for row in rows:
        last[row["kind"]] = last.get(row["kind"], 0) + 1
        row["order"] = str(last[row["kind"]])
    columns, *_ = csv.reader(path.read_text(encoding="utf-8").splitlines())
    path.write_text(
        write_csv(columns, [list(row.values()) for row in rows], ["theme_id"]), encoding="utf-8", newline=""
    )


def write_empty_tables(folder: Path) -> None:
    """Write the tables that a package of assessments must have, without a row."""
    for table in read_descriptor(DATAPACKAGES / LENDERS["assessments"])["resources"]:
        if "/" not in table["path"]:
            columns = [field["name"] for field in table["schema"]["fields"]]
            text = write_csv(columns, [], table["schema"]["primaryKey"])
            (folder / table["path"]).write_text(text, encoding="utf-8", newline="")


def add_search(folder: Path, document: DataPackage) -> None:
    """Add to a package of assessments a search that takes in one document more than its last."""
    descriptor = read_descriptor(folder)
    earlier = descriptor["ledger"].get("searches", [])
    last = max(row["as_of"] for row in read_table(folder / "assessments.csv"))
    up_to = max([document.ledger["published"], *(each["up_to"] for each in earlier)])
    after = max(last, up_to)
    descriptor["ledger"]["searches"] = [
        *earlier,
        {
            "as_of": str(datetime.date.fromisoformat(after) + datetime.timedelta(days=1)),
            "documents": [*(earlier[-1]["documents"] if earlier else []), document.name],
            "up_to": up_to,
        },
    ]
    write_descriptor(folder, descriptor)


def records(package: DataPackage, table: str, kind: type[AnyRecord]) -> list[AnyRecord]:
    """Return the typed rows of one of a package's tables."""
    resource = package.resource(table)
    assert resource is not None, f"{package.name} has no {table}"
    return [
        each for each in records_of(package, resource, read_rows(package, resource)) if isinstance(each, kind)
    ]


def assess(root: Path, year: int, document: DataPackage, *, silent: bool) -> None:
    """Add to a year's assessments what a document says on the pledges due in it.

    The rows are those of the year's last search. With `silent`, a pledge that the document says
    nothing on has a row, too, and a kind of document that would settle it.
    """
    folder = root / f"assessments-{year}"
    as_of = read_descriptor(folder)["ledger"]["searches"][-1]["as_of"]
    packages = [read_package(each) for each in find_packages(root)]
    indicators = {
        each.indicator_id: each
        for package in packages
        if package.role == "vocabulary"
        for each in records(package, "indicators", Indicator)
    }
    outcomes = {
        each.indicator_id: each
        for each in records(document, "outcomes", Outcome)
        if each.indicator_id and each.period_year == year
    }
    due = [
        each
        for package in packages
        if package.role == "source"
        for each in records(package, "pledges", Pledge)
        if each.due_year == year
    ]
    evidence: list[Row] = []
    assessments: list[Row] = []
    settlements: list[Row] = []
    kind = read_table(root / "vocabulary" / "record_kinds.csv")[0]["record_kind_id"]
    for pledge in due:
        if pledge.indicator_id and (outcome := outcomes.get(pledge.indicator_id)):
            evidence.append(evidence_of(pledge, outcome))
            row = computed(pledge, outcome, indicators[pledge.indicator_id], document)
            assessments.append(row | {"as_of": as_of})
        elif silent:
            assessments.append(not_reported(pledge, document) | {"as_of": as_of})
            settlements.append({"pledge_id": pledge.pledge_id, "record_kind_id": kind})
    descriptor = read_descriptor(folder)
    tables = {"evidence": evidence, "assessments": assessments, "settlements": settlements}
    for name, rows in tables.items():
        add_rows(folder / f"{name}.csv", rows, key_of(descriptor, f"{name}.csv"))


def evidence_of(pledge: Pledge, outcome: Outcome) -> Row:
    """Return the row that links a pledge with an outcome on its own indicator."""
    return {
        "pledge_id": pledge.pledge_id,
        "outcome_id": outcome.outcome_id,
        "relation": "same_measure",
        "note_zh": "同一指标。",
        "note_en": "The same indicator.",
    }


def computed(pledge: Pledge, outcome: Outcome, indicator: Indicator, document: DataPackage) -> Row:
    """Return the assessment of a pledge on which a document has a number."""
    computation = compute(pledge, outcome, indicator)
    assert computation is not None, f"{outcome.outcome_id} decides nothing on {pledge.pledge_id}"
    return {
        "pledge_id": pledge.pledge_id,
        "rubric": RUBRIC,
        "verdict": computation.verdict,
        "basis": "computed",
        "reason_zh": f"承诺：{pledge.title_zh}。{document.ledger['short_zh']}：{outcome.title_zh}。",
        "reason_en": f"Pledged: {pledge.title_en}. {document.ledger['short_en']}: {outcome.title_en}.",
        "coder_id": "coder-a",
    }


def not_reported(pledge: Pledge, document: DataPackage) -> Row:
    """Return the assessment of a pledge on which a document has nothing."""
    return {
        "pledge_id": pledge.pledge_id,
        "rubric": RUBRIC,
        "verdict": "not_reported",
        "basis": "judged",
        "reason_zh": f"{document.ledger['short_zh']}没有说到这一项：{pledge.title_zh}。",
        "reason_en": f"There is nothing on this in {document.ledger['short_en']}: {pledge.title_en}.",
        "coder_id": "coder-a",
    }
