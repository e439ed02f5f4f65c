"""Every pledge as one picture: a sign a pledge, a row an action, a column a kind of verdict."""

from dataclasses import dataclass

from build_scripts.charts.drawing import Drawing, Rule, Sign, Text, Thing
from build_scripts.charts.lines import lines_of, width_of
from build_scripts.charts.palette import FAINT, RULE, VERDICTS

PITCHES = tuple(each / 2 for each in range(44, 28, -1))
"""How far apart signs may stand on a phone, in pixels, the best first."""

ROOMY_PITCHES = tuple(each for each in PITCHES if each >= 18)
"""The same where there is room: rather another line than small signs."""

FILLED = 0.84
"""How much of that distance the sign fills."""

SIZE, LINE, GAP = 14, 20, 8
ROOMY = 600
"""From this width on, names stand beside the signs and not above them."""

NAME_WIDTH = 150


@dataclass(frozen=True)
class Tally:
    """How many pledges have a verdict, by the code and the name under which it is shown."""

    code: str
    name: str
    number: int


@dataclass(frozen=True)
class OverviewColumn:
    """Verdicts that stand together; a key is given where there are several."""

    name: str
    codes: tuple[str, ...]
    total: int
    key: tuple[Tally, ...]


@dataclass(frozen=True)
class OverviewRow:
    """An action: its name, how many pledges it has, and how many of each verdict that occurs."""

    name: str
    total: str
    tallies: tuple[Tally, ...]

    def signs(self, column: OverviewColumn) -> list[str]:
        """Return the verdicts of the row's pledges that stand in a column, one a pledge."""
        return [each.code for each in self.tallies if each.code in column.codes for _ in range(each.number)]


@dataclass(frozen=True)
class OverviewChart:
    """What the picture shows."""

    columns: tuple[OverviewColumn, ...]
    rows: tuple[OverviewRow, ...]


@dataclass(frozen=True)
class Block:
    """Where a column's signs stand: `across` on a line."""

    left: float
    across: int


def overview_drawing(chart: OverviewChart, width: float) -> Drawing:
    """Return the picture at a width."""
    roomy = width >= ROOMY
    left = NAME_WIDTH if roomy else 0.0
    blocks, pitch = blocks_of(chart, left, width)
    things, y = keys_of(chart.columns, width)
    heads, y = heads_of(chart.columns, blocks, y)
    things += heads
    for row in chart.rows:
        things.append(Rule(0, y, width, y, RULE))
        y += 17
        names = lines_of(row.name, SIZE + 1, NAME_WIDTH - 12 if roomy else width - 90)
        things += [Text(0, y + LINE * at, line, SIZE + 1, bold=True) for at, line in enumerate(names)]
        beneath = y + LINE * len(names)
        if roomy:
            things.append(Text(0, beneath, row.total, SIZE, FAINT))
        else:
            things.append(Text(width, y, row.total, SIZE, FAINT, "right"))
        top = y if roomy else beneath + 3
        lowest = top
        for column, block in zip(chart.columns, blocks, strict=True):
            signs, last = signs_of(row.signs(column), block, pitch, top)
            things += signs
            lowest = max(lowest, last)
        y = max(lowest, beneath if roomy else 0) + 17
    return Drawing(width, y, tuple(things))


def blocks_of(chart: OverviewChart, left: float, width: float) -> tuple[list[Block], float]:
    """Return where the columns stand and how far apart the signs do.

    A row has the fewest lines of signs with which all columns fit, and the signs then stand as far
    apart as they can. Where nothing fits, one sign stands on a line.
    """
    largest = [max((len(row.signs(column)) for row in chart.rows), default=1) for column in chart.columns]
    heads = [max(width_of(word, SIZE) for word in each.name.split()) for each in chart.columns]
    pitches = ROOMY_PITCHES if width >= ROOMY else PITCHES
    for lines in range(1, max(largest) + 1):
        across = [max(1, -(-most // lines)) for most in largest]
        for pitch in pitches:
            needed = [
                max(count * pitch + width_of(str(most), SIZE) + 6, head) + GAP
                for count, most, head in zip(across, largest, heads, strict=True)
            ]
            spare = width - left - sum(needed)
            if spare >= 0:
                return placed(across, needed, left, spare / len(needed)), pitch
    return placed(across, needed, left, 0), pitch


def placed(across: list[int], needed: list[float], left: float, spare: float) -> list[Block]:
    """Return columns beside each other, each as wide as it needs to be and a little more."""
    blocks = []
    for count, own in zip(across, needed, strict=True):
        blocks.append(Block(left, count))
        left += own + spare
    return blocks


def keys_of(columns: tuple[OverviewColumn, ...], width: float) -> tuple[list[Thing], float]:
    """Return the keys of columns with several verdicts, and where they end."""
    things: list[Thing] = []
    y = 0.0
    for column in columns:
        if not column.key:
            continue
        x, y = 0.0, y + 12
        for tally in column.key:
            text = f"{tally.name} {tally.number}"
            needed = SIZE + 6 + width_of(text, SIZE)
            if x and x + needed > width:
                x, y = 0.0, y + 24
            things += [
                Sign(x + SIZE / 2, y, tally.code, SIZE + 1),
                Text(x + SIZE + 6, y, text, SIZE),
            ]
            x += needed + 18
        y += 22
    return things, y


def heads_of(columns: tuple[OverviewColumn, ...], blocks: list[Block], y: float) -> tuple[list[Thing], float]:
    """Return the heads of the columns, each with its total, and where they end."""
    things: list[Thing] = []
    heads = [column.name.split() for column in columns]
    deepest = max(map(len, heads))
    for column, block, head in zip(columns, blocks, heads, strict=True):
        colour = VERDICTS[column.codes[0]]
        things.append(Text(block.left, y + 12, str(column.total), 24, colour, bold=True))
        things += [Text(block.left, y + 35 + LINE * at, line, SIZE, colour) for at, line in enumerate(head)]
    return things, y + 32 + LINE * deepest


def signs_of(codes: list[str], block: Block, pitch: float, y: float) -> tuple[list[Thing], float]:
    """Return a row's signs in one column with their number, and where their last line is."""
    things: list[Thing] = []
    if not codes:
        return things, y
    for place, code in enumerate(codes):
        down, along = divmod(place, block.across)
        x = block.left + pitch * (along + 0.5) - pitch * (1 - FILLED) / 2
        things.append(Sign(round(x, 2), round(y + pitch * down, 2), code, round(pitch * FILLED, 2)))
    end = block.left + pitch * min(len(codes), block.across) + 3
    things.append(Text(round(end, 2), y, str(len(codes)), SIZE, VERDICTS[codes[0]], bold=True))
    return things, y + pitch * ((len(codes) - 1) // block.across)
