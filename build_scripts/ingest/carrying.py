"""What a statement takes from elsewhere in its sentence: its unit, its fall, the words that hedge it."""

import re

from build_scripts.ingest.clauses import Clause
from build_scripts.ingest.phrases import Phrase
from build_scripts.ingest.unit_words import PEOPLE_NAMED, UNIT
from build_scripts.text.figure_words import PERSON, YEARS_TOGETHER
from build_scripts.text.figures import Figure, parse_figure, unit_of_carried
from build_scripts.validate.calendar import RUNNING
from build_scripts.validate.hedges import STATEMENT_HEDGE

GOVERNING = ("力争", "争取", "确保", "力保", "努力")
"""Hedges that govern what follows them, up to the full stop."""
ESTIMATED = "预计"
OBTAINED = "争取"
"""What an outcome has obtained is no hedge of it."""
LISTED = re.compile(rf"(?:\s?[、和及与]\s?(?P<last>[0-9.]+(?P<scale>[百千万亿]*)))+\s?(?P<unit>{UNIT})")
"""The rest of a list of numbers of which only the last has its unit beside it: “900亿、1000亿、1200亿元”."""
UNIT_NAMED = re.compile("人次|人数|户数|件数|家数|面积")
UNIT_OF_NAME = {"人次": "人次", "人数": "人", "户数": "户", "件数": "件", "家数": "家"}


def carried_unit(text: str, phrase: Phrase, clause: Clause, head: str) -> tuple[str, tuple[int, int] | None]:
    """Return the unit that a number without one takes from elsewhere in its clause, and where it stands there.

    `head` is that of the number before it in the same list, or empty.
    """
    behind = LISTED.match(text, phrase.end, clause.end)
    if behind and (re.search("[百千万亿]$", phrase.text) or not behind["scale"]):
        unit, place = behind["unit"], behind.start("last")
        return unit, alone(text, behind.start("unit"), unit) or alone(text, place, text[place : behind.end()])
    if head and head != "%":
        return head, None
    if re.search("[万亿]", phrase.text) and (who := who_is_counted(text, phrase, clause)):
        return PERSON, alone(text, who.start(), who[0]) or alone(
            text, phrase.core, text[phrase.core : who.end()]
        )
    named = list(UNIT_NAMED.finditer(text[clause.start : phrase.start]))
    if named and named[-1][0] in UNIT_OF_NAME:
        unit = UNIT_OF_NAME[named[-1][0]]
        return unit, alone(text, clause.start + named[-1].start(), unit)
    return "", None


def who_is_counted(text: str, phrase: Phrase, clause: Clause) -> re.Match[str] | None:
    """Return the words that say who is counted: behind a number, or before it, as 人口 stands."""
    if found := PEOPLE_NAMED.match(text, phrase.end, clause.end):
        return found
    return re.compile("人[口数](?=[^，。；、]{0,6}$)").search(text, clause.start, phrase.start)


def alone(text: str, at: int, unit: str) -> tuple[int, int] | None:
    """Return the place of a unit that is to be carried, which must occur in its text just once and as it is."""
    return (at, at + len(unit)) if text.count(unit) == 1 else None


def once(text: str, start: int, end: int, word: str) -> tuple[int, int] | None:
    """Return a place around a word, within a stretch or some characters before it, whose words occur once in the text."""
    at = text.find(word, start, end)
    if at < 0:
        return None
    left, right = at, at + len(word)
    while text.count(text[left:right]) > 1 and left > 0 and text[left - 1] not in "。；":
        left -= 1
    return (left, right) if text.count(text[left:right]) == 1 else None


def over_years(
    text: str, quote: tuple[int, int] | None, carried: tuple[int, int] | None
) -> tuple[bool, tuple[int, int] | None]:
    """Return whether words say that a number is of several years, and the carried words with those, if need be.

    They are in the quote or carried already, or stand before it in the paragraph, just once: “过去五年”.
    """
    own = "".join(text[slice(*each)] for each in (quote, carried) if each)
    if RUNNING.search(own):
        return True, carried
    if quote is None or carried is not None:
        return False, carried
    for found in re.finditer(YEARS_TOGETHER, text[: quote[0]]):
        if text.count(found[0]) == 1:
            return True, found.span()
    return False, None


def hedges_of(
    text: str,
    phrase: Phrase,
    figure: Figure,
    sentence: Clause,
    quote: tuple[int, int] | None,
    carried: tuple[int, int] | None,
    kind: str,
) -> tuple[tuple[str, ...], tuple[int, int] | None]:
    """Return the words that soften or harden a statement, and the carried words with those that stand outside its quote."""
    words: list[str] = []
    start = quote[0] if quote else phrase.start
    far = list(STATEMENT_HEDGE.finditer(text, sentence.start, max(sentence.start, start)))
    governing = next((found for found in reversed(far) if found[0] in (*GOVERNING, ESTIMATED)), None)
    near = [found[0] for found in STATEMENT_HEDGE.finditer(text, start, quote[1] if quote else phrase.start)]
    if kind == "outcome":
        near = [word for word in near if word != OBTAINED]
        governing = None if governing and governing[0] == OBTAINED else governing
    # What is pledged owes the hedge before it in its sentence, wherever that stands; see validate/hedges.py.
    owes = kind == "pledge" and governing is not None and governing[0] in GOVERNING
    is_free = not (set(near) & set(GOVERNING) if owes else near)
    if (
        governing
        and is_free
        and carried is None
        and (owes or sentence_head(text, sentence, governing.start()))
    ):
        place = once(text, governing.start(), governing.end(), governing[0])
        if place:
            carried = place
            words.append(governing[0])
    elif (
        governing and is_free and owes and carried and (wide := with_hedge(text, phrase, governing, carried))
    ):
        carried = wide
        words.append(governing[0])
    words += near
    if figure.bound and figure.bound != "前":
        words.append(figure.bound)
    return tuple(dict.fromkeys(words)), carried


def with_hedge(
    text: str, phrase: Phrase, hedge: re.Match[str], carried: tuple[int, int]
) -> tuple[int, int] | None:
    """Return the place from a hedge to the end of words carried already, if it says of the figure what they say."""
    words, wide = text[slice(*carried)], text[hedge.start() : carried[1]]
    if hedge.start() > carried[0] or text.count(wide) > 1:
        return None
    same = parse_figure(phrase.text, wide) == parse_figure(phrase.text, words)
    return (hedge.start(), carried[1]) if same and unit_of_carried(wide) == unit_of_carried(words) else None


def sentence_head(text: str, sentence: Clause, at: int) -> bool:
    """Say whether a hedge stands at the head of its sentence, and so governs all of its items."""
    return "；" not in text[at : sentence.end] and at - sentence.start <= 12
