"""Check codings: sealed when they were made, of documents that are there, and two of them, not one twice."""

from collections.abc import Iterator, Sequence

from build_scripts.link.spans import find_once
from build_scripts.load.codings import Coding, SecondCoding
from build_scripts.load.ledger import Judgement, Ledger
from build_scripts.load.records import Paragraph
from build_scripts.paths import DESCRIPTOR
from build_scripts.problems import Problem
from build_scripts.text.figures import parse_figure

Row = Coding | SecondCoding

CODINGS, CODER = "coding-", "coder-"
"""How the names of resources begin that hold codings, and those of coders."""
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
