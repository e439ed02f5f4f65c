"""Write numbers with their units, as readers of each language do."""

import re
from decimal import Decimal

from build_scripts.load.records import Statement, Unit
from build_scripts.text.figure_words import COMPARATORS_AFTER
from build_scripts.text.figures import parse_figure

PREFIXES_EN = {
    "gte": "at least ",
    "gt": "more than ",
    "lte": "at most ",
    "lt": "less than ",
    "approx": "about ",
}
MINUS = "−"
SCALES_ZH = ((Decimal(10) ** 8, "亿"), (Decimal(10) ** 4, "万"))
SCALES_EN = ((Decimal(10) ** 9, " billion"), (Decimal(10) ** 6, " million"))


def write_number(value: Decimal, lang: str) -> str:
    """Return a number as text: 13000 is “1.3万” or “13,000”; “7.0” keeps its zero, −7 has a true minus."""
    if value < 0:
        return MINUS + write_number(-value, lang)
    scales = SCALES_ZH if lang == "zh" else SCALES_EN
    grouping = "" if lang == "zh" else ","
    for scale, word in scales:
        if value >= scale:
            return format(value / scale, f"{grouping}f") + word
    return format(value, f"{grouping}f")


def write_value(value: Decimal, unit: Unit, lang: str, counter: str = "") -> str:
    """Return a number with its unit; `counter` is the word that the source counts by, used in Chinese.

    A unit that isn't written right behind its number (第1位, 0.3 个百分点) keeps its pattern.
    """
    number = write_number(value, lang)
    pattern = unit.written_zh if lang == "zh" else unit.written_en
    if lang == "en" and abs(value) == 1:
        pattern = unit.written_one_en or pattern
    if lang == "zh" and counter in unit.symbols and counter not in pattern:
        pattern = "{}" + counter
    return pattern.replace("{}", number)


def counter_of(statement: Statement, unit: Unit) -> str:
    """Return the word by which a statement's source counts (家, 座, 所), or nothing where it has none."""
    if statement.figure_text is None:
        return ""
    carried = statement.carried_zh or ""
    symbol = parse_figure(statement.figure_text, carried).symbol or carried
    return symbol if symbol in unit.symbols else ""


def write_figure(statement: Statement, unit: Unit, lang: str) -> str:
    """Return a statement's figure: as the source writes it in Chinese, put into words in English."""
    if statement.value is None or statement.figure_text is None:
        return ""
    if lang == "zh":
        bare = statement.figure_text.replace(" ", "")
        if statement.carried_zh in unit.symbols:
            after = next((word for word in COMPARATORS_AFTER if bare.endswith(word)), "")
            number = bare.removesuffix(after)
            return f"{number}{statement.carried_zh}{after}"
        sign = parse_figure(statement.figure_text, statement.carried_zh or "").sign
        return re.sub("^[-－﹣]", MINUS, bare) if sign in bare else sign + bare
    if statement.form == "rank":
        number = write_number(statement.value, lang)
        return f"top {number}" if statement.comparator == "lte" else f"no. {number}"
    if statement.upper_value is not None:
        upper = write_value(statement.upper_value, unit, lang)
        return f"{write_number(statement.value, lang)} to {upper}"
    return PREFIXES_EN.get(statement.comparator, "") + write_value(statement.value, unit, lang)
