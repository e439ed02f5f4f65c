"""Check that reasons and notes tell numbers of the documents, the same in both languages, of their own pledge and verdict."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from build_scripts.assess.shown import VERDICTS
from build_scripts.link.groups import group
from build_scripts.load.answers import Settlement
from build_scripts.load.ledger import Judgement, Ledger
from build_scripts.load.records import Assessment, Counterpart, Evidence, Statement
from build_scripts.paths import DOCS
from build_scripts.problems import Problem
from build_scripts.text.magnitudes import chinese_numbers, english_numbers, known_values
from build_scripts.text.tongues import BESIDE_SOURCES, SOURCES, WRITTEN
from build_scripts.validate.counted import YEAR_COUNTED
from build_scripts.validate.fit import pairs
from build_scripts.validate.mentions import (
    Titles,
    another_named,
    english_of_another,
    english_titles,
    titles_of,
)
from build_scripts.words.catalogue import FOLDER, Catalogue, read_resource

Row = Assessment | Evidence | Counterpart | Settlement
CALCULATION = re.compile("[≈÷=]")
"""What a reason shows that works something out; its numbers are then its own."""
DENIED = {
    "met": re.compile(
        r"未能?(?:完成|达到|实现)|没有(?:完成|达到|实现)|(?<!不)低于|not met|missed|fell short|(?<!not )below|short of"
    ),
    "not_met": re.compile(
        r"(?:已经?|如期|超额|全部)(?:完成|达到|实现)|达到了?目标|(?<!not )\b(?:was|is|were) met|surpass|exceeds? the (?:target|pledge)"
    ),
}
"""What the reason of a verdict can't say of it."""
CLAUSE_ZH = "(?:^|[，。；：！])[^，。；：！不没未否谁何若如看要才算做]*"
"""The head of a Chinese clause that asks nothing, denies nothing and sets no condition."""
CLAUSE_EN = r"(?:^|[.;,:] )(?:so |and |but |thus |yet )*(?:the|this) (?:pledge|promise|target) (?:was|is|has been|had been) "
"""The head of an English clause that says of a pledge outright what became of it."""
KEPT = re.compile(
    f"{CLAUSE_ZH}(?:已经?|如期|全部|确实)(?:做到|办到|办成|兑现)(?![的没]|多少|与否)"
    rf"|{CLAUSE_EN}(?:in fact |fully |duly )?(?:kept|fulfilled|honoured|met)\b(?! (?:in part|only|if|where))",
    re.IGNORECASE,
)
BROKEN = re.compile(
    f"{CLAUSE_ZH}(?:没有?|未能?)(?:做到|办到|办成|兑现)(?![的没]|多少)|{CLAUSE_ZH}(?:落空|食言)"
    rf"|{CLAUSE_EN}(?:not (?:kept|fulfilled|honoured|met)|broken)\b",
    re.IGNORECASE,
)
CLAIMED = {"met": (BROKEN,), "not_met": (KEPT,), "partly_met": ()}
"""What a reason says of the pledge outright, by the verdicts that it contradicts; where nothing was judged, it says neither."""
COUNTS_AS = r"\bcounts? as “?"
"""How a reason says in English which verdict it comes to."""
SILENT = "not_reported"
"""The verdict whose reason says what is not said."""
DENIES = {
    "reason_zh": re.compile("[不没未无非]|[只仅]"),
    "reason_en": re.compile(
        r"\b(?:not|no|never|without|cannot|nor|none|neither|nothing|nowhere|only|silent|silence|leaves?|left|omit\w*|lack\w*|absent)\b|n’t\b",
        re.IGNORECASE,
    ),
}
PART = re.compile("(?<![0-9])([0-9]{1,9}) ?年的?部分")
"""How a reason says which part of a document was searched."""
UNMENTIONED = re.compile("没有提到([^，。；：]{2,16})")
"""What a reason says that nothing is said of."""
ANYTHING = re.compile(
    "^[这该它其此上]|[数量率额况果展度容成法点单模准事项]$|任何|有关|相关|具体|多少|怎|什么|情况|进展"
)
"""What is of the pledge and need not name it."""
RULED = "记为“?"
"""How a reason says which verdict it comes to."""
NAMED = "verdicts.ftl"
"""The catalogue that holds the names of verdicts."""

ON_FILE = {"stated": "met", "mentioned": "other_measure"}
"""The codes on file of those verdicts that are shown under finer ones."""


@dataclass(frozen=True)
class Told:
    """The numbers that each paragraph holds, those like years that count something, and the statements by id.

    Worked out once for a ledger.
    """

    paragraphs: dict[str, frozenset[Decimal]]
    counted: frozenset[str]
    statements: dict[str, Statement]

    def by(self, ids: Iterable[str]) -> frozenset[Decimal]:
        """Return the numbers in the paragraphs that some statements stand in."""
        found = [
            self.paragraphs.get(self.statements[each].paragraph_id, frozenset())
            for each in ids
            if each in self.statements
        ]
        return frozenset().union(*found)

    def values(self, ids: Iterable[str]) -> list[Decimal]:
        """Return what some statements are coded with."""
        found = [self.statements[each].value for each in ids if each in self.statements]
        return [each for each in found if each is not None]


def check_reasons(ledger: Ledger) -> Iterator[Problem]:
    """Yield reasons and notes that tell numbers from nowhere, or differ between the languages."""
    told = Told(
        {
            each.paragraph_id: known_values(each.text_zh)
            for source in ledger.sources
            for each in source.paragraphs
        },
        frozenset(
            found[0]
            for source in ledger.sources
            for each in source.paragraphs
            for found in YEAR_COUNTED.finditer(each.text_zh.replace(" ", ""))
        ),
        {each.id: each for source in ledger.sources for each in (*source.pledges, *source.outcomes)},
    )
    everywhere = frozenset().union(*told.paragraphs.values())
    titles = titles_of(told.statements.values())
    in_english = english_titles(told.statements.values())
    names_in = {lang: names_of_verdicts(lang) for lang in WRITTEN}
    for judgement in ledger.judgements:
        years = frozenset(Decimal(judgement.year + each) for each in (-1, 0, 1))
        evidence = group((each.pledge_id, each.outcome_id) for each in judgement.evidence)
        for row in judgement.assessments:
            own = told.by([row.pledge_id, *evidence.get(row.pledge_id, [])])
            sides = told.values([row.pledge_id, *evidence.get(row.pledge_id, [])])
            # What lies between a promise and a report may be told without both of them.
            between = frozenset(abs(one - other) for one in sides for other in sides if one != other)
            known = (own | between if row.basis == "computed" else everywhere) | years
            yield from check_numbers(row, "reason", row.reason_zh, row.reason_en, known, told.counted)
            yield from check_claim(row, names_in)
            pledge = told.statements.get(row.pledge_id)
            yield from check_subject(row, pledge, titles, judgement.year)
            yield from check_unmentioned(row, pledge)
            if pledge and (named := english_of_another(row.reason_en, row.reason_zh, pledge, in_english)):
                wrong = f"speaks of “{named.title_en}”, as “{named.id}” does"
                yield problem(row, "reason_en", wrong, f"what “{row.reason_zh[:40]}” says")
        yield from check_notes(judgement, everywhere | years, told.counted)


def check_notes(
    judgement: Judgement, known: frozenset[Decimal], counted: frozenset[str]
) -> Iterator[Problem]:
    """Yield notes on evidence, counterparts and where answers are found that tell numbers of no document."""
    rows: list[Evidence | Counterpart | Settlement] = [
        *judgement.evidence,
        *judgement.counterparts,
        *judgement.settlements,
    ]
    for row in rows:
        if row.note_zh and row.note_en:
            yield from check_numbers(row, "note", row.note_zh, row.note_en, known, counted)


def check_numbers(
    row: Row, column: str, chinese: str, english: str, documents: frozenset[Decimal], counted: frozenset[str]
) -> Iterator[Problem]:
    """Yield the first number of each language that the documents, or the other language, do not hold."""
    if CALCULATION.search(chinese):
        return
    told = [value for _, value in chinese_numbers(chinese)]
    # A difference may be told: 6.7 against 7 falls short by 0.3.
    known = documents | {abs(one - other) for one in told for other in told if one != other}
    stray = next((each for each, value in chinese_numbers(chinese) if value not in known), None)
    # A year is of the documents, but counts nothing in them.
    stray = stray or next(
        (each[0] for each in YEAR_COUNTED.finditer(chinese) if each[0] not in counted), None
    )
    if stray is not None:
        yield problem(row, f"{column}_zh", f"tells “{stray}”", "a number of the documents that it speaks of")
    known = known_values(chinese) | {value for value in documents if 1900 < value < 2200}
    digits = [each for each in english_numbers(english) if each[0][0].isdigit()]
    stray = next((each for each, value in digits if value not in known), None)
    if stray is not None:
        yield problem(row, f"{column}_en", f"tells “{stray}”", f"a number of “{chinese[:60]}”")


def names_of_verdicts(lang: str) -> dict[str, str]:
    """Return the codes of the verdicts on file by the names that readers see, longer names first."""
    catalogue = Catalogue(lang, {NAMED: read_resource(DOCS / lang / FOLDER / NAMED)}, {})
    names = {
        catalogue.say(f"verdict-name-{code.replace('_', '-')}"): ON_FILE.get(code, code) for code in VERDICTS
    }
    return dict(sorted(names.items(), key=lambda each: -len(each[0])))


def check_claim(row: Assessment, names_in: dict[str, dict[str, str]]) -> Iterator[Problem]:
    """Yield reasons that say of a pledge the contrary of its verdict; `names_in` are those of verdicts by language."""
    for field, lang, ruled in (("reason_zh", SOURCES, RULED), ("reason_en", BESIDE_SOURCES, COUNTS_AS)):
        text = str(getattr(row, field))
        names = names_in[lang]
        named = re.search(f"{ruled}({'|'.join(map(re.escape, names))})(?![a-z])", text, re.IGNORECASE)
        if named and names[match_of(named[1], names)] != row.verdict:
            yield problem(row, field, f"says “{named[0]}”", f"the verdict is {row.verdict}")
        claims = CLAIMED.get(row.verdict, (KEPT, BROKEN))
        if claimed := next((found for each in claims if (found := each.search(text))), None):
            yield problem(row, field, f"says “{claimed[0]}”", f"the verdict is {row.verdict}")
        elif row.verdict == SILENT and not DENIES[field].search(text):
            wrong = f"“{text[:60]}” names nothing that is not said"
            yield problem(row, field, wrong, f"what the documents do not say, as the verdict is {SILENT}")
    if denied := DENIED.get(row.verdict):
        for field in ("reason_zh", "reason_en"):
            # What is reported to be below something is a number that is read, not a verdict, where the rubric reads it.
            found = denied.search(str(getattr(row, field)))
            if found:
                yield problem(row, field, f"says “{found[0]}”", f"the verdict is {row.verdict}")


def match_of(name: str, names: dict[str, str]) -> str:
    """Return a name as it stands in the catalogue, whatever letters it begins with."""
    return next(each for each in names if each.casefold() == name.casefold())


def check_subject(row: Assessment, pledge: Statement | None, titles: Titles, year: int) -> Iterator[Problem]:
    """Yield a reason that is about something else than the pledge, or the part of a document on another year."""
    apart = pledge and not pairs(row.reason_zh) & pairs(f"{pledge.title_zh} {pledge.quote_zh}")
    # A reason need not name its pledge (“both on one indicator”), but it names no other instead.
    if pledge and apart and (named := another_named(row.reason_zh, titles)):
        words, other = named
        wrong = f"speaks of “{words}”, as “{other.id}” does"
        yield problem(row, "reason_zh", wrong, f"what was reported on “{pledge.title_zh}”, or was not")
    if (found := PART.search(row.reason_zh)) and int(found[1]) != year:
        yield problem(row, "reason_zh", f"says “{found[0]}”", f"the part on {year}, which is assessed")


def check_unmentioned(row: Assessment, pledge: Statement | None) -> Iterator[Problem]:
    """Yield what a reason says is not mentioned and is no word of the pledge: not one character of it."""
    if pledge is None:
        return
    about = f"{pledge.title_zh} {pledge.quote_zh} {pledge.carried_zh or ''} {pledge.explanation_zh}"
    for found in UNMENTIONED.finditer(row.reason_zh):
        if not ANYTHING.search(found[1]) and set(found[1]).isdisjoint(about):
            wrong = f"says that “{found[1]}” is not mentioned"
            yield problem(row, "reason_zh", wrong, f"what “{pledge.title_zh}” speaks of")


def problem(row: Row, field: str, wrong: str, right: str) -> Problem:
    """Return the problem that a reason or a note tells something else than the documents or the verdict."""
    return Problem(row.file, row.row, field, wrong, right, "told")
