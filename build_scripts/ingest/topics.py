"""What each number of a clause is about, where one clause is about several things: “A、B分别增长3%、5%”."""

import re

from build_scripts.ingest.clauses import Clause
from build_scripts.text.figure_words import HEDGES_OF_STATEMENTS, SIGNS, any_of

TOGETHER = re.compile("分别|均|都|各|双双")
"""What says that all things named before it are meant, one by one."""
PARTS = re.compile("[、和与及]")
COUNTED = re.compile(r"(?:等)?[一二两三四五六七八九十\d]+(?:项|个|类|种)?指标$|等$")
BOTH, BOTH_ARE = "城乡", ("城镇", "农村")
"""One word for two things, in the order in which their numbers follow."""
AND_SO_ON = re.compile("等([^，。；、]{2,})$")
AT_THE_END = re.compile(
    rf"(?:{any_of(SIGNS)}|分别|双双|同比|比上年|较上年|年均|累计|达到?|保持在|保持|稳定在|控制在|居|位居|[至到为在均都再了将约]|\s)+$"
)
AT_THE_HEAD = re.compile(
    rf"^(?:{any_of(HEDGES_OF_STATEMENTS)}|其中|全年|今年|今后|全市|全省|全区|到|实现(?!率)|是|\s|[、，—：（])+"
)
"""Words about a figure that say nothing of what it measures."""
FOOTNOTE = re.compile(r"\[\d{1,3}\]")


def bare_subject(words: str) -> str:
    """Return the words before a figure without those that every statement has."""
    return AT_THE_HEAD.sub("", AT_THE_END.sub("", FOOTNOTE.sub("", words))).strip(" 、，—：（")


def things_named(words: str) -> list[str]:
    """Return the things that the words before 分别 or 均 name, each with what they share: “A等产业产值”."""
    words = COUNTED.sub("", words.strip(" 、，"))
    shared = AND_SO_ON.search(words)
    tail = shared[1] if shared else ""
    if shared:
        words = words[: shared.start()]
    things = [each for each in PARTS.split(words) if each]
    if len(things) > 1 and not tail:
        tail = common_tail(things)
    return [each if each.endswith(tail) else each + tail for each in things]


def common_tail(things: list[str]) -> str:
    """Return what the last thing of a list lends to the others: “养老保险、医疗保险参保率” are two rates."""
    first, last = things[0], things[-1]
    for size in range(min(len(first), 4), 1, -1):
        at = last.find(first[-size:])
        if at >= 0:
            return last[at + size :]
    longest = max(map(len, things[:-1]))
    is_kind_of = all(len(each) <= 4 for each in things[:-1]) and len(last) > longest + 1
    return last[longest:] if is_kind_of else ""


def topics_of(text: str, clause: Clause, figures: list[tuple[int, int]], at: int) -> list[str]:
    """Return what the figure at a place in a clause is about: one subject, or several that share it.

    `figures` are where the figures of the clause stand, in order; `at` is the place of this one among them.
    """
    start = figures[at][0]
    words = text[clause.start : figures[0][0]]
    found = list(TOGETHER.finditer(words))
    if found and len(words) - found[-1].end() <= 12:
        things = things_named(bare_subject(words[: found[-1].start()]))
        if len(things) == 1 and len(figures) == 2 and BOTH in things[0]:
            things = [things[0].replace(BOTH, each) for each in BOTH_ARE]
        if len(things) == len(figures) and len(things) > 1:
            return [things[at]]
        if len(figures) == 1 and len(things) > 1:
            return things
    own = bare_subject(text[max(clause.start, figures[at - 1][1] if at else clause.start) : start])
    if len(own) >= 2:
        return [own]
    if at:
        return [bare_subject(words) or text[figures[at][1] : clause.end][:20]]
    return [own or text[figures[at][1] : clause.end][:20]]
