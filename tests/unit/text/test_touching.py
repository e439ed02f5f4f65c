"""Words that touch a figure and change what it says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_scripts.text.figure_words import COMPARATORS_BEFORE, FALLS
from build_scripts.text.figures import parse_figure
from build_scripts.text.touching import governing_fall, left_out

SYMBOLS = ("家", "户", "人", "人次", "元", "个", "个百分点", "%", "项", "千瓦", "第")


def cut(text: str, figure: str) -> tuple[str, str]:
    """Return what a figure leaves out where it stands in a text."""
    start = text.index(figure)
    return left_out(text, start, start + len(figure), parse_figure(figure).symbol, SYMBOLS)


@pytest.mark.parametrize(
    ("text", "figure", "before", "behind"),
    [
        ("占比至少 20%。", "20%", "至少 ", ""),
        ("企业超过600家以上", "600家", "超过", "以上"),
        ("有近3000家企业", "3000家", "近", ""),
        ("不足5家", "5家", "不足", ""),
        ("不少于5家", "5家", "不少于", ""),
        ("不少于5家", "少于5家", "不", ""),
        ("不得低于5家", "低于5家", "不得", ""),
        ("起码5家", "5家", "起码", ""),
        ("新建12.5", "12", "", ".5"),
        ("新建125", "12", "", "5"),
        ("至多5家", "5家", "至多", ""),
        ("投资下降7.0%，", "7.0%", "下降", ""),
        ("投资下降了约7.0%左右，", "7.0%", "下降了约", "左右"),
        ("下降超过3%", "超过3%", "下降", ""),
        ("至少增长5%", "5%", "至少增长", ""),
        ("出现3.3%的负增长", "3.3%", "", "的负增长"),
        ("降幅收窄至3%", "3%", "降幅收窄至", ""),
        ("降幅比上年收窄3%", "3%", "降幅比上年收窄", ""),
        ("降幅比上年收窄3%", "降幅比上年收窄3%", "", ""),
        ("自然增长率：-3.93%", "3.93%", "-", ""),
        ("为企业减负20亿元", "20亿元", "", ""),
        ("利润负3%", "3%", "负", ""),
        ("百余家", "百", "", "余家"),
        ("2400多亿元", "2400", "", "多亿元"),
        ("8千家", "8", "", "千家"),
        ("2.1万人次", "2.1万人", "", "次"),
        ("提高0.5 个百分点左右", "0.5 个", "", "百分点左右"),
        ("5 家以上", "5", "", " 家以上"),
        ("5 人次以上", "5", "", " 人次以上"),
        ("失业率5.5%以内", "5.5%", "", "以内"),
        ("增长5%—6%", "6%", "5%—", ""),
        ("增长5%—6%", "5%", "", "—6"),
        ("10.1 7亿元", "7亿元", "10.1 ", ""),
        ("比例2:1", "1", "2:", ""),
        ("全省第3", "3", "第", ""),
        ("进入前 30", "30", "前 ", ""),
    ],
)
def test_a_word_that_touches_a_figure_and_is_left_out_is_found(
    text: str, figure: str, before: str, behind: str
) -> None:
    """On either side, whether a space stands between or not."""
    assert cut(text, figure) == (before, behind)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("投资增长7.0%，", "7.0%"), ("产值达55万户", "55万户"), ("下降到5%", "5%"), ("从5%下降到3%", "5%"),
        ("节约30家", "30家"), ("最近3家", "3家"), ("目前30家", "30家"), ("附近3家", "3家"), ("全省第3，9个", "9个"),
        ("突破10项关键技术", "10项"), ("超过600家", "超过600家"), ("5500万以上人次", "5500万以上"), ("3家上下联动", "3家"),
        ("产值4050亿元、增长8.5%", "8.5%"), ("目标——5家", "5家"), ("新增2个", "2个"),
    ],
)  # fmt: skip
def test_what_is_no_part_of_the_figure_is_left_alone(text: str, figure: str) -> None:
    """A word of growth, another word that ends alike, the number before: none of them is missing."""
    assert cut(text, figure) == ("", "")


def test_of_half_words_the_longest_is_missing() -> None:
    """“于” ends 少于 as well as 不得少于."""
    assert left_out("不得少于5家", 3, 6, "家", SYMBOLS) == ("不得少", "")


@given(st.sampled_from([*FALLS, *COMPARATORS_BEFORE]), st.integers(1, 10**6), st.sampled_from(["", " "]))
def test_every_word_of_the_lists_is_found(word: str, number: int, gap: str) -> None:
    """Whatever a figure may hold before its number, it must hold."""
    assert cut(f"我市{word}{gap}{number}家", f"{number}家") == (f"{word}{gap}", "")


@pytest.mark.parametrize(
    ("text", "figure", "fall"),
    [
        ("水耗、能耗分别下降3%、5%", "5%", "下降"), ("分别下降3%、5%和6.5%", "6.5%", "下降"),
        ("投资下降3%、消费增长5%", "5%", ""), ("投资下降3%，共5%", "5%", ""), ("下降到3%、5%", "5%", ""),
    ],
)  # fmt: skip
def test_a_fall_governs_the_numbers_of_its_list(text: str, figure: str, fall: str) -> None:
    """Of “分别下降3%、5%” both fall; another verb or the end of the list ends it."""
    assert governing_fall(text, text.index(figure)) == fall
