"""What verdicts, evidence levels, clarity and the like are called: the names stand in `docs/<lang>/words/verdicts.ftl`."""

from build_scripts.words.edition import Edition

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


def verdict_name(code: str, edition: Edition) -> str:
    """Return what a verdict is called, by the code under which it is shown."""
    return edition.say(f"verdict-name-{hyphened(code)}")


def verdict_anchor(code: str) -> str:
    """Return where the page on method says what a verdict means, as the end of its address."""
    return f"verdict-{hyphened(code)}"


def verdict_meaning(code: str, edition: Edition) -> str:
    """Return what a verdict means, by the code under which it is shown."""
    return edition.say(f"verdict-meaning-{hyphened(code)}")


def hyphened(code: str) -> str:
    """Return a code as the ids of sentences have it: `not_met` is “not-met”."""
    return code.lower().replace("_", "-")
