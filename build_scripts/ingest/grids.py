"""Tables in a text: rows of cells, one cell a line or all on one line, under a row of headings.

What is known of a table is which of its columns holds a target and which a result, by their headings. A table between
pipes whose headings say neither is a table all the same: its rows are paragraphs, and nothing is proposed of them.
"""

import re
from dataclasses import dataclass
from itertools import takewhile

from build_scripts.ingest.unit_words import UNIT

TARGET, RESULT, ITEM, OTHER = "target", "result", "item", "other"
ROLES = (
    (OTHER, re.compile("完成率|比例|时限|时间|责任|单位$|部门$")),
    (RESULT, re.compile("完成|结果|进展|实际|落实情况|进度|办理情况")),
    (TARGET, re.compile("目标|任务|计划|指标值|年度要求")),
    (ITEM, re.compile("项目|事项|内容|指标|名称|民生实事")),
)
"""What a column is by its heading, the first that fits."""
HEADING = re.compile(
    "序号|编号|类别|项目(?:名称|内容|类别)?|事项(?:名称)?|实事(?:项目|名称)?|内容|指标(?:名称)?|(?:计量)?单位|(?:\\d{4}年)?(?:年度|全年|工作|预期)?(?:目标|任务|计划)"
    "(?:任务|数|值|要求)?|(?:\\d{4}年)?(?:实际)?(?:完成|进展|落实|办理)(?:情况|数|值|结果|进度)?|(?:任务)?完成(?:率|比例)|结果|进度|(?:责任|牵头|主管|实施|配合)(?:单位|部门)|备注|完成时限|时限"
)
"""What stands at the head of a column."""
BETWEEN = re.compile(r"\s*[|｜]\s*|\t+|[ 　]{2,}|　+")
RULE = re.compile(r"[\s|｜:：\-—+=]+")
LEAST_COLUMNS = 3
LEAST_ROWS = 3
"""Fewer lines with pipes than make a table without known headings."""
PIPE = re.compile("[|｜]")
LONGEST_CELL = 80
SERIES_HEAD = re.compile(
    r"(?:指标|项目|产品)(?:名称)?|(?:计量)?单位|(?:19|20)\d\d年(?:\d{1,2}[-—–至]\d{1,2}月)?|(?:绝对|总)[数额量].{0,8}|"
    "(?:比|较|同比|增速|增长|增幅).{0,16}|累计|本年"
)
"""What stands at the head of a column of what was counted."""
COUNTED = re.compile(rf"[-−－+]?[0-9][0-9.,]*\s?[万亿]*(?:{UNIT})?")
MEASURED = re.compile(rf"[-−－]?[0-9][0-9.,]*\s?[万亿]*(?:{UNIT})")
LEAST_SERIES = 2
LONGEST_NAME = 24
SIGNS_OF_NUMBERS = tuple("-−－+")


@dataclass(frozen=True)
class Cell:
    """A cell: its text, what its column is, and the heading of that."""

    text: str
    role: str
    heading: str


@dataclass(frozen=True)
class GridRow:
    """A row of a table, or a part of one: its raw lines and its cells; headings have no role."""

    lines: tuple[int, ...]
    cells: tuple[Cell, ...]
    is_heading: bool = False


def role_of(heading: str) -> str:
    """Return what a column is by its heading."""
    return next((role for role, pattern in ROLES if pattern.search(heading)), OTHER)


def find_grids(lines: dict[int, str]) -> list[GridRow]:
    """Return the rows of the tables among the non-blank lines of a source, in order."""
    numbers = list(lines)
    rows: list[GridRow] = []
    at = 0
    while at < len(numbers):
        rest = numbers[at:]
        found = (
            rows_on_lines(lines, rest)
            or cells_on_lines(lines, rest)
            or series_on_lines(lines, rest)
            or rows_between_pipes(lines, rest)
        )
        rows += found
        at += sum(len(row.lines) for row in found) or 1
    return rows


def split_cells(line: str) -> list[str]:
    """Return the cells of a row that stands on one line; a single one where there is no table.

    Between pipes a cell may be empty, as the last ones often are; those are left out.
    """
    line = line.strip()
    if not PIPE.search(line):
        return [each for each in BETWEEN.split(line) if each]
    cells = [each.strip() for each in PIPE.split(line[1:] if PIPE.match(line) else line)]
    while cells and not cells[-1]:
        cells.pop()
    return cells


def are_headings(cells: list[str]) -> bool:
    """Say whether cells are the headings of columns, a target or a result among them."""
    fitting = [each for each in cells if HEADING.fullmatch(each.replace(" ", ""))]
    roles = {role_of(each) for each in cells}
    return len(cells) >= LEAST_COLUMNS and len(fitting) >= len(cells) - 1 and bool(roles & {TARGET, RESULT})


def rows_on_lines(lines: dict[int, str], numbers: list[int]) -> list[GridRow]:
    """Return the rows of a table that begins at the first of some lines, a row a line."""
    headings = split_cells(lines[numbers[0]])
    if not are_headings(headings):
        return []
    rows = [heading_row(numbers[0], headings)]
    for number in numbers[1:]:
        if RULE.fullmatch(lines[number]):
            rows.append(GridRow((number,), (), is_heading=True))
            continue
        cells = split_cells(lines[number])
        if len(rows) == 1 and PIPE.search(lines[number]) and all(map(HEADING.fullmatch, cells)):
            headings += cells
            rows.append(heading_row(number, cells))
            continue
        if not LEAST_COLUMNS - 1 <= len(cells) <= len(headings):
            break
        rows.append(GridRow((number,), with_roles(cells, headings)))
    return rows


def heading_row(number: int, headings: list[str]) -> GridRow:
    """Return the row of the headings of columns."""
    return GridRow((number,), tuple(Cell(each, OTHER, "") for each in headings), is_heading=True)


def rows_between_pipes(lines: dict[int, str], numbers: list[int]) -> list[GridRow]:
    """Return the rows of a table between pipes whose headings say neither target nor result."""
    rows: list[GridRow] = []
    for number in numbers:
        cells = split_cells(lines[number])
        if RULE.fullmatch(lines[number]) and PIPE.search(lines[number]):
            rows.append(GridRow((number,), (), is_heading=True))
        elif (
            len(PIPE.findall(lines[number])) < LEAST_COLUMNS - 1
            or sum(map(bool, cells)) < LEAST_COLUMNS - 1
            or are_headings(cells)
        ):
            break
        elif not rows and not re.search("[0-9]", lines[number]):
            rows.append(heading_row(number, cells))
        else:
            rows.append(GridRow((number,), tuple(Cell(each, OTHER, "") for each in cells if each)))
    return rows if len(rows) >= LEAST_ROWS else []


def with_roles(cells: list[str], headings: list[str]) -> tuple[Cell, ...]:
    """Return cells with their columns; a row that lacks one of the last columns has the others in their places."""
    return tuple(Cell(cell, role_of(head), head) for cell, head in zip(cells, headings, strict=False) if cell)


def cells_on_lines(lines: dict[int, str], numbers: list[int]) -> list[GridRow]:
    """Return the rows of a table that begins at the first of some lines, a cell a line."""
    headings: list[str] = []
    for number in numbers:
        if not HEADING.fullmatch(lines[number].strip()):
            break
        headings.append(lines[number].strip())
    if not are_headings(headings):
        return []
    width = len(headings)
    rows = [
        GridRow((number,), (Cell(head, OTHER, ""),), is_heading=True)
        for number, head in zip(numbers, headings, strict=False)
    ]
    for start in range(width, len(numbers) - width + 1, width):
        own = numbers[start : start + width]
        cells = [lines[number].strip() for number in own]
        if any(len(each) > LONGEST_CELL for each in cells) or (
            headings[0] in ("序号", "编号") and not re.fullmatch(r"\d{1,3}[.、]?", cells[0])
        ):
            break
        rows += without_joined_numbers(own, with_roles(cells, headings))
    return rows


def series_on_lines(lines: dict[int, str], numbers: list[int]) -> list[GridRow]:
    """Return the rows of a table of what was counted, a cell a line: a name, its number, how that changed.

    The head of the first column may be empty. A number is a result where its unit stands beside it.
    """
    heads = list(takewhile(lambda number: SERIES_HEAD.fullmatch(lines[number].strip()), numbers))
    for width in (len(heads) + 1, len(heads)) if heads else ():
        rows = [
            numbers[start : start + width] for start in range(len(heads), len(numbers) - width + 1, width)
        ]
        own = list(takewhile(lambda row: is_series([lines[number].strip() for number in row]), rows))
        cells = [[lines[number].strip() for number in row] for row in own]
        if len(own) < LEAST_SERIES or not any(MEASURED.fullmatch(each) for row in cells for each in row[1:]):
            continue
        titles = [lines[number].strip() for number in heads]
        titles = [""] * (width - len(titles)) + titles
        return [
            *(
                GridRow((number,), (Cell(lines[number].strip(), OTHER, ""),), is_heading=True)
                for number in heads
            ),
            *(
                part
                for row, texts in zip(own, cells, strict=True)
                for part in without_joined_numbers(row, series_cells(texts, titles))
            ),
        ]
    return []


def is_series(cells: list[str]) -> bool:
    """Say whether cells are a name and numbers."""
    return (
        len(cells) > 1
        and 1 < len(cells[0]) <= LONGEST_NAME
        and not COUNTED.fullmatch(cells[0])
        and not re.search("[。；！？]", cells[0])
        and all(COUNTED.fullmatch(each) for each in cells[1:])
    )


def series_cells(texts: list[str], titles: list[str]) -> tuple[Cell, ...]:
    """Return the cells of a row of what was counted: its name first."""
    roles = [ITEM, *(RESULT if MEASURED.fullmatch(each) else OTHER for each in texts[1:])]
    return tuple(Cell(text, role, head) for text, role, head in zip(texts, roles, titles, strict=True))


def without_joined_numbers(numbers: list[int], cells: tuple[Cell, ...]) -> list[GridRow]:
    """Return a row in parts, so that no two numbers run together once its lines are joined."""
    parts: list[tuple[list[int], list[Cell]]] = []
    for number, cell in zip(numbers, cells, strict=True):
        last = parts[-1][1][-1].text if parts else ""
        runs_on = cell.text[:1] in SIGNS_OF_NUMBERS or (last[-1:].isdigit() and cell.text[:1].isdigit())
        if parts and not runs_on:
            parts[-1][0].append(number)
            parts[-1][1].append(cell)
        else:
            parts.append(([number], [cell]))
    return [GridRow(tuple(own), tuple(found)) for own, found in parts]
