"""Measure the rules against what people decided: how many figures are found, and how many of their cells are right."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from build_scripts.ingest.candidates import Candidate
from build_scripts.ingest.document import read_document
from build_scripts.ingest.gold import (
    Decided,
    DecidedLine,
    Place,
    blocks_of,
    coded_figures,
    coded_sources,
    places_of,
    read_decisions,
)
from build_scripts.ingest.reading import Reading, read_blocks, read_text
from build_scripts.load.records import Unit
from build_scripts.problems import BuildError
from build_scripts.text.restore import non_blank_lines, split_lines


@dataclass(frozen=True)
class Share:
    """How many of how many."""

    what: str
    right: int
    of: int

    def __str__(self) -> str:
        share = f"{100 * self.right / self.of:.1f} %" if self.of else "–"
        return f"{self.what:<58} {self.right:>5} of {self.of:<5} {share}"


@dataclass(frozen=True)
class Measured:
    """The shares that a measurement found, and each thing that was wrong, as a line."""

    shares: tuple[Share, ...]
    faults: tuple[str, ...]


def measure(texts: Path, against: Path, units: Iterable[Unit]) -> Measured:
    """Measure the rules on texts against what was decided of them.

    `against` is a table of decided figures or lines of the files in the folder `texts`, or a folder of packages: then
    their own coding is held against what the rules make of their paragraphs, and `texts` is that folder, too.

    Raises:
        BuildError: a text or a table is not there or can't be read.
    """
    if against.is_dir():
        sources = coded_sources(against)
        if not sources:
            raise BuildError(f"{against} holds no coded document")
        readings = {
            each.package.name: (
                each.raw_text,
                read_blocks(blocks_of(each), each.package.ledger.get("issued", "")),
            )
            for each in sources
        }
        return of_figures(
            [each for source in sources for each in coded_figures(source, units)], readings, whole=True
        )
    decided = read_decisions(against)
    readings = {}
    for name in dict.fromkeys(each.file for each in decided):
        raw_text = read_document(texts / name).text
        readings[name] = (raw_text, read_text(raw_text))
    figures = [each for each in decided if isinstance(each, Decided)]
    if figures:
        return of_figures(figures, readings, whole=False)
    return of_lines([each for each in decided if isinstance(each, DecidedLine)], readings)


Readings = dict[str, tuple[str, Reading]]
"""The raw text of each file and how the rules read it."""


def candidates_at(raw_text: str, reading: Reading) -> dict[Place, Candidate]:
    """Return the candidate at each place of a raw text that is within one."""
    lines = split_lines(raw_text)
    found: dict[Place, Candidate] = {}
    for block, proposal in zip(reading.blocks, reading.proposals, strict=True):
        places = places_of(block, lines) if proposal.candidates else []
        for each in proposal.candidates:
            found |= {places[at]: each for at in range(each.start, each.end)}
    return found


def of_figures(decided: list[Decided], readings: Readings, *, whole: bool) -> Measured:
    """Return how the rules do on figures; `whole` says that every statement of the texts was decided, not a draw."""
    at = {name: candidates_at(*each) for name, each in readings.items()}
    right: Counter[str] = Counter()
    faults = []
    met = set()
    for each in decided:
        own = at[each.file].get(each.place)
        where = f"{each.file}:{each.place[0]}:{each.place[1]}"
        if each.value is None:
            right["proposed though none"] += own is not None
            faults += [f"{where}: proposed, though it is none ({each.reason})"] if own else []
            continue
        if own is None:
            faults.append(f"{where}: not found")
            continue
        met.add((each.file, id(own)))
        right["found"] += 1
        cells = {
            "value": (own.figure.value, own.figure.upper_value) == (each.value, each.upper_value),
            "unit": own.unit in each.units,
            "comparator": own.figure.comparator == each.comparator,
            "kind": own.kind == each.kind,
            "year": own.year == each.year,
        }
        right.update(name for name, is_right in cells.items() if is_right)
        right["reading"] += cells["value"] and cells["unit"] and cells["comparator"]
        right["bearing"] += cells["kind"] and cells["year"]
        faults += [f"{where}: wrong {name}: {told(own)}" for name, is_right in cells.items() if not is_right]
    statements = sum(each.value is not None for each in decided)
    found = right["found"]
    proposed = (
        len({(name, id(own)) for name, each in at.items() for own in each.values()})
        if whole
        else (found + right["proposed though none"])
    )
    shares = [
        Share("statements with a number that are proposed (recall)", found, statements),
        Share("proposals that are kept (precision)", len(met) if whole else found, proposed),
        *(
            Share(f"proposed with the right {name}", right[name], found)
            for name in ("value", "unit", "comparator")
        ),
        Share("proposed with all three of these right", right["reading"], found),
        *(Share(f"proposed with the right {name}", right[name], found) for name in ("kind", "year")),
        Share("proposed with both of these right", right["bearing"], found),
    ]
    return Measured(tuple(shares), tuple(faults))


def told(own: Candidate) -> str:
    """Return what a candidate says, in short."""
    return f"{own.figure.value} {own.unit} {own.figure.comparator}, {own.kind} {own.year}"


def of_lines(decided: list[DecidedLine], readings: Readings) -> Measured:
    """Return how the rules do on lines: what each is, and where paragraphs begin."""
    right = both = 0
    faults = []
    for each in decided:
        raw_text, reading = readings[each.file]
        block = next(block for block in reading.blocks if block.first_line <= each.line <= block.last_line)
        first = next(number for number in non_blank_lines(raw_text) if number >= block.first_line)
        kind, begins = block.kind, first == each.line
        right += kind == each.kind
        both += (kind, begins) == (each.kind, each.begins)
        if (kind, begins) != (each.kind, each.begins):
            faults.append(f"{each.file}:{each.line}: {kind}, {'begins' if begins else 'goes on'}")
    return Measured(
        (
            Share("lines of the right kind", right, len(decided)),
            Share("of the right kind and place", both, len(decided)),
        ),
        tuple(faults),
    )
