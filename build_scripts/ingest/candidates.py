"""Propose what a person would code of a paragraph: its statements with a number, and its exclusions."""

import re
from dataclasses import dataclass, replace

from build_scripts.ingest.carrying import alone, carried_unit, hedges_of, once, over_years
from build_scripts.ingest.clauses import Clause, clause_around, quote_around, sentence_around
from build_scripts.ingest.forms import form_of
from build_scripts.ingest.judging import covers, reason_against
from build_scripts.ingest.periods import Period, Years
from build_scripts.ingest.phrases import Phrase, find_phrases
from build_scripts.ingest.punctuation import in_chinese_marks
from build_scripts.ingest.tense import kind_and_year
from build_scripts.ingest.topics import bare_subject, topics_of
from build_scripts.ingest.zones import Zone, find_zones, zone_of
from build_scripts.text.figure_words import FALLS
from build_scripts.text.figures import Figure, parse_figure
from build_scripts.text.numerals import Numeral, find_numerals
from build_scripts.text.touching import governing_bound

JOINS = re.compile(r"\s?(?:[、和及与,]|以及)\s?")
ESTIMATE = re.compile("预计(?!数?到)|预计数|初步核算|快报数")
ESTIMATED = "预计数"
"""What makes estimates of all figures of its paragraph: codebook, section 7."""
CUMULATIVE = re.compile("累计|五年来|五年间|年均(?!浓度|值|气温|降水)|以来|连续|(?:先后|总共)")
OF_ITS_DAY = ("level", "share", "rank")
"""The forms of what stands at the end of years that are looked back on together, and is no total of them."""
OPEN_SCOPE = re.compile("一批|更多|重点领域|有关|相关|部分")
"""Words without a border: codebook, section 11."""
DEADLINE = re.compile(
    r"(?:19|20)\d\d\s?年|今年|全年|年内|年底|年末|明年|上半年|下半年|到?“十[一二三四五六七八九]五”末?"
)
"""Words that name a day, a year or a period."""
ITEM, POINTS = "个", "个百分点"
POINTS_FOLLOW = re.compile(r"(?:\s?[、和]\s?[0-9.]+个)*\s?[、和]\s?[0-9.]+个百分点")
"""“快于全国1.2个、0.5个百分点” speaks of points both times."""
THAN_WHEN = re.compile(
    "^(?:比|较)(?:上年|去年|(?:19|20)[0-9]{2}年|“十[一二三四五六七八九]五”)[^，。；、]{0,3}"
)
"""What says that a rise or a fall is one since an earlier time."""
LEAST_SUBJECT = 2
"""Fewer characters than say what is measured."""
SURE, LIKELY, DOUBTFUL = "high", "medium", "low"
"""How sure a proposal is: `high` where rules like it were right as good as always."""


@dataclass(frozen=True)
class Candidate:
    """A statement with a number as the rules read it; places count characters of the paragraph.

    `carried` and `quote` are places, or None where there is none; `unit` is the unit as it is written, in the figure or
    carried; `subjects` say what is measured, as far as the rules can tell: several where one figure is said of several
    things. `is_open` says that the words leave open whom or what they cover, `names_deadline` that they name a time.
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
    is_open: bool
    names_deadline: bool
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
    """Return what the rules propose of the text of a paragraph that speaks of a period.

    Marks are read as those that Chinese is written with; places stay the same.
    """
    text = in_chinese_marks(text)
    zones = find_zones(text)
    phrases = find_phrases(text)
    kept: list[Phrase] = []
    omissions: list[Omission] = []
    for at, phrase in enumerate(phrases):
        reason = reason_against(text, phrase, zones) or ("term" if period.direction == "notes" else "")
        if reason == "ordinal" and kept and phrase.is_rank and goes_on(text, phrase, kept[-1]):
            reason = ""
        if not reason and covers(text, phrase, next_figure(text, phrases[at + 1 :], zones)):
            reason = "scope"
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


def goes_on(text: str, phrase: Phrase, before: Phrase) -> bool:
    """Say whether a rank goes on with a list of ranks: “分别居全省第3位、第5位”."""
    return before.is_rank and bool(JOINS.fullmatch(text[before.end : phrase.start]))


def next_figure(text: str, phrases: list[Phrase], zones: list[Zone]) -> Phrase | None:
    """Return the first of some phrases that is a figure, or None."""
    return next((each for each in phrases[:3] if each.figure and not reason_against(text, each, zones)), None)


def omission(phrase: Phrase, zone: Zone | None, reason: str) -> Omission:
    """Return a phrase as an exclusion, with all of the zone that holds it."""
    if zone is None or zone.reason != reason:
        return Omission(phrase.start, phrase.end, reason, DOUBTFUL)
    return Omission(min(zone.start, phrase.core), max(zone.end, phrase.end), reason, LIKELY)


def account(text: str, candidates: list[Candidate], omissions: list[Omission], zones: list[Zone]) -> Proposal:
    """Return a proposal in which every numeral is in one candidate or one omission, as far as one is known."""
    found: list[Omission] = []
    left: list[Numeral] = []
    for numeral in find_numerals(text):
        if any(each.start <= numeral.start and numeral.end <= each.end for each in candidates):
            continue
        own = next(
            (each for each in omissions if each.start <= numeral.start and numeral.end <= each.end), None
        )
        zone = zone_of(zones, numeral.start, numeral.end)
        if own is None and zone is not None:
            own = Omission(zone.start, zone.end, zone.reason, LIKELY)
        if own is None:
            part = next(
                (each for each in omissions if each.start < numeral.end and numeral.start < each.end), None
            )
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
    sign = figure.sign or phrase.sign
    carried: tuple[int, int] | None = None
    if head:
        sign = sign or head[1].sign
        figure, carried = shared(text, phrase, figure, head, doubts)
    unit = figure.symbol
    if unit == ITEM and POINTS_FOLLOW.match(text, phrase.end):
        unit = POINTS
        doubts.append(f"the unit “{unit}” is written in full behind another number only")
    if not unit:
        unit, place = carried_unit(text, phrase, clause, head[1].unit if head else "")
        carried = carried or place
        if not unit:
            doubts.append("no unit is written")
        elif place is None:
            doubts.append(f"the unit “{unit}” is meant, and not written beside the number")
    kind, year, more = kind_and_year(text, clause, sentence, phrase.core, period, years)
    quote = quote_around(text, phrase.start, phrase.end)
    hedges, carried = hedges_of(text, phrase, figure, sentence, quote, carried, kind)
    form = form_of(sign, unit, text[clause.start : phrase.core], text[phrase.end : clause.end])
    is_cumulative = kind == "outcome" and bool(CUMULATIVE.search(clause.text))
    if kind == "outcome" and period.spans and not is_cumulative and form not in OF_ITS_DAY:
        is_cumulative, carried = over_years(text, quote, carried)
        if not is_cumulative:
            doubts.append("of several years together, though no word that can be carried says so")
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
        form=form,
        hedges=hedges,
        carried=carried,
        quote=quote,
        subjects=(),
        is_estimate=kind == "outcome" and bool(ESTIMATE.search(sentence.text) or ESTIMATED in text),
        is_cumulative=is_cumulative,
        is_open=bool(OPEN_SCOPE.search(clause.text)),
        names_deadline=bool(DEADLINE.search(sentence.text[: phrase.core - sentence.start])),
        confidence=confidence,
        why=(*doubts, *more),
    )


def shared(
    text: str, phrase: Phrase, figure: Figure, head: tuple[Phrase, Candidate], doubts: list[str]
) -> tuple[Figure, tuple[int, int] | None]:
    """Return a figure of a list with the fall and the comparator that are said of each, and where these stand.

    `head` is the number before it; why words can't be carried is added to `doubts`.
    """
    before, own = head[1], text[head[0].start : head[0].end]
    bound = "" if figure.bound else governing_bound(text, phrase.start)
    fall = before.sign if before.sign in FALLS and not (figure.sign or phrase.sign) else ""
    if not (bound or fall):
        return figure, None
    if bound:
        place = alone(text, head[0].start, own) if before.figure.bound in own else before.carried
    else:
        place = before.carried or once(text, head[0].start, head[0].end, fall)
    if place is None:
        doubts.append(f"“{bound or fall}” governs the list and can't be carried: it does not occur once")
        return figure, None
    return parse_figure(phrase.text, text[place[0] : place[1]]), place


def is_listed(text: str, phrase: Phrase, before: Phrase) -> bool:
    """Say whether a number goes on with the list that the phrase before it has begun: “分别下降3%、5%”."""
    return not phrase.sign and bool(JOINS.fullmatch(text[before.end : phrase.start]))


def with_subjects(text: str, candidates: list[Candidate]) -> list[Candidate]:
    """Return candidates with what they are about; one whose clause does not say it is about what the one before is."""
    done: list[Candidate] = []
    for each in candidates:
        clause = clause_around(text, each.start, each.end)
        here = [other for other in candidates if clause.start <= other.start and other.end <= clause.end]
        subjects = topics_of(text, clause, [(other.start, other.end) for other in here], here.index(each))
        if taken := of_those_before(text, clause, here, done):
            subjects = taken[here.index(each)]
        if done and len(subjects[0]) < LEAST_SUBJECT and "。" not in text[done[-1].end : each.start]:
            subjects = list(done[-1].subjects)
        done.append(replace(each, subjects=tuple(subjects)))
    return done


def of_those_before(
    text: str, clause: Clause, here: list[Candidate], done: list[Candidate]
) -> list[list[str]]:
    """Return what the figures of a clause are about that says it not, and has as many as stand right before it.

    “春茶42吨，夏茶37吨，分别下降16%和9.8%” is about spring tea and summer tea. Empty where it is not so.
    """
    before = [each for each in done if each.end <= clause.start][-len(here) :]
    words = THAN_WHEN.sub("", text[clause.start : here[0].core])
    if len(here) < 2 or len(before) < len(here) or len(bare_subject(words)) >= LEAST_SUBJECT:
        return []
    return [] if "。" in text[before[0].end : clause.start] else [list(each.subjects) for each in before]
