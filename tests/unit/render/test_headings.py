"""Headings: short names in quotation marks, and numbers with their counters, stay on one line; all else may be broken."""

import pytest

from build_scripts.render.headings import whole_names


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<h1>推进“茶园”建设</h1>", '<h1>推进<span class="unbroken">“茶园”</span>建设</h1>'),
        ("<h1>茶园</h1><p>“茶园”</p>", "<h1>茶园</h1><p>“茶园”</p>"),
        ("<h1>“一二三四五六七八九十”</h1>", "<h1>“一二三四五六七八九十”</h1>"),
        ("<h1>作出 148 项具体承诺</h1>", '<h1>作出 <span class="unbroken">148 项</span>具体承诺</h1>'),
        ("<h1>“two words”</h1>", "<h1>“two words”</h1>"),
    ],
)
def test_short_names_in_a_heading_stay_whole(html: str, expected: str) -> None:
    assert whole_names(html) == expected
