"""The words that stand with a number and change what it says: the closed lists, in one place."""

import re
from collections.abc import Iterable

COMPARATORS_BEFORE = {
    "超过": "gt", "突破": "gt", "超出": "gt", "超": "gt", "高于": "gt", "多于": "gt", "大于": "gt", "逾": "gt", "不止": "gt", ">": "gt",
    "至少": "gte", "最少": "gte", "不低于": "gte", "不少于": "gte", "不小于": "gte", "不下": "gte", "不亚于": "gte", "不得低于": "gte", "不得少于": "gte", "起码": "gte",
    "≥": "gte",
    "低于": "lt", "少于": "lt", "小于": "lt", "不足": "lt", "不到": "lt", "未到": "lt", "将近": "lt", "接近": "lt", "近": "lt",
    "<": "lt",
    "不超过": "lte", "未超过": "lte", "不超": "lte", "不高于": "lte", "不多于": "lte", "不大于": "lte", "不得超过": "lte", "不得高于": "lte", "至多": "lte",
    "最多": "lte", "≤": "lte",
    "大约": "approx", "大概": "approx", "约": "approx",
}  # fmt: skip
COMPARATORS_AMID = {"余": "gt", "多": "gt"}
COMPARATORS_AFTER = {
    "及以上": "gte", "以上": "gte", "及以下": "lte", "以下": "lte", "以内": "lte", "之内": "lte",
    "左右": "approx", "上下": "approx",
}  # fmt: skip
COMPARATOR_WORDS = COMPARATORS_BEFORE | COMPARATORS_AMID | COMPARATORS_AFTER
"""What each word next to a number makes of it; a number without such a word is `eq`."""

MIRRORED = {"gt": "lt", "gte": "lte", "lt": "gt", "lte": "gte"}
"""What a comparator becomes below zero: a fall “of more than 3” is a change of less than −3."""

RATES_OF_FALL = ("降幅", "跌幅", "减幅")
RATES_OF_RISE = ("增幅", "涨幅")
NARROWS, WIDENS = ("收窄", "缩小"), ("扩大",)
REACHES = ("至", "到")
THAN_BEFORE = (
    *(than + year + time for than in "比较" for year in ("上年", "去年") for time in ("", "同期")),
    "同比",
    "环比",
)
"""What stands between a rate and how it moved: “降幅比上年收窄”."""


def phrases(rates: Iterable[str], moves: Iterable[str], ends: Iterable[str] = ("",)) -> list[str]:
    """Return each rate with each move and end, or with what it is held against: “降幅收窄至”, “降幅比上年收窄”."""
    between = ("",) if any(ends) else ("", *THAN_BEFORE)
    return [rate + than + move + end for rate in rates for than in between for move in moves for end in ends]


FALLS = (
    "负增长", "下降", "减少", "降低", "回落", "下滑", "下跌", "缩减", "压减", "削减", "调减", "下调", "萎缩", "净减", "压缩", "缩短", "减产", "减收", "减支",
    "降", "减", "跌", *NARROWS, *RATES_OF_FALL,
    *phrases(RATES_OF_FALL, WIDENS), *phrases(RATES_OF_FALL, (*NARROWS, *WIDENS), REACHES),
    *phrases(RATES_OF_RISE, NARROWS),
)  # fmt: skip
"""Words that make a change negative. A gap that narrows falls, and so does a rise that narrows."""
TURNED = tuple(phrases(RATES_OF_FALL, NARROWS))
"""Rises that hold the word of a fall, and so can’t be left out of a figure as others can."""
RISES = (
    "增长", "提高", "上升", "增加", "提升", "上涨", "回升", "净增", "增产", "增收", "增支", "增", "升", "涨", *RATES_OF_RISE,
    *phrases(RATES_OF_RISE, WIDENS), *phrases(RATES_OF_RISE, (*NARROWS, *WIDENS), REACHES),
    *TURNED,
)  # fmt: skip
"""Words that make a change positive. A fall that narrows is a rise of the rate."""
SIGNS = dict.fromkeys(FALLS, -1) | dict.fromkeys(RISES, 1)

WHO_IS_COUNTED = (
    "群众", "儿童", "婴幼儿", "残疾人", "学生", "师生", "职工", "农民工", "农民", "居民", "老年人", "老人", "人口", "劳动者", "人员", "青年",
    "旅客", "游客", "移民", "农牧民", "人数",
)  # fmt: skip
"""Who is counted where no unit stands beside the number: “惠及12万儿童” are persons."""
PERSON = "人"

OF_EACH = "(?:分别|均|都|双双|依次)"
"""What says a comparator of each number of the list behind it: “分别突破300亿元和3000亿元”."""

LEVEL = "(?:(?<!达)到|至(?![少多]))"
"""What makes a level of the number, and no change: “下降到5%”, but not “下降至少5%”."""
SAID_OF = "(?:达到|达|为|了)?"
"""What may stand between a comparator or a sign and its number."""

HEDGES_OF_STATEMENTS = (
    "力争",
    "争取",
    "确保",
    "力保",
    "努力",
    "预计",
    "预期",
    "有望",
    "原则上",
    "基本",
    "全面",
    "总体",
)
"""Words that soften or harden a whole statement."""
HEDGES = frozenset((*HEDGES_OF_STATEMENTS, *COMPARATOR_WORDS, "前"))
"""Every word that the column `hedge` may hold."""

YEARS_TOGETHER = "(?:近|过去|这)[2-9两三四五六七八九十]年|[2-9两三四五六七八九十]年[来间]|“十[一二三四五六七八九]五”(?:时期|期间|以来)"
"""Words of several years: “近三年”, “过去五年”, “5年来”. At the head of a paragraph they are of all that follows in it."""

PARTS_OF_OTHER_WORDS = {
    "近": "最附临邻就相靠新远", "超": "赶反高", "约": "节契条公预签履违制特邀简合", "减": "增加", "降": "升空", "跌": "涨止",
    "增": "新年", "升": "提公毫", "涨": "连", "前": "目当以提之此年",
}  # fmt: skip
"""Which characters before a word of one character make other words of it: 节约, 最近, 目前."""


def any_of(words: Iterable[str]) -> str:
    """Return a pattern for one of some words, the longest first."""
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


def whole_words(words: Iterable[str]) -> str:
    """Return a pattern for one of some words that is not the end of another: “约” but not “节约”."""
    return "|".join(
        f"(?<![{PARTS_OF_OTHER_WORDS[word]}]){word}" if word in PARTS_OF_OTHER_WORDS else re.escape(word)
        for word in sorted(words, key=len, reverse=True)
    )
