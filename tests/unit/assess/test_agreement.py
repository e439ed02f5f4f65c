"""Agreement of two codings: percent, alpha and its interval."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_scripts.assess.agreement import agreement_on, alpha_of, alphas_of, resamples_of


def test_alpha_is_one_for_agreement_and_undefined_without_variation() -> None:
    assert alpha_of([("met", "met"), ("not_met", "not_met")]) == pytest.approx(1)
    assert alpha_of([("met", "met"), ("met", "met")]) is None


def test_alpha_of_a_worked_example() -> None:
    """Observed disagreement 1 of 4; expected from the pooled values 5 a, 3 b: 30/56."""
    pairs = [("a", "a"), ("a", "a"), ("b", "b"), ("a", "b")]
    assert alpha_of(pairs) == pytest.approx(1 - (1 / 4) / (2 * 5 * 3 / (8 * 7)))


def test_the_interval_holds_alpha_and_is_the_same_each_time() -> None:
    pairs = [("a", "a")] * 30 + [("b", "b")] * 20 + [("a", "b")] * 5
    once, again = agreement_on("verdict", pairs), agreement_on("verdict", pairs)
    assert once == again
    assert once.alpha is not None
    assert once.low is not None
    assert once.high is not None
    assert once.low < once.alpha < once.high <= 1
    assert (once.variable, once.units, once.agreed) == ("verdict", 55, 50)
    assert once.confusion == {("a", "a"): 30, ("b", "b"): 20, ("a", "b"): 5}


def test_the_interval_holds_95_of_100_resamples() -> None:
    pairs = [("a", "a")] * 30 + [("b", "b")] * 20 + [("a", "b")] * 5
    kinds = {("a", "a"): 30, ("b", "b"): 20, ("a", "b"): 5}
    every = sorted(alphas_of(kinds, resamples_of([30, 20, 5])))
    found = agreement_on("verdict", pairs)
    assert (len(every), found.low, found.high) == (1000, every[25], every[975])


@given(st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from("abcd")), min_size=1, max_size=40))
def test_the_alpha_of_resamples_is_that_of_the_package(pairs: list[tuple[str, str]]) -> None:
    """The closed form for two coders gives what `krippendorff` gives, whatever the pairs are."""
    kinds = {pair: pairs.count(pair) for pair in pairs}
    [alpha] = alphas_of(kinds, np.array([list(kinds.values())]))
    wanted = alpha_of(pairs)
    assert (None if np.isnan(alpha) else alpha) == (None if wanted is None else pytest.approx(wanted))


def test_a_resample_that_lacks_a_kind_of_pair_is_that_of_the_others() -> None:
    """What is drawn no time counts for nothing."""
    [alpha] = alphas_of({("a", "a"): 9, ("b", "b"): 9, ("a", "b"): 9}, np.array([[2, 2, 0]]))
    assert alpha == pytest.approx(1)
