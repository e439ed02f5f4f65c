"""Which section each block stands in, by the headings before it, and which theme of the vocabulary that is."""

import re
from dataclasses import dataclass

from build_scripts.ingest.blocks import Block
from build_scripts.ingest.numbering import level_of
from build_scripts.ingest.periods import Period
from build_scripts.ingest.titles import is_title
from build_scripts.load.records import Theme

TITLE = "标题"
"""The section of what stands before the first heading."""
PAGE = "版面"
"""The section of what a page adds."""
DEEPEST = 3
"""Headings down to this level make sections; those below divide them."""
CLOSES = re.compile("各位(?:代表|委员|同志)[！!]")
"""How a paragraph begins that is no more of the last of a chapter's sections, and turns to all who listen."""


@dataclass(frozen=True)
class Section:
    """A section: its name, and the theme it belongs to, which is empty where there is none or none is known."""

    name: str
    theme_id: str


def sections_of(
    name: str, blocks: list[Block], periods: list[Period], themes: tuple[Theme, ...]
) -> list[Section]:
    """Return the section of each block of a draft named `name`, in order.

    A section that no theme of the vocabulary is named for gets an id of its own, `<name>-s<number>`, for a person to
    name as a theme, or to replace by one that is there.
    """
    sections: list[Section] = []
    current = chapter = Section(TITLE, "")
    numbers: dict[str, int] = {}
    for block, period in zip(blocks, periods, strict=True):
        if block.kind == "heading" and block.level <= DEEPEST and (block.level or not is_title(block.text)):
            current = Section(block.text, "")
            chapter = current if block.level < DEEPEST else chapter
        elif block.kind == "body" and CLOSES.match(block.text):
            current = chapter
        elif block.kind == "body" and level_of(block.text) == DEEPEST and (lead := run_in(block.text)):
            current = Section(lead, "")
        if block.kind == "furniture":
            sections.append(Section(PAGE, ""))
            continue
        theme = theme_of(current.name, period, themes)
        if not theme and block.kind == "body" and period.direction in ("pledge", "outcome"):
            theme = f"{name}-s{numbers.setdefault(current.name, len(numbers) + 1)}"
        sections.append(Section(current.name, theme))
    return sections


def run_in(text: str) -> str:
    """Return the heading that a paragraph begins with: “（一）全力扩大内需。坚持…”."""
    found = re.match(r"[^。：]{4,60}(?=[。：])", text)
    return found[0] if found else ""


def theme_of(section: str, period: Period, themes: tuple[Theme, ...]) -> str:
    """Return the theme that a section is named for, of those that look the same way; empty where there is none."""
    looks_back = period.direction == "outcome"
    fitting = [each for each in themes if len(each.name_zh) >= 4 and each.name_zh in section]
    fitting = [each for each in fitting if (each.kind == "review") == looks_back]
    return max(fitting, key=lambda each: len(each.name_zh), default=None).theme_id if fitting else ""  # type: ignore[union-attr]
