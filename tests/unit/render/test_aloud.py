"""What a voice needs: words of the other language marked, signs named, all else left alone."""

import dataclasses

import pytest

from build_scripts.render.aloud import speakable
from tests.editions import EDITIONS


@pytest.mark.parametrize(
    ("lang", "html", "expected"),
    [
        ("en", "<p>It says 左右 (about).</p>", '<p>It says <span lang="zh">左右</span> (about).</p>'),
        (
            "en",
            '<blockquote lang="zh"><p>增长<mark>7%</mark>左右</p></blockquote><p>左右</p>',
            '<blockquote lang="zh"><p>增长<mark>7%</mark>左右</p></blockquote><p><span lang="zh">左右</span></p>',
        ),
        ("en", '<a title="左右"><svg><text>左右</text></svg></a>', '<a title="左右"><svg><text>左右</text></svg></a>'),
        ("en", "《统计上大中小微型企业划分办法》", '<span lang="zh">《统计上大中小微型企业划分办法》</span>'),
        ("zh", "术语 Retail sales of goods", '术语 <span lang="en">Retail sales of goods</span>'),
        ("zh", "采用 CC BY，见 SHA-256", "采用 CC BY，见 SHA-256"),
        ("zh", "<pre>three words here</pre>", "<pre>three words here</pre>"),
        (
            "zh",
            "<b>6.7% &lt; 7%</b>",
            '<b>6.7% <span role="img" aria-label="低于">&lt;</span> 7%</b>',
        ),
        ("en", "8.8% ≥ 7%", '8.8% <span role="img" aria-label="is at least">≥</span> 7%'),
        ("en", "<br>a<use href='#x'/>左", '<br>a<use href=\'#x\'/><span lang="zh">左</span>'),
    ],
)  # fmt: skip
def test_words_and_signs_are_marked_where_a_voice_needs_it(lang: str, html: str, expected: str) -> None:
    [edition] = [each for each in EDITIONS if each.lang == lang]
    assert speakable(html, edition) == expected


def test_whatever_language_a_page_is_in_the_sources_words_are_marked() -> None:
    """An edition in a third language needs nothing of its own here."""
    third = dataclasses.replace(EDITIONS[1], lang="fr")
    assert speakable("<p>environ 左右</p>", third) == '<p>environ <span lang="zh">左右</span></p>'
