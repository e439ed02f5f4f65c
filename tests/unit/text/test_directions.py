"""The words that say in English whether something rose or fell, and that a number is a bound."""

import pytest

from build_scripts.text.directions import BOUNDS, FELL, ROSE


@pytest.mark.parametrize(
    "text", ["fell 7%", "a fall of 7%", "down 7%", "cut costs", "7% lower", "narrowed", "fewer cases"]
)
def test_what_says_that_something_fell(text: str) -> None:
    assert FELL.search(text)


@pytest.mark.parametrize(
    "text",
    [
        "no fewer than 10 km", "falling into poverty", "a down payment", "cutting-edge technology", "less developed counties",
        "the negative list", "contracted land", "downstream firms", "less than 5",
    ],
)  # fmt: skip
def test_what_only_looks_so(text: str) -> None:
    assert not FELL.search(text)


@pytest.mark.parametrize(
    "text", ["up 5%", "rose 5%", "growth of 5%", "to grow by 5%", "higher by 5%", "climbed 5%"]
)
def test_what_says_that_something_rose(text: str) -> None:
    assert ROSE.search(text)


@pytest.mark.parametrize("text", ["up to 41.2%", "more than 5", "the rural scheme"])
def test_what_only_looks_like_a_rise(text: str) -> None:
    assert not ROSE.search(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("at least 5", "gte"), ("5 or more", "gte"), ("no fewer than 5", "gte"), ("more than 5", "gt"), ("over 5", "gt"),
        ("within 5", "lte"), ("no more than 5", "lte"), ("top three", "lte"), ("less than 5", "lt"), ("nearly 5", "lt"),
        ("about 5", "approx"), ("some 5", "approx"),
    ],
)  # fmt: skip
def test_a_bound_is_of_one_kind(text: str, kind: str) -> None:
    assert kind in {each for each, pattern in BOUNDS.items() if pattern.search(text)}
