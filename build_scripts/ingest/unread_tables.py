"""Tables that the rules can't read: where they stand, and why.

A figure's unit has to stand in its own paragraph, so a number whose unit is told by the head of its column alone can't
be coded; and a head of several rows does not say which of its words are over which column.
"""

import re
from dataclasses import dataclass

from build_scripts.ingest.grids import RESULT, TARGET, GridRow, find_grids
from build_scripts.ingest.numbering import level_of
from build_scripts.ingest.unit_words import UNIT
from build_scripts.text.restore import non_blank_lines

UNIT_OF_HEAD = re.compile(rf"[（(][^（()）]*?(?:[万亿]+|[万亿]*{UNIT})[)）]|[%％]\s*$|单位\s*[:：]")
"""How the head of a column says what all its numbers are counted in: “绝对数（亿元）”."""
NUMBER = re.compile(r"[-−+]?[0-9][0-9.,]*\s?[%％]?")
LONGEST, LEAST_CELLS, LEAST_NUMBERS = 24, 8, 3
"""How long a line is that may be a cell, and how many of them, and of numbers, make a table with a cell a line."""
MARKS = re.compile("[。；！？，：:]")
HEAD = 8
"""Among how many cells at its beginning the head of a table is looked for."""


@dataclass(frozen=True)
class UnreadTable:
    """A table that is not read, from its first raw line to its last, and why."""

    first_line: int
    last_line: int
    why: str

    def __str__(self) -> str:
        return f"lines {self.first_line}–{self.last_line} are a table that is not read: {self.why}"


def unread_tables(raw_text: str) -> list[UnreadTable]:
    """Return the tables of a raw text that hold numbers on which nothing can be proposed, in order."""
    lines = non_blank_lines(raw_text)
    rows = find_grids(lines)
    in_grids = {number for row in rows for number in row.lines}
    found = [
        UnreadTable(
            own[0].lines[0], own[-1].lines[-1], reason([cell.text for row in own for cell in row.cells])
        )
        for own in grids_of(rows, list(lines))
        if (not any(cell.role in (TARGET, RESULT) for row in own for cell in row.cells) or in_part(own))
        and any(NUMBER.fullmatch(cell.text) for row in own for cell in row.cells)
    ]
    found += [
        UnreadTable(run[0], run[-1], reason([lines[number].strip() for number in run]))
        for run in runs_of_cells(lines, in_grids)
    ]
    return sorted(found, key=lambda each: each.first_line)


def in_part(rows: list[GridRow]) -> bool:
    """Say whether a table has numbers whose unit stands in the head of their column, beside others that are read."""
    return any(
        NUMBER.fullmatch(cell.text) and UNIT_OF_HEAD.search(cell.heading) and "完成率" not in cell.heading
        for row in rows
        for cell in row.cells
    )


def grids_of(rows: list[GridRow], numbers: list[int]) -> list[list[GridRow]]:
    """Return rows in tables: those whose lines follow one another, up to the next head."""
    place = {number: at for at, number in enumerate(numbers)}
    tables: list[list[GridRow]] = []
    for row in rows:
        last = tables[-1][-1] if tables else None
        follows = last is not None and place[row.lines[0]] == place[last.lines[-1]] + 1
        if last is not None and follows and not (row.is_heading and row.cells and not last.is_heading):
            tables[-1].append(row)
        else:
            tables.append([row])
    return tables


def runs_of_cells(lines: dict[int, str], taken: set[int]) -> list[list[int]]:
    """Return the runs of short lines, numbers among them, that are tables with a cell a line."""
    runs: list[list[int]] = [[]]
    for number, line in lines.items():
        text = line.strip()
        is_number = bool(NUMBER.fullmatch(text))
        if number not in taken and len(text) <= LONGEST and (
            is_number or not (MARKS.search(text) or level_of(text))
        ):  # fmt: skip
            runs[-1].append(number)
        elif runs[-1]:
            runs.append([])
    found = []
    for run in runs:
        numbers = [number for number in run if NUMBER.fullmatch(lines[number].strip())]
        if len(run) >= LEAST_CELLS and len(numbers) >= max(LEAST_NUMBERS, len(run) // 4):
            found.append([number for number in run if number <= numbers[-1]])
    return found


def reason(cells: list[str]) -> str:
    """Return why a table is not read, by the cells at its beginning."""
    told = next((each for each in cells[:HEAD] if UNIT_OF_HEAD.search(each)), "")
    if told:
        return f"what its numbers are counted in stands in its head alone (“{told}”)"
    return "its head is of several rows, or says neither target nor result"
