"""Check that texts say something, in the language of their column, without praise or blame, and no more than fits."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields
from functools import cache

from build_scripts.load.answers import Settlement
from build_scripts.load.records import Paragraph, Record, Statement, Unit
from build_scripts.problems import Problem
from build_scripts.text.runs import CHARACTER
from build_scripts.text.tongues import BESIDE_SOURCES, SOURCES, WRITTEN

GLOSS = re.compile("[(“‘][^()“”‘’]{1,20}[)”’]")
"""A term of the source, in brackets or quotation marks, which an English text may hold as it is."""
ENGLISH_RUN = re.compile(r"[A-Za-z]{2,}(?:[ ,'’-]+[A-Za-z]{2,}){3,}")
LETTER = re.compile(r"[A-Za-z0-9\u3400-\u9fff]")
PLACEHOLDER = re.compile(
    r"\b(?:TODO|TBD|FIXME|XXX+|lorem ipsum)\b|待补充|待翻译|待填写|\?\?\?|？？？"
    r"|^(?:待\w{1,3}|暂无|略|同上|无|N/?A|none|null|test|tba|placeholder|to be \w+)[。.]?$",
    re.IGNORECASE,
)
MARKUP = re.compile(r"</?[A-Za-z!]|&(?:#[0-9x]|(?:amp|lt|gt|quot|nbsp);)|\]\(|\{\{|\{%|\$\{")
"""What is markup or a template, and shows as such: every text is plain."""
ADDRESS = re.compile(r"https?://|\bwww\.", re.IGNORECASE)
"""Where something lies on the net, which moves, and which no text of ours leads readers to."""
NO_WORD = re.compile("[A-Za-z]{36,}")
"""More letters in a row than any word has, which no picture or column has room for."""
QUOTED = re.compile("“[^“”]*”|‘[^‘’]*’|《[^《》]*》")
NAMING = ("text", "quote", "section", "title", "name")
"""Columns that repeat what a source says."""
JUDGING = {
    SOURCES: re.compile(
        "显著|卓越|辉煌|喜人|可喜|优异|出色|令人|骄傲|遗憾|可惜|竟然|居然|不幸|幸好|当然|可笑|糟糕|惊人|丰硕|斐然"
    ),
    BESIDE_SOURCES: re.compile(
        r"\b(?:remarkabl|impressiv|brilliant|shameful|disgrac|sadly|unfortunate|fortunate|of course|admirabl|proud|disappoint"
        r"|wonderful|glorious|splendid|terribl|laughabl|ridicul|awful)\w*",
        re.IGNORECASE,
    ),
}
"""Words of praise, blame or mockery, by language: they stand in quotation marks, as somebody else's, or not at all."""
HALF_WIDTH, FULL_WIDTH = (
    re.compile("[\u3400-\u9fff][,;:?!][\u3400-\u9fff]"),
    re.compile("[，。；：！？（）、]"),
)
ENDINGS = {SOURCES: tuple("。！？”）…"), BESIDE_SOURCES: tuple(".!?”)…")}
SENTENCES = ("explanation", "reason", "note", "definition")
"""Columns of whole sentences, by their name without the language; what to look for in a document is none."""
NAMES = ("title", "name", "section", "term")
"""Columns of a few words, which end without a full stop."""
LONGEST = {
    "text": 20_000,
    "explanation": 3_000,
    "reason": 3_000,
    "note": 2_000,
    "definition": 2_000,
    "quote": 2_000,
}
SEVERAL = 2
"""How many traditional characters are a text in them, and no rare character of a name."""
SAID_AGAIN = 8
"""From how many characters on a text that is said twice over is no word such as 纷纷扬扬."""
OTHERWISE = 300
"""How many characters a cell may have, by its column without the language."""  # fmt: skip
VERBATIM = ("text_zh", "quote_zh", "carried_zh", "symbols_zh", "written_zh", "written_en", "written_one_en")
"""What is held against the source, or against the table of units, by other checks."""


def check_prose(records: Iterable[Record]) -> Iterator[Problem]:
    """Yield texts that are placeholders, in another language, without an end or beyond all measure."""
    for record in records:
        for each in fields(record):
            value = getattr(record, each.name)
            if isinstance(value, str) and each.name not in ("file", "was", "is_now"):
                yield from check_text(record, each.name, value)
        if isinstance(record, Statement):
            yield from check_explanation(record)


def check_text(record: Record, field: str, text: str) -> Iterator[Problem]:
    """Yield the first thing that is wrong with a text."""
    column, _, lang = field.rpartition("_")
    longest = LONGEST.get(column, OTHERWISE)
    if len(text) > longest:
        yield problem(record, field, f"has {len(text)} characters", f"no more than {longest}")
    elif lang not in WRITTEN or field in VERBATIM:
        return
    elif wrong := misprinted(text, lang):
        yield problem(record, field, wrong, "plain text, with the marks of its language")
    elif found := PLACEHOLDER.search(text):
        yield problem(record, field, f"“{found[0]}” stands for a text", "the text itself")
    elif len(LETTER.findall(text)) < 2 and not is_mark(record):
        yield problem(record, field, f"“{text}” says nothing", "words")
    elif not (lang == SOURCES and is_mark(record) and not CHARACTER.search(text)) and (
        wrong := in_another_language(text, lang)
    ):
        yield problem(
            record,
            field,
            wrong,
            "Chinese alone" if lang == SOURCES else "English, and Chinese in brackets only",
        )
    elif column not in NAMING and (found := JUDGING[lang].search(QUOTED.sub("", text))):
        yield problem(record, field, f"“{found[0]}” praises or blames", "what is the case, and no more")
    elif (
        column in SENTENCES
        and not isinstance(record, Settlement)
        and not text.rstrip().endswith(ENDINGS[lang])
    ):
        yield problem(record, field, f"“…{text[-15:]}” has no end", "whole sentences")
    elif column in NAMES and text.endswith(("。", ".", "，", ",", "；", ";")) and not is_mark(record):
        yield problem(
            record, field, f"“{text[-30:]}” ends like a sentence", "a name, without a mark at its end"
        )


def misprinted(text: str, lang: str) -> str:
    """Return what in a text is markup, a mark of the other language, or said twice over; or nothing."""
    if found := MARKUP.search(text):
        return f"“{found[0]}” is markup"
    if found := ADDRESS.search(text):
        return f"“{found[0]}” is an address"
    if lang == SOURCES and (written := traditional(text)):
        return f"“{written}” is no simplified character"
    marks = HALF_WIDTH.search(text) if lang == SOURCES else FULL_WIDTH.search(GLOSS.sub("", text))
    if marks:
        return f"“{marks[0]}” has a mark of the other language"
    if found := NO_WORD.search(text):
        return f"“{found[0][:20]}…” of {len(found[0])} letters is no word"
    if "  " in text:
        return "has two spaces in a row"
    half = len(text) // 2
    return f"says “{text[:30]}” twice" if half >= SAID_AGAIN and text[:half] == text[-half:] else ""


@cache
def is_traditional(character: str) -> bool:
    """Say whether a character is one of Big5 alone, and not of GB 2312, as 難 is; a rare one of neither is not."""
    try:
        character.encode("gb2312")
    except UnicodeEncodeError:
        try:
            character.encode("big5")
        except UnicodeEncodeError:
            return False
        return True
    return False


def traditional(text: str) -> str:
    """Return the traditional characters of a text where there are several; one may be part of a name: 陶喆."""
    found = "".join(dict.fromkeys(each for each in CHARACTER.findall(text) if is_traditional(each)))
    return found if len(found) >= SEVERAL else ""


def in_another_language(text: str, lang: str) -> str:
    """Return what in a text is not of its language, or nothing."""
    if lang == SOURCES:
        if not CHARACTER.search(text):
            return f"“{text[:40]}” is no Chinese"
        found = ENGLISH_RUN.search(text)
        return f"“{found[0][:40]}” is English" if found else ""
    found = CHARACTER.search(GLOSS.sub("", text))
    return f"“{text[found.start() : found.start() + 20]}” is Chinese" if found else ""


def is_mark(record: Record) -> bool:
    """Say whether a record is a mark of the page, which is no words."""
    return (isinstance(record, Paragraph) and record.kind != "body") or isinstance(record, Unit)


def check_explanation(statement: Statement) -> Iterator[Problem]:
    """Yield explanations that only say the title or the quote again."""
    for lang in ENDINGS:
        text = bare(getattr(statement, f"explanation_{lang}"))
        for other in ("title", "quote"):
            if text == bare(getattr(statement, f"{other}_{lang}")):
                yield problem(
                    statement,
                    f"explanation_{lang}",
                    f"says the {other} again",
                    "what a reader must know of it",
                )


def bare(text: str) -> str:
    """Return a text without its marks and in small letters."""
    return "".join(LETTER.findall(text)).lower()


def problem(record: Record, field: str, wrong: str, right: str) -> Problem:
    """Return the problem that a cell holds no text of its kind."""
    return Problem(record.file, record.row, field, wrong, right, "text")
