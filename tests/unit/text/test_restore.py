"""Restoring paragraphs: what copying did is undone, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_scripts.text.restore import cut_line, non_blank_lines, restore


def test_lines_are_joined_with_nothing_between() -> None:
    """Wrapped lines become one, as Chinese is written."""
    assert restore(["新增茶园 2000", "亩以上。"]) == "新增茶园 2000亩以上。"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("# 云溪市年度计划", "云溪市年度计划"),
        ("###### 六级", "六级"),
        ("**——茶业。**茶叶", "——茶业。茶叶"),
        ("  茶叶 \r", "茶叶"),
        ("#茶叶", "#茶叶"),
    ],
)
def test_markdown_marks_and_edge_spaces_go(line: str, text: str) -> None:
    """Headings, bold marks and edge spaces are undone; a “#” that is no heading stays."""
    assert restore([line]) == text


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("茶香不断茶香不断，，产量再增产量再增。。茶叶", "茶香不断，产量再增。茶叶"),
        ("11.. 交 通交 通", "1.交通"),
        ("研究研究", "研究"),
    ],
)
def test_a_doubled_heading_is_undoubled(line: str, text: str) -> None:
    """A newspaper heading that copying doubled stands once."""
    assert restore([line]) == text


@pytest.mark.parametrize(
    "line", ["11", "天天向上", "人人参与，茶叶增产。", "看看", "高高兴兴", "。", "15公里"]
)
def test_a_line_that_is_not_doubled_stays(line: str) -> None:
    """A line in which only a word repeats itself is returned as it is."""
    assert restore([line]) == line


@pytest.mark.parametrize("line", ["2020", "1212", "2525"])
def test_a_number_that_repeats_itself_is_not_halved(line: str) -> None:
    """A line that is a number, such as the year 2020, keeps all of its digits: no word lost."""
    assert restore([line]) == line


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("## **茶业。**茶叶 ", ["markdown:## **", "kept:茶业。", "markdown:**", "kept:茶叶", "space: "]),
        (
            "茶香茶香，，产量产量。。茶叶",
            ["kept:茶香", "doubled:茶香", "kept:，", "doubled:，", "kept:产量", "doubled:产量", "kept:。",
             "doubled:。", "kept:茶叶"],
        ),
        (
            "11.. 交 通交 通",
            ["kept:1", "doubled:1", "kept:.", "doubled:.", "space: ", "kept:交", "space: ", "kept:通",
             "doubled:交 通"],
        ),
        ("   ", ["space:   "]),
        ("", []),
    ],
)  # fmt: skip
def test_each_character_that_goes_goes_for_a_reason(line: str, pieces: list[str]) -> None:
    """A reader can be shown what was struck from a line, and why."""
    assert [f"{each.fate}:{each.text}" for each in cut_line(line)] == pieces


def test_the_number_of_a_page_goes_amid_its_paragraph() -> None:
    """At the edge of a paragraph it stays, and a number without marks stays wherever it is."""
    assert restore(["茶叶产量达到 16", "- 2 -", "万吨。"]) == "茶叶产量达到 16万吨。"
    assert restore(["茶叶产量达到", "16", "万吨。"]) == "茶叶产量达到16万吨。"
    assert restore(["茶叶产量。", "- 2 -"]) == "茶叶产量。- 2 -"
    assert [f"{each.fate}:{each.text}" for each in cut_line(" - 2 -", amid=True)] == ["space: ", "page:- 2 -"]


@given(st.text("茶叶，。12 *#", max_size=14))
def test_the_pieces_of_a_line_are_the_line(line: str) -> None:
    """Cutting neither adds nor loses nor moves a character."""
    assert "".join(each.text for each in cut_line(line)) == line


def test_no_lines_make_no_text() -> None:
    """A paragraph without lines has no text."""
    assert restore([]) == ""


def test_lines_count_from_one_and_blank_ones_are_left_out() -> None:
    """Line numbers are those that an editor shows."""
    assert non_blank_lines("甲\n\n \t\n乙\n") == {1: "甲", 4: "乙"}


@given(st.lists(st.text("茶叶产量，。12 ", min_size=1, max_size=12), max_size=4))
def test_restoring_adds_no_character(lines: list[str]) -> None:
    """What is restored is made of the characters of its lines, none of them more often."""
    restored = restore(lines)
    raw = "".join(lines)
    assert all(restored.count(character) <= raw.count(character) for character in set(restored))
