"""The numbers that a text in Chinese or English tells, as values: “55 万户” and “550,000 households” tell the same.

What is told is compared with what a source says, so a number in one language is held against every way in which
the other may write it. A number in words counts from two on: “one” and “一” are more often no number.
"""

import re
from contextlib import suppress
from decimal import Decimal
from functools import lru_cache

from build_scripts.text.figures import OWN_UNITS
from build_scripts.text.numerals import (
    CHINESE,
    DIGITS,
    MULTIPLIERS,
    find_numerals,
    read_chinese_numeral,
)

SCALES = {
    "hundred": 100, "thousand": 1_000, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "thousands": 1_000, "millions": 10**6, "billions": 10**9, "m": 10**6, "bn": 10**9, "tn": 10**12,
}  # fmt: skip
ONES = [
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
WORDS = (
    {word: number for number, word in enumerate(ONES, start=2)}
    | {word: number * 10 for number, word in enumerate(TENS, start=2)}
    | {f"{tens}-{one}": (at + 2) * 10 + number for at, tens in enumerate(TENS)
       for number, one in enumerate(("one", *ONES[:8]), start=1)}
)  # fmt: skip
ORDINALS = {
    word: number
    for number, word in enumerate(
        [
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ],
        start=2,
    )
} | {word.replace("y", "ieth"): number for word, number in WORDS.items() if word in TENS}
MONTHS = {
    month: number
    for number, month in enumerate(
        [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        start=1,
    )
}
MONTH = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b")
ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10}
ROMAN_NUMERAL = re.compile(r"\b[IVX]+\b")
RUN = re.compile(f"{CHINESE}+")
OTHER_WORDS = {"半年": 6, "双": 2, "半": 50, "倍": 2}
"""Words of Chinese that English says with a number."""
HALF_WIDTH = str.maketrans("０１２３４５６７８９．，％", "0123456789.,%")
ONE_OF = re.compile(r"\b(?:a|one) (hundred|thousand|million|billion)\b", re.IGNORECASE)
SINGLE = re.compile(r"\b(?:one|first|a|an|single)\b", re.IGNORECASE)
KEPT = 8192
"""Of how many texts the numbers are kept: a paragraph is asked for once by each of its statements."""
LONGEST = 8
"""How many characters a Chinese numeral has at the most, within a run of them."""
WORD = "|".join(sorted(WORDS, key=len, reverse=True))
POWER = "(?:thousand|million|billion)"
GROUP = rf"(?:(?:{WORD}|one(?=[\s-](?:hundred|{POWER})))(?:[\s-]hundred(?:(?:\ and)?[\s-](?:{WORD}|one)(?![A-Za-z]))?)?)"
"""A number in English words below a thousand; “one” alone is none."""
PART_OF_NUMBER = re.compile(rf"{WORD}|one|hundred|{POWER}", re.IGNORECASE)
FRACTIONS = {"¼": "0.25", "½": "0.5", "¾": "0.75"}
ENGLISH = re.compile(
    rf"""(?<![A-Za-z])(?:
      (?P<digits>[0-9][0-9,]*(?:\.[0-9]+)?)(?:[\s-]?(?P<scale>{"|".join(SCALES)})\b)?
    | (?P<word>{GROUP}(?:(?:[\s-]{POWER})+(?:\ (?:and\ )?{GROUP}(?![A-Za-z]|[\s-]{POWER}))?)?)(?![A-Za-z])
    | (?P<ordinal>{"|".join(ORDINALS)})(?![A-Za-z])
    )""",
    re.VERBOSE | re.IGNORECASE,
)
MULTIPLIER = f"(?:(?!{OWN_UNITS})[百千万亿])"
ARABIC = re.compile(rf"([0-9]+(?:\.[0-9]+)?)\ ?({MULTIPLIER}*)([多余]?)({MULTIPLIER}*)")


def english_numbers(text: str) -> list[tuple[str, Decimal]]:
    """Return the numbers that an English text tells, in order, each as it is written and what it is worth."""
    return [(text[start:end], value) for start, end, value in numbers_in_english(text)]


@lru_cache(maxsize=KEPT)
def numbers_in_english(text: str) -> tuple[tuple[int, int, Decimal], ...]:
    """Return the numbers that an English text tells, in order: where each begins and ends, and what it is worth."""
    found = []
    for match in ENGLISH.finditer(text):
        if match["digits"]:
            value = Decimal(match["digits"].replace(",", ""))
            scale = match["scale"]
        elif match["word"]:
            value, scale = read_english(match["word"]), None
        else:
            value, scale = Decimal(ORDINALS[match["ordinal"].lower()]), None
        found.append((*match.span(), value * SCALES[scale.lower()] if scale else value))
    return tuple(found)


def read_english(words: str) -> Decimal:
    """Return what a number in English words is worth: “one hundred and thirty-three thousand” is 133,000."""
    whole, group = 0, 0
    for part in map(str.lower, PART_OF_NUMBER.findall(words)):
        if part == "hundred":
            group *= SCALES[part]
        elif part in SCALES:
            # “Two hundred thousand million” is of both.
            whole, group = (whole + group * SCALES[part], 0) if group else (whole * SCALES[part], 0)
        else:
            group += WORDS.get(part, 1)
    return Decimal(whole + group)


def chinese_numbers(text: str) -> list[tuple[str, Decimal]]:
    """Return the numbers in Arabic digits that a Chinese text tells, in order, each with its multipliers taken in."""
    return [(text[start:end].strip(), value) for start, end, value in numbers_in_chinese(text)]


@lru_cache(maxsize=KEPT)
def numbers_in_chinese(text: str) -> tuple[tuple[int, int, Decimal], ...]:
    """Return the numbers in Arabic digits of a Chinese text, in order: where each begins and ends, and what it is worth."""
    found = []
    for match in ARABIC.finditer(text.translate(HALF_WIDTH)):
        value = Decimal(match[1])
        for each in match[2] + match[4]:
            value *= MULTIPLIERS[each]
        found.append((*match.span(), value))
    return tuple(found)


def numbers_in_place(text: str) -> list[tuple[int, int, Decimal]]:
    """Return the numbers of a Chinese text, in digits and in words: where each begins and ends, and what it is worth."""
    found = [*numbers_in_chinese(text)]
    for numeral in find_numerals(text):
        if not numeral.text[0].isdigit():
            with suppress(ValueError):
                found.append((numeral.start, numeral.end, read_chinese_numeral(numeral.text)))
    return found


@lru_cache(maxsize=KEPT)
def in_words(text: str) -> tuple[tuple[str, Decimal], ...]:
    """Return the Chinese numerals of a text that have a digit and are one number: “三百”, but not “百分” or “二〇二四”."""
    found = []
    for numeral in find_numerals(text):
        with suppress(ValueError):
            if any(each in DIGITS for each in numeral.text):
                found.append((numeral.text, read_chinese_numeral(numeral.text)))
    return tuple(found)


@lru_cache(maxsize=KEPT)
def known_values(text: str) -> frozenset[Decimal]:
    """Return every value that a text in either language may be said to hold: the numbers, and their parts."""
    text = text.translate(HALF_WIDTH)
    values: set[Decimal] = {value for _, value in english_numbers(text)}
    for match in ARABIC.finditer(text):
        value = Decimal(match[1])
        values.add(value)
        for each in match[2] + match[4]:
            value *= MULTIPLIERS[each]
            values.add(value)
    for numeral in find_numerals(text):
        values |= chinese_values(numeral.text)
    for run in RUN.findall(text):
        values |= chinese_values(run)
    values |= {value * 10 for value in list(values) if "成" in text}
    values |= {Decimal(MONTHS[month]) for month in MONTH.findall(text)}
    values |= {Decimal(1)} if SINGLE.search(text) else set()
    values |= {Decimal(SCALES[each.lower()]) for each in ONE_OF.findall(text)}
    values |= {Decimal(15 * value) for value in chinese_quarters(text)}
    values |= {Decimal(number) for word, number in OTHER_WORDS.items() if word in text}
    values |= {Decimal(FRACTIONS[each]) for each in text if each in FRACTIONS}
    values |= {Decimal(ROMAN[each]) for each in ROMAN_NUMERAL.findall(text) if each in ROMAN}
    return frozenset(values)


@lru_cache(maxsize=KEPT)
def chinese_values(run: str) -> frozenset[Decimal]:
    """Return what a run of Chinese numerals may be worth, read as one number and digit by digit."""
    values = {Decimal(DIGITS[each]) for each in run if each in DIGITS}
    values |= {Decimal(MULTIPLIERS[each]) for each in run if each in MULTIPLIERS}
    # “十四五” is a plan of five years, the fourteenth: every part of a run may be a number of its own.
    for start in range(len(run)):
        for end in range(start + 1, min(start + LONGEST, len(run)) + 1):
            with suppress(ValueError):
                values.add(read_chinese_numeral(run[start:end]))
    digits = "".join(str(DIGITS[each]) for each in run if each in DIGITS)
    if digits and len(digits) == len(run):
        values.add(Decimal(digits))
    return frozenset(values)


def chinese_quarters(text: str) -> set[int]:
    """Return how many quarters of an hour a text speaks of: “一刻钟” is one."""
    return {DIGITS[each] for each in re.findall(f"([{''.join(DIGITS)}])刻钟", text)}


def have_same_digits(value: Decimal, other: Decimal) -> bool:
    """Say whether two numbers differ in their scale alone: 9.9 and 9,900,000,000."""
    return value.normalize().as_tuple().digits == other.normalize().as_tuple().digits


def is_rounded_from(value: Decimal, other: Decimal) -> bool:
    """Say whether one of two numbers is the other, rounded to two digits or more: 1.7 from 1.67."""
    return any(
        len(digits := one.normalize().as_tuple().digits) > 1
        and abs(one - two) * 2 <= Decimal(1).scaleb(one.adjusted() - len(digits) + 1)
        for one, two in ((value, other), (other, value))
    )
