"""Rows to paste for what nothing accounts for yet: a number, or a sentence."""

import csv
import io
import re

from build_scripts.ingest.blocks import Block
from build_scripts.ingest.excluding import once, reason_of
from build_scripts.ingest.numbering import level_of
from build_scripts.ingest.periods import Period, periods_of, years_of
from build_scripts.ingest.staging import ONLY_IN_DRAFTS
from build_scripts.link.account import Entry
from build_scripts.link.spans import figure_span
from build_scripts.load.ledger import Source
from build_scripts.load.packages import DataPackage
from build_scripts.load.records import Outcome, Pledge

EXCLUSIONS = "exclusions.csv"
TABLE_OF = {"pledge": "pledges", "outcome": "outcomes"}
LEAD = re.compile(r"^(?:——|[（(]?[一二三四五六七八九十\d]{1,3}[）)、.]|[一二三四五六七八九十]{1,3}是|\s)+")
"""What stands before a sentence and is no part of a quote."""


def numeral_row(entry: Entry, source: Source) -> str:
    """Return a row that excludes an open numeral; its reason is for a person to write."""
    paragraph = next(each for each in source.paragraphs if each.paragraph_id == entry.paragraph_id)
    text = paragraph.text_zh
    spans = [
        figure_span(each, paragraph)
        for each in (*source.pledges, *source.outcomes)
        if each.paragraph_id == entry.paragraph_id
    ]
    start = text.find(entry.text, max(text.find(entry.context), 0))
    taken = [(each.start, each.end) for each in spans if each]
    words = once(text, start, start + len(entry.text), taken)
    return f"{EXCLUSIONS}: {as_row([entry.paragraph_id, words or entry.context, 'figure', ''])}"


def sentence_rows(entry: Entry, source: Source, package: DataPackage) -> list[str]:
    """Return a row that excludes an open sentence, with the reason where the rules have one, and one that codes it.

    The second goes into the table, and is of the year, that its part of the document speaks of; where nothing says
    that, those of the statements before it.
    """
    reason = reason_of(entry.text, Period("", 0))
    excluded = as_row([entry.paragraph_id, entry.text, "sentence", reason[0] if reason else ""])
    lines = [f"{EXCLUSIONS}: {excluded}"]
    period = period_of(entry.paragraph_id, source)
    if period.direction in TABLE_OF:
        table = TABLE_OF[period.direction]
        lines.append(f"  or {table}.csv: {statement_row(entry, period.year, source, package, table)}")
    return lines


def period_of(paragraph_id: str, source: Source) -> Period:
    """Return what a paragraph speaks of by the headings and first words before it, else by the statements before it."""
    periods = dict(zip((each.paragraph_id for each in source.paragraphs), periods_in(source), strict=True))
    period = periods[paragraph_id]
    before = statement_before(paragraph_id, source)
    if period.direction or before is None:
        return period
    is_pledge = isinstance(before, Pledge)
    return Period(
        "pledge" if is_pledge else "outcome",
        before.due_year if isinstance(before, Pledge) else before.period_year,
    )


def periods_in(source: Source) -> list[Period]:
    """Return the period of each paragraph of a draft, in the order of reading."""
    blocks = [
        Block(each.kind, each.text_zh, each.first_line, each.last_line, level_of(each.text_zh))
        for each in source.paragraphs
    ]
    issued = str(source.package.ledger.get("issued", ""))
    year, month = (int(issued[:4]), int(issued[5:7])) if re.match(r"\d{4}-\d\d", issued) else (None, None)
    return periods_of(blocks, years_of(blocks, year, month))


def statement_before(paragraph_id: str, source: Source) -> Pledge | Outcome | None:
    """Return a statement of the same paragraph, or of the last one before it that has any."""
    order = {each.paragraph_id: each.order for each in source.paragraphs}
    here = order[paragraph_id]
    statements: list[Pledge | Outcome] = [*source.pledges, *source.outcomes]
    before = [each for each in statements if order.get(each.paragraph_id, here + 1) <= here]
    return max(before, key=lambda each: order[each.paragraph_id], default=None)


def statement_row(entry: Entry, year: int, source: Source, package: DataPackage, table: str) -> str:
    """Return a row that codes a sentence as a statement of a year without a number."""
    paragraph = next(each for each in source.paragraphs if each.paragraph_id == entry.paragraph_id)
    cells = {
        "paragraph_id": entry.paragraph_id,
        "theme_id": paragraph.theme_id or "",
        "due_year": str(year),
        "period_year": str(year),
        "is_estimate": "false",
        "is_cumulative": "false",
        "kind": "qualitative",
        "quote_zh": LEAD.sub("", entry.text).rstrip("。；！？"),
        "comparator": "none",
    }
    resource = package.resource(table) or {"schema": {"fields": []}}
    names = [str(each["name"]) for each in resource["schema"]["fields"]]
    return as_row([cells.get(name, "") for name in names if name not in ONLY_IN_DRAFTS])


def as_row(row: list[str]) -> str:
    """Return cells as a line of a CSV file."""
    out = io.StringIO()
    csv.writer(out, lineterminator="").writerow(row)
    return out.getvalue()
