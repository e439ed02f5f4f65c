"""Which year a paragraph speaks of, and whether it looks back or ahead.

Headings say it for a part of a document, the first words of a paragraph for itself and for what
follows; a year in the clause goes before both.
"""

import re
from dataclasses import dataclass, replace

from build_scripts.ingest.blocks import Block
from build_scripts.ingest.titles import is_title
from build_scripts.text.numerals import read_chinese_numeral

BACK = re.compile(
    "回顾|回望|总结|成就|成绩|成效|过去|亮点|实效|完成情况|进展|执行情况|落实情况|(?:全面|全部|基本|顺利|圆满)(?:落实|完成|兑现|建成)|兑现|做了以下工作|运行情况|主要做法|公报|统计"
)
ACCOUNT = re.compile("完成情况|进展|执行情况|落实情况|兑现|(?:全面|全部|基本|顺利|圆满)(?:落实|完成|建成)")
"""What is told of targets that were set: “民生实事进展” looks back, though what is meant was to come."""
AHEAD = re.compile(
    "安排|任务|目标|下半年|下一步|下一?阶段|重点工作|重点任务|展望|思路|考虑|打算|预期|要求|部署|建议|工作重点|主要工作|规划|纲要|计划|方案|实事(?!求是)|展开|草案|这样干|怎么干"
)
NOTES = re.compile("名词解释|名词注释|有关名词|词语解释|注释|附注|名词说明|术语解释|^注[:：]?$")
PLAN_NAMES = "(?:“十([一二三四五六七八九])五”|第(十[一二三四五六七八九])个五年)"
FIRST_PLAN_ENDED = 1957
"""The first five-year plan ran from 1953 to 1957."""
YEARS_BETWEEN = 3
"""Between the second plan and the third lay three years without one: the third ran from 1966 to 1970."""
YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)\s?年")
LOOKS_BACK = re.compile(
    r"(?:[^，。]{0,6}[！，])?(?:刚刚)?(?:过去的?(?:一年|五年|\d{4}年|这)|一年来|五年来|这五年|这一年|五年间|去年|上年|回顾|回首|回望|"
    r"——这[是五]|成绩来之|我们也清醒|同时我们|在看到成绩|在肯定成绩|上述成绩)"
)
LOOKS_AHEAD = re.compile(
    r"(?:[^，。]{0,6}[！，])?(?:[^，。]{0,8})?(?:今年|新的一年|未来[一五]年|今后[一五]年|明年|下半年|下一步|做好今年|做好明年)"
)
PLAN_FIRST = re.compile(f"(?:各位代表[！，])?[^，。“]{{0,4}}{PLAN_NAMES}")
THIS_YEAR = re.compile("今年|新的一年|明年")
FIVE_TO_COME = re.compile("(?:未来|今后)五年")
LEAVES = re.compile("今年以来|今年[1-9一二三四五六七八九十]+月")
DAY = re.compile(r"((?:19|20)\d\d)(?:\s?年\s?(\d{1,2})\s?月\s?\d{1,2}\s?日|-(?=\d\d-)(\d\d)-\d\d(?!\d))")
"""A day on which a document may have been issued."""
EARLY, LATE = 3, 11
"""The months up to which a document may look back on the year before, and from which on its own whole year."""
PART_OF_A_YEAR = re.compile(
    r"上半年|前[三3]个?季度|一季度|今年以来|1\s?[-—–至到]\s?(?:[3-9]|1[01])\s?月|截[至止]\s?(?:目前|(?:(?:19|20)\d\d年)?\s?(?:[3-9]|1[01])\s?月)"
)
"""What an account amid the year speaks of."""
AIMED_AT = re.compile(
    r"(?<!\d)((?:19|20)\d\d)年(?:全[省市县区州旗])?[^，。；：、0-9]{0,12}(?:预期目标|目标任务|工作安排|重点工作)"
)
"""Words of a text without a heading that name the year it looks ahead to."""
BEFORE = re.compile("去年|上年|过去")
PAST = re.compile("年?初|以来|上半年|[1-9]月")
"""What stands behind a year of which something is told."""
SOON = re.compile("今年[^。]{0,12}(?:将|目标|计划|安排|落实)|目标清单|力争|确保")
SO_FAR = re.compile("同比|比上年|较上年|去年|已(?:完成|建成|经)|完成率|圆满完成|回顾|截至")
"""Words of a text without a heading that says it: whether it tells what is to come, or what has been done."""
HEAD = 30
"""How many characters at the head of a paragraph say what it speaks of."""


@dataclass(frozen=True)
class Years:
    """The years of a document: the one it looks back on, and the one it looks ahead to.

    `amid` says that it was issued amid the latter and has no heading that names a year: what it says to be done was
    done in that year. `so_far` says that it is an account of a part of that year.
    """

    back: int
    ahead: int
    amid: bool = False
    so_far: bool = False


@dataclass(frozen=True)
class Period:
    """What a paragraph speaks of.

    `direction` is `outcome`, `pledge`, `notes` for explanations of words, or empty where nothing says it; `spans`
    says that it speaks of several years together.
    """

    direction: str
    year: int
    spans: bool = False


def plan_end(text: str) -> int | None:
    """Return the last year of the first five-year plan that a text names by its number, as “十四五” does."""
    found = re.search(PLAN_NAMES, text)
    if found is None:
        return None
    number = found[2] or f"十{found[1]}"
    return FIRST_PLAN_ENDED + 5 * (int(read_chinese_numeral(number)) - 1) + YEARS_BETWEEN


def years_of(blocks: list[Block], issued_year: int | None, issued_month: int | None) -> Years:
    """Return the years of a document: from its headings, else from when it was issued, else from its first words."""
    back: set[int] = set()
    ahead: set[int] = set()
    for text in headings_of(blocks):
        own = [int(year) for year in YEAR.findall(text)]
        if own and PART_OF_A_YEAR.search(text) and BACK.search(text) and not (back or ahead):
            return Years(max(own) - 1, max(own), amid=True, so_far=True)
        if len(set(own)) > 1 and BACK.search(text) and AHEAD.search(text):
            back.add(min(own))
            ahead.add(max(own))
            continue
        for year in own:
            if BACK.search(text):
                back.add(year)
            elif AHEAD.search(text) and not re.search("报告$|报告（", text):
                ahead.add(year)
    if back and ahead:
        return Years(max(back), min((year for year in ahead if year > max(back)), default=max(back) + 1))
    if back:
        return Years(max(back), max(back) + 1)
    if ahead:
        first = min(ahead) + (min(ahead) + 1 in ahead)
        return Years(first - 1, first)
    return from_issue(blocks, issued_year, issued_month)


def headings_of(blocks: list[Block]) -> list[str]:
    """Return the headings of a document, without their spaces; a title on two lines is one."""
    texts = [re.sub(r"\s", "", each.text) for each in blocks if each.kind == "heading"]
    if (
        len(texts) > 1
        and not is_title(texts[0])
        and is_title(texts[0] + texts[1])
        and not YEAR.search(texts[1])
    ):
        return [texts[0] + texts[1], *texts[2:]]
    return texts


def from_issue(blocks: list[Block], issued_year: int | None, issued_month: int | None) -> Years:
    """Return the years of a document whose headings name none.

    A report that is given in November or December looks back on its own year, one given earlier on the year before.
    Without a date it is the first year of a five-year plan that tells, or the year that is named most.
    """
    head = "\n".join(each.text for each in blocks[:20])
    if issued_year is None and (found := DAY.search(head)):
        issued_year, issued_month = int(found[1]), int(found[2] or found[3])
    if issued_year is not None:
        month = issued_month or 1
        late = month >= LATE
        return Years(
            issued_year if late else issued_year - 1,
            issued_year + 1 if late else issued_year,
            amid=EARLY < month < LATE,
            so_far=EARLY < month < LATE and bool(PART_OF_A_YEAR.search(head)),
        )
    text = "".join(each.text for each in blocks)
    if (first := re.search(f"{PLAN_NAMES}[^。，]{{0,8}}(?:开局|第一年|起步)", text)) and (
        end := plan_end(first[0])
    ):
        return Years(end - 5, end - 4)
    if aim := AIMED_AT.search(text):
        return Years(int(aim[1]) - 1, int(aim[1]))
    named = [int(year) for year in YEAR.findall(text)]
    year = max(set(named), key=named.count) if named else 0
    if PART_OF_A_YEAR.search(head):
        return Years(year - 1, year, amid=True, so_far=True)
    return Years(year, year + 1) if named.count(year + 1) > 1 else Years(year - 1, year)


def periods_of(blocks: list[Block], years: Years) -> list[Period]:
    """Return the period of each block, in order."""
    turns = any(
        AHEAD.search(each.text) and not BACK.search(each.text) for each in blocks if each.kind == "heading"
    )
    part = Period(direction_of(blocks), years.ahead)
    current = part
    periods = []
    for block in blocks:
        if block.kind == "heading":
            if block.level in (0, 1, 2) or named(block.text):
                heading = replace(block, text=re.sub(r"\s", "", block.text))
                part = current = of_heading(heading, part, years, turns=turns)
        elif block.kind == "body" and current.direction != "notes":
            current = of_paragraph(block.text, current, years)
        periods.append(current)
    return periods


def direction_of(blocks: list[Block]) -> str:
    """Return `pledge` where no heading says what a document speaks of, and all its words are of what is to come."""
    if any((BACK.search(each.text) or AHEAD.search(each.text)) for each in blocks if each.kind == "heading"):
        return ""
    text = "".join(each.text for each in blocks)
    return "pledge" if SOON.search(text) and not SO_FAR.search(text) else ""


def named(heading: str) -> bool:
    """Say whether a heading names a year, or a five-year plan, and what of it."""
    return bool(YEAR.search(heading) or re.search(PLAN_NAMES, heading)) and bool(
        BACK.search(heading) or AHEAD.search(heading) or heading.endswith("工作")
    )


def of_heading(block: Block, before: Period, years: Years, *, turns: bool) -> Period:
    """Return the period that a heading opens; without a word on it, that of the part before goes on.

    `turns` says that some heading of the document looks ahead: then a first chapter without a word on it looks back, and
    one that follows one that looked back looks ahead. A statistical bulletin looks back all through.
    """
    text = block.text
    if NOTES.search(text):
        return Period("notes", years.ahead)
    back, ahead = BACK.search(text), AHEAD.search(text)
    end = plan_end(text)
    own = [int(year) for year in YEAR.findall(text)]
    is_so_far = years.amid and PART_OF_A_YEAR.search(text) and not ahead
    if is_so_far or (back and (ACCOUNT.search(text) or own or not (ahead and ahead.start() < back.start()))):
        return Period("outcome", year_told(text, own, years), spans=end is not None and not own)
    of_a_part = bool(own) and end is None and (block.level > 0 or text.endswith("工作"))
    if of_a_part and max(own) <= years.back:
        return Period("outcome", max(own))
    if ahead:
        if FIVE_TO_COME.search(text):
            return Period("pledge", end or years.ahead + 4, spans=True)
        if end is not None and end >= years.ahead and not (own and text.find("年") < text.find("“十")):
            return Period("pledge", end, spans=True)
        return Period("pledge", max(years.ahead, *own) if own else years.ahead)
    if end is not None and not own and (block.level or PLAN_FIRST.match(text)):
        is_over = end < years.ahead
        return Period(
            "outcome" if is_over else "pledge", min(end, years.back) if is_over else end, spans=True
        )
    if block.level and THIS_YEAR.search(text):
        return Period("pledge", years.ahead)
    if of_a_part:
        return Period("pledge", max(years.ahead, *own))
    if block.level in (1, 2) and before.direction in ("outcome", ""):
        if not turns:
            return before
        return Period("pledge", years.ahead) if before.direction else Period("outcome", years.back)
    if before.direction == "pledge" and block.level in (1, 2):
        return Period("pledge", years.ahead)
    return before


def year_told(text: str, own: list[int], years: Years) -> int:
    """Return the year that a heading which looks back tells of; `own` are those that it names."""
    if BEFORE.search(text) or (own and max(own) < years.ahead):
        return years.back
    is_of_now = years.so_far or (years.amid and (PART_OF_A_YEAR.search(text) or ACCOUNT.search(text)))
    return years.ahead if is_of_now else years.back


def of_paragraph(text: str, before: Period, years: Years) -> Period:
    """Return the period of a paragraph, by its first words or that of the paragraph before."""
    head = text[:HEAD]
    end = plan_end(head)
    if LEAVES.match(head):
        return before
    if LOOKS_BACK.match(head):
        return Period("outcome", years.back, spans="五年" in head or (before.spans and not YEAR.search(head)))
    if end is not None and PLAN_FIRST.match(head):
        if end < years.ahead:
            return Period("outcome", min(end, years.back), spans=True)
        if not re.search("今年|开局", head):
            return Period("pledge", end, spans=True)
    if LOOKS_AHEAD.match(head):
        if FIVE_TO_COME.search(head):
            own_end = before.year if before.spans else years.ahead + 4
            return Period("pledge", plan_end(text) or own_end, spans=True)
        return Period("pledge", years.ahead)
    found = YEAR.match(head.removeprefix("刚刚过去的"))
    if found and int(found[1]) == years.back and before.direction != "pledge":
        return Period("outcome", years.back)
    if years.amid and PART_OF_A_YEAR.search(head):
        return Period("outcome", years.ahead)
    if found and int(found[1]) == years.ahead and not PAST.match(head, found.end()):
        return Period("pledge", years.ahead)
    return replace(before)
