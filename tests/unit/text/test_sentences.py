"""Sentences of a paragraph."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_scripts.text.sentences import full_sentences, split_sentences


def test_sentences_end_at_their_stops_with_closing_marks() -> None:
    """A sentence takes its stop and the quotation mark that closes after it."""
    assert split_sentences("种茶。“修路！”通车；展望来年") == ["种茶。", "“修路！”", "通车；", "展望来年"]


@given(st.text("茶。；！？”’）“，a ", max_size=30))
def test_joined_sentences_are_the_paragraph(text: str) -> None:
    """No character is lost between sentences, and none is added."""
    assert "".join(split_sentences(text)) == text


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("增长4.6%；不到5%。查到名单，就能下结论。", ["增长4.6%；不到5%。", "查到名单，就能下结论。"]),
        ("“建成了。”没有说几座。", ["“建成了。”", "没有说几座。"]),
        ("Up 4.6%; short. 25 firms (see no. 7) are “new.” The list.", ["Up 4.6%; short.", "25 firms (see no. 7) are “new.”", "The list."]),
        ("没有句号", ["没有句号"]),
    ],
)  # fmt: skip
def test_a_text_of_ours_is_cut_at_full_stops_alone(text: str, sentences: list[str]) -> None:
    """A semicolon, a decimal point and a number behind “no.” end no sentence."""
    assert full_sentences(text) == sentences
