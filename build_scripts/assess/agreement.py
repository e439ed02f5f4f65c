"""How far two independent codings agree: percent, and Krippendorff's alpha with an interval.

Alpha is 1 for perfect agreement and 0 for what chance would give (Krippendorff, Content
Analysis, 4th ed., chapter 12); it is computed by the package `krippendorff`. The interval holds
95 per cent of the alphas of 1,000 resamples of the units, drawn with a fixed seed.
"""

import math
import random
from collections import Counter
from dataclasses import dataclass

import krippendorff
import numpy as np

from build_scripts.link.spans import find_once
from build_scripts.load.records import Coding, Paragraph

RESAMPLES = 1_000
SEED = 1
OVERLAP = 0.5
"""Two quotes are of the same unit if they share at least this part of the shorter one."""


@dataclass(frozen=True)
class Agreement:
    """Agreement on one variable.

    `alpha` and the interval from `low` to `high` are None where every value is the same, so that
    alpha is not defined. `confusion` counts pairs of values, the first coder's first.
    """

    variable: str
    units: int
    agreed: int
    alpha: float | None
    low: float | None
    high: float | None
    confusion: dict[tuple[str, str], int]


def agreement_on(variable: str, pairs: list[tuple[str, str]]) -> Agreement:
    """Return how far pairs of values agree; each pair is one unit, the first coder's value first."""
    alpha = alpha_of(pairs)
    low = high = None
    if alpha is not None:
        chance = random.Random(SEED)
        resampled = [alpha_of(chance.choices(pairs, k=len(pairs))) for _ in range(RESAMPLES)]
        defined = sorted(each for each in resampled if each is not None)
        low = defined[int(0.025 * len(defined))]
        high = defined[min(len(defined) - 1, int(0.975 * len(defined)))]
    return Agreement(
        variable=variable,
        units=len(pairs),
        agreed=sum(first == second for first, second in pairs),
        alpha=alpha,
        low=low,
        high=high,
        confusion=dict(Counter(pairs)),
    )


def alpha_of(pairs: list[tuple[str, str]]) -> float | None:
    """Return nominal alpha for two coders, or None where it is not defined."""
    values = sorted({value for pair in pairs for value in pair})
    if len(values) < 2:
        return None
    codes = {value: number for number, value in enumerate(values)}
    data = np.array([[codes[pair[coder]] for pair in pairs] for coder in (0, 1)], dtype=float)
    alpha = float(krippendorff.alpha(reliability_data=data, level_of_measurement="nominal"))
    return None if math.isnan(alpha) else alpha


def matched(
    first: list[Coding], second: list[Coding], paragraphs: dict[str, Paragraph]
) -> list[tuple[Coding, Coding]]:
    """Return the units that both coders found, each matched at most once, best overlap first.

    Units match if they stand in the same paragraph and table, both or neither hold a figure, the
    figures stand in the same place, and their quotes overlap.
    """
    candidates = []
    rivals: dict[tuple[str, str], list[Coding]] = {}
    for coding in second:
        rivals.setdefault((coding.paragraph_id, coding.table), []).append(coding)
    for one in first:
        for other in rivals.get((one.paragraph_id, one.table), []):
            score = overlap(one, other, paragraphs[one.paragraph_id].text_zh)
            if score:
                candidates.append((-score, one.coding_id, other.coding_id, one, other))
    taken: set[str] = set()
    pairs = []
    for _, one_id, other_id, one, other in sorted(candidates, key=lambda each: each[:3]):
        if f"a/{one_id}" not in taken and f"b/{other_id}" not in taken:
            taken |= {f"a/{one_id}", f"b/{other_id}"}
            pairs.append((one, other))
    return pairs


def overlap(one: Coding, other: Coding, text: str) -> float:
    """Return how much of their quotes two codings share, from 0 for different units to 1."""
    if (one.figure_text is None) != (other.figure_text is None):
        return 0.0
    spans = [find_once(each.quote_zh, text) for each in (one, other)]
    if spans[0] is None or spans[1] is None:
        return 0.0
    if one.figure_text and other.figure_text:
        places = [
            span.start + each.quote_zh.find(str(each.figure_text))
            for span, each in zip(spans, (one, other), strict=True)
            if span
        ]
        ends = [place + len(str(each.figure_text)) for place, each in zip(places, (one, other), strict=True)]
        if max(places) >= min(ends):
            return 0.0
    shared = min(spans[0].end, spans[1].end) - max(spans[0].start, spans[1].start)
    shorter = min(len(one.quote_zh), len(other.quote_zh))
    if shared < OVERLAP * shorter:
        return 0.0
    longest = max(spans[0].end, spans[1].end) - min(spans[0].start, spans[1].start)
    return shared / longest
