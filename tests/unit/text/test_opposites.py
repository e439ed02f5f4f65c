"""What one language can't say where the other says the contrary."""

import pytest

from build_scripts.text.opposites import OPPOSITES, contraries


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("农村居民收入", "the incomes of urban residents"),
        ("进口比上年多一成", "exports a tenth above the year before"),
        ("至少两家", "two firms at most"),
        ("办好女职工培训", "training for men at work"),
        ("民营公司的经费", "money of state-owned companies"),
        ("全市的总数", "the total of the province"),
        ("东部各县", "counties in the west"),
        ("每年一届", "held every month"),
    ],
)
def test_the_contrary_in_the_other_language(chinese: str, english: str) -> None:
    assert list(contraries(chinese, english))


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("农村和城镇居民收入", "the incomes of urban and rural residents"),
        ("进出口总额", "total imports and exports"),
        ("不低于12家", "no fewer than 12, or more than 11"),
        ("租金低于同地段的房子", "homes nearby have rents above it"),
        ("验收之前不算", "it counts only after acceptance"),
        ("农村快于城镇", "slower in urban places than in rural ones"),
        ("城镇居民", "residents, except rural ones"),
        ("12月31日以前", "not after 31 December"),
        ("全年", "over twelve months"),
        ("全年", "18 months, that is a year and a half"),
        ("全省第1", "the best city of all"),
        ("城镇化", "more people move from the countryside to towns"),
        ("重污染天气减少", "more days of clean air"),
        ("降低成本", "cheaper to do business, so that profits grow"),
        ("没有数字", ""),
        ("", "123"),
    ],
)
def test_the_same_in_other_words(chinese: str, english: str) -> None:
    assert list(contraries(chinese, english)) == []


def test_a_word_plainly_says_one_side_of_a_pair_only() -> None:
    """And what plainly says a side may say it."""
    for pair in OPPOSITES:
        for one, other in (pair, pair[::-1]):
            words = set(one.english.split("|"))
            assert not words & set(other.english.split("|"))
            assert all(one.may_en.search(word) for word in words)
