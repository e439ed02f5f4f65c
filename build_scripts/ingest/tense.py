"""Whether a figure was reached or is to be reached, and by when: the clause before the paragraph."""

import re

from build_scripts.ingest.clauses import Clause
from build_scripts.ingest.periods import Period, Years

BY_YEAR = re.compile(r"(?:到|至|力争|争取|确保)?\s?((?:19|20)\d\d)\s?年(?!均)")
BASE = re.compile(
    r"(?:比|较|相比|从|由|自|以)\s?(?:19|20)\d\d\s?年|(?:19|20)\d\d\s?年(?:以来|起|(?:末|底)?的\s?[0-9.]+\s?[万亿]*倍)"
)
"""A year that something is measured from: “比2020年增加”, “是2020年的3倍”."""
LAST_YEAR = re.compile("去年|上年(?!度?(?:末|底)?(?:增|的|水平|同期|相比))")
NEXT_YEAR = re.compile("(?:明年|来年|下年)(?![^，。；]{0,12}(?:奠定|打下|打好|蓄|储备))")
AS_OF = re.compile(r"截[至止]\s?((?:19|20)\d\d)\s?年")
"""A year at whose end something stood so."""
TOPIC = re.compile(r"(?:^|[，。；：])((?:19|20)\d\d)\s?年，")
"""A year that what follows in its paragraph is about."""
DONE_SO_FAR = re.compile(
    "(?:已|已经)(?!建|知)[^，。；、]{0,16}$|(?:完成率|开工率)[为达到]{0,2}$|(?:已|已经)建成[^，。；、]{0,12}$"
)
"""Words before a number that say of it that it has been reached, whatever the part of a document is about."""
DONE = re.compile(
    "(?:已|已经)(?!建|知|有政策)|完成了|实现了|达到了|建成了|荣获|获评|入选|入围|获批|累计(?!完成投资)|同比|增速居|创历史|创新高|首次突破|顺利|圆满|如期"
)
FINISHED = re.compile("(?:已|已经)[^，。；]{0,12}(?:完成|建成|实现|达到)")
TO_DO = re.compile(
    "力争|争取|确保|将(?!近)|要(?!素|求|闻|道)|目标|预期|计划|推动|加快|再(?=新|建|办|实)|继续|着力|努力|拟"
)
DID = re.compile("^(?:[^，]{0,20})(?:完成|实现|新增|建成|开通|举办|达到?|增长|下降|突破)")


def kind_and_year(
    text: str, clause: Clause, sentence: Clause, at: int, period: Period, years: Years
) -> tuple[str, int, list[str]]:
    """Return `pledge` or `outcome`, the year, and what leaves them in doubt.

    `at` is where the figure stands in the text of the paragraph, which clause and sentence are of.
    """
    doubts = []
    kind = period.direction if period.direction in ("pledge", "outcome") else ""
    before = sentence.text[: at - sentence.start]
    named = years_in(sentence.text, len(before))
    own = years_in(clause.text, max(0, at - clause.start))
    if not kind:
        own = own or years_in(clause.text, len(clause.text))
        named = named or [int(each[1]) for each in AS_OF.finditer(text, 0, at)]
        kind = "outcome" if AS_OF.search(before) else by_words(clause, sentence, named, years)
        doubts.append("no heading says whether this looks back or ahead")
    told = years.ahead if years.so_far else years.back
    year = period.year if period.direction == kind else (told if kind == "outcome" else years.ahead)
    if kind == "outcome":
        latest = years.back if period.direction else years.ahead
        past = [each for each in (own or named) if each <= latest]
        year = past[-1] if past and not period.spans else year
        if own and own[-1] > years.back and re.search("将|力争|目标|到", clause.text):
            kind, year = "pledge", own[-1]
            doubts.append("a later year in a part that looks back")
        elif NEXT_YEAR.search(text_before(clause, at)):
            kind, year = "pledge", years.ahead
            doubts.append("looks ahead in a part that looks back")
    else:
        later = [each for each in (own or named) if each >= years.ahead]
        year = later[-1] if later else year
        if LAST_YEAR.search(text_before(clause, at)):
            kind, year = "outcome", years.back
            doubts.append("looks back in a part that looks ahead")
        elif DONE_SO_FAR.search(text_before(clause, at)) and (years.amid or "完成率" not in clause.text):
            kind, year = "outcome", years.ahead if years.amid else years.back
            doubts.append("says what has been done in a part that looks ahead")
        elif "今年" in before and not later and period.spans:
            year = years.ahead
        elif not later and topic_of(text, at) == years.back and not TO_DO.search(sentence.text):
            kind, year = "outcome", years.back
            doubts.append("its paragraph turns to the year before")
    return kind, year, doubts


def topic_of(text: str, at: int) -> int:
    """Return the year that a paragraph is about at a place, as it says last before; 0 where it says none."""
    found = list(TOPIC.finditer(text, 0, at))
    return int(found[-1][1]) if found else 0


def text_before(clause: Clause, at: int) -> str:
    """Return what stands in a clause before a figure."""
    return clause.text[: max(0, at - clause.start)]


def years_in(text: str, end: int) -> list[int]:
    """Return the years that a text names before a place, without those that something is measured from."""
    bases = [(each.start(), each.end()) for each in BASE.finditer(text)]
    return [
        int(found[1])
        for found in BY_YEAR.finditer(text, 0, end)
        if not any(start <= found.start(1) < stop for start, stop in bases)
    ]


def by_words(clause: Clause, sentence: Clause, named: list[int], years: Years) -> str:
    """Return what the words of a clause say where no heading does."""
    if any(year >= years.ahead + years.so_far for year in named) and not FINISHED.search(clause.text):
        return "pledge"
    if years.so_far:
        return "pledge" if TO_DO.search(clause.text) and not DONE.search(clause.text) else "outcome"
    if named or DONE.search(clause.text):
        return "outcome"
    if TO_DO.search(clause.text) or TO_DO.search(sentence.text):
        return "pledge"
    return "outcome" if DID.search(clause.text) else "pledge"
