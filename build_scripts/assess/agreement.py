"""How far two independent codings agree: percent, and Krippendorff's alpha with an interval.

Alpha is 1 for perfect agreement and 0 for what chance would give (Krippendorff, Content
Analysis, 4th ed., chapter 12); it is computed by the package `krippendorff`. The interval holds
95 per cent of the alphas of 1,000 resamples of the units, drawn with a fixed seed.
"""

import math
from collections import Counter
from dataclasses import dataclass

import krippendorff
import numpy as np
from numpy.typing import NDArray

RESAMPLES = 1_000
SEED = 1


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
    confusion = dict(Counter(pairs))
    alpha = alpha_of(pairs)
    low = high = None
    if alpha is not None:
        resampled = alphas_of(confusion, resamples_of(list(confusion.values())))
        defined = sorted(float(each) for each in resampled if not math.isnan(each))
        low = defined[int(0.025 * len(defined))]
        high = defined[int(0.975 * len(defined))]
    return Agreement(
        variable=variable,
        units=len(pairs),
        agreed=sum(first == second for first, second in pairs),
        alpha=alpha,
        low=low,
        high=high,
        confusion=confusion,
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


def resamples_of(counts: list[int]) -> NDArray[np.int64]:
    """Return how often each kind of unit is drawn when all units are drawn anew: a row a resample."""
    chance = np.random.default_rng(SEED)
    total = sum(counts)
    return chance.multinomial(total, [count / total for count in counts], size=RESAMPLES)


def alphas_of(kinds: dict[tuple[str, str], int], drawn: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return nominal alpha for two coders of each row of `drawn`, which counts the `kinds` of pairs.

    For two coders, nominal values and none missing, alpha has a closed form; it is not a number
    where a row holds a single value.
    """
    values = {value: number for number, value in enumerate(sorted({each for pair in kinds for each in pair}))}
    holds = np.zeros((len(kinds), len(values)), dtype=np.int64)
    for row, pair in enumerate(kinds):
        for value in pair:
            holds[row, values[value]] += 1
    differ = np.array([first != second for first, second in kinds])
    units = drawn.sum(axis=1)
    total = 2 * units
    observed = drawn[:, differ].sum(axis=1) / units
    expected = (total**2 - ((drawn @ holds) ** 2).sum(axis=1)) / (total * (total - 1))
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(np.where(expected > 0, 1 - observed / expected, np.nan), dtype=np.float64)
