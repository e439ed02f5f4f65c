"""What the classes of outside schemes are called: divisions of government functions (COFOG), goals of the United Nations (SDG).

The names stand in `docs/<lang>/words/classes.ftl`, as the schemes have them in each language.
"""

from build_scripts.words.edition import Edition


def division_name(code: str, edition: Edition) -> str:
    """Return what a division of COFOG 1999 is called; `code` is that of Eurostat and SDMX, from GF01 to GF10."""
    return edition.say(f"classes-cofog-{code.lower()}")


def goal_name(number: int, edition: Edition) -> str:
    """Return what a Sustainable Development Goal is called, by its number from 1 to 17."""
    return edition.say(f"classes-sdg-{number}")
