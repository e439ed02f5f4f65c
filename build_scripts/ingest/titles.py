"""What a document is called: its title, on one line."""

import re

TITLE = re.compile(
    r"[^。！？]{0,56}(?:报告|方案|公报|规划|计划|通知|意见|要点|清单|安排)(?:[（(].{1,16}[）)])?(?:[—－-]{1,2}在.{4,30}(?:会议|大会|全会)上?)?"
)
LONGEST = 60
SPACED = re.compile(r"\s|\[\d+\]$")
"""What may stand within a title: “工 作 报 告”, and the number of a note behind it."""


def is_title(text: str) -> bool:
    """Say whether a paragraph is what a document is called."""
    return bool(TITLE.fullmatch(SPACED.sub("", text))) and len(text) <= LONGEST
