"""Sentences of a paragraph."""

from hypothesis import given
from hypothesis import strategies as st

from build_scripts.text.sentences import split_sentences


def test_sentences_end_at_their_stops_with_closing_marks() -> None:
    """A sentence takes its stop and the quotation mark that closes after it."""
    assert split_sentences("种茶。“修路！”通车；展望来年") == ["种茶。", "“修路！”", "通车；", "展望来年"]


@given(st.text("茶。；！？”’）“，a ", max_size=30))
def test_joined_sentences_are_the_paragraph(text: str) -> None:
    """No character is lost between sentences, and none is added."""
    assert "".join(split_sentences(text)) == text
