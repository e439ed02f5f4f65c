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
from tests.minicity import TABLES, read_descriptor, write_descriptor
from tests.minicity import read_table as read_plain

REPORT = Path(__file__).with_name("report.txt")
ENGLISH = {row["zh"]: row["en"] for row in read_plain(REPORT.with_name("english.csv"))}
"""What each paragraph, section and quote of the report is in English."""
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


SUBJECTS = {
    row["indicator_id"]: row["subject_ids"]
    for path in sorted(TABLES.glob("*/pledges.csv"))
    for row in read_plain(path)
    if row["indicator_id"]
}
"""What the city's pledges on each indicator are about: the next on it is about the same."""


def fill(folder: Path) -> None:
    """Write every cell and every word that is asked for, as a person does; what is decided stays decided."""
    descriptor = read_descriptor(folder)
    for said in (descriptor, descriptor["ledger"]):
        for name in said:
            if said[name] == "":
                said[name] = "An invented document" if name.endswith("_en") else "虚构的文件"
    write_descriptor(folder, descriptor)
    for table in (each for each in descriptor["resources"] if each.get("type") == "table"):

        def write(row: dict[str, str]) -> None:
            for name in (*WRITTEN_BY_HAND, "coder_id"):
                if row.get(name) == "":
                    row[name] = written(row, name)

        change_rows(folder, table["path"], write)


def written(row: dict[str, str], name: str) -> str:
    """Return what a person writes into an empty cell of a row."""
    told = {
        "coder_id": "coder-a",
        "subject_ids": SUBJECTS.get(row.get("indicator_id", ""), "farming"),
        "title_zh": row.get("quote_zh", ""),
        "explanation_zh": "文件只有这一句。",
        "explanation_en": "The document has this one sentence on it.",
        "reason_zh": "两者同一指标。",
        "reason_en": "Both are on the same indicator.",
        "note_zh": "同一指标。",
        "note_en": "The same indicator.",
    }
    column = "quote" if name == "title_en" else name.removesuffix("_en")
    return told[name] if name in told else ENGLISH[row[f"{column}_zh"]]


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
            row |= {"is_cumulative": "false"} if "is_cumulative" in row else {}

    new = [row for row in (*outcomes, *rows_in(draft, "pledges.csv")) if row["indicator_id"] == "new"]
    for file in ("outcomes.csv", "pledges.csv", "paragraphs.csv"):
        change_rows(draft, file, settle)
    # Several numbers of one clause are one statement, once none of them is coded.
    header, _ = read_table(draft / "outcomes.csv")
    kept = {row["quote_zh"]: row for row in rows_in(draft, "outcomes.csv")}
    write_rows(draft, "outcomes.csv", header, list(kept.values()))
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
