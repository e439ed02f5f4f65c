"""Lock 4: units and forms agree."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.validate.measures import check_called
from build_scripts.words.sums import arithmetic
from tests.conftest import Found
from tests.editions import EDITIONS
from tests.unit.editing import edit_table, redescribe, rehash, set_cell

ZH, EN = EDITIONS
PLEDGES = "plan-2030/pledges.csv"
EVIDENCE = "assessments-2030/evidence.csv"
INDICATORS = "vocabulary/indicators.csv"
OUTCOMES = "report-2031/outcomes.csv"
UNITS = "vocabulary/units.csv"


def test_a_unit_that_the_figure_is_not_written_in(city: Path, said: Callable[[], list[str]]) -> None:
    """The unit that is written next to the number must be one of the coded unit's symbols."""
    set_cell(city / PLEDGES, "2030-tea-factories", "unit_id", "mu")
    set_cell(city / INDICATORS, "tea-factories", "unit_id", "mu")
    assert said() == [
        "plan-2030/pledges.csv:4: unit_id: “mu” but the figure “达到 30 家” has the unit “家” — a unit written “家”; "
        "“mu” is written 亩  [unit]"
    ]


def test_a_unit_that_is_not_the_indicators(city: Path, said: Callable[[], list[str]]) -> None:
    """Statement and indicator are measured in the same unit."""
    set_cell(city / INDICATORS, "tea-factories", "unit_id", "mu")
    assert said() == [
        "plan-2030/pledges.csv:4: unit_id: “firm” — “mu”, as the indicator “tea-factories” has it  [unit]"
    ]


def test_percent_and_percentage_point_are_different_units(city: Path, found: Callable[[], Found]) -> None:
    """A share may not be coded in percentage points."""
    set_cell(city / PLEDGES, "2030-bus-share", "unit_id", "percentage_point")
    assert found() == [[PLEDGES, 2, "unit_id", "unit"]] * 2


def test_a_form_that_is_not_the_indicators(city: Path, said: Callable[[], list[str]]) -> None:
    """A growth rate is no level."""
    set_cell(city / PLEDGES, "2030-tea-output", "form", "level")
    assert said() == [
        "plan-2030/pledges.csv:6: form: “level” — “growth_rate”, as the indicator “tea-output-growth” has it  [unit]"
    ]


def test_evidence_on_the_same_indicator_that_says_it_is_another(
    city: Path, found: Callable[[], Found]
) -> None:
    """The same indicator is the same measure."""
    set_cell(city / EVIDENCE, "2030-roads", "relation", "other_measure")
    assert [EVIDENCE, 2, "relation", "unit"] in found()


def test_evidence_on_another_indicator_that_says_it_is_the_same(
    city: Path, said: Callable[[], list[str]]
) -> None:
    """Revenue is no evidence on value added, and gardens none on roads."""
    set_cell(city / EVIDENCE, "2030-roads", "outcome_id", "2030-tea-gardens-outcome")
    assert (
        "assessments-2030/evidence.csv:2: relation: “same_measure” but the indicators are “new-roads” and "
        "“new-tea-gardens” — same_measure if, and only if, the indicator is the same  [unit]"
    ) in said()


@pytest.mark.parametrize(
    ("symbols", "symbol", "read"),
    [
        ("家;千家", "千家", "1000家"), ("家;万户", "万户", "10000户"), ("家;余家", "余家", "1家"), ("家;家以上", "家以上", "1家"),
        ("家;成", "成", "10%"), ("家;0家", "0家", "10家"),
    ],
)  # fmt: skip
def test_a_symbol_that_takes_in_a_part_of_the_number(
    city: Path, said: Callable[[], list[str]], symbols: str, symbol: str, read: str
) -> None:
    """With 千家 among the symbols, “3千家” could be coded as 3."""
    set_cell(city / UNITS, "firm", "symbols_zh", symbols)
    assert said() == [
        f"vocabulary/units.csv:2: symbols_zh: “{symbol}” is more than the word of a unit: “1{symbol}” is read as "
        f"{read} — the word alone; multipliers (千, 万), comparators (余, 以上) and numbers belong to the figure  [unit]"
    ]


@pytest.mark.parametrize("symbol", ["千瓦", "千米", "人次", "升", "个百分点", "‰", "微克/立方米"])
def test_a_symbol_of_a_unit_of_its_own_is_let_be(city: Path, found: Callable[[], Found], symbol: str) -> None:
    """千瓦 begins like a multiplier and is none."""
    set_cell(city / UNITS, "firm", "symbols_zh", f"家;户;{symbol}")
    assert [each for each in found() if each[3] == "unit"] == []


def test_a_unit_that_is_worth_nothing(city: Path, found: Callable[[], Found]) -> None:
    """A factor of nought would make everything equal."""
    set_cell(city / UNITS, "mu", "factor", "0")
    assert found() == [[UNITS, 4, "factor", "unit"]]


def test_percentages_and_points_of_one_dimension(city: Path, found: Callable[[], Found]) -> None:
    """A share and a difference of two shares must not become comparable."""
    set_cell(city / UNITS, "percentage_point", "dimension", "proportion")
    assert found() == [[UNITS, 6, "dimension", "vocabulary"]]


def in_hectares(city: Path) -> None:
    """Let the report give its tea gardens in 公顷, 15 亩 each, and the table of units know them."""

    def add(rows: list[dict[str, str]]) -> None:
        [mu] = [row for row in rows if row["unit_id"] == "mu"]
        rows.append(
            mu
            | {
                "unit_id": "hectare",
                "name_zh": "公顷",
                "name_en": "hectare",
                "symbols_zh": "公顷",
                "written_zh": "{}公顷",
                "written_en": "{} ha",
                "factor": "15",
            }
        )

    edit_table(city / UNITS, add)
    for path in ("report-2031/source.txt", "report-2031/paragraphs.csv", OUTCOMES):
        text = (city / path).read_text(encoding="utf-8").replace("茶园1.2万亩", "茶园800公顷")
        text = text.replace("12,000 mu", "800 hectares")
        (city / path).write_text(text.replace(",1.2万亩,", ",800公顷,"), encoding="utf-8", newline="")
    set_cell(city / OUTCOMES, "2030-tea-gardens-outcome", "value", "800")
    set_cell(city / OUTCOMES, "2030-tea-gardens-outcome", "unit_id", "hectare")
    redescribe(city / "report-2031", lambda it: rehash(it, city / "report-2031/source.txt"))


def test_units_of_one_dimension_may_meet(city: Path, linked: Callable[[], Casebook]) -> None:
    """A pledge in 亩 and an outcome in 公顷 are compared; the difference is in the pledge's unit."""
    in_hectares(city)
    book = linked()
    computation = book.cases["2030-tea-gardens"].computation
    assert computation is not None
    assert arithmetic(computation, book.units, ZH) == "800公顷 ≥ 2000亩，高出 1万亩"
    assert arithmetic(computation, book.units, EN) == "800 ha ≥ 2,000 mu: 10,000 mu over"


def test_units_of_different_dimensions_may_not(city: Path, said: Callable[[], list[str]]) -> None:
    """A unit of the indicator's dimension is named."""
    in_hectares(city)
    set_cell(city / UNITS, "hectare", "dimension", "volume")
    assert (
        "report-2031/outcomes.csv:3: unit_id: “hectare” — “mu”, as the indicator “new-tea-gardens” has it  [unit]"
    ) in said()


@pytest.mark.parametrize(
    ("symbol", "name", "wrong"),
    [
        ("公里", "kilometre", []),
        ("公里", "km", []),
        ("公里", "metre", ["“metre” is 米"]),
        ("米", "kilometre", ["“kilometre” is 公里", "“kilometre” is 千米"]),
        ("平方米", "square metre", []),
    ],
)
def test_a_unit_goes_by_no_other_s_name(book: Casebook, symbol: str, name: str, wrong: list[str]) -> None:
    """A name is told by whole words: that of a kilometre holds that of a metre, and is another."""
    [unit] = [each for each in book.ledger.vocabulary.units if each.unit_id == "kilometre"]
    own = replace(unit, symbols_zh=symbol, name_en=name)
    assert [each.wrong for each in check_called(own)] == wrong
