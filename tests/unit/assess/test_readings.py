"""Other readings of a verdict, held against a brute-force count over the numbers they stand for."""

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from build_scripts.assess.interval import Interval, decide
from build_scripts.assess.readings import readings
from build_scripts.assess.verdict import asked_for, compute
from build_scripts.load.records import Indicator, Outcome, Pledge
from build_scripts.text.figures import parse_figure
from tests.unit.making import UNITS, make_indicator, make_outcome, make_pledge

TESTS = {
    ">=": lambda value, target: value >= target,
    ">": lambda value, target: value > target,
    "<=": lambda value, target: value <= target,
    "<": lambda value, target: value < target,
    "==": lambda value, target: value == target,
}


def naive_range_verdict(low: Decimal, high: Decimal, test: str, target: Decimal) -> str:
    """Try many numbers from low up to, but not including, high, the target among them."""
    steps = 40
    tried = {low + (high - low) * number / steps for number in range(steps)}
    nearly = high - (high - low) / 10**6
    tried.add(nearly)
    if low <= target < high:
        tried.add(target)
        tried.add(min(target + (high - low) / 10**6, nearly))
    verdicts = {TESTS[test](value, target) for value in tried}
    return {True: "met", False: "not_met"}[verdicts.pop()] if len(verdicts) == 1 else "open"


def pledge(figure: str) -> Pledge:
    """Return a pledge of this figure, coded as it parses."""
    parsed = parse_figure(figure)
    return make_pledge(figure_text=figure, value=parsed.value, comparator=parsed.comparator)


def outcome(figure: str) -> Outcome:
    """Return an outcome of this figure, coded as it parses."""
    parsed = parse_figure(figure)
    return make_outcome(figure_text=figure, value=parsed.value, comparator=parsed.comparator)


def indicator(better: str) -> Indicator:
    """Return an indicator of which this is better."""
    return make_indicator(better=better)


NUMBERS = st.decimals(min_value=-20, max_value=20, places=1)
WIDTHS = st.sampled_from([Decimal("0.1"), Decimal(1), Decimal(10)])


@settings(max_examples=500)
@given(low=NUMBERS, width=WIDTHS, test=st.sampled_from(sorted(TESTS)), target=NUMBERS)
def test_a_range_gives_the_verdict_of_every_number_in_it(
    low: Decimal, width: Decimal, test: str, target: Decimal
) -> None:
    high = low + width
    given = Interval(low, high, high_open=True)
    decided = decide(asked_for(test, target), given) or "open"
    assert decided == naive_range_verdict(low, high, test, target)


@pytest.mark.parametrize(
    ("promised", "reported", "expected"),
    [
        ("7%", "8.8%", {"rounded": "met", "unrounded": "met"}),
        ("7%", "6.7%", {"rounded": "met", "unrounded": "not_met"}),
        ("7%", "7.0%", {"rounded": "met", "unrounded": "open"}),
        ("7%", "6.4%", {"rounded": "not_met", "unrounded": "not_met"}),
        ("7.0%", "6.7%", {"unrounded": "not_met"}),
        ("7%以上", "6.7%", {"unrounded": "not_met"}),
        ("超过7%", "7.0%", {"unrounded": "open"}),
        ("6.54%以上", "6.5%", {"unrounded": "open"}),
        ("6.55%以上", "6.5%", {"unrounded": "not_met"}),
        ("0.05%以上", "0.0%", {"unrounded": "not_met"}),
        ("5.5%左右", "5.4%", {"near": "met", "unrounded": "not_met"}),
        ("5.5%左右", "5.3%", {"near": "not_met", "unrounded": "not_met"}),
        ("5%左右", "4.8%", {"rounded": "met", "near": "met", "unrounded": "not_met"}),
    ],
)
def test_each_defensible_reading_is_given_with_its_verdict(
    promised: str, reported: str, expected: dict[str, str]
) -> None:
    found = readings(pledge(promised), outcome(reported), indicator("higher"))
    assert {each.code: each.verdict for each in found} == expected


def test_an_outcome_that_is_a_bound_has_no_other_reading() -> None:
    assert readings(pledge("7%"), outcome("超8%"), indicator("higher")) == ()


@settings(max_examples=200)
@given(promised=st.integers(1, 20), tenths=st.integers(0, 200))
def test_rounding_agrees_with_the_verdict_on_a_rounded_outcome(promised: int, tenths: int) -> None:
    """Reading the outcome as rounded is the same as having been given the rounded outcome."""
    reported = Decimal(tenths) / 10
    found = readings(pledge(f"{promised}%"), outcome(f"{reported:.1f}%"), indicator("higher"))
    [rounded] = [each for each in found if each.code == "rounded"]
    whole = reported.quantize(Decimal(1), ROUND_HALF_UP)
    again = compute(pledge(f"{promised}%"), outcome(f"{whole}%"), indicator("higher"))
    assert again is not None
    assert rounded.verdict == again.verdict


@pytest.mark.parametrize(
    ("promised", "reported", "better", "expected"),
    [
        ("下降3%", "下降3.5%", "lower", {"rounded": "met", "unrounded": "met"}),
        ("下降3%", "下降2.5%", "lower", {"rounded": "met", "unrounded": "not_met"}),
        ("下降3%", "下降2.4%", "lower", {"rounded": "not_met", "unrounded": "not_met"}),
        ("下降3%左右", "下降2.5%", "lower", {"rounded": "met", "near": "met", "unrounded": "not_met"}),
        ("下降3.5%左右", "下降3.4%", "lower", {"near": "met", "unrounded": "not_met"}),
        ("下降3.5%左右", "下降3.3%", "lower", {"near": "not_met", "unrounded": "not_met"}),
        ("下降3%以上", "下降3.0%", "lower", {"unrounded": "open"}),
        ("下降超过3%", "下降3.0%", "lower", {"unrounded": "open"}),
        ("下降3%", "下降3.0%", "lower", {"rounded": "met", "unrounded": "open"}),
        ("7%", "下降7.0%", "higher", {"rounded": "not_met", "unrounded": "not_met"}),
        ("0%", "0.0%", "higher", {"rounded": "met", "unrounded": "open"}),
    ],
)
def test_a_fall_is_read_by_its_size(
    promised: str, reported: str, better: str, expected: dict[str, str]
) -> None:
    """Where less is better, a fall that is nearly as deep as promised is nearly there."""
    found = readings(pledge(promised), outcome(reported), indicator(better))
    assert {each.code: each.verdict for each in found} == expected


@settings(max_examples=300)
@given(
    st.integers(1, 9),
    st.integers(1, 99),
    st.sampled_from(["", "左右", "以上", "以内"]),
    st.sampled_from(["higher", "lower", "neither"]),
)
def test_a_fall_is_the_mirror_of_a_rise_under_every_reading(
    promised: int, tenths: int, word: str, better: str
) -> None:
    """Turning every number and every direction round gives the same readings, the ends turned, too."""
    reported, turned = f"{Decimal(tenths) / 10:.1f}%", {"higher": "lower", "lower": "higher"}
    rise = readings(pledge(f"{promised}%{word}"), outcome(reported), indicator(better))
    fall = readings(
        pledge(f"下降{promised}%{word}"), outcome(f"下降{reported}"), indicator(turned.get(better, better))
    )
    assert [(each.code, each.verdict) for each in fall] == [(each.code, each.verdict) for each in rise]
    for one, other in zip(rise, fall, strict=True):
        assert (one.given.low, one.given.high) == (-(other.given.high or 0), -(other.given.low or 0))
        assert (one.given.low_open, one.given.high_open) == (other.given.high_open, other.given.low_open)


def test_a_carried_fall_is_read_as_one() -> None:
    """The step of a figure is the same, wherever the word of its fall stands."""
    own = make_pledge(figure_text="3%", carried_zh="分别下降", value=Decimal(-3))
    found = readings(own, outcome("下降2.5%"), indicator("lower"))
    assert {each.code: each.verdict for each in found} == {"rounded": "met", "unrounded": "not_met"}


def test_steps_of_different_units_are_compared_in_the_pledges() -> None:
    """“3吨” is rougher than “5600斤”, of which the last two digits may be noughts by chance."""
    own = make_pledge(figure_text="3吨", value=Decimal(3), unit_id="tonne")
    given = make_outcome(figure_text="5600斤", value=Decimal(5600), unit_id="jin")
    found = readings(own, given, indicator("higher"), UNITS)
    assert {each.code: each.verdict for each in found} == {"rounded": "met", "unrounded": "not_met"}
