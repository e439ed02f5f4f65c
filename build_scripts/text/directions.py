"""The words that say in Chinese and English whether something rose or fell, and whether a number is a bound.

They are looked for in titles and translations, which must say what the source says. English words are compared as
kinds: “at least” and “no fewer than” are of one.
"""

import re

from build_scripts.text.figure_words import FALLS, RISES, any_of

FELL = re.compile(
    r"(?<!no )(?<!not )\b(?:f[ae]ll(?:s|en|ing)?(?! into)|drop(?:s|ped|ping)?|declin\w+|decreas\w+|down(?![ -]payment)|reduc\w+|lower\w*"
    r"|cut(?:s|ting)?(?![ -](?:edge|off))|shr[aiu]nk\w*|narrow\w*|fewer(?! than)|less(?! than|[ -]developed)|los[st]\w*|negative(?! list)"
    r"|slid|slip\w*|dip(?:s|ped)?|sank|weaken\w*|sav(?:e|es|ed|ing)|short(?:er|en\w*))\b",
    re.IGNORECASE,
)
ROSE = re.compile(
    r"\b(?:ris(?:es?|en|ing)|rose|gr(?:ow\w*|ew)|increas\w+|up(?! to)|gain\w*|expand\w*|rais\w+|higher|improv\w+|add\w*|doubl\w+"
    r"|climb\w*|jump\w*|surg\w+|recover\w*|accelerat\w+|strengthen\w*|widen\w*|extend\w*|advanc\w+"
    r"|more(?! than))\b",
    re.IGNORECASE,
)
FELL_ZH = re.compile(f"{any_of(FALLS)}|[降减跌缩压]|(?<![最高])低(?![保碳效空收龄])")
MAY_FALL_ZH = re.compile(f"{FELL_ZH.pattern}|[节省清消治防控遏杜退停短少]|化解|损失")
ROSE_ZH = re.compile(f"{any_of(RISES)}|[升涨扩高增]|提质|翻.{{0,2}}番")
"""Wider than the lists by which figures are read: what a title may say in other words."""

KINDS = {
    "gte": r"at least|or more|or above|or over|or higher|no(?:t)? (?:fewer|less|lower) than|not below|minimum|upwards",
    "gt": r"more than|over|above|exceed\w*|surpass\w*|past|passed|beyond|greater than|higher than|breaks? through|topp\w+",
    "lte": r"at most|within|up to|no(?:t)? (?:more|higher|greater) than|or (?:less|fewer|below|under)|not (?:to )?exceed\w*|top|maximum",
    "lt": r"not quite|short of|less than|fewer than|nearly|almost|under|below|close to|approach\w*|just short|lower than",
    "approx": r"[0-9]+-odd|odd|about|around|roughly|approximately|some|or so",
}
BOUNDS = {kind: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for kind, words in KINDS.items()}
"""What says in English that a number is a bound or about right, by comparator."""
