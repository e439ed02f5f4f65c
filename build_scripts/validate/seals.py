"""Check codings: sealed when they were made, of documents that are there, and two of them, not one twice."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal

from build_scripts.link.spans import find_once
from build_scripts.load.codings import Coding, SecondCoding
from build_scripts.load.ledger import Judgement, Ledger
from build_scripts.load.records import Paragraph
from build_scripts.paths import DESCRIPTOR
from build_scripts.problems import Problem
from build_scripts.text.canonical import read_csv
from build_scripts.text.figures import parse_figure
from build_scripts.text.magnitudes import known_values

Row = Coding | SecondCoding

CODINGS, CODER = "coding-", "coder-"
"""How the names of resources begin that hold codings, and those of coders."""
COUNT = "coding-figures-b"
"""The resource in which a further coder counted the figures of the sources."""
BESIDE_FIGURE = re.compile("（[^）]*）")
NO_TEXT = re.compile(r"[\s*#]")
MUCH = 4
"""How many statements a coder finds in a paragraph at the least in which another can't have found none."""
ENOUGH_TO_DIFFER = 20
"""How many statements two coders can't code alike to the last character."""


def check_seals(ledger: Ledger) -> Iterator[Problem]:
    """Yield codings without a seal, or with rows that no coder of these documents can have written."""
    paragraphs = {each.paragraph_id: each for source in ledger.sources for each in source.paragraphs}
    for judgement in ledger.judgements:
        yield from check_days(judgement)
        for coding in (judgement.first_coding, judgement.second_coding):
            for row in coding:
                yield from check_row(row, paragraphs, judgement.year)
        yield from check_coders(judgement)
        yield from check_alike_wide(judgement)
        yield from check_count(ledger, judgement)
        yield from check_copy(judgement)


def check_days(judgement: Judgement) -> Iterator[Problem]:
    """Yield codings of which the descriptor does not say when they were made, and days of none."""
    file = f"{judgement.package.name}/{DESCRIPTOR}"
    held = [each["name"] for each in judgement.package.resources if str(each["name"]).startswith(CODINGS)]
    sealed = judgement.package.ledger.get("sealed", {})
    for name in held:
        if name not in sealed:
            right = "the day on which it was finished; bytes and hash are of that day"
            yield Problem(file, 0, f"ledger.sealed.{name}", "is not there", right, "coding")
    for name in sealed:
        if name not in held:
            right = f"one of {', '.join(held) or 'no coding'}"
            yield Problem(file, 0, f"ledger.sealed.{name}", f"“{name}” is no coding here", right, "coding")


def check_alike_wide(judgement: Judgement) -> Iterator[Problem]:
    """Yield codings of which a part is gone: a paragraph where the other coder found much, a pledge that the other judged."""
    first, second = (
        Counter(row.paragraph_id for row in coding)
        for coding in (judgement.first_coding, judgement.second_coding)
    )
    if first and second:
        for own, other, rows in (
            (first, second, judgement.first_coding),
            (second, first, judgement.second_coding),
        ):
            for name in (name for name, number in other.items() if number >= MUCH and name not in own):
                wrong = f"nothing of {name}, where the other coder found {other[name]}"
                yield Problem(rows[0].file, 0, "paragraph_id", wrong, "the coding as it was sealed", "coding")
    one, two = ({each.pledge_id: each for each in coding} for coding in judgement.second_round)
    if one and two:
        for own_rows, other_rows in ((one, two), (two, one)):
            for name in sorted(other_rows.keys() - own_rows.keys()):
                file = next(iter(own_rows.values())).file
                wrong = f"“{name}” is not judged, and is by the other coder"
                yield Problem(file, 0, "pledge_id", wrong, "the coding as it was sealed", "coding")


def check_count(ledger: Ledger, judgement: Judgement) -> Iterator[Problem]:
    """Yield rows of the count of figures that are of no document, or of no number on the line that they name."""
    resource = next((each for each in judgement.package.resources if each["name"] == COUNT), None)
    if resource is None:
        return
    file = f"{judgement.package.name}/{resource['path']}"
    lines = {each.package.name: each.raw_text.splitlines() for each in ledger.sources}
    header, *rows = read_csv(judgement.package.path(resource).read_text(encoding="utf-8"))
    for number, cells in enumerate(rows, start=2):
        row = dict(zip(header, cells, strict=False))
        source = lines.get(row["source"])
        if source is None:
            wrong = f"“{row['source']}” is no document"
            yield Problem(file, number, "source", wrong, f"one of {', '.join(lines)}", "coding")
            continue
        at = int(row["line"]) - 1
        text = "".join(source[max(0, at - 1) : at + 3]) if 0 <= at < len(source) else ""
        figure = BESIDE_FIGURE.sub("", row["figure_text"])
        if bare(figure) not in bare(text):
            wrong = f"“{row['figure_text']}” is not on line {row['line']} of {row['source']}"
            yield Problem(file, number, "figure_text", wrong, "a figure of that line", "coding")
        elif Decimal(row["value"]) not in known_values(figure):
            wrong = f"“{row['value']}” for “{row['figure_text']}”"
            yield Problem(file, number, "value", wrong, "what the figure is worth", "coding")


def bare(text: str) -> str:
    """Return a text without its spaces and the marks of its form."""
    return NO_TEXT.sub("", text)


def check_coders(judgement: Judgement) -> Iterator[Problem]:
    """Yield assessments by a coder of whom there is no coding, where there are any."""
    coders = {name for each in judgement.package.resources if (name := str(each["name"])).startswith(CODINGS)}
    for row in judgement.assessments:
        if coders and row.coder_id.startswith(CODER) and row.coder_id.replace(CODER, CODINGS) not in coders:
            wrong = f"“{row.coder_id}”, whose coding is not here"
            right = "a coder by the name of a coding, such as coder-a of coding-a"
            yield Problem(row.file, row.row, "coder_id", wrong, right, "coding")


def check_row(row: Coding, paragraphs: dict[str, Paragraph], year: int) -> Iterator[Problem]:
    """Yield a row whose quote, figure, value or year is of no paragraph of the ledger."""
    paragraph = paragraphs.get(row.paragraph_id)
    if paragraph is None:
        yield problem(row, "paragraph_id", f"“{row.paragraph_id}” is no paragraph", "one of a document")
        return
    if row.quote_zh not in paragraph.text_zh:
        yield problem(row, "quote_zh", f"“{row.quote_zh[:60]}” is not in {row.paragraph_id}", "words of it")
    if row.figure_text and row.figure_text not in row.quote_zh:
        yield problem(row, "figure_text", f"“{row.figure_text}” is not in the quote", "words of it")
    if abs(row.year - year) > 1:
        yield problem(row, "year", f"“{row.year}”", f"{year}, or the year beside it")
    if (row.value is None) != (row.figure_text is None) or (row.kind == "quantitative") != bool(
        row.figure_text
    ):
        yield problem(
            row,
            "value",
            f"“{'' if row.value is None else row.value}” in a {row.kind} row",
            "figure and value, or neither",
        )
    if row.value is not None and row.figure_text and find_once(row.figure_text, row.quote_zh):
        try:
            figure = parse_figure(row.figure_text)
        except ValueError:
            return  # a coder may quote what the rules refuse
        if abs(figure.value) != abs(row.value):
            yield problem(
                row, "value", f"“{row.value}” but “{row.figure_text}” says {figure.value}", f"{figure.value}"
            )


def check_copy(judgement: Judgement) -> Iterator[Problem]:
    """Yield a second coding that is the first one again, in either round."""
    rounds: tuple[tuple[Sequence[Row], Sequence[Row]], ...] = (
        (judgement.first_coding, judgement.second_coding),
        judgement.second_round,
    )
    for first, second in rounds:
        if bool(first) != bool(second):
            file = f"{judgement.package.name}/{DESCRIPTOR}"
            wrong = f"{len(first)} rows of one coder and {len(second)} of the other"
            yield Problem(file, 0, "resources", wrong, "codings of both, or of neither", "coding")
        one, other = sorted(map(said, first)), sorted(map(said, second))
        if len(one) >= ENOUGH_TO_DIFFER and one == other:
            right = "a coding made without sight of it"
            yield Problem(second[0].file, 0, "", "is the first coding again", right, "coding")


def said(row: Row) -> str:
    """Return all that a row says but for its id and its place."""
    return "|".join(
        str(value) for name, value in vars(row).items() if name not in ("file", "row", "coding_id")
    )


def problem(row: Coding, field: str, wrong: str, right: str) -> Problem:
    """Return the problem with a row of a coding."""
    return Problem(row.file, row.row, field, wrong, right, "coding")
