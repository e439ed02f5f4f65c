"""Which words of a text changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_scripts.parts.edits import AROUND, Edit, edit_between, shortened

texts = st.text("ab 1.%茶叶，", max_size=30)


@given(texts, texts)
def test_an_edit_gives_back_both_texts(was: str, is_now: str) -> None:
    edit = edit_between(was, is_now)
    assert (edit.before + edit.was + edit.after, edit.before + edit.is_now + edit.after) == (was, is_now)


@given(texts)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert edit_between(text, text) == Edit(text, "", "", "")


@pytest.mark.parametrize(
    ("was", "is_now", "edit"),
    [
        ("增长10%，快", "增长12%，快", Edit("增长", "10%", "12%", "，快")),
        ("茶叶增长 10%。", "茶叶增长 12%。", Edit("茶叶增长 ", "10%", "12%", "。")),
        ("It grew fast.", "It shrank fast.", Edit("It ", "grew", "shrank", " fast.")),
        ("没有写。", "没有写。按人民币计。", Edit("没有写。", "", "按人民币计。", "")),
        ("", "6", Edit("", "", "6", "")),
    ],
)
def test_words_and_numbers_stay_whole(was: str, is_now: str, edit: Edit) -> None:
    assert edit_between(was, is_now) == edit


def test_long_context_is_cut_and_the_words_that_changed_are_not() -> None:
    long = "一二三四五六七八九十" * 5
    edit = shortened(Edit(long, long, "", "a word " * 20))
    assert edit.was == long
    assert edit.before == f"…{long[-AROUND:]}"
    assert edit.after == "a word a word a word a…"
