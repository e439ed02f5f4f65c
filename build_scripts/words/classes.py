"""What the classes of outside schemes are called: divisions of government functions (COFOG), goals of the United Nations (SDG).

The names stand in `docs/<lang>/words/classes.ftl`, as the schemes have them in each language.
"""

from build_scripts.words.edition import Edition

DIVISIONS = tuple(f"GF{number:02}" for number in range(1, 11))
"""The divisions of COFOG 1999, in the codes of Eurostat and SDMX, whose letters keep a reader of CSV from dropping the zero."""
GOALS = tuple(range(1, 18))
"""The Sustainable Development Goals."""


def division_name(code: str, edition: Edition) -> str:
    """Return what a division is called."""
    return edition.say(f"classes-cofog-{code.lower()}")


def goal_name(number: int, edition: Edition) -> str:
    """Return what a goal is called."""
    return edition.say(f"classes-sdg-{number}")
