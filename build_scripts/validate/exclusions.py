"""Check exclusions: of a figure no wider than it is, and of whatever a reason that their words can have."""

import re
from collections.abc import Iterator

from build_scripts.load.ledger import Source, Vocabulary
from build_scripts.load.records import Exclusion
from build_scripts.problems import Problem
from build_scripts.text.numerals import find_numerals
from build_scripts.text.runs import runs_of

LONGEST, NUMERALS = 30, 4
"""How many characters, and how many numerals, the exclusion of one figure may have."""
AROUND = {
    "date": 8, "list_count": 8, "threshold": 8, "grade": 8, "term": 8, "duration": 11, "scope": 13, "starting_point": 8,
}  # fmt: skip
"""How many characters beside its numerals the exclusion for a reason may have; a name may be a long one."""
MARKS = "，。；！？"
"""What ends a clause. One at the edge takes in nothing more, and may be all that tells a word from its like."""
PAIRS = ("“”", "（）", "《》", "‘’", "〔〕")
"""Marks of which an exclusion holds both or neither."""
DATE = re.compile(r"(?:(?:19|20)[0-9]{2} ?年(?:度|底|末|初)?)?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?")
SAID_BY = {
    "date": re.compile(r"[年月日季旬]|[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}"),
    "ordinal": re.compile(r"[第首（(]|[一二三四五六七八九十]是|[0-9一二三四五六七八九十]+[.．、）)]"),
    "duration": re.compile("[年月天日周时季]"),
    "threshold": re.compile("以上|以下|以内|每|[百千万亿超满达级岁]"),
    "grade": re.compile("[级等甲星类流强ⅠⅡⅢⅣⅤ]"),
    "starting_point": re.compile("[从由比较]"),
}
"""What the words of an exclusion hold, where its reason is one of these."""
ORGANISING = re.compile(
    "部门|单位|领导|组织|各级|各地|负责|责任|专班|协同|配合|统筹|调度|督|考核|机制|主体|落实|机关|干部|党|会议|分工|牵头|工作"
)
"""What a sentence holds that only says who does what, and how."""
AGAIN = 5
"""How many characters in a row a sentence shares with what it repeats."""


def check_exclusions(source: Source, _: Vocabulary) -> Iterator[Problem]:
    """Yield exclusions of figures that are too wide, and those of which the reason is not that of their words."""
    kinds = {each.paragraph_id: each.kind for each in source.paragraphs}
    repeated = any(each.reason == "repeated" for each in source.exclusions)
    quoted = {
        run
        for each in (*source.pledges, *source.outcomes)
        if repeated
        for run in runs_of(each.quote_zh, AGAIN)
    }
    for each in source.exclusions:
        if each.kind == "figure":
            yield from check_width(each)
            yield from check_reason(each)
            if each.reason == "page_mark" and kinds.get(each.paragraph_id) == "body":
                wrong = f"“page_mark” for “{each.text_zh}”, within the text of {each.paragraph_id}"
                yield problem(each, "reason", wrong, "another reason of the codebook")
        elif each.reason == "organisation" and not ORGANISING.search(each.text_zh):
            wrong = f"“organisation” for “{each.text_zh[:40]}”, which is of no one’s work"
            yield problem(each, "reason", wrong, "another reason of the codebook")
        elif each.reason == "repeated" and quoted.isdisjoint(runs_of(each.text_zh, AGAIN)):
            wrong = (
                f"“repeated” for “{each.text_zh[:40]}”, of which no row quotes {AGAIN} characters in a row"
            )
            yield problem(each, "reason", wrong, "another reason of the codebook")


def check_width(exclusion: Exclusion) -> Iterator[Problem]:
    """Yield the exclusion of a figure that takes in more than one thing, and so swallows figures unseen."""
    text = exclusion.text_zh
    numerals = find_numerals(text)
    around = len(text) - sum(each.end - each.start for each in numerals)
    if len(text) > LONGEST or len(numerals) > NUMERALS or re.search(f"[{MARKS}]", text.strip(MARKS)):
        wrong = f"“{text[:40]}” is more than one figure"
        right = f"an exclusion for each, of {LONGEST} characters at the most"
        yield problem(exclusion, "text_zh", wrong, right)
    elif around > AROUND.get(exclusion.reason, LONGEST):
        wrong = f"“{text}” has {around} characters beside its numeral"
        right = (
            f"{AROUND[exclusion.reason]} at the most for a {exclusion.reason}: the figure with its own word"
        )
        yield problem(exclusion, "text_zh", wrong, right)
    elif cut := next((each for each in PAIRS if text.count(each[0]) != text.count(each[1])), None):
        yield problem(exclusion, "text_zh", f"“{text}” has one of {cut} alone", "both, or neither")


def check_reason(exclusion: Exclusion) -> Iterator[Problem]:
    """Yield a reason that the words of an exclusion rule out."""
    said = SAID_BY.get(exclusion.reason)
    if said and not said.search(exclusion.text_zh):
        wrong = f"“{exclusion.reason}” for “{exclusion.text_zh}”, which names none"
        yield problem(exclusion, "reason", wrong, "another reason of the codebook")
    elif exclusion.reason != "date" and DATE.fullmatch(exclusion.text_zh):
        yield problem(exclusion, "reason", f"“{exclusion.reason}” for “{exclusion.text_zh}”", "date")


def problem(row: Exclusion, field: str, wrong: str, right: str) -> Problem:
    """Return the problem that an exclusion takes in too much, or for a reason that is not its own."""
    return Problem(row.file, row.row, field, wrong, right, "fit")
