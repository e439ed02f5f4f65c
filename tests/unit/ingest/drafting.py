"""Make drafts of self-written texts in the invented city."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

from build_scripts.ingest.blocks import Block
from build_scripts.ingest.candidates import Candidate
from build_scripts.ingest.descriptor import Told
from build_scripts.ingest.desk import WRITTEN_BY_HAND
from build_scripts.ingest.drafting import Draft, ingest
from build_scripts.ingest.periods import Period, Years
from build_scripts.ingest.reading import proposal_of, read_text
from build_scripts.ingest.staging import read_table
from build_scripts.load.ledger import Ledger
from build_scripts.validate.run import validate
from tests.minicity import read_descriptor, write_descriptor

REPORT = Path(__file__).with_name("report.txt")
YEARS = Years(back=2031, ahead=2032)
BACK, AHEAD = Period("outcome", 2031), Period("pledge", 2032)


def ledger_of(city: Path) -> Ledger:
    """Return the ledger of a city that has no problem."""
    ledger, problems = validate(city)
    assert [str(each) for each in problems] == []
    assert ledger is not None
    return ledger


def draft_in(city: Path, into: Path, content: bytes | None = None, name: str = "report.txt") -> Draft:
    """Make the draft `report-2032` of a document, the invented report unless told otherwise."""
    path = into.with_name(name)
    path.write_bytes(REPORT.read_bytes() if content is None else content)
    return ingest(path, Told("report-2032"), city, ledger_of(city), into)


def candidates(text: str, period: Period = BACK) -> list[Candidate]:
    """Return what is proposed of a body paragraph that speaks of a period."""
    return list(proposal_of(Block("body", text, 1, 1), period, YEARS).candidates)


def figures(text: str, period: Period = BACK) -> list[list[str]]:
    """Return the figure, value, unit and comparator of each statement proposed of a paragraph."""
    return [
        [text[each.start : each.end], format(each.figure.value, "f"), each.unit, each.figure.comparator]
        for each in candidates(text, period)
    ]


def reasons(text: str, period: Period = BACK) -> list[list[str]]:
    """Return the words and the reason of each exclusion proposed of a paragraph."""
    found = proposal_of(Block("body", text, 1, 1), period, YEARS).omissions
    return [[text[each.start : each.end], each.reason] for each in found]


def kinds(text: str) -> list[list[str]]:
    """Return the kind and the text of each block of a raw text."""
    return [[each.kind, each.text] for each in read_text(text).blocks]


def rows_in(folder: Path, file: str) -> list[dict[str, str]]:
    """Return the rows of a table of a draft, by column."""
    header, rows = read_table(folder / file)
    return [dict(zip(header, row, strict=True)) for row in rows]


def change_rows(folder: Path, file: str, change: Callable[[dict[str, str]], object]) -> None:
    """Change the rows of a table of a draft in place, as a person does in a spreadsheet."""
    header, _ = read_table(folder / file)
    rows = rows_in(folder, file)
    for row in rows:
        change(row)
    write_rows(folder, file, header, rows)


def add_rows(folder: Path, file: str, new: list[dict[str, str]]) -> None:
    """Add rows to a table of a draft."""
    header, _ = read_table(folder / file)
    write_rows(folder, file, header, [*rows_in(folder, file), *new])


def write_rows(folder: Path, file: str, header: list[str], rows: list[dict[str, str]]) -> None:
    """Write a table as a spreadsheet saves it: in the order of its rows, with Windows line ends."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, header, restval="")
    writer.writeheader()
    writer.writerows(rows)
    (folder / file).write_bytes(out.getvalue().encode("utf-8-sig"))


def fill(folder: Path) -> None:
    """Write every cell and every word that is asked for, as a person does; what is decided stays decided."""
    descriptor = read_descriptor(folder)
    for name in ("title_en", "description", "description_en"):
        descriptor[name] = descriptor.get(name) or "话 words"
    for name, said in descriptor["ledger"].items():
        if said == "":
            descriptor["ledger"][name] = "话 words"
    write_descriptor(folder, descriptor)
    asked = (*WRITTEN_BY_HAND, "coder_id")
    for table in (each for each in descriptor["resources"] if each.get("type") == "table"):

        def write(row: dict[str, str]) -> None:
            for name in asked:
                if row.get(name) == "":
                    row[name] = "coder-a" if name == "coder_id" else "话 words"

        change_rows(folder, table["path"], write)


def finish(draft: Path) -> None:
    """Decide and write all that a draft of the invented report leaves open, as a person does."""
    names = {
        "report-2032-s1": "review-year",
        "report-2032-s2": "outlook-year",
        "report-2032-s3": "outlook-year",
    }
    outcomes = rows_in(draft, "outcomes.csv")

    def settle(row: dict[str, str]) -> None:
        row["theme_id"] = names.get(row["theme_id"], row["theme_id"])
        if row.get("indicator_id") == "new":
            # Not in the vocabulary of this city: told without a number, which is then excluded.
            row |= dict.fromkeys(
                ("figure_text", "carried_zh", "indicator_id", "value", "unit_id", "form", "hedge"), ""
            )
            row |= {"kind": "qualitative", "comparator": "none"}

    new = [row for row in (*outcomes, *rows_in(draft, "pledges.csv")) if row["indicator_id"] == "new"]
    for file in ("outcomes.csv", "pledges.csv", "paragraphs.csv"):
        change_rows(draft, file, settle)
    add_rows(
        draft,
        "exclusions.csv",
        [
            {
                "paragraph_id": row["paragraph_id"],
                "text_zh": row["figure_text"],
                "kind": "figure",
                "reason": "scope",
            }
            for row in new
        ],
    )
    add_rows(
        draft,
        "exclusions.csv",
        [
            {"paragraph_id": "report-2032-p15", "text_zh": "加快推进“千里茶廊”建设，千方百计促进茶农增收。",
             "kind": "sentence", "reason": "slogan"},
        ],
    )  # fmt: skip
    fill(draft)
