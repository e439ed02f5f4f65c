"""Records made for a test: every field has a harmless value, a test names the ones it is about."""

import datetime
from dataclasses import fields
from decimal import Decimal
from pathlib import Path
from typing import Any

from build_scripts.load.ledger import Source
from build_scripts.load.packages import DataPackage
from build_scripts.load.records import Exclusion, Indicator, Outcome, Paragraph, Pledge, Record, Unit

STATEMENT: dict[str, Any] = {
    "paragraph_id": "p01", "theme_id": "action-tea", "cofog_division": None, "sdg_goal": None, "kind": "quantitative", "title_zh": "标题",
    "title_en": "Title", "quote_zh": "茶叶产量增长5%", "quote_en": "Quote.", "figure_text": "5%",
    "carried_zh": None, "indicator_id": "tea-output-growth", "comparator": "eq", "hedge": None,
    "value": Decimal(5), "upper_value": None, "unit_id": "percent", "form": "growth_rate",
    "explanation_zh": "解释。", "explanation_en": "Explanation.", "row": 2,
}  # fmt: skip


def nothing_in(kind: type[Record]) -> dict[str, Any]:
    """Return what a record says in each column that a test says nothing of: nothing of the column’s type."""
    empty: dict[Any, Any] = {str: "", int: 0, bool: False, Decimal: Decimal(0)}
    return {each.name: empty.get(each.type) for each in fields(kind)}


def make_pledge(**given: Any) -> Pledge:
    """Return a pledge."""
    own = {
        "file": "plan/pledges.csv", "pledge_id": "2030-tea", "subject_ids": "farming", "due_year": 2030, "due_date": None,
        "measure_named": True, "level_named": True, "scope_named": True, "deadline_named": False,
    }  # fmt: skip
    return Pledge(**(nothing_in(Pledge) | STATEMENT | own | given))


def make_outcome(**given: Any) -> Outcome:
    """Return an outcome."""
    own = {
        "file": "report/outcomes.csv",
        "outcome_id": "2030-tea-outcome",
        "period_year": 2030,
        "is_estimate": False,
        "is_cumulative": False,
    }
    return Outcome(**(nothing_in(Outcome) | STATEMENT | own | given))


def make_indicator(**given: Any) -> Indicator:
    """Return an indicator."""
    own: dict[str, Any] = {
        "file": "vocabulary/indicators.csv", "row": 2, "indicator_id": "tea-output-growth",
        "name_zh": "增速", "name_en": "Growth", "definition_zh": "定义。", "definition_en": "Definition.",
        "definition_source": "依来源原文字面", "better": "higher", "unit_id": "percent",
        "form": "growth_rate", "family_id": None,
    }  # fmt: skip
    return Indicator(**(own | given))


def make_paragraph(text: str, **given: Any) -> Paragraph:
    """Return a paragraph with this text."""
    own: dict[str, Any] = {
        "file": "plan/paragraphs.csv", "row": 2, "paragraph_id": "p01", "order": 1, "kind": "body",
        "theme_id": None, "section_zh": "目标", "section_en": "Goals", "text_zh": text,
        "text_en": "Text.", "first_line": 1, "last_line": 1,
    }  # fmt: skip
    return Paragraph(**(own | given))


def make_exclusion(text: str, **given: Any) -> Exclusion:
    """Return the exclusion of a figure."""
    own: dict[str, Any] = {
        "file": "plan/exclusions.csv",
        "row": 2,
        "paragraph_id": "p01",
        "kind": "figure",
        "reason": "name",
    }
    return Exclusion(text_zh=text, **(own | given))


def make_unit(
    unit_id: str,
    symbols_zh: str,
    written_zh: str,
    written_en: str,
    *,
    written_one_en: str | None = None,
    dimension: str = "",
    factor: Decimal = Decimal(1),
) -> Unit:
    """Return a unit, of a dimension of its own unless one is given."""
    return Unit(
        file="vocabulary/units.csv",
        row=2,
        unit_id=unit_id,
        name_zh=unit_id,
        name_en=unit_id,
        symbols_zh=symbols_zh,
        written_zh=written_zh,
        written_en=written_en,
        written_one_en=written_one_en,
        dimension=dimension or unit_id,
        factor=factor,
    )


PERCENT = make_unit("percent", "%", "{}%", "{}%")
POINT = make_unit(
    "percentage_point", "个百分点", "{}个百分点", "{} percentage points", written_one_en="{} percentage point"
)
YUAN = make_unit("yuan", "元", "{}元", "{} yuan")
VISITS = make_unit("person_time", "人次", "{}人次", "{} attendances")
RANK = make_unit("rank", "第", "第{}位", "no. {}")
ITEM = make_unit("item", "个;件;家;座;所", "{}个", "{}")
TONNE = make_unit("tonne", "吨", "{}吨", "{} tonnes", dimension="mass", factor=Decimal(1000))
JIN = make_unit("jin", "斤", "{}斤", "{} jin", dimension="mass", factor=Decimal("0.5"))
HECTARE = make_unit("hectare", "公顷", "{}公顷", "{} ha", dimension="area", factor=Decimal(15))
MU = make_unit("mu", "亩", "{}亩", "{} mu", dimension="area")
UNITS = {each.unit_id: each for each in (PERCENT, POINT, YUAN, VISITS, RANK, ITEM, TONNE, JIN, HECTARE, MU)}


def make_source(
    paragraphs: list[Paragraph],
    pledges: list[Pledge] | None = None,
    exclusions: list[Exclusion] | None = None,
) -> Source:
    """Return a source of these records, without a package on disk."""
    return Source(
        package=DataPackage(Path("plan"), {}),
        raw_text="",
        paragraphs=tuple(paragraphs),
        pledges=tuple(pledges or []),
        outcomes=(),
        exclusions=tuple(exclusions or []),
    )


DAY = datetime.date(2031, 2, 1)
