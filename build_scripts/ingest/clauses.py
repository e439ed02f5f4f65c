"""The clause that a figure stands in, and what of it the figure is about."""

import re
from dataclasses import dataclass

CLAUSE_END = "，。；！？：,;!?"
DANGLING = re.compile(
    r"^(?:[、和及与并]|其中|同比|比上年|较上年|年均|增长|下降|提高|提升|上升|增加|减少|降低|达到?|居|位居|列|排名|增速|增幅|降幅|占|高于|低于|"
    r"快于|好于|超过|突破|累计|总量|总投资|总额|金额|规模(?!以上)|覆盖|惠及|分别|均|为|创|实现增长|总值|比重|增量|平均)"
)
"""How a clause begins that says not itself what it is about."""
BARE = re.compile("[^，。；：]{0,2}$")
"""How it begins where its figure comes so early that only what stands behind can say it: “新增2家茶企”."""
LEAD = re.compile(r"(?:[ 　—▶►▪●■◆★☆○◎·•]|[（(]\d{1,2}[）)]|\d{1,2}[.．、](?!\d))+")
"""What stands at the head of an item of a list and is no part of what it says."""
THING = re.compile("[一-龥A-Za-z“（]{2}")


@dataclass(frozen=True)
class Clause:
    """A stretch of a text, from `start` up to `end`."""

    start: int
    end: int
    text: str


def clause_around(text: str, start: int, end: int) -> Clause:
    """Return the clause that holds a stretch of a text; a bracket keeps its commas to itself."""
    left = start
    while left > 0 and not ends_clause(text, left - 1):
        left -= 1
    right = end
    while right < len(text) and not ends_clause(text, right):
        right += 1
    lead = LEAD.match(text, left, start)
    left = lead.end() if lead else left
    return Clause(left, right, text[left:right])


def ends_clause(text: str, at: int) -> bool:
    """Say whether the character at a place ends a clause, which none within brackets or a number does."""
    if text[at] not in CLAUSE_END:
        return False
    if text[at] in ",:;" and text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit():
        return False
    sentence = max(text.rfind("。", 0, at), 0)
    return text.count("（", sentence, at) <= text.count("）", sentence, at)


def quote_around(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where the shortest quote stands that reads by itself and occurs once, the figure once within it.

    It is the clause of the figure, one item of it where the figure stands in it twice, or with what comes before
    where the clause does not say what it is about or occurs elsewhere, too. None where there is no such quote.
    """
    clause = clause_around(text, start, end)
    figure = text[start:end]
    left, right = clause.start, clause.end
    if text.count(figure, left, right) > 1:
        left, right = item_around(text, left, right, start, end)
    while DANGLING.match(text[left:start]) or (
        BARE.match(text[left:start]) and not THING.match(text[end:right])
    ):
        before = previous(text, left)
        if before is None or text.count(figure, before, right) > 1:
            break
        left = before
    while text.count(text[left:right]) > 1 or text.count(figure, left, right) != 1:
        before = previous(text, left)
        if text.count(figure, left, right) != 1 or before is None:
            return None
        left = before
    return left, right


def item_around(text: str, left: int, right: int, start: int, end: int) -> tuple[int, int]:
    """Return the item of the list between `left` and `right` that holds a figure, which stands in it once if it can."""
    figure = text[start:end]
    for marks in ("、", "、和及与"):
        first = max(text.rfind(mark, left, start) for mark in marks) + 1
        behind = [found for mark in marks if (found := text.find(mark, end, right)) >= 0]
        if text.count(figure, max(left, first), right) == 1:
            return max(left, first), right
        if text.count(figure, left, min(behind, default=right)) == 1:
            return left, min(behind, default=right)
        if text.count(figure, max(left, first), min(behind, default=right)) == 1:
            return max(left, first), min(behind, default=right)
    return left, right


def previous(text: str, left: int) -> int | None:
    """Return where the clause before a place begins, within the same sentence; None where there is none."""
    at = left - 1
    while at >= 0 and text[at] in CLAUSE_END + "、 ":
        if text[at] in "。！？":
            return None
        at -= 1
    if at < 0:
        return None
    start = clause_around(text, at, at + 1).start
    return start if start < left else None


def sentence_around(text: str, at: int) -> Clause:
    """Return the sentence that holds a place of a text, up to its full stop."""
    left = max(text.rfind(mark, 0, at) for mark in "。！？") + 1
    ends = [found for mark in "。！？" if (found := text.find(mark, at)) >= 0]
    right = min(ends) + 1 if ends else len(text)
    return Clause(left, right, text[left:right])
