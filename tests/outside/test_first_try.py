"""Each published table, opened with a tool as it comes: one line, no options, and the figure that it must give.

Who opens a table for the first time sets nothing. A tool that takes a column of numbers for text, counts empty cells, or
averages them as nought would give another figure here.
"""

import csv
import json
import shutil
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from build_scripts.paths import DATAPACKAGES
from tests.outside.conftest import TOOLS, Run

NAME = "targets-2024"


class Wanted(NamedTuple):
    """What any tool must find in the table: rows, filled cells, a mean, and how often a verdict is met."""

    rows: int
    figures: int
    mean: float
    over: int
    """How many values are above 100: a text such as “NA” would be, too."""
    verdicts: dict[str, int]


@pytest.fixture(scope="session")
def wanted(tables: Path) -> Wanted:
    """Count from the authored pledges, and the verdicts from the SQLite file, without the code that wrote the table."""
    with (DATAPACKAGES / "plan-2024" / "pledges.csv").open(encoding="utf-8", newline="") as file:
        own = [row for row in csv.DictReader(file) if row["due_year"] == "2024"]
    values = [Decimal(row["value"]) for row in own if row["value"]]
    [base] = tables.glob("*/latest/*.sqlite")
    shown = sqlite3.connect(base).execute("SELECT verdict FROM targets_2024").fetchall()
    return Wanted(
        len(own),
        sum(bool(row["figure_text"]) for row in own),
        float(sum(values) / len(values)),
        sum(value > 100 for value in values),
        dict(Counter(verdict for (verdict,) in shown)),
    )


@pytest.fixture(scope="session")
def table(tables: Path) -> Path:
    """Return the folder in which a reader has saved the files of the table."""
    return tables / NAME / "latest"


def printed(command: Sequence[str | Path], folder: Path) -> str:
    """Return what a command prints, which must succeed."""
    done = subprocess.run([*map(str, command)], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def program(name: str) -> str:
    """Return where a program is that `make prove` installs with the system’s packages."""
    found = shutil.which(name)
    assert found, f"{name} is not installed; `make prove` installs it"
    return found


def same(said: Any, wanted: Wanted) -> None:
    """Hold what a tool found against what it must find: rows, figures, mean, values above 100, verdicts."""
    rows, figures, mean, over, verdicts = said
    assert (int(rows), int(figures), int(over)) == (wanted.rows, wanted.figures, wanted.over)
    assert float(mean) == pytest.approx(wanted.mean)
    assert dict(verdicts) == wanted.verdicts


PANDAS = """
import json, pandas as pd
t = pd.{read}
print(json.dumps([len(t), int(t.figure_text.count()), float(t.value.mean()), int((t.value > 100).sum()),
                  t.verdict.value_counts().to_dict()]))
"""
POLARS = """
import json, polars as pl
t = pl.{read}
print(json.dumps([len(t), t["figure_text"].count(), t["value"].mean(), t.filter(pl.col("value") > 100).height,
                  dict(t["verdict"].value_counts().iter_rows())]))
"""
READS = {"csv": 'read_csv("targets-2024.csv")', "parquet": 'read_parquet("targets-2024.parquet")'}


@pytest.mark.parametrize("read", READS.values(), ids=READS)
def test_pandas(table: Path, wanted: Wanted, read: str) -> None:
    same(json.loads(printed([sys.executable, "-c", PANDAS.format(read=read)], table)), wanted)


@pytest.mark.parametrize("read", READS.values(), ids=READS)
def test_polars(table: Path, wanted: Wanted, run: Run, read: str) -> None:
    done = run("python", "-c", POLARS.format(read=read), folder=table)
    assert done.returncode == 0, done.stderr
    same(json.loads(done.stdout), wanted)


DUCKDB = """
import json, duckdb
ask = lambda sql: duckdb.sql(sql).fetchall()
[numbers] = ask("SELECT count(*), count(figure_text), avg(value), count(*) FILTER (value > 100) FROM '{file}'")
print(json.dumps([*numbers, dict(ask("SELECT verdict, count(*) FROM '{file}' GROUP BY ALL"))]))
"""


@pytest.mark.parametrize("ending", ["csv", "parquet"])
def test_duckdb(table: Path, wanted: Wanted, ending: str) -> None:
    command = [sys.executable, "-c", DUCKDB.format(file=f"{NAME}.{ending}")]
    same(json.loads(printed(command, table)), wanted)


R = """
t <- read.csv("targets-2024.csv", encoding = "UTF-8")
cat(nrow(t), sum(t$figure_text != "" & !is.na(t$figure_text)), format(mean(t$value, na.rm = TRUE), digits = 15),
    sum(t$value > 100, na.rm = TRUE), "\\n")
v <- table(t$verdict)
for (name in names(v)) cat(name, v[[name]], "\\n")
"""


def test_r(table: Path, wanted: Wanted) -> None:
    first, *rest = printed([program("Rscript"), "--vanilla", "-e", R], table).splitlines()
    same((*first.split(), {name: int(count) for name, count in map(str.split, rest)}), wanted)


SQL = (
    "SELECT count(*), count(nullif(figure_text, '')), sum(value) / sum(value <> ''), sum(value + 0 > 100) FROM t",
    "SELECT verdict, count(*) FROM t GROUP BY verdict",
)


def test_sqlite_imports_the_csv(table: Path, wanted: Wanted, tmp_path: Path) -> None:
    """Its shell makes every cell a text, an empty one too: `avg` is no first try there, the SQLite file is."""
    base = tmp_path / "try.sqlite"
    printed([program("sqlite3"), base, ".mode csv", f".import {table / NAME}.csv t"], table)
    lines = [printed([program("sqlite3"), "-separator", " ", base, sql], table).splitlines() for sql in SQL]
    same((*lines[0][0].split(), {name: int(count) for name, count in map(str.split, lines[1])}), wanted)


def test_the_sqlite_file(tables: Path, wanted: Wanted) -> None:
    [base] = tables.glob("*/latest/*.sqlite")
    numbers = "SELECT count(*), count(figure_text), avg(value), sum(value > 100) FROM targets_2024"
    verdicts = "SELECT verdict, count(*) FROM targets_2024 GROUP BY 1"
    lines = [
        printed([program("sqlite3"), "-separator", " ", base, sql], base.parent).splitlines()
        for sql in (numbers, verdicts)
    ]
    same((*lines[0][0].split(), {name: int(count) for name, count in map(str.split, lines[1])}), wanted)


def test_csvkit(table: Path, wanted: Wanted, run: Run) -> None:
    """Csvstat guesses types; a column of numbers must be one, with its empty cells counted as missing."""
    done = run("csvstat", "--json", f"{NAME}.csv", folder=table)
    assert done.returncode == 0, done.stderr
    columns = {each["column_name"]: each for each in json.loads(done.stdout)}
    assert columns["value"]["type"] == "Number"
    assert columns["value"]["nulls"] is True
    assert float(columns["value"]["mean"]) == pytest.approx(wanted.mean, rel=1e-3)
    assert columns["difference"]["type"] == "Number"
    assert {
        each["value"]: int(each["count"]) for each in columns["verdict"]["freq"]
    }.items() <= wanted.verdicts.items()


def test_pandas_reads_the_workbook(table: Path, wanted: Wanted) -> None:
    """Its first sheet is the one that people read, with one short name a column."""
    code = (
        "import json, pandas as pd\n"
        f't = pd.read_excel("{NAME}.xlsx")\n'
        "print(json.dumps([list(t.columns), t['结论'].value_counts().to_dict()]))"
    )
    columns, names = json.loads(printed([sys.executable, "-c", code], table))
    assert columns[:4] == ["标题", "引文", "数字", "结论"]
    assert sorted(names.values()) == sorted(wanted.verdicts.values())


def test_polars_reads_the_workbook(table: Path, wanted: Wanted, run: Run) -> None:
    code = f'import json, polars as pl; t = pl.read_excel("{NAME}.xlsx"); print(json.dumps([t.height, t.columns[:4]]))'
    done = run("python", "-c", code, folder=table)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [wanted.rows, ["标题", "引文", "数字", "结论"]]


def test_great_tables(table: Path, wanted: Wanted, run: Run) -> None:
    """Shows a row for each pledge, and no “nan” where there is no number."""
    columns = '["title_zh", "value", "unit_zh", "verdict_name_zh"]'
    code = (
        "import great_tables as gt, polars as pl\n"
        f'print(gt.GT(pl.read_csv("{NAME}.csv")[{columns}]).as_raw_html())'
    )
    done = run("python", "-c", code, folder=table)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("<tr>") == wanted.rows
    assert ">nan<" not in done.stdout.lower()


def test_datasette(tables: Path, wanted: Wanted, run: Run) -> None:
    [base] = tables.glob("*/latest/*.sqlite")
    sql = "select+count(*)+n,avg(value)+mean+from+targets_2024"
    done = run("datasette", base, "--get", f"/{base.stem}.json?sql={sql}&_shape=array", folder=base.parent)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [{"n": wanted.rows, "mean": pytest.approx(wanted.mean)}]


def test_xlsx2csv(table: Path, wanted: Wanted, run: Run) -> None:
    done = run("xlsx2csv", f"{NAME}.xlsx", folder=table)
    assert done.returncode == 0, done.stderr
    rows = list(csv.reader(done.stdout.splitlines()))
    assert len(list(csv.reader(done.stdout.splitlines(keepends=True)))) == wanted.rows + 1
    assert rows[0][:4] == ["标题", "引文", "数字", "结论"]


def test_visidata(table: Path, wanted: Wanted, run: Run, tmp_path: Path) -> None:
    done = run("vd", "--batch", f"{NAME}.csv", "--output", tmp_path / "out.json", folder=table)
    assert done.returncode == 0, done.stderr
    rows = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    values = [float(row["value"]) for row in rows if row["value"] not in (None, "")]
    assert (len(rows), len(values)) == (wanted.rows, wanted.figures)
    assert sum(values) / len(values) == pytest.approx(wanted.mean)


def test_sqlite_utils(table: Path, wanted: Wanted, run: Run) -> None:
    sql = f'SELECT count(*) AS n, avg(value) AS mean, sum(value > 100) AS over FROM "{NAME}"'
    done = run("sqlite-utils", "memory", f"{NAME}.csv", sql, folder=table)
    assert done.returncode == 0, done.stderr
    [found] = json.loads(done.stdout)
    assert found == {"n": wanted.rows, "mean": pytest.approx(wanted.mean), "over": wanted.over}


def test_miller(table: Path, wanted: Wanted) -> None:
    mlr = program("mlr")
    file = f"{NAME}.csv"
    stats = json.loads(
        printed([mlr, "--icsv", "--ojson", "stats1", "-a", "count,mean", "-f", "value", file], table)
    )
    over = json.loads(
        printed([mlr, "--icsv", "--ojson", "filter", "$value > 100", "then", "count", file], table)
    )
    assert stats[0]["value_count"] == wanted.figures
    assert stats[0]["value_mean"] == pytest.approx(wanted.mean)
    assert over[0]["count"] == wanted.over


def test_frictionless(table: Path) -> None:
    """The stock tool reads the table by the descriptor beside it, and finds every cell of its type."""
    done = printed(
        [Path(sys.executable).with_name("frictionless"), "validate", "--json", "datapackage.json"], table
    )
    [report] = json.loads(done)["tasks"]
    assert report["valid"]


ARROW = """
import json, pyarrow.compute as pc, pyarrow.parquet as pq
t = pq.read_table("targets-2024.parquet")
v = t["value"]
print(json.dumps([len(t), pc.count(t["figure_text"]).as_py(), float(pc.mean(v).as_py()), pc.sum(pc.greater(v, 100)).as_py(),
                  {e["values"]: e["counts"] for e in pc.value_counts(t["verdict"]).to_pylist()}]))
"""


def test_pyarrow(table: Path, wanted: Wanted) -> None:
    same(json.loads(printed([sys.executable, "-c", ARROW], table)), wanted)


OPENPYXL = """
import json, openpyxl
sheets = openpyxl.load_workbook("targets-2024.xlsx").worksheets
rows = list(sheets[0].iter_rows(values_only=True))
print(json.dumps([len(rows) - 1, rows[0][:4]]))
"""


def test_openpyxl(table: Path, wanted: Wanted) -> None:
    rows, names = json.loads(printed([sys.executable, "-c", OPENPYXL], table))
    assert (rows, names) == (wanted.rows, ["标题", "引文", "数字", "结论"])


SHEETJS = """
const xlsx = require("xlsx"), book = xlsx.readFile(process.argv[1]);
const cells = book.SheetNames.flatMap((name) => Object.entries(book.Sheets[name]).filter(([at]) => at[0] !== "!").map(([, c]) => c));
console.log(JSON.stringify({ numbers: cells.filter((c) => c.t === "n").map((c) => [c.v, c.w]), errors: cells.filter((c) => c.t === "e").length }));
"""


def test_sheetjs_shows_every_number(table: Path) -> None:
    """A cell shown as nothing, or as “291,000,000,000.”, is what Excel would show."""
    modules = TOOLS / "node_modules"
    assert (modules / "xlsx").exists(), "SheetJS is not installed; `make prove` installs it"
    command = [program("node"), "-e", SHEETJS, table / f"{NAME}.xlsx"]
    done = subprocess.run(
        [*map(str, command)],
        env={"NODE_PATH": str(modules), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["errors"] == 0
    assert found["numbers"]
    assert not [(value, shown) for value, shown in found["numbers"] if not shown or shown.endswith(".")]
