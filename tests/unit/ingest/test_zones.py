"""Sentences without a figure: which are left out, and which a person decides."""

import pytest

from build_scripts.ingest.excluding import once, reason_of, sentence_exclusions
from tests.unit.ingest.drafting import AHEAD


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("茶山处处有歌声。", "slogan"),
        ("深入推进茶业高质量发展，不断优化营商环境，持续提升服务水平。", "slogan"),
        ("我们也清醒认识到，发展不平衡不充分的问题依然存在。", "background"),
        ("开通云溪至长山的茶山铁路。", None),
        ("三是兴茶富民促产业振兴。", "slogan"),
        ("兴茶富民还有不少亟待解决的事。", "background"),
        ("茶村全部通达光网。", None),
        ("茶业贷款不良率保持全省最低。", None),
        ("长山水利枢纽投入使用。", None),
        ("党中央关心的茶山水库开工建设。", None),
        ("实施“千里茶廊”建设行动，扩大优质茶园的覆盖面。", None),
    ],
)
def test_a_sentence_that_names_something_definite_is_left_to_a_person(
    sentence: str, reason: str | None
) -> None:
    """Verbs of effort with a general object are a slogan; named things may be pledges."""
    found = reason_of(sentence, AHEAD)
    assert (found[0] if found else None) == reason


def test_what_is_doubtful_is_left_open() -> None:
    """Sentences of effort are excluded by a person; those that nobody could check are excluded at once."""
    effort, lead_in = "深入推进茶业高质量发展，不断优化营商环境，持续提升服务水平。", "茶山处处有歌声。"
    excluded, left = sentence_exclusions(lead_in + effort, [], AHEAD)
    assert ([words for words, *_ in excluded], left) == ([lead_in], [effort])


def test_words_to_exclude_grow_until_they_occur_once() -> None:
    """They take in nothing that is coded, and stop at the end of a sentence."""
    text = "新增3条茶路，又修3条水渠。"
    at = text.index("3条水")
    assert once(text, at, at + 1, []) == "修3条"
    assert once("3。3", 0, 1, []) is None
    coded = [(text.index("条水"), text.index("条水") + 3)]
    assert once(text, at, at + 1, coded) == "修3"
