"""Write numbers with their units, as readers of each language do."""

from decimal import Decimal

from build_scripts.load.records import Statement, Unit
from build_scripts.text.figures import WORDS_AFTER

PREFIXES_EN = {
    "gte": "at least ",
    "gt": "more than ",
    "lte": "at most ",
    "lt": "less than ",
    "approx": "about ",
}
SCALES_ZH = ((Decimal(10) ** 8, "亿"), (Decimal(10) ** 4, "万"))
SCALES_EN = ((Decimal(10) ** 9, " billion"), (Decimal(10) ** 6, " million"))


def write_number(value: Decimal, lang: str) -> str:
    """Return a number as text: 13000 is “1.3万” or “13,000”; “7.0” keeps its zero."""
    scales = SCALES_ZH if lang == "zh" else SCALES_EN
    grouping = "" if lang == "zh" else ","
    for scale, word in scales:
        if abs(value) >= scale:
            return format(value / scale, f"{grouping}f") + word
    return format(value, f"{grouping}f")


def write_value(value: Decimal, unit: Unit, lang: str) -> str:
    """Return a number with its unit."""
    number = write_number(value, lang)
    pattern = unit.written_zh if lang == "zh" else unit.written_en
    return pattern.replace("{}", number)


def write_figure(statement: Statement, unit: Unit, lang: str) -> str:
    """Return a statement's figure: as the source writes it in Chinese, put into words in English."""
    if statement.value is None or statement.figure_text is None:
        return ""
    if lang == "zh":
        bare = statement.figure_text.replace(" ", "")
        if statement.carried_zh in unit.symbols_zh.split(";"):
            after = next((word for word in WORDS_AFTER if bare.endswith(word)), "")
            number = bare.removesuffix(after)
            return f"{number}{statement.carried_zh}{after}"
        return bare
    if statement.form == "rank":
        number = write_number(statement.value, lang)
        return f"top {number}" if statement.comparator == "lte" else f"no. {number}"
    if statement.upper_value is not None:
        upper = write_value(statement.upper_value, unit, lang)
        return f"{write_number(statement.value, lang)} to {upper}"
    return PREFIXES_EN.get(statement.comparator, "") + write_value(statement.value, unit, lang)
