"""A draft as one HTML file: the source with each proposal lit in place, to read through without a network."""

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from build_scripts.ingest.staging import read_draft, read_table
from build_scripts.ingest.unfinished import source_of
from build_scripts.link.spans import Span, exclusion_span, figure_span, quote_span
from build_scripts.load.ledger import Ledger, Source
from build_scripts.load.records import Paragraph, Pledge, Statement
from build_scripts.paths import TEMPLATES
from build_scripts.problems import BuildError
from build_scripts.render.templates import environment
from build_scripts.text.numerals import find_numerals
from build_scripts.text.sentences import split_sentences

TEMPLATE = "review.html.jinja"
NOTHING = "nothing is proposed"


@dataclass(frozen=True)
class Piece:
    """A stretch of a paragraph, and the note beside it.

    `state` is `plain`, `pledge`, `outcome`, `excluded`, `open` (a number) or `undecided` (a sentence).
    """

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
    undecided: int
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
    target = draft.with_suffix(".html")
    try:
        target.write_text(
            environment(TEMPLATES).get_template(TEMPLATE).render(page=page), encoding="utf-8", newline="\n"
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
    lit = [lit_of(each, source, notes, ledger) for each in source.paragraphs]
    states = Counter(each.state for own in lit for each in own)
    return Review(
        name=source.package.name,
        title=str(source.package.descriptor.get("title", "")),
        pledges=len(source.pledges),
        outcomes=len(source.outcomes),
        exclusions=len(source.exclusions),
        open=states["open"],
        undecided=states["undecided"],
        paragraphs=tuple(
            ReviewedParagraph(each.paragraph_id, each.kind, tuple(cut(each.text_zh, own)))
            for each, own in zip(source.paragraphs, lit, strict=True)
        ),
    )


@dataclass(frozen=True)
class Lit:
    """A span of a paragraph that something is proposed of."""

    span: Span
    state: str
    note: str
    title: str


def lit_of(paragraph: Paragraph, source: Source, notes: dict[str, str], ledger: Ledger) -> list[Lit]:
    """Return what is to be lit of a paragraph: statements, exclusions, and what is in neither."""
    lit: list[Lit] = []
    for statement in (*source.pledges, *source.outcomes):
        span = (
            figure_span(statement, paragraph) if statement.figure_text else quote_span(statement, paragraph)
        )
        if statement.paragraph_id == paragraph.paragraph_id and span:
            state = "pledge" if isinstance(statement, Pledge) else "outcome"
            lit.append(
                Lit(span, state, told(statement, ledger), f"{statement.id} {notes.get(statement.id, '')}")
            )
    for exclusion in source.exclusions:
        if exclusion.paragraph_id == paragraph.paragraph_id and (
            span := exclusion_span(exclusion, paragraph)
        ):
            lit.append(Lit(span, "excluded", "", f"{exclusion.kind}: {exclusion.reason}"))
    return [*lit, *open_numerals(paragraph, lit), *open_sentences(paragraph, source, lit)]


def open_numerals(paragraph: Paragraph, lit: list[Lit]) -> list[Lit]:
    """Return the numerals that no figure and no exclusion of theirs holds."""
    spans = [Span(each.start, each.end) for each in find_numerals(paragraph.text_zh)]
    held = [each.span for each in lit if not each.title.startswith("sentence")]
    return [Lit(own, "open", "?", NOTHING) for own in spans if not any(span.holds(own) for span in held)]


def open_sentences(paragraph: Paragraph, source: Source, lit: list[Lit]) -> list[Lit]:
    """Return the sentences of a body paragraph that no statement quotes and no exclusion holds."""
    if paragraph.kind != "body":
        return []
    taken = [each.span for each in lit if each.title.startswith("sentence")]
    statements = [
        each for each in (*source.pledges, *source.outcomes) if each.paragraph_id == paragraph.paragraph_id
    ]
    taken += [span for each in statements if (span := quote_span(each, paragraph))]
    found, start = [], 0
    for sentence in split_sentences(paragraph.text_zh):
        own = Span(start, start + len(sentence))
        start = own.end
        if not any(span.touches(own) for span in taken):
            found.append(Lit(own, "undecided", "", NOTHING))
    return found


def cut(text: str, lit: list[Lit]) -> list[Piece]:
    """Return a text cut at both ends of each span; at each place the shortest span that holds it is lit.

    Of two proposals on the same words the first is lit, and both are told.
    """
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
    year = getattr(statement, "due_year", None) or getattr(statement, "period_year", 0)
    if statement.value is None:
        return str(year)
    unit = ledger.units.get(statement.unit_id or "")
    numbers = [f"{each:,f}" for each in (statement.value, statement.upper_value) if each is not None]
    written = (unit.written_zh if unit else "{} ?").replace("{}", "–".join(numbers))
    sign = {"gte": "≥ ", "gt": "> ", "lte": "≤ ", "lt": "< ", "approx": "≈ "}.get(statement.comparator, "")
    return f"{sign}{written} · {year} · {statement.indicator_id or '?'}"
