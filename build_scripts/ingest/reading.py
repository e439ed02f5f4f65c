"""Read a raw text: its blocks in a reader's order, what each speaks of, and what the rules propose of it."""

from dataclasses import dataclass, replace

from build_scripts.ingest.blocks import Block, cut_blocks
from build_scripts.ingest.candidates import Proposal, propose
from build_scripts.ingest.periods import Period, Years, periods_of, years_of
from build_scripts.ingest.punctuation import in_chinese_marks
from build_scripts.ingest.reading_order import reading_order
from build_scripts.ingest.row_proposals import propose_row


@dataclass(frozen=True)
class Reading:
    """A raw text as the rules read it: blocks, periods and proposals go side by side.

    `reordered` says that the blocks stand in another order than in the file.
    """

    years: Years
    blocks: tuple[Block, ...]
    periods: tuple[Period, ...]
    proposals: tuple[Proposal, ...]
    reordered: bool


def read_text(raw_text: str, issued: str = "") -> Reading:
    """Read a raw text; `issued` is the day it was issued, as `YYYY-MM-DD`, where known."""
    blocks, reordered = reading_order(cut_blocks(raw_text))
    return read_blocks(blocks, issued, reordered=reordered)


def read_blocks(blocks: list[Block], issued: str = "", *, reordered: bool = False) -> Reading:
    """Read a text whose paragraphs are known."""
    year, month = (int(issued[:4]), int(issued[5:7])) if issued else (None, None)
    spoken = [replace(each, text=in_chinese_marks(each.text)) for each in blocks]
    years = years_of(spoken, year, month)
    periods = periods_of(spoken, years)
    proposals = [proposal_of(block, period, years) for block, period in zip(blocks, periods, strict=True)]
    return Reading(years, tuple(blocks), tuple(periods), tuple(proposals), reordered)


def proposal_of(block: Block, period: Period, years: Years) -> Proposal:
    """Return what the rules propose of a block; only body paragraphs state anything."""
    if block.cells:
        return propose_row(block.text, block.cells, period, years)
    return propose(block.text, period if block.kind == "body" else Period("notes", period.year), years)
