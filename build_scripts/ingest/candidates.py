"""Propose what a person would code of a paragraph: its statements with a number, and its exclusions."""

import re
from dataclasses import dataclass, replace

from build_scripts.ingest.clauses import Clause, clause_around, quote_around, sentence_around
from build_scripts.ingest.forms import form_of
from build_scripts.ingest.grids import ITEM, RESULT, TARGET, Cell
from build_scripts.ingest.judging import reason_against
from build_scripts.ingest.periods import YEAR, Period, Years
from build_scripts.ingest.phrases import Phrase, find_phrases
from build_scripts.ingest.reasons import Zone, find_zones, zone_of
from build_scripts.ingest.subjects import subjects_of
from build_scripts.ingest.tense import kind_and_year
from build_scripts.ingest.unit_words import PEOPLE_NAMED
from build_scripts.text.figure_words import FALLS, HEDGES_OF_STATEMENTS, any_of
from build_scripts.text.figures import Figure, parse_figure
from build_scripts.text.numerals import Numeral, find_numerals

STATEMENT_HEDGE = re.compile(
    rf"(?:{any_of(set(HEDGES_OF_STATEMENTS) - {'基本', '全面', '总体'})})(?!数)|(?:基本|全面|总体)(?=[实建完形达消解稳保覆])"
)
"""A hedge of a statement, but not 预计数, 基本农田 or 全面深化."""
OBTAINED = "争取"
"""What an outcome has obtained is no hedge of it."""
JOINS = re.compile(r"\s?(?:[、和及与,]|以及)\s?")
UNIT_NAMED = re.compile("人次|人数|户数|件数|家数|面积")
UNIT_OF_NAME = {"人次": "人次", "人数": "人", "户数": "户", "件数": "件", "家数": "家"}
ESTIMATE = re.compile("预计(?!数?到)|预计数|初步核算|快报数")
CUMULATIVE = re.compile("累计|五年来|五年间|年均|以来|连续|(?:先后|总共)")
LEAST_SUBJECT = 2
"""Fewer characters than say what is measured."""
SURE, LIKELY, DOUBTFUL = "high", "medium", "low"
"""How sure a proposal is: `high` where rules like it were right as good as always."""


@dataclass(frozen=True)
class Candidate:
    """A statement with a number as the rules read it; places count characters of the paragraph.

    `carried` and `quote` are places, or None where there is none; `unit` is the unit as it is written, in the figure or
    carried; `subjects` say what is measured, as far as the rules can tell: several
    where one figure is said of several things.
    """

    start: int
    end: int
    core: int
    figure: Figure
    sign: str
    unit: str
    kind: str
    year: int
    form: str
    hedges: tuple[str, ...]
    carried: tuple[int, int] | None
    quote: tuple[int, int] | None
    subjects: tuple[str, ...]
    is_estimate: bool
    is_cumulative: bool
    confidence: str
    why: tuple[str, ...]


@dataclass(frozen=True)
class Omission:
    """A numeral that is no figure, as the rules see it: where it stands, and the reason."""

    start: int
    end: int
    reason: str
    confidence: str


@dataclass(frozen=True)
class Proposal:
    """What is proposed of one paragraph; `left` are numerals on which nothing is."""

    candidates: tuple[Candidate, ...]
    omissions: tuple[Omission, ...]
    left: tuple[Numeral, ...]


def propose(text: str, period: Period, years: Years) -> Proposal:
    """Return what the rules propose of the text of a paragraph that speaks of a period."""
    zones = find_zones(text)
    phrases = find_phrases(text)
    kept: list[Phrase] = []
    omissions: list[Omission] = []
    for phrase in phrases:
        reason = reason_against(text, phrase, zones) or ("term" if period.direction == "notes" else "")
        if not reason and phrase.figure is None:
            reason = "term"
        if reason:
            zone = zone_of(zones, phrase.core, phrase.core + 1)
            omissions.append(omission(phrase, zone, reason))
        else:
            kept.append(phrase)
    candidates: list[Candidate] = []
    for at, phrase in enumerate(kept):
        before = (kept[at - 1], candidates[-1]) if at else None
        candidates.append(candidate(text, phrase, before, period, years))
    candidates = with_subjects(text, candidates)
    return account(text, candidates, omissions, zones)


def omission(phrase: Phrase, zone: Zone | None, reason: str) -> Omission:
    """Return a phrase as an exclusion, with all of the zone that holds it."""
    if zone is None or zone.reason != reason:
        return Omission(phrase.start, phrase.end, reason, DOUBTFUL)
    return Omission(min(zone.start, phrase.core), max(zone.end, phrase.end), reason, LIKELY)


def account(
    text: str, candidates: list[Candidate], omissions: list[Omission], zones: list[Zone]
) -> Proposal:
    """Return a proposal in which every numeral is in one candidate or one omission, as far as one is known."""
    found: list[Omission] = []
    left: list[Numeral] = []
    for numeral in find_numerals(text):
        if any(each.start <= numeral.start and numeral.end <= each.end for each in candidates):
            continue
        own = next((each for each in omissions if each.start <= numeral.start and numeral.end <= each.end), None)
        zone = zone_of(zones, numeral.start, numeral.end)
        if own is None and zone is not None:
            own = Omission(zone.start, zone.end, zone.reason, LIKELY)
        if own is None:
            part = next((each for each in omissions if each.start < numeral.end and numeral.start < each.end), None)
            own = Omission(numeral.start, numeral.end, part.reason if part else "scope", DOUBTFUL)
        if any(each.start < own.end and own.start < each.end for each in candidates):
            own = replace(own, start=numeral.start, end=numeral.end)
        if own not in found:
            found.append(own)
    return Proposal(tuple(candidates), tuple(found), tuple(left))


def candidate(
    text: str, phrase: Phrase, before: tuple[Phrase, Candidate] | None, period: Period, years: Years
) -> Candidate:
    """Return a phrase as a statement, with what the words around it say of it.

    `before` is the phrase that was kept before it, and what was made of it.
    """
    clause = clause_around(text, phrase.start, phrase.end)
    sentence = sentence_around(text, phrase.start)
    head = before if before and is_listed(text, phrase, before[0]) else None
    figure = phrase.figure
    assert figure is not None  # phrases that can't be read are no candidates
    doubts: list[str] = []
    carried: tuple[int, int] | None = None
    sign = figure.sign
    if head and not sign:
        sign = head[1].sign
        if sign in FALLS:
            place = head[1].carried or once(text, head[0].start, head[0].end, sign)
            if place is None:
                doubts.append(f"“{sign}” governs the list and can't be carried: it does not occur once")
            else:
                figure, carried = parse_figure(phrase.text, text[place[0] : place[1]]), place
    unit = figure.symbol
    if not unit:
        unit, place = carried_unit(text, phrase, clause, head[1].unit if head else "")
        carried = carried or place
        if not unit:
            doubts.append("no unit is written")
        elif place is None:
            doubts.append(f"the unit “{unit}” is meant, and not written beside the number")
    kind, year, more = kind_and_year(clause, sentence, phrase.core, period, years)
    quote = quote_around(text, phrase.start, phrase.end)
    hedges, carried = hedges_of(text, phrase, figure, sentence, quote, carried, kind)
    if quote is None:
        doubts.append("no quote that occurs once holds this figure once")
    confidence = LIKELY if doubts or more else SURE
    if not re.search("[0-9]", phrase.text) or not unit:
        confidence = DOUBTFUL
    return Candidate(
        start=phrase.start,
        end=phrase.end,
        core=phrase.core,
        figure=figure,
        sign=sign,
        unit=unit,
        kind=kind,
        year=year,
        form=form_of(sign, unit, text[clause.start : phrase.core], text[phrase.end : clause.end]),
        hedges=hedges,
        carried=carried,
        quote=quote,
        subjects=(),
        is_estimate=kind == "outcome" and bool(ESTIMATE.search(sentence.text)),
        is_cumulative=kind == "outcome" and (bool(CUMULATIVE.search(clause.text)) or period.spans),
        confidence=confidence,
        why=(*doubts, *more),
    )


def is_listed(text: str, phrase: Phrase, before: Phrase) -> bool:
    """Say whether a number goes on with the list that the phrase before it has begun: “分别下降3%、5%”."""
    return not phrase.sign and bool(JOINS.fullmatch(text[before.end : phrase.start]))


def carried_unit(
    text: str, phrase: Phrase, clause: Clause, head: str
) -> tuple[str, tuple[int, int] | None]:
    """Return the unit that a number without one takes from elsewhere in its clause, and where it stands there.

    `head` is that of the number before it in the same list, or empty.
    """
    behind = re.match(r"(?:\s?[、和及与]\s?[0-9.]+)+\s?(%|％|个百分点|[万亿]?[元家个户人件项])", text[phrase.end : clause.end])
    if behind:
        unit = behind[1].lstrip("万亿")
        place = phrase.end + behind.end() - len(unit)
        return unit, once(text, place, place + len(unit), unit)
    if head and head != "%":
        return head, None
    if re.search("[万亿]", phrase.text) and (
        PEOPLE_NAMED.match(text[phrase.end : clause.end])
        or re.search("人[口数][^，。；、]{0,2}$", text[clause.start : phrase.start])
    ):
        return "人", None
    named = list(UNIT_NAMED.finditer(text[clause.start : phrase.start]))
    if named and named[-1][0] in UNIT_OF_NAME:
        unit = UNIT_OF_NAME[named[-1][0]]
        place = clause.start + named[-1].start()
        return unit, once(text, place, place + len(unit), unit)
    return "", None


def once(text: str, start: int, end: int, word: str) -> tuple[int, int] | None:
    """Return a place around a word, within a stretch or some characters before it, whose words occur once in the text."""
    at = text.find(word, start, end)
    if at < 0:
        return None
    left, right = at, at + len(word)
    while text.count(text[left:right]) > 1 and left > 0 and text[left - 1] not in "。；":
        left -= 1
    return (left, right) if text.count(text[left:right]) == 1 else None


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
    far = [found for found in STATEMENT_HEDGE.finditer(text, sentence.start, max(sentence.start, start))]
    governing = next((found for found in reversed(far) if found[0] in ("力争", "争取", "确保", "力保", "预计")), None)
    near = [found[0] for found in STATEMENT_HEDGE.finditer(text, start, phrase.start)]
    if kind == "outcome":
        near = [word for word in near if word != OBTAINED]
        governing = None if governing and governing[0] == OBTAINED else governing
    if governing and not near and carried is None and sentence_head(text, sentence, governing.start()):
        place = once(text, governing.start(), governing.end(), governing[0])
        if place:
            carried = place
            words.append(governing[0])
    words += near
    if figure.bound and figure.bound != "前":
        words.append(figure.bound)
    return tuple(dict.fromkeys(words)), carried


def sentence_head(text: str, sentence: Clause, at: int) -> bool:
    """Say whether a hedge stands at the head of its sentence, and so governs all of its items."""
    return "；" not in text[at : sentence.end] and at - sentence.start <= 12


def with_subjects(text: str, candidates: list[Candidate]) -> list[Candidate]:
    """Return candidates with what they are about; one whose clause does not say it is about what the one before is."""
    done: list[Candidate] = []
    for each in candidates:
        clause = clause_around(text, each.start, each.end)
        here = [other for other in candidates if clause.start <= other.start and other.end <= clause.end]
        subjects = subjects_of(text, clause, [(other.start, other.end) for other in here], here.index(each))
        if done and len(subjects[0]) < LEAST_SUBJECT and "。" not in text[done[-1].end : each.start]:
            subjects = list(done[-1].subjects)
        done.append(replace(each, subjects=tuple(subjects)))
    return done


def propose_row(text: str, cells: tuple[Cell, ...], period: Period, years: Years) -> Proposal:
    """Return what the rules propose of a row of a table: targets are pledges, results outcomes, the rest is neither.

    Where a table gives the result beside the target, both are of the year that the document looks back on.
    """
    found = propose(text, Period("", years.back), years)
    has_result = any(each.role == RESULT for each in cells)
    item = next((each.text for each in cells if each.role == ITEM), "")
    kept: list[Candidate] = []
    omissions = list(found.omissions)
    for each in found.candidates:
        cell, place = cell_at(text, cells, each.start)
        if cell is None or cell.role not in (TARGET, RESULT):
            omissions.append(Omission(each.start, each.end, "scope", DOUBTFUL))
            continue
        year = years.back if has_result else (period.year if period.direction == "pledge" else years.ahead)
        named = YEAR.search(cell.heading)
        kept.append(
            replace(
                each,
                kind="pledge" if cell.role == TARGET else "outcome",
                year=int(named[1]) if named else year,
                quote=row_quote(text, place, each),
                subjects=(item or each.subjects[0],),
                confidence=LIKELY if each.unit else DOUBTFUL,
                why=(f"in the column “{cell.heading}” of a table", *(why for why in each.why if "heading" not in why)),
            )
        )
    return account(text, kept, omissions, find_zones(text))


def cell_at(text: str, cells: tuple[Cell, ...], place: int) -> tuple[Cell | None, tuple[int, int]]:
    """Return the cell of a row that holds a place of its text, and where it stands."""
    at = 0
    for cell in cells:
        start = text.find(cell.text, at)
        if start < 0:
            continue
        at = start + len(cell.text)
        if start <= place < at:
            return cell, (start, at)
    return None, (0, 0)


def row_quote(text: str, place: tuple[int, int], own: Candidate) -> tuple[int, int] | None:
    """Return the shortest part of a row that holds the cell of a figure and its item, and occurs and holds it once."""
    figure = text[own.start : own.end]
    for start, end in ((place[0], place[1]), (0, place[1])):
        if text.count(text[start:end]) == 1 and text.count(figure, start, end) == 1 and end - start > len(figure):
            return start, end
    return own.quote
