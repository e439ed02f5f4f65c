"""Which indicator of the vocabulary a statement is about, if any."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from build_scripts.assess.conversion import are_comparable
from build_scripts.load.records import Indicator, Unit

SURE, NEAR = 90.0, 55.0
"""How like a name the words of a statement are, of 100, to be taken for it, and to be shown as near."""
COMMON = re.compile(
    "增长率|增速|总数|数量|数$|占比|比重|比率|率$|全省排名|排名|增长|新增|累计|全市|全省|地方|实现|达到?|个数|家数|[（(][^）)]*[）)]"
)
"""Words that many names of indicators share and that tell none apart."""

QUALIFIERS = ("人均", "户均", "单位", "每万", "每千", "民间", "新增", "净增", "核心", "城镇", "农村", "年均")
"""Words that make another quantity of one, so that both names have them or neither."""


@dataclass(frozen=True)
class Match:
    """An indicator, and how like it a statement is, of 100."""

    indicator: Indicator
    likeness: float


def bare(words: str) -> str:
    """Return words without those that tell no indicator apart."""
    return COMMON.sub("", words) or words


def likeness_of(subject: str, name: str) -> float:
    """Return how like the words of a statement are to a name, of 100.

    It is as like as the name stands in the words whole, and loses by each character that the words have besides: such
    a word may make another quantity of it (春茶产量 is not 茶叶产量).
    """
    words, wanted = bare(subject), bare(name)
    if not words or not wanted:
        return 0.0
    shared = LCSseq.similarity(words, wanted)
    missing, besides = len(wanted) - shared, len(words) - shared
    apart = sum((each in subject) != (each in name) for each in QUALIFIERS)
    return max(0.0, 100.0 * (1 - missing / len(wanted)) - 4.0 * besides - 6.0 * missing - 15.0 * apart)


def best_match(
    subject: str, unit_id: str | None, form: str, indicators: Iterable[Indicator], units: Mapping[str, Unit]
) -> Match | None:
    """Return the indicator that a statement is most like, among those of its form and a unit that can be compared.

    None where none is as like as `NEAR`.
    """
    found = [
        Match(each, likeness_of(subject, each.name_zh))
        for each in indicators
        if each.form == form and are_comparable(unit_id, each.unit_id, units)
    ]
    best = max(found, key=lambda each: each.likeness, default=None)
    return best if best and best.likeness >= NEAR else None
