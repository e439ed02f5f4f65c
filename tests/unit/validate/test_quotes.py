"""Locks 1 and 2: quotes, figures and carried words."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Found
from tests.minicity import replace
from tests.unit.editing import set_cell

PLEDGES = "plan-2030/pledges.csv"
OUTCOMES = "report-2031/outcomes.csv"
PARAGRAPHS = "plan-2030/paragraphs.csv"


def test_the_invented_city_has_no_problem(found: Callable[[], Found]) -> None:
    """What the other tests break is whole to begin with."""
    assert found() == []


def test_a_quote_that_is_absent(city: Path, said: Callable[[], list[str]]) -> None:
    """A quote with a letter of its own is reported, and its figure no longer covers the numeral."""
    set_cell(city / PLEDGES, "2030-roads", "quote_zh", "新修公路超过 12.5 公里")
    assert said() == [
        "plan-2030/paragraphs.csv:4: text_zh: “12.5” in “交通。新建公路超过 12.5 公里，公交出行占比” is in no coded "
        "figure and no exclusion — code it, or exclude it with its reason in exclusions.csv  [numeral]",
        "plan-2030/pledges.csv:3: quote_zh: “新修公路超过 12.5 公里” occurs 0 times in plan-2030-p03 — an exact part "
        "of the paragraph that occurs once  [quote]",
    ]


def test_a_quote_that_occurs_twice(city: Path, found: Callable[[], Found]) -> None:
    """A quote that could stand in two places is reported."""
    set_cell(city / PLEDGES, "2030-tea-output", "quote_zh", "茶")
    assert [PLEDGES, 6, "quote_zh", "quote"] in found()


def test_a_quote_that_overlaps_itself_is_not_said_to_occur_once(
    city: Path, said: Callable[[], list[str]]
) -> None:
    """“人人” stands twice in “人人人”, so the message must not say that it occurs 1 times."""
    for path in ("report-2031/source.txt", "report-2031/paragraphs.csv"):
        replace(city / path, "第七届茶会如期举办", "第七届茶会人人人爱")
    set_cell(city / OUTCOMES, "2030-roads-outcome", "quote_zh", "人人")
    assert any("“人人” occurs 2 times in report-2031-p03" in line for line in said())


def test_a_figure_that_is_not_in_its_quote(city: Path, found: Callable[[], Found]) -> None:
    """A figure that the quote does not hold is reported, with the value that it would give."""
    set_cell(city / PLEDGES, "2030-tea-gardens", "figure_text", "2001亩以上")
    assert found() == [
        [PARAGRAPHS, 3, "text_zh", "numeral"],
        [PLEDGES, 5, "figure_text", "figure"],
        [PLEDGES, 5, "value", "figure"],
    ]


def test_a_figure_that_occurs_twice_in_its_quote(city: Path, said: Callable[[], list[str]]) -> None:
    """A figure must point at one place."""
    for path in ("report-2031/source.txt", "report-2031/paragraphs.csv", OUTCOMES):
        text = (city / path).read_text(encoding="utf-8").replace("新建公路15公里", "新建公路15公里和15公里")
        (city / path).write_text(text, encoding="utf-8", newline="")
    assert (
        "report-2031/outcomes.csv:2: figure_text: “15公里” occurs 2 times in the quote — an exact part of the "
        "quote that occurs once  [figure]"
    ) in said()


@pytest.mark.parametrize(
    ("record", "column", "value", "row", "message"),
    [
        ("2030-roads", "value", "12.6", 3, "“12.6” but the figure “超过 12.5 公里” says 12.5 — 12.5"),
        ("2030-roads", "upper_value", "13", 3, "“13” but the figure “超过 12.5 公里” says None — None"),
        ("2030-roads", "comparator", "gte", 3, "“gte” but the figure “超过 12.5 公里” says gt — gt"),
        ("2030-tea-output", "comparator", "approx", 6, "“approx” but the figure “5%” says eq — eq"),
    ],
)
def test_a_coding_that_the_figure_contradicts(
    city: Path, said: Callable[[], list[str]], record: str, column: str, value: str, row: int, message: str
) -> None:
    """The number is derived twice; where the two differ, both are shown, and nothing else."""
    set_cell(city / PLEDGES, record, column, value)
    assert [each for each in said() if "assessments" not in each] == [
        f"{PLEDGES}:{row}: {column}: {message}  [figure]"
    ]


def test_a_figure_that_can_not_be_read(city: Path, said: Callable[[], list[str]]) -> None:
    """A figure that is no number says so."""
    set_cell(city / PLEDGES, "2030-tea-output", "figure_text", "增长")
    assert (
        "plan-2030/pledges.csv:6: figure_text: “增长” is not one number with its unit — a number with its unit and "
        "at most one comparator word  [figure]"
    ) in said()


def test_carried_words_that_are_missing(city: Path, said: Callable[[], list[str]]) -> None:
    """Carried words are locked like a quote."""
    set_cell(city / OUTCOMES, "2030-tea-gardens-outcome", "carried_zh", "预计数，同下")
    assert said() == [
        "report-2031/outcomes.csv:3: carried_zh: “预计数，同下” occurs 0 times in report-2031-p01 — an exact part of "
        "the paragraph that occurs once  [carried]"
    ]


def test_carried_words_that_occur_twice(city: Path, found: Callable[[], Found]) -> None:
    """Carried words must point at one place."""
    set_cell(city / OUTCOMES, "2030-tea-gardens-outcome", "carried_zh", "茶")
    assert found() == [[OUTCOMES, 3, "carried_zh", "carried"]]


@pytest.mark.parametrize(("hedge", "word"), [("确保", "确保"), ("力争;确保", "确保")])
def test_a_hedge_that_is_found_nowhere(
    city: Path, said: Callable[[], list[str]], hedge: str, word: str
) -> None:
    """Each word of a hedge must stand in the quote or in the carried words."""
    set_cell(city / PLEDGES, "2030-tea-factories", "hedge", hedge)
    assert said() == [
        f"plan-2030/pledges.csv:4: hedge: “{word}” is neither in the quote nor in the carried words — a word of "
        "the quote, or of carried_zh  [carried]"
    ]


def test_a_hedge_whose_carried_words_are_emptied(city: Path, found: Callable[[], Found]) -> None:
    """A hedge from outside the quote needs the carried words that it comes from."""
    set_cell(city / PLEDGES, "2030-tea-factories", "carried_zh", "")
    assert found() == [[PLEDGES, 4, "hedge", "carried"]]


@pytest.mark.parametrize("column", ["figure_text", "indicator_id", "value", "unit_id", "form"])
def test_a_quantitative_row_with_a_number_field_left_empty(
    city: Path, found: Callable[[], Found], column: str
) -> None:
    """A quantitative row fills every field that a number needs."""
    set_cell(city / PLEDGES, "2030-bus-share", column, "")
    assert [PLEDGES, 2, column, "figure"] in found()


def test_a_qualitative_row_with_numbers(city: Path, said: Callable[[], list[str]]) -> None:
    """A qualitative row leaves the number fields empty and has the comparator none."""
    set_cell(city / PLEDGES, "2030-bus-share", "kind", "qualitative")
    lines = [each for each in said() if each.startswith(PLEDGES)]
    assert [each.split(":")[2].strip() for each in lines] == [
        "comparator",
        "figure_text",
        "form",
        "indicator_id",
        "unit_id",
        "value",
    ]
    assert lines[0] == (
        "plan-2030/pledges.csv:2: comparator: “approx” in a qualitative row — none in a qualitative row, and only "
        "there  [figure]"
    )
    assert lines[5].endswith(
        "value: is filled in a qualitative row — filled in a quantitative row, empty in a qualitative one  [figure]"
    )


@pytest.mark.parametrize("value", ["NaN", "sNaN", "Infinity"])
@pytest.mark.parametrize(
    ("path", "record", "row"), [(PLEDGES, "2030-tea-output", 6), (OUTCOMES, "2030-tea-output-outcome", 4)]
)
def test_a_value_that_is_no_finite_number(
    city: Path, found: Callable[[], Found], path: str, record: str, row: int, value: str
) -> None:
    """“NaN” passes for a number with many programs; here it is a problem at its cell."""
    set_cell(city / path, record, "value", value)
    assert [path, row, "value"] in [each[:3] for each in found()]
