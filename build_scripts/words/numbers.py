"""Write numbers with their units, as readers of each language do."""

import re
from decimal import Decimal
from functools import lru_cache

from build_scripts.load.records import Statement, Unit
from build_scripts.text.figure_words import COMPARATORS_AFTER
from build_scripts.text.figures import parse_figure, unit_of_carried
from build_scripts.words.edition import Edition

read_figure = lru_cache(maxsize=4096)(parse_figure)
"""The figures that were read of late: a page names its own several times, and its neighbours'."""

MINUS = "−"
MYRIADS = (Decimal(10) ** 8, Decimal(10) ** 4)
THOUSANDS = (Decimal(10) ** 9, Decimal(10) ** 6)
"""What large numbers are told in: Chinese counts by ten thousands, other languages by thousands."""


def write_number(value: Decimal, edition: Edition) -> str:
    """Return a number as text: 13000 is “1.3万” or “13,000”; “7.0” keeps its zero, −7 has a true minus."""
    if value < 0:
        return MINUS + write_number(-value, edition)
    scales, grouping = (THOUSANDS, ",") if edition.translates else (MYRIADS, "")
    for scale, size in zip(scales, ("larger", "large"), strict=True):
        if value >= scale:
            return edition.say(f"numbers-{size}", number=format(value / scale, f"{grouping}f"))
    return format(value, f"{grouping}f")


def write_value(value: Decimal, unit: Unit, edition: Edition, counter: str = "") -> str:
    """Return a number with its unit; `counter` is the word that the source counts by, used in Chinese.

    A unit that isn't written right behind its number (第1位, 0.3 个百分点) keeps its pattern.
    """
    number = write_number(value, edition)
    pattern = edition.pick(unit, "written")
    if pattern == unit.written_en and abs(value) == 1:
        pattern = unit.written_one_en or pattern
    if not edition.translates and counter in unit.symbols and counter not in pattern:
        pattern = "{}" + counter
    return pattern.replace("{}", number)


def counter_of(statement: Statement, unit: Unit) -> str:
    """Return the word by which a statement's source counts (家, 座, 所), or nothing where it has none."""
    if statement.figure_text is None:
        return ""
    carried = statement.carried_zh or ""
    symbol = read_figure(statement.figure_text, carried).symbol or unit_of_carried(carried)
    return symbol if symbol in unit.symbols else ""


def write_figure(statement: Statement, unit: Unit, edition: Edition) -> str:
    """Return a statement's figure: as the source writes it in its own language, put into words in any other."""
    if statement.value is None or statement.figure_text is None:
        return ""
    if not edition.translates:
        bare = re.sub("^[-－﹣]", MINUS, statement.figure_text.replace(" ", ""))
        said = read_figure(statement.figure_text, statement.carried_zh or "")
        if not said.symbol and (symbol := counter_of(statement, unit)):
            after = next((word for word in COMPARATORS_AFTER if bare.endswith(word)), "")
            bare = f"{bare.removesuffix(after)}{symbol}{after}"
        return "".join(word for word in (said.sign, said.bound) if word not in bare) + bare
    if statement.form == "rank":
        number = write_number(statement.value, edition)
        return edition.say("numbers-top" if statement.comparator == "lte" else "numbers-rank", number=number)
    if statement.upper_value is not None:
        upper = write_value(statement.upper_value, unit, edition)
        return edition.say("numbers-range", lower=write_number(statement.value, edition), upper=upper)
    figure = write_value(statement.value, unit, edition)
    return edition.say(f"numbers-{statement.comparator}", figure=figure)
