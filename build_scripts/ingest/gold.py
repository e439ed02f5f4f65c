"""What people decided of documents, to measure the rules against: figures and lines, by their place in the raw text."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from build_scripts.ingest.blocks import Block
from build_scripts.ingest.numbering import level_of
from build_scripts.ingest.staging import read_table
from build_scripts.ingest.unfinished import source_of
from build_scripts.link.spans import figure_span
from build_scripts.load.ledger import Source
from build_scripts.load.packages import find_packages, read_package
from build_scripts.load.records import Outcome, Pledge, Unit
from build_scripts.problems import BuildError
from build_scripts.text.numerals import find_numerals
from build_scripts.text.restore import cut_line, split_lines

FIGURES = (
    "file",
    "line",
    "column",
    "statement",
    "value",
    "upper_value",
    "unit",
    "comparator",
    "kind",
    "year",
    "reason",
)
LINES = ("file", "line", "kind", "begins")
Place = tuple[int, int]
"""A line of a raw text and a character in it, both counted from 1."""


@dataclass(frozen=True)
class Decided:
    """A figure as it was decided: where its number begins, and what it says; without a value it is no statement.

    `units` are the ways in which its unit may be written; `reason` is why it is no statement.
    """

    file: str
    place: Place
    value: Decimal | None
    upper_value: Decimal | None
    units: tuple[str, ...]
    comparator: str
    kind: str
    year: int
    reason: str


@dataclass(frozen=True)
class DecidedLine:
    """A line as it was decided: what kind of paragraph it belongs to, and whether it begins it."""

    file: str
    line: int
    kind: str
    begins: bool


def read_decisions(path: Path) -> list[Decided] | list[DecidedLine]:
    """Read a table of decided figures, or of decided lines.

    Raises:
        BuildError: it can't be read, or has other columns.
    """
    try:
        header, rows = read_table(path)
    except (OSError, ValueError) as error:
        raise BuildError(f"{path} can't be read as a table: {error}") from error
    told = [dict(zip(header, row, strict=True)) for row in rows]
    if set(FIGURES) <= set(header):
        return [figure_of(row) for row in told if row["statement"] in ("yes", "no")]
    if set(LINES) <= set(header):
        return [
            DecidedLine(row["file"], int(row["line"]), row["kind"], row["begins"] == "yes") for row in told
        ]
    raise BuildError(f"{path} has neither the columns {', '.join(FIGURES)} nor {', '.join(LINES)}")


def figure_of(row: dict[str, str]) -> Decided:
    """Return a row of a table of decided figures."""
    is_statement = row["statement"] == "yes"
    return Decided(
        row["file"],
        (int(row["line"]), int(row["column"])),
        Decimal(row["value"]) if is_statement else None,
        Decimal(row["upper_value"]) if row["upper_value"] else None,
        (row["unit"],),
        row["comparator"],
        row["kind"],
        int(row["year"]) if is_statement else 0,
        row["reason"],
    )


def places_of(block: Block, lines: list[str]) -> list[Place]:
    """Return where each character of a block's text stands in the raw lines."""
    places: list[Place] = []
    for number in range(block.first_line, block.last_line + 1):
        column = 1
        for piece in cut_line(lines[number - 1], amid=block.first_line < number < block.last_line):
            if piece.fate == "kept":
                places += [(number, column + at) for at in range(len(piece.text))]
            column += len(piece.text)
    return places


def coded_sources(root: Path) -> list[Source]:
    """Return the sources among the packages below a folder."""
    packages = [read_package(folder) for folder in find_packages(root)]
    return [source_of(package) for package in packages if package.role == "source"]


def blocks_of(source: Source) -> list[Block]:
    """Return the paragraphs of a coded source as blocks, in the order that a person gave them."""
    return [
        Block(each.kind, each.text_zh, each.first_line, each.last_line, level_of(each.text_zh))
        for each in source.paragraphs
    ]


def coded_figures(source: Source, units: Iterable[Unit]) -> list[Decided]:
    """Return the coded figures of a source; two that share their words count once."""
    symbols = {each.unit_id: each.symbols for each in units}
    lines = split_lines(source.raw_text)
    paragraphs = {each.paragraph_id: each for each in source.paragraphs}
    found: dict[Place, Decided] = {}
    statements: list[Pledge | Outcome] = [*source.pledges, *source.outcomes]
    for each in statements:
        paragraph = paragraphs[each.paragraph_id]
        span = figure_span(each, paragraph)
        if span is None or each.value is None:
            continue
        block = Block(paragraph.kind, paragraph.text_zh, paragraph.first_line, paragraph.last_line)
        numerals = find_numerals(paragraph.text_zh)
        first = next((found.start for found in numerals if span.start <= found.start < span.end), span.start)
        place = places_of(block, lines)[first]
        found[place] = Decided(
            source.package.name,
            place,
            each.value,
            each.upper_value,
            symbols[each.unit_id or ""],
            each.comparator,
            "pledge" if isinstance(each, Pledge) else "outcome",
            each.due_year if isinstance(each, Pledge) else each.period_year,
            "",
        )
    return list(found.values())
