"""Check that a statement fits where it stands: its theme, its indicator, the kind of its paragraph."""

import re
from collections.abc import Iterable, Iterator

from build_scripts.load.ledger import Source, Vocabulary
from build_scripts.load.records import Indicator, Paragraph, Pledge, Statement, Theme
from build_scripts.problems import Problem
from build_scripts.text.runs import RUN
from build_scripts.text.sentences import split_sentences

SENTENCE_END = re.compile("[。；！？]")
CLAUSE_END = re.compile("[，。：；！？]")
NAME = 4
"""How many characters a theme's name has at the least that is no everyday word: “回顾” may head any part."""
LED_IN = re.compile(r"^(?:[（(]?[一二三四五六七八九十0-9]+[）)、.．]|——)")
TIME = re.compile("年|月|日|季|期|以前|之前|同比|届|末|底")
"""What a sentence names a time by."""
LONGEST = {"heading": 60, "byline": 60, "furniture": 60}
"""How many characters a paragraph may have that holds no sentences."""
NOTE = 30
"""How many characters a mark of the page may have that is a sentence."""
DEADLINE = re.compile("年[底末]|月底|日前|季度|[上下]半年|20[0-9]{2} ?年")
"""Words that name a time until which something is due, wherever they stand in a sentence."""


def check_fit(source: Source, vocabulary: Vocabulary) -> Iterator[Problem]:
    """Yield statements that do not fit where they stand, and paragraphs of a kind that hides sentences."""
    paragraphs = {each.paragraph_id: each for each in source.paragraphs}
    themes = {each.theme_id for each in vocabulary.themes}
    indicators = {each.indicator_id: each for each in vocabulary.indicators}
    for paragraph in source.paragraphs:
        yield from check_kind(paragraph)
        yield from check_theme(paragraph, vocabulary.themes)
    for statement in (*source.pledges, *source.outcomes):
        if found := paragraphs.get(statement.paragraph_id):
            yield from check_place(statement, found, themes)
            if isinstance(statement, Pledge):
                yield from check_named(statement, found)
        if indicator := indicators.get(statement.indicator_id or ""):
            yield from check_indicator(statement, indicator)


def check_kind(paragraph: Paragraph) -> Iterator[Problem]:
    """Yield a paragraph that is called a heading, a byline or furniture and holds sentences, which are then in no account."""
    longest = LONGEST.get(paragraph.kind)
    if longest is None:
        return
    text = paragraph.text_zh
    # “（一）产业培育。” is a heading that ends like a sentence, and so does a short note on the page.
    inner = text[:-1] if LED_IN.match(text) or len(text) <= NOTE else text
    if len(text) > longest:
        wrong = f"“{paragraph.kind}” of {len(text)} characters"
        yield problem(paragraph, "kind", wrong, f"body, or no more than {longest} characters")
    elif found := SENTENCE_END.search(inner):
        wrong = f"“{paragraph.kind}” with a sentence that ends in “{found[0]}”"
        yield problem(paragraph, "kind", wrong, "body: its sentences are quoted or excluded")


def check_theme(paragraph: Paragraph, themes: Iterable[Theme]) -> Iterator[Problem]:
    """Yield a paragraph of another theme than its section, or the clause that it begins with, is named for."""
    words = f"{paragraph.section_zh} {CLAUSE_END.split(paragraph.text_zh)[0]}"
    named = [each for each in themes if len(each.name_zh) >= NAME and each.name_zh in words]
    own = next((each.name_zh for each in themes if each.theme_id == paragraph.theme_id), "")
    # “2030年预期目标” is a theme that “预期目标” names, too.
    if own and named and not any(each.name_zh in own or own in each.name_zh for each in named):
        wrong = f"“{paragraph.theme_id}” where “{named[0].name_zh}” is named"
        yield problem(paragraph, "theme_id", wrong, " or ".join(each.theme_id for each in named))


def check_place(statement: Statement, paragraph: Paragraph, themes: set[str]) -> Iterator[Problem]:
    """Yield a statement of another theme than its paragraph, or in one that holds no sentences."""
    if paragraph.kind != "body":
        wrong = f"{paragraph.paragraph_id} is {paragraph.kind}"
        yield problem(statement, "paragraph_id", wrong, "a body paragraph")
    if paragraph.theme_id and statement.theme_id != paragraph.theme_id and statement.theme_id in themes:
        wrong = f"“{statement.theme_id}”"
        yield problem(
            statement, "theme_id", wrong, f"{paragraph.theme_id}, as {paragraph.paragraph_id} has it"
        )


def check_named(pledge: Pledge, paragraph: Paragraph) -> Iterator[Problem]:
    """Yield what a pledge is said to name, or not to name, against its number and the words of its sentence."""
    if pledge.value is not None and not pledge.level_named:
        wrong = "“false” for a pledge with a number"
        yield problem(pledge, "level_named", wrong, "true: the number is the level")
    start = paragraph.text_zh.find(pledge.quote_zh)
    sentence = next((each for each in spans_of(paragraph.text_zh) if each[0] <= start < each[1]), (0, 0))
    words = paragraph.text_zh[slice(*sentence)]
    if pledge.deadline_named and not TIME.search(words):
        yield problem(pledge, "deadline_named", f"“true”, but “{words[:40]}” names no time", "false")
    elif pledge.due_date and not pledge.deadline_named:
        yield problem(pledge, "deadline_named", "“false” for a pledge with a day due", "true")
    elif not pledge.deadline_named and (found := DEADLINE.search(words)):
        yield problem(pledge, "deadline_named", f"“false”, but “{words[:40]}” says “{found[0]}”", "true")


def spans_of(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each sentence of a text begins and ends."""
    start = 0
    for sentence in split_sentences(text):
        yield start, start + len(sentence)
        start += len(sentence)


def check_indicator(statement: Statement, indicator: Indicator) -> Iterator[Problem]:
    """Yield a statement whose words share nothing with the name of its indicator."""
    words = f"{statement.title_zh} {statement.quote_zh} {statement.carried_zh or ''}"
    if not pairs(indicator.name_zh) & pairs(words):
        wrong = f"“{indicator.indicator_id}” ({indicator.name_zh}) for “{statement.title_zh}”"
        yield problem(statement, "indicator_id", wrong, "the indicator that the words name")


def pairs(text: str) -> set[str]:
    """Return every two Chinese characters that stand side by side in a text."""
    return {run[start : start + 2] for run in RUN.findall(text) for start in range(max(1, len(run) - 1))}


def problem(record: Statement | Paragraph, field: str, wrong: str, right: str) -> Problem:
    """Return the problem that a row does not fit where it stands."""
    return Problem(record.file, record.row, field, wrong, right, "fit")
