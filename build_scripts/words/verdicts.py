"""What verdicts, evidence levels, clarity and the like are called, in both languages at once.

The names stand in `docs/<lang>/words/verdicts.ftl`. A page asks its edition for one:
`edition.say(f"verdict-name-{hyphened(code)}")`; the table of verdicts here is for files that are in both languages.
"""

from build_scripts.assess.shown import VERDICTS
from build_scripts.words.both import hyphened, say_both

MARKS = {
    "met": "●",
    "stated": "◉",
    "partly_met": "◐",
    "not_met": "○",
    "other_measure": "≠",
    "mentioned": "≈",
    "not_reported": "…",
    "not_checkable": "?",
    "not_due": "◌",
}
"""The mark of every verdict where only text can stand, as in spreadsheets."""

EVIDENCE_LEVELS = ("E0", "E1", "E2", "E3", "E4")
CLARITIES = ("clear", "one_reading", "several_readings")
BASES = ("computed", "judged")


say = say_both("verdicts")
NAMES = {
    code: (*say(f"verdict-name-{hyphened(code)}"), *say(f"verdict-meaning-{hyphened(code)}"))
    for code in VERDICTS
}
"""Every verdict as it is shown, in the order of tallies: name and meaning, Chinese and English."""
