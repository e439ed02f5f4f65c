"""Texts of descriptors: in their own language, plain, no placeholder, of the same years in both."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Found
from tests.unit.editing import redescribe, set_value

PLAN = "plan-2030/datapackage.json"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("title", "Plan"),
        ("title", "。"),
        ("title", "<script>alert(1)</script>方案"),
        ("title_en", "方案"),
        ("title_en", "TODO"),
        ("title_en", "The plan of 2041"),
        ("description_en", "A plan，in part."),
        ("ledger.short_zh", "The plan of the city"),
        ("ledger.short_en", "方案"),
        ("ledger.short_en", "{{ plan }}"),
        ("ledger.about_en", "TBD"),
        ("ledger.place.name_en", "云溪"),
    ],
)
def test_a_text_that_is_not_what_its_name_says(
    city: Path, found: Callable[[], Found], name: str, text: str
) -> None:
    redescribe(city / "plan-2030", set_value(name, text))
    assert [PLAN, 0, name, "text"] in found()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("title", "云溪市年度计划（2030年）"),
        ("title_en", "Yunxi’s plan (年度计划)"),
        ("ledger.short_zh", "GDP-2030"),
        ("ledger.short_en", "Yunxi’s plan for the year"),
        ("ledger.publisher_zh", "云溪市人民政府（Yunxi）"),
    ],
)
def test_a_text_that_may_be(city: Path, found: Callable[[], Found], name: str, text: str) -> None:
    redescribe(city / "plan-2030", set_value(name, text))
    assert found() == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("zh", "<b>原文</b>逐字节保存。"),
        ("zh", "The text of each source is kept."),
        ("en", "原文逐字节保存。"),
        ("en", "TODO"),
        ("en", "As of 2041 the text is kept."),
    ],
)
def test_a_note_on_the_data_is_a_text_like_any_other(
    city: Path, found: Callable[[], Found], lang: str, text: str
) -> None:
    """It stands in every README and workbook, under its language alone."""
    redescribe(city / "vocabulary", lambda each: each["ledger"]["made"][0].update({lang: text}))
    assert ["vocabulary/datapackage.json", 0, f"ledger.made[0].{lang}", "text"] in found()
