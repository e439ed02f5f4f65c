"""Check hedges and carried words: whole words of the closed list, complete for the clause and what governs it."""

import re
from contextlib import suppress

from build_scripts.link.spans import carried_span, quote_span
from build_scripts.load.records import SEPARATOR, Outcome, Paragraph, Statement
from build_scripts.problems import Problem
from build_scripts.text.figure_words import (
    COMPARATOR_WORDS,
    FALLS,
    HEDGES,
    HEDGES_OF_STATEMENTS,
    YEARS_TOGETHER,
    any_of,
)
from build_scripts.text.figures import parse_figure
from build_scripts.validate.fit import pairs

STATEMENT_HEDGE = re.compile(
    rf"(?:{any_of(word for word in HEDGES_OF_STATEMENTS if word not in ('基本', '总体', '预期'))})(?!数|化|障)"
    r"|基本(?=[实完建形达满消解稳具]|全[部面])|总体(?=[平稳好完可达])|预期(?!目标)"
)
"""A hedge, but not 预计数, which marks an estimate, 全力保障, or 基本生活, 总体方案 and 预期目标, which are names."""
GOVERNS = re.compile("力争|争取|确保|力保(?!障)|努力")
"""Hedges that govern the items of the list behind them, up to the full stop."""
WON = "争取"
"""What is no hedge of an outcome: what was “won” from above."""
FULL_STOP = re.compile("[。！？]")
FROM_AFAR = re.compile(f"预计|{YEARS_TOGETHER}")
"""What is carried across sentences: “预计数，下同” and “过去五年” are said of all that follows in their paragraph."""
EARNED = re.compile(f"{any_of(HEDGES)}|{FROM_AFAR.pattern}|[年月日季]")
"""What words are carried for by themselves: hedges and bounds, estimates, times."""
COUNTED = re.compile("[0-9]+(?:\\.[0-9]+)? ?[百千万亿]*(?![0-9.百千万亿 ]|年|月|日|季)")
"""A number in carried words that is no time."""
RANKS = ("前",)
"""A comparator that is part of what a rank is, and may be left out of the hedge."""


def check_hedge(statement: Statement) -> list[Problem]:
    """Return the problems with a hedge: whole words of the closed list, each once and none left out."""
    hedge, carried = statement.hedge or "", statement.carried_zh or ""
    words = hedge.split(SEPARATOR) if hedge else []
    is_outcome = isinstance(statement, Outcome)
    owed = [
        found[0]
        for text in (carried, statement.quote_zh)
        for found in STATEMENT_HEDGE.finditer(text)
        if not (is_outcome and found[0] == WON)
    ]
    bound = ""
    with suppress(ValueError):  # a row without a figure owes no word; a broken one is reported as such
        bound = parse_figure(statement.figure_text or "", carried).bound
        owed.append(bound)
    faults = [
        (
            f"“{word}” is neither in the quote nor in the carried words",
            "a word of the quote, or of carried_zh",
        )
        for word in words
        if word not in statement.quote_zh and word not in carried
    ] + [
        (f"“{word}” is no word of the closed list of hedges", "a whole word, as the codebook lists them")
        for word in words
        if word not in HEDGES and (word in statement.quote_zh or word in carried)
    ]
    faults += [
        (f"“{word}” is a bound, and not the one of the figure", f"“{bound}” alone" if bound else "no bound")
        for word in words
        if word in COMPARATOR_WORDS and word != bound and statement.figure_text
    ]
    if len(set(words)) < len(words):
        faults.append((f"“{hedge}” names a word twice", "each word once"))
    faults += [
        (f"leaves out “{word}”", f"“{word}” too, which the quote, the figure or carried_zh holds")
        for word in owed
        if word and word not in words and word not in RANKS
    ]
    return [
        Problem(statement.file, statement.row, "hedge", wrong, right, "carried") for wrong, right in faults
    ]


def check_governed(statement: Statement, paragraph: Paragraph) -> list[Problem]:
    """Return hedges at the head of a statement's sentence that are not carried, and words carried from another sentence."""
    quote, carried = quote_span(statement, paragraph), carried_span(statement, paragraph)
    if quote is None:
        return []
    text = paragraph.text_zh
    start = max((each.end() for each in FULL_STOP.finditer(text, 0, quote.start)), default=0)
    end = found.end() if (found := FULL_STOP.search(text, quote.end - 1)) else len(text)
    problems = []
    if (
        carried
        and not (start <= carried.start and carried.end <= end)
        and not FROM_AFAR.search(text[carried.start : carried.end])
    ):
        problems.append(
            Problem(
                statement.file, statement.row, "carried_zh", f"“{statement.carried_zh}” is of another sentence",
                f"words of “{text[start:end][:60]}”", "carried",
            )
        )  # fmt: skip
    if carried and statement.carried_zh and not is_earned(statement, statement.carried_zh):
        problems.append(
            Problem(
                statement.file, statement.row, "carried_zh", f"“{statement.carried_zh}” bears on nothing that the row says",
                "the hedge, unit, fall, time or thing that the quote takes from elsewhere, or nothing", "carried",
            )
        )  # fmt: skip
    if statement.value is None or isinstance(statement, Outcome):
        return problems  # whether a hedge reaches a clause without a number, the coder judges
    own, head = GOVERNS.findall(statement.quote_zh), GOVERNS.findall(text[start : quote.start])
    if head and not own and head[-1] not in (statement.hedge or "").split(SEPARATOR):
        problems.append(
            Problem(
                statement.file, statement.row, "hedge", f"leaves out “{head[-1]}”, which governs the sentence",
                f"“{head[-1]}” here and in carried_zh", "carried",
            )
        )  # fmt: skip
    return problems


def is_earned(statement: Statement, carried: str) -> bool:
    """Say whether carried words hold what a row needs: a hedge, a time, a fall, the unit, or the thing that it names."""
    if EARNED.search(carried) or re.search(any_of(FALLS), carried):
        return True
    with suppress(ValueError):  # a row without a figure has no unit; a broken one is reported as such
        if not parse_figure(statement.figure_text or "").symbol:
            return True  # the unit is carried, which `check_figure` reads
    if COUNTED.search(carried):
        return False  # it is another figure
    return bool(pairs(carried) & pairs(f"{statement.title_zh} {statement.explanation_zh}"))
