"""Check that what stands in both languages tells the same numbers, years, units and denials, and is about as long."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cache, lru_cache

from build_scripts.load.records import Record, Statement, Unit
from build_scripts.problems import Problem
from build_scripts.text.magnitudes import KEPT, chinese_numbers, english_numbers, in_words, known_values
from build_scripts.text.numerals import CHINESE

VERBATIM = ("symbols_zh", "written_zh")
"""What is written in Chinese and is no text that the English column renders."""
ELSEWHERE = ("title", "quote", "text", "section", "explanation", "reason", "note")
"""Columns whose numbers are held against the source as well, each by a rule of its own; here their words of number only."""
YEAR_ZH, YEAR_EN = (
    re.compile("((?:19|20)[0-9]{2}) ?年(?!度?(?:政府)?(?:工作)?(?:报告|方案|公报|计划))"),
    re.compile(r"(?<![0-9,.])(?:19|20)[0-9]{2}(?![0-9,])"),
)
NAMED = re.compile("“[^“”]*”")
"""A name in quotation marks, which need not be translated by its number."""
UNITS = tuple(
    (
        re.compile(chinese) if chinese else None,
        re.compile(allowed),
        re.compile(english, re.IGNORECASE),
        re.compile(rf"(?<![A-Za-z])(?:{english})(?![A-Za-z])"),
        english,
    )
    for chinese, allowed, english in (
        ("个百分点", "百分点", "points?"),
        ("%", "%|百分之|百分比|百分点", "%|per ?cent"),
        ("美元", "美元", r"dollars?|US\$"),
        ("公顷", "公顷", "hectares?"),
        ("", "亩", "mu"),
        ("吨", "吨", "tonnes?"),
        ("平方公里", "平方公里|平方千米", "square kilometres?|km²"),
        ("英里|海里", "英里|海里", "miles?"),
        ("千瓦", "千瓦", "kilowatts?|kW"),
    )
)
"""Not looked for in titles, whose unit is held against the figure. Units that each language has one word for: Chinese that English must render, Chinese that allows it, the English."""
PROSE = ("explanation", "reason", "definition", "text", "how")
LONG, SHORTEST, LONGEST = 60, 1.8, 7
"""From how many Chinese characters on a text is held against its length in the other language, in characters for each."""

DENYING = ("title", "name", "quote", "reason", "note", "text")
"""Columns of which both languages deny something, or neither does; explanations and definitions say it in other words."""
DENIES_ZH, MAY_DENY_ZH = (
    re.compile("(?<!有)没有(?![。，；？！]|$)|不[是能在]|未(?!来)|看不出"),
    re.compile("[不没未无非莫免否缺]"),
)
DENIES_EN = re.compile(r"\b(?:not|never|cannot|nor)\b|n’t\b")
MAY_DENY_EN = re.compile(
    r"\b(?:not|no|never|without|cannot|nor|none|neither|nothing|nobody|un[a-z]{4,}|only|lack\w*|miss\w*|fail\w*|different|rather"
    r"|other|fewer|less|before|leav\w+|left|omit\w*|silen\w+|absen\w+|free of|short of|below|behind|zero|eliminat\w+|avoid\w*|prevent\w*|ruled out)\b|n’t\b",
    re.IGNORECASE,
)
IN_WORDS = ("explanation", "reason", "note", "definition", "settled", "covers", "how", "when")
"""Columns in which a number in words is of one language as little as one in digits, where it is large."""
MANY = 12
"""Up to which number a language may say in a word what the other says otherwise: “两者”, “both”, “the second”."""
SESSION_NUMBER = re.compile(f"{CHINESE}+(?=[届次中])")
"""The number of a session, which is part of its name."""
SENTENCE_ZH, SENTENCE_EN = re.compile("[。！？；]"), re.compile(r"[.!?;](?=\s|$|”)")
SENTENCES = re.compile(r"(?<=[。！？；])|(?<=[.!?;])(?=\s|$)")
MORE_ZH, MORE_EN = 2, 2
"""How many sentences a text may have more than in the other language: one long one is two in English more often."""


def check_languages(records: Iterable[Record]) -> Iterator[Problem]:
    """Yield texts that tell a number, a year or a unit in one language only, or of which one language lacks a part."""
    for record in records:
        for column in columns_of(record):
            chinese, english = getattr(record, f"{column}_zh"), getattr(record, f"{column}_en")
            if chinese and english and f"{column}_zh" not in VERBATIM:
                yield from check_pair(record, column, chinese, english)


def columns_of(record: Record) -> tuple[str, ...]:
    """Return the columns that a record has in both languages, without the language."""
    return in_both(tuple(vars(record)))


@cache
def in_both(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return those of some columns that there are in both languages, without the language."""
    return tuple(sorted(each[:-3] for each in names if each.endswith("_zh") and f"{each[:-3]}_en" in names))


def check_pair(record: Record, column: str, chinese: str, english: str) -> Iterator[Problem]:
    """Yield the first thing that a text says in one language only, for each language."""
    for field, wrong in (
        (f"{column}_en", of_english(record, column, chinese, english)),
        (f"{column}_zh", of_chinese(record, column, chinese, english)),
    ):
        if wrong:
            other = chinese if field.endswith("_en") else english
            yield Problem(
                record.file, record.row, field, wrong, f"as the other language: “{other[:60]}”", "told"
            )


def of_english(record: Record, column: str, chinese: str, english: str) -> str:
    """Return what an English text tells and the Chinese does not, or how it is too short or too long; or nothing."""
    years = set(re.findall("[0-9]{4}", chinese)) | {str(record.year) if isinstance(record, Statement) else ""}
    if year := next((each for each in YEAR_EN.findall(english) if each not in years), None):
        return f"tells the year {year}"
    if column not in ELSEWHERE:
        known = known_values(chinese)
        in_words = column in ("name", "definition")
        told = [each for each, value in english_numbers(english) if value not in known]
        if stray := next((each for each in told if in_words or each[0].isdigit()), None):
            return f"tells “{stray}”"
    if column in IN_WORDS and (stray := first_many(english_words(english), known_values(chinese))):
        return f"tells “{stray}”"
    for _, word, _, unit, name in UNITS if column != "title" else ():
        if (found := unit.search(english)) and not word.search(chinese):
            return f"says “{found[0]}”" if not (name == "points?" and "percentage" not in english) else ""
    if column in PROSE and len(chinese) >= LONG and not isinstance(record, Unit):
        ratio = len(english) / len(chinese)
        if not SHORTEST <= ratio <= LONGEST:
            return f"has {len(english)} characters for {len(chinese)} in Chinese, so that a part is missing"
    if column in PROSE and column != "text" and (more := sentences_more(chinese, english)) > MORE_ZH:
        return f"has {more} sentences fewer than the Chinese"
    for said, other in aligned(english, chinese) if column in DENYING else ():
        if (found := DENIES_EN.search(said)) and not MAY_DENY_ZH.search(other):
            return f"says “{found[0]}” in “{said[:40]}”"
    return ""


def of_chinese(record: Record, column: str, chinese: str, english: str) -> str:
    """Return what a Chinese text tells and the English does not, or nothing."""
    years = set(re.findall("[0-9]{4}", english)) | {str(record.year) if isinstance(record, Statement) else ""}
    if year := next((each for each in YEAR_ZH.findall(chinese) if each not in years), None):
        return f"tells the year {year}"
    known = known_values(english)
    for each, value in chinese_numbers(chinese if column in ELSEWHERE else NAMED.sub("", chinese)):
        if value not in known and value and (column not in ELSEWHERE or not each[0].isdigit()):
            return f"tells “{each}”"
    bare = SESSION_NUMBER.sub("", NAMED.sub("", chinese))
    if column in IN_WORDS and (stray := first_many(in_words(bare), known_values(english))):
        return f"tells “{stray}”"
    for word, _, unit, _, _ in UNITS if column != "title" else ():
        if word and (found := word.search(chinese)) and not unit.search(english):
            return f"says “{found[0]}”"
    more = -sentences_more(chinese, english)
    if column in PROSE and column != "text" and more > MORE_EN:
        return f"has {more} sentences fewer than the English"
    for said, other in aligned(chinese, english) if column in DENYING else ():
        if (found := DENIES_ZH.search(said)) and not MAY_DENY_EN.search(other):
            return f"says “{found[0]}” in “{said[:40]}”"
    return ""


def aligned(text: str, other: str) -> list[tuple[str, str]]:
    """Return the sentences of a text with those of the other language, where each has as many; both whole where not."""
    parts, others = sentences_of(text), sentences_of(other)
    return list(zip(parts, others, strict=True)) if len(parts) == len(others) else [(text, other)]


@lru_cache(maxsize=KEPT)
def sentences_of(text: str) -> tuple[str, ...]:
    """Return the sentences of a text in either language, and the parts of one that has semicolons."""
    return tuple(each.strip() for each in SENTENCES.split(text) if each.strip())


def english_words(text: str) -> list[tuple[str, Decimal]]:
    """Return the numbers in words of an English text."""
    return [each for each in english_numbers(text) if not each[0][0].isdigit()]


def first_many(told: Iterable[tuple[str, Decimal]], known: frozenset[Decimal]) -> str:
    """Return the first large number of some that is not among those that are known, or nothing."""
    return next((each for each, value in told if value > MANY and value not in known), "")


def sentences_more(chinese: str, english: str) -> int:
    """Return how many sentences, or parts before a semicolon, the Chinese has more than the English."""
    return len(SENTENCE_ZH.findall(chinese)) - len(SENTENCE_EN.findall(english))
