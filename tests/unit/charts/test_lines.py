"""Texts in lines that fit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_scripts.charts.lines import lines_of, width_of


def test_chinese_and_english_break_between_words() -> None:
    """A number stays whole in both."""
    assert lines_of("规模以上工业增加值增长7%", 10, 100) == ["规模以上工业增加值", "增长7%"]
    assert lines_of("Growth of retail sales", 10, 70) == ["Growth of", "retail", "sales"]


def test_no_line_begins_with_a_closing_mark() -> None:
    """Where it does not fit, the character before it goes with it; a space between changes nothing."""
    assert lines_of("一二三四，五六", 10, 40) == ["一二", "三四，", "五六"]
    assert lines_of("一二三。 ，四", 10, 40) == ["一二", "三。 ，", "四"]


def test_no_line_ends_with_an_opening_mark() -> None:
    """A bracket goes with what it holds."""
    assert lines_of("一二三（四）五", 10, 40) == ["一二三", "（四）五"]


@given(st.text(alphabet="茶路a b1，。%（）&", max_size=60), st.integers(10, 300))
def test_nothing_is_lost(text: str, width: int) -> None:
    """Only white space may go."""
    lines = lines_of(text, 14, width)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize(("text", "width"), [("茶", 14), ("", 0), ("ab", 16.8)])
def test_a_width_is_counted_in_ems(text: str, width: float) -> None:
    """Chinese is one em wide, Latin rather less."""
    assert width_of(text, 14) == pytest.approx(width)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("有 8 个指标能拿 2025 年目标同 2024 年报告数比：7 个定得更低", ["7 个", "2025 年", "指标", "定得"]),
        ("来源：云溪市政府工作报告（2024年12月25日）摘登", ["2024年12月25日", "工作", "报告"]),
        ("未见报告占比最高的是组织实施", ["未见", "最高的", "占比", "组织"]),
        ("云溪市政府 2030 年的承诺 · 激发需求行动：24 项", ["激发", "需求", "24 项", "承诺 ·"]),
        ("Source: work report of 25 December 2024, digest", ["25 December 2024,"]),
        ("建设县域高中“徐特立项目”十所", ["“徐特立项目”", "高中"]),
    ],
)
@pytest.mark.parametrize("width", [60, 80, 110, 140, 170, 220])
def test_no_word_date_or_number_with_its_counter_is_broken(text: str, whole: list[str], width: int) -> None:
    """Where a line is wide enough for it; and none begins with what separates."""
    lines = lines_of(text, 10, width)
    for each in whole:
        if width_of(each, 10) + 20 <= width:
            assert any(each in line for line in lines), (each, lines)
    assert [line for line in lines if line[0] in "·：，、・"] == []


def test_a_word_that_fits_no_line_is_broken_all_the_same() -> None:
    assert lines_of("邵阳承诺账本", 10, 20) == ["邵阳", "承诺", "账本"]
    assert lines_of("消费品", 10, 20) == ["消费", "品"]
