"""What was found in a document, and what a person must decide of it, in a few lines."""

from collections import Counter

from build_scripts.ingest.drafting import Draft
from build_scripts.ingest.table_rows import NEW, Row
from build_scripts.ingest.unread_tables import unread_tables

ENCODING_TOLD = {"utf-8-sig": "UTF-8 with a byte order mark"}


def told_of(draft: Draft) -> list[str]:
    """Return what to tell of a draft that was made."""
    rows, reading = draft.rows, draft.reading
    statements = [*rows.pledges, *rows.outcomes]
    kinds = Counter(each.kind for each in reading.blocks)
    unknown = sum(each["indicator_id"] == NEW for each in statements)
    lines = [
        f"{draft.folder}: {len(reading.blocks)} paragraphs from {draft.document.name}, {encoding_of(draft)}",
        f"  {', '.join(f'{kinds[kind]} {kind}' for kind in ('heading', 'body', 'byline', 'furniture') if kinds[kind])}; "
        f"it looks back on {reading.years.back} and ahead to {reading.years.ahead}",
        f"  {len(rows.pledges)} pledges and {len(rows.outcomes)} outcomes with a number: {by_confidence(statements)}",
        f"  {len(rows.exclusions)} exclusions: {by_confidence(rows.exclusions)}",
    ]
    if reading.reordered:
        lines.append(
            "  headings stand behind their text in the file; the paragraphs are in another order: look at it first"
        )
    lines += [f"  {each}" for each in unread_tables(draft.document.text)]
    if draft.judgement:
        lines.append(f"{draft.judgement}: a row for each pledge that was due in {reading.years.back}")
    else:
        year = reading.years.back
        lines.append(f"no assessments: no pledge was due in {year}, or assessments-{year} is there already")
    unmeasured = sum(not each["unit_id"] for each in statements)
    lines += [
        "left to a person:",
        f"  {counted(unknown, 'indicator')} to name or to find, {counted(unmeasured, 'unit')}",
        f"  {counted(len(rows.left), 'sentence')} without a number to code or to exclude",
        "  titles, explanations and translations",
        f"next: `review {draft.folder.name}` to read it through, `status {draft.folder.name}` for what is left",
    ]
    return lines


def counted(number: int, thing: str) -> str:
    """Return how many things there are, in words."""
    return f"{number} {thing}{'' if number == 1 else 's'}"


def encoding_of(draft: Draft) -> str:
    """Return how a document came, in words."""
    document = draft.document
    if document.original is not None:
        return f"whose text was taken out of {document.kind.upper()}"
    return f"which is in {ENCODING_TOLD.get(document.encoding, document.encoding.upper())}"


def by_confidence(rows: list[Row]) -> str:
    """Return how sure the rules are of rows, in words."""
    counts = Counter(each["confidence"] for each in rows)
    return ", ".join(f"{counts[each]} {each}" for each in ("high", "medium", "low") if counts[each]) or "none"
