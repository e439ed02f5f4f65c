"""Rows to paste for what nothing accounts for yet: a number, or a sentence."""

import csv
import io
import re

from build_scripts.ingest.excluding import once, reason_of
from build_scripts.ingest.periods import Period
from build_scripts.ingest.staging import ONLY_IN_DRAFTS
from build_scripts.link.account import Entry
from build_scripts.link.spans import figure_span
from build_scripts.load.ledger import Source
from build_scripts.load.packages import DataPackage
from build_scripts.load.records import Outcome, Pledge

EXCLUSIONS = "exclusions.csv"
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

    The second goes into the table that the statements before it stand in, and is of their year.
    """
    reason = reason_of(entry.text, Period("", 0))
    excluded = as_row([entry.paragraph_id, entry.text, "sentence", reason[0] if reason else ""])
    lines = [f"{EXCLUSIONS}: {excluded}"]
    before = statement_before(entry.paragraph_id, source)
    if before:
        table = "pledges" if isinstance(before, Pledge) else "outcomes"
        lines.append(f"  or {table}.csv: {statement_row(entry, before, source, package, table)}")
    return lines


def statement_before(paragraph_id: str, source: Source) -> Pledge | Outcome | None:
    """Return a statement of the same paragraph, or of the last one before it that has any."""
    order = {each.paragraph_id: each.order for each in source.paragraphs}
    here = order[paragraph_id]
    statements: list[Pledge | Outcome] = [*source.pledges, *source.outcomes]
    before = [each for each in statements if order.get(each.paragraph_id, here + 1) <= here]
    return max(before, key=lambda each: order[each.paragraph_id], default=None)


def statement_row(
    entry: Entry, before: Pledge | Outcome, source: Source, package: DataPackage, table: str
) -> str:
    """Return a row that codes a sentence as a statement without a number, like those around it."""
    year = before.due_year if isinstance(before, Pledge) else before.period_year
    paragraph = next(each for each in source.paragraphs if each.paragraph_id == entry.paragraph_id)
    cells = {
        "paragraph_id": entry.paragraph_id,
        "theme_id": paragraph.theme_id or before.theme_id,
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
