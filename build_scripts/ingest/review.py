"""A draft as one HTML file: the source with each proposal lit in place, to read through without a network."""

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import jinja2

from build_scripts.ingest.staging import read_draft, read_table
from build_scripts.ingest.unfinished import source_of
from build_scripts.link.spans import Span, exclusion_span, figure_span
from build_scripts.load.ledger import Ledger, Source
from build_scripts.load.records import Paragraph, Pledge, Statement
from build_scripts.paths import TEMPLATES
from build_scripts.problems import BuildError
from build_scripts.text.numerals import find_numerals

TEMPLATE = "review.html.jinja"


@dataclass(frozen=True)
class Piece:
    """A stretch of a paragraph: plain, `pledge`, `outcome`, `excluded` or `open`, and the note beside it."""

    text: str
    state: str
    note: str
    title: str


@dataclass(frozen=True)
class ReviewedParagraph:
    """A paragraph of the source, cut where proposals begin and end."""

    id: str
    kind: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class Review:
    """What the review of a draft shows."""

    name: str
    title: str
    pledges: int
    outcomes: int
    exclusions: int
    open: int
    paragraphs: tuple[ReviewedParagraph, ...]


def write_review(draft: Path, ledger: Ledger) -> Path:
    """Write the review of a draft beside its folder, and return the file.

    Raises:
        BuildError: there is no such draft, it is no document, or the file can't be written.
    """
    package = read_draft(draft)
    if package.ledger.get("role") != "source":
        raise BuildError(f"{draft} is no document; its rows are read in a spreadsheet")
    page = review_of(source_of(package), notes_of(draft), ledger)
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    target = draft.with_suffix(".html")
    try:
        target.write_text(
            environment.get_template(TEMPLATE).render(page=page), encoding="utf-8", newline="\n"
        )
    except OSError as error:
        raise BuildError(f"{target} can't be written: {error.strerror}") from error
    return target


def notes_of(draft: Path) -> dict[str, str]:
    """Return why the rules propose each statement, by its id."""
    notes: dict[str, str] = {}
    for table in read_draft(draft).tables:
        header, rows = read_table(draft / str(table["path"]))
        if "why" in header:
            notes |= {row[0]: row[header.index("why")] for row in rows}
    return notes


def review_of(source: Source, notes: dict[str, str], ledger: Ledger) -> Review:
    """Return the review of a draft; `notes` say why, by the id of a statement."""
    paragraphs = tuple(
        ReviewedParagraph(each.paragraph_id, each.kind, pieces_of(each, source, notes, ledger))
        for each in source.paragraphs
    )
    return Review(
        source.package.name,
        str(source.package.descriptor.get("title", "")),
        len(source.pledges),
        len(source.outcomes),
        len(source.exclusions),
        sum(piece.state == "open" for paragraph in paragraphs for piece in paragraph.pieces),
        paragraphs,
    )


@dataclass(frozen=True)
class Lit:
    """A span of a paragraph that something is proposed of."""

    span: Span
    state: str
    note: str
    title: str


def pieces_of(
    paragraph: Paragraph, source: Source, notes: dict[str, str], ledger: Ledger
) -> tuple[Piece, ...]:
    """Return a paragraph in pieces; of two proposals on the same words the first is lit, and both are told."""
    text = paragraph.text_zh
    lit: list[Lit] = []
    for statement in (*source.pledges, *source.outcomes):
        if statement.paragraph_id == paragraph.paragraph_id and (span := figure_span(statement, paragraph)):
            state = "pledge" if isinstance(statement, Pledge) else "outcome"
            lit.append(
                Lit(span, state, told(statement, ledger), f"{statement.id} {notes.get(statement.id, '')}")
            )
    for exclusion in source.exclusions:
        if exclusion.paragraph_id == paragraph.paragraph_id and (
            span := exclusion_span(exclusion, paragraph)
        ):
            lit.append(Lit(span, "excluded", "", f"{exclusion.kind}: {exclusion.reason}"))
    for numeral in find_numerals(text):
        own = Span(numeral.start, numeral.end)
        if not any(each.span.holds(own) for each in lit if not each.title.startswith("sentence")):
            lit.append(Lit(own, "open", "?", "nothing is proposed"))
    return tuple(cut(text, lit))


def cut(text: str, lit: list[Lit]) -> list[Piece]:
    """Return a text cut at both ends of each span; at each place the shortest span that holds it is lit."""
    ends = sorted({0, len(text), *(each.span.start for each in lit), *(each.span.end for each in lit)})
    pieces = []
    for start, end in pairwise(ends):
        here = [each for each in lit if each.span.holds(Span(start, end))]
        own = min(here, key=lambda each: each.span.end - each.span.start, default=None)
        same = [each for each in here if own and each.span == own.span]
        last = [each for each in same if each.span.end == end]
        pieces.append(
            Piece(
                text[start:end],
                own.state if own else "plain",
                "; ".join(dict.fromkeys(each.note for each in last if each.note)),
                " · ".join(each.title for each in same),
            )
        )
    return pieces


def told(statement: Statement, ledger: Ledger) -> str:
    """Return what a statement says, in short: its comparator, value, unit, year and indicator."""
    unit = ledger.units.get(statement.unit_id or "")
    written = f"{statement.value:,f}" if statement.value is not None else "?"
    if statement.upper_value is not None:
        written += f"–{statement.upper_value:,f}"
    sign = {"gte": "≥ ", "gt": "> ", "lte": "≤ ", "lt": "< ", "approx": "≈ "}.get(statement.comparator, "")
    year = getattr(statement, "due_year", None) or getattr(statement, "period_year", 0)
    return f"{sign}{written} {unit.name_zh if unit else '?'} · {year} · {statement.indicator_id or '?'}"
