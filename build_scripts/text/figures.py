"""Parse a figure as it stands in a source: “超过 600 家”, “下降7.0%”, “百余场”, “前三”.

“以上”, “以下” and “以内” include the number and “超过” excludes it, as the Civil Code has it
(《中华人民共和国民法典》第一千二百五十九条). Multipliers belong to the number, so “2910 亿元” is
291,000,000,000 of the unit “元”. A fall is below zero, and its comparator points the other way:
“下降3%以上” is at most −3. What can be read in two ways is refused, with how to code it instead.
"""

import re
from dataclasses import dataclass
from decimal import Decimal

from build_scripts.text.figure_words import (
    COMPARATOR_WORDS,
    COMPARATORS_AFTER,
    COMPARATORS_AMID,
    COMPARATORS_BEFORE,
    LEVEL,
    MIRRORED,
    OF_EACH,
    PERSON,
    SAID_OF,
    SIGNS,
    WHO_IS_COUNTED,
    any_of,
    whole_words,
)
from build_scripts.text.numerals import CHINESE, DIGITS, LARGE_MULTIPLIERS, MULTIPLIERS, read_chinese_numeral

RANK_SYMBOL = "第"
"""The unit symbol of a rank, which stands before its number."""
PARTS = {"百分之": "%", "千分之": "‰"}
"""What stands before a number in place of a unit behind it."""
HALVES = {"半数": Decimal(50), "一半": Decimal(50)}
TENTHS = "成"
"""“三成” is 30 per cent."""

OWN_UNITS = "千[瓦米克伏卡帕赫焦升安]|百分"
"""Where the character of a multiplier begins a unit: 千瓦, 百分点."""
SCALE = rf"(?:(?!{OWN_UNITS})[{''.join(MULTIPLIERS)}])"
IN_TWO_STEPS = r"[0-9]+万[0-9]{4}(?:\.[0-9]+)?"
"""“5万1234.5亿” is 51,234.5 亿: ten thousands, then the rest in full."""
NUMBER = (
    rf"(?:(?:{IN_TWO_STEPS}|[0-9]+(?:\.[0-9]+)?)(?:\ ?{SCALE}+)?"
    rf"|{CHINESE}+点[{''.join(DIGITS)}]+[{''.join(LARGE_MULTIPLIERS)}]*"
    rf"|(?:(?!{OWN_UNITS}){CHINESE})+)"
)
MINUS = "[-−－﹣负]"
DASH = r"\ ?(?:——|[-—–－～~至到])\ ?"
DOUBLED = re.compile(rf"翻了?({CHINESE}*)番")
BEFORE, SIGN = any_of(COMPARATORS_BEFORE), any_of(SIGNS)

FIGURE = re.compile(
    rf"""
    {SAID_OF}\ ?(?P<lead>{BEFORE})?\ ?
    (?P<sign>{SIGN})?{SAID_OF}\ ?(?P<before>{BEFORE})?\ ?{SAID_OF}\ ?
    (?P<rank>第|前)?\ ?
    (?P<part>{any_of(PARTS)})?
    (?:(?P<whole>{DOUBLED.pattern.replace("(", "(?:")}|{any_of(HALVES)})
      |(?P<minus>{MINUS})?(?P<value>{NUMBER})
       (?:(?P<first_symbol>[^0-9\s]*?){DASH}
          (?P<upper_minus>{MINUS})?(?P<upper_part>{any_of(PARTS)})?(?P<upper>{NUMBER}))?)
    (?:(?P<amid>{any_of(COMPARATORS_AMID)})(?P<scale>{SCALE}*))?\ ?
    (?P<symbol>[^0-9\s]*?)\ ?
    (?P<after>{any_of(COMPARATORS_AFTER)})?
    (?:的(?P<fall>负增长|降幅|跌幅|下降))?
    """,
    re.VERBOSE,
)

ADVICE = "make the row qualitative and exclude the numerals"
REFUSED = {
    rf"[0-9]\s*[:：∶︰]\s*[0-9]|{CHINESE}比{CHINESE}": f"is a ratio of two numbers: {ADVICE}",
    r"[0-9]\s*[/／⁄∕]\s*[0-9]|(?<![百千])分之": f"is a fraction, which no decimal states exactly: {ADVICE}",
    r"[0-9]\s+[0-9.]": f"has a gap inside its digits, so that nobody can say what it was: {ADVICE}",
    rf"(?<!幅)(?:{any_of(word for word in SIGNS if '幅' not in word)}){SAID_OF}{LEVEL}": (
        "says where a change ended, which is a level: let figure_text begin behind these words"
    ),
}
"""What is never read as one of the numbers that stand in it, and how to code it."""

MISREAD = re.compile(
    rf"{any_of(COMPARATOR_WORDS)}|分之|{any_of(word for word in SIGNS if len(word) > 1)}|[{''.join(DIGITS)}]"
)
"""What can't be part of a unit: a comparator or a sign, a fraction, a second number."""
CARRIED_SIGN = re.compile(
    rf"(?:{any_of(word for word in SIGNS if len(word) > 1)}|(?:{whole_words(word for word in SIGNS if len(word) == 1)})$)"
    rf"(?!{LEVEL})"
)
CARRIED_BOUND = re.compile(
    rf"(?:^|{OF_EACH})(?:{SIGN})?{SAID_OF}(?P<bound>{whole_words(COMPARATORS_BEFORE)}){SAID_OF}\ ?(?={NUMBER})"
)
CARRIED_UNIT = re.compile(rf"{NUMBER}\ ?(?P<symbol>[^0-9\s，。；、]+)$")
"""The end of carried words that give a unit with the number beside it: “1200亿元”."""


@dataclass(frozen=True)
class Figure:
    """A parsed figure.

    `value` and `upper_value` are in the base unit; `symbol` is the unit as written and empty
    where it is carried from elsewhere; `step` is the worth of the last digit that was written,
    so “1.3万” has a step of 1000. `sign` is the word that makes a change of the number, and
    `bound` the comparator word, if there are any.
    """

    value: Decimal
    upper_value: Decimal | None
    symbol: str
    comparator: str
    step: Decimal
    sign: str = ""
    bound: str = ""


def read_number(text: str) -> tuple[Decimal, Decimal]:
    """Return a number and the worth of its last written digit.

    Raises:
        ValueError: `text` is no number this module can read.
    """
    text = text.replace(" ", "")
    large = "".join(LARGE_MULTIPLIERS)
    if match := re.fullmatch(rf"({IN_TWO_STEPS}|[0-9]+(?:\.[0-9]+)?)([{''.join(MULTIPLIERS)}]*)", text):
        ten_thousands, step, rest = match[1].rpartition("万")
        digits = Decimal(rest) + (int(ten_thousands) * 10_000 if step else 0)
    elif match := re.fullmatch(rf"({CHINESE}+点[{''.join(DIGITS)}]+)([{large}]*)", text):
        whole, _, decimals = match[1].partition("点")
        digits = Decimal(f"{read_chinese_numeral(whole)}.{''.join(str(DIGITS[each]) for each in decimals)}")
    else:
        return read_chinese_numeral(text), Decimal(1)
    factor = worth_of(match[2])
    return digits * factor, Decimal(1).scaleb(int(digits.as_tuple().exponent)) * factor


def worth_of(multipliers: str) -> Decimal:
    """Return what multipliers one after another are worth: “万亿” is 10¹²."""
    worth = Decimal(1)
    for each in multipliers:
        worth *= MULTIPLIERS[each]
    return worth


def parse_figure(text: str, carried: str = "") -> Figure:
    """Parse a figure by rule; `carried` are words from elsewhere, which may say that it is a fall, or bound it.

    Raises:
        ValueError: the text is not one number with its unit and at most one comparator word.
    """
    for pattern, reason in REFUSED.items():
        if re.search(pattern, text):
            raise ValueError(f"“{text}” {reason}")
    match = FIGURE.fullmatch(text)
    if match is None:
        raise ValueError(f"“{text}” is not one number with its unit")
    if misread := MISREAD.search(match["symbol"]):
        raise ValueError(f"“{text}” holds “{misread[0]}”, which is no unit")
    value, upper_value, step = numbers_of(match)
    symbol, worth = symbol_of(match)
    sign, below_zero = sign_of(match, carried)
    bound, comparator = comparator_of(match, carried)
    if below_zero:
        comparator = MIRRORED.get(comparator, comparator)
        value, upper_value = (-value, None) if upper_value is None else (-upper_value, -value)
    return Figure(
        value=value * worth,
        upper_value=None if upper_value is None else upper_value * worth,
        symbol=symbol,
        comparator=comparator,
        step=step * worth,
        sign=sign,
        bound=bound,
    )


def numbers_of(match: re.Match[str]) -> tuple[Decimal, Decimal | None, Decimal]:
    """Return the number of a figure, the upper end of a range, and the worth of the last digit.

    Raises:
        ValueError: the ends of a range are not two numbers of one unit, the lower first.
    """
    text = match[0]
    if match["whole"]:
        if doubled := DOUBLED.fullmatch(match["whole"]):
            times = int(read_chinese_numeral(doubled[1] or "一"))
            return Decimal(100 * (2**times - 1)), None, Decimal(1)
        return HALVES[match["whole"]], None, Decimal(1)
    value, step = read_number(match["value"])
    if match["scale"]:
        value, step = value * worth_of(match["scale"]), step * worth_of(match["scale"])
    value = -value if match["minus"] else value
    if not match["upper"]:
        return value, None, step
    if match["amid"]:
        raise ValueError(f"“{text}” is a range and holds “{match['amid']}”: {ADVICE}")
    if match["first_symbol"] not in ("", match["symbol"]) or match["upper_part"] not in (None, match["part"]):
        raise ValueError(f"“{text}” has different units at its ends: {ADVICE}")
    upper_value, _ = read_number(match["upper"])
    if multiplier := re.search("[百千万亿]+$", match["upper"]):
        bare, _ = read_number(match["upper"][: multiplier.start()] or "一")
        if value <= bare and not match["first_symbol"]:
            raise ValueError(
                f"“{text}” has its multiplier “{multiplier[0]}” at the end only, which leaves open whether it is of "
                f"both ends: {ADVICE}"
            )
    upper_value = -upper_value if match["upper_minus"] else upper_value
    if upper_value < value:
        raise ValueError(f"“{text}” runs downwards")
    return value, upper_value, step


def symbol_of(match: re.Match[str]) -> tuple[str, Decimal]:
    """Return the unit of a figure as it is written, and what one of it is worth in that unit.

    Raises:
        ValueError: a share is followed by a unit of its own.
    """
    symbol = match["symbol"].replace("％", "%")
    if match["whole"] or match["part"]:
        if symbol:
            raise ValueError(f"“{match[0]}” holds “{symbol}”, which is no unit of a share")
        return PARTS[match["part"]] if match["part"] else "%", Decimal(1)
    if match["rank"]:
        return RANK_SYMBOL, Decimal(1)
    return ("%", Decimal(10)) if symbol == TENTHS else (symbol, Decimal(1))


def sign_of(match: re.Match[str], carried: str) -> tuple[str, bool]:
    """Return the word that makes a change of a figure, and whether it turns the number round.

    Raises:
        ValueError: the words contradict one another.
    """
    words = [word for word in (match["sign"], match["fall"]) if word]
    if match["whole"] and DOUBLED.fullmatch(match["whole"]):
        words.append(match["whole"])
    from_afar = [found[0] for found in CARRIED_SIGN.finditer(carried)]
    falls = [word for word in words if SIGNS.get(word, 1) < 0]
    falls_from_afar = [word for word in from_afar if SIGNS[word] < 0]
    if len(words) > 1 or (falls and match["minus"]):
        raise ValueError(f"“{match[0]}” says twice whether it is a rise or a fall")
    if falls_from_afar and (len(falls_from_afar) < len(from_afar) or (words and not falls) or match["minus"]):
        raise ValueError(f"“{match[0]}” and the carried words “{carried}” differ on whether it is a fall")
    word = next(iter(words or falls_from_afar), "")
    return word, bool(falls or falls_from_afar)


def unit_of_carried(carried: str) -> str:
    """Return the unit that carried words give: themselves, or the one beside the number that they end in.

    Words that end in who is counted give 人.
    """
    found = CARRIED_UNIT.search(carried)
    unit = found["symbol"] if found else carried
    return PERSON if unit.endswith(WHO_IS_COUNTED) else unit


def comparator_of(match: re.Match[str], carried: str) -> tuple[str, str]:
    """Return the comparator word of a figure, and the comparator that it stands for.

    A figure without one has that of the list it stands in, where the carried words begin with it, or say it of each.

    Raises:
        ValueError: there is more than one.
    """
    words = {
        match[name]: COMPARATOR_WORDS[match[name]]
        for name in ("lead", "before", "amid", "after")
        if match[name]
    }
    if match["rank"] == "前":
        words |= {"前": "lte"}
    if len(words) > 1:
        raise ValueError(f"“{match[0]}” holds more than one comparator word")
    if not words and (found := CARRIED_BOUND.search(carried)):
        words = {found["bound"]: COMPARATOR_WORDS[found["bound"]]}
    return next(iter(words.items()), ("", "eq"))
