"""Locks 1 and 2: quotes, figures and carried words."""

from collections.abc import Callable
from pathlib import Path

import pytest

from build_scripts.paths import DATAPACKAGES
from build_scripts.text.figure_words import HEDGES_OF_STATEMENTS
from tests.conftest import Found
from tests.minicity import replace
from tests.unit.editing import redescribe, rehash, set_cell

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


@pytest.mark.parametrize(
    ("quote", "place"),
    [
        ("建公路超过 12.5 公里", "begins amid “——交通。新建公路超过 12”"),
        ("新建公路超过 12.5 公", "ends amid “过 12.5 公里，公交出行占比”"),
    ],
)
def test_a_quote_that_cuts_a_clause(
    city: Path, said: Callable[[], list[str]], quote: str, place: str
) -> None:
    """The place where it does is shown with what stands on both sides."""
    set_cell(city / PLEDGES, "2030-roads", "quote_zh", quote)
    assert [line for line in said() if line.startswith(f"{PLEDGES}:3: quote_zh: “{quote}” {place} — ")]


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
        (
            "2030-roads",
            "upper_value",
            "13",
            3,
            "“13” but the figure “超过 12.5 公里” says nothing — an empty cell",
        ),
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
    assert [each for each in said() if "leaves out" not in each] == [
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


def reword(city: Path, old: str, new: str, english: str) -> None:
    """Put other words into the report: its source, its paragraphs, its outcomes."""
    set_cell(city / OUTCOMES, "2030-tea-output-outcome", "title_en", english)
    set_cell(city / OUTCOMES, "2030-tea-output-outcome", "quote_en", english)
    for name in ("source.txt", "paragraphs.csv", "outcomes.csv"):
        path = city / "report-2031" / name
        joined = path.read_text(encoding="utf-8").replace(
            "增\n长", "增长" if name == "source.txt" else "增\n长"
        )
        path.write_text(joined.replace(old, new), encoding="utf-8", newline="")
    redescribe(city / "report-2031", lambda it: rehash(it, city / "report-2031/source.txt"))


def fall(city: Path) -> None:
    """Let the report say that tea output fell by 4.6%, and code it so."""
    reword(city, "茶叶产量增长4.6%", "茶叶产量下降4.6%", "Tea output down 4.6%")
    set_cell(city / OUTCOMES, "2030-tea-output-outcome", "figure_text", "下降4.6%")
    set_cell(city / OUTCOMES, "2030-tea-output-outcome", "value", "-4.6")


def of_outcomes(lines: list[str]) -> list[str]:
    """Return the messages on the outcomes; a source that loses a line break is another matter."""
    return [each for each in lines if each.startswith(OUTCOMES)]


def test_a_fall_that_is_coded_as_one(city: Path, said: Callable[[], list[str]]) -> None:
    """“下降4.6%” is −4.6, and not met against 5."""
    fall(city)
    assert of_outcomes(said()) == []


def test_a_fall_that_is_coded_as_growth(city: Path, said: Callable[[], list[str]]) -> None:
    """The message says what would be right."""
    fall(city)
    set_cell(city / OUTCOMES, "2030-tea-output-outcome", "value", "4.6")
    assert of_outcomes(said()) == [
        f"{OUTCOMES}:4: value: “4.6” but the figure “下降4.6%” says -4.6 — -4.6  [figure]"
    ]


def test_a_fall_that_is_cut_off_its_figure(city: Path, said: Callable[[], list[str]]) -> None:
    """Without its word a fall reads as growth: the word is missed, wherever it stands."""
    fall(city)
    set_cell(city / OUTCOMES, "2030-tea-output-outcome", "figure_text", "4.6%")
    set_cell(city / OUTCOMES, "2030-tea-output-outcome", "value", "4.6")
    assert of_outcomes(said()) == [
        f"{OUTCOMES}:4: figure_text: “4.6%” leaves out “下降”, which the figure takes in — “下降4.6%”, in a quote "
        "that holds all of it  [figure]"
    ]


def test_a_comparator_said_of_each_number_of_a_list_is_carried(
    city: Path, said: Callable[[], list[str]]
) -> None:
    """“分别超过3%、4.6%” bounds both numbers; the second takes the words from the first."""
    reword(city, "茶叶产量增长4.6%", "茶叶产量分别超过3%、4.6%", "Tea output more than 3% and 4.6%")
    assert [each for each in of_outcomes(said()) if "[carried]" in each] == [
        f"{OUTCOMES}:4: carried_zh: “4.6%” stands in a list of each of which “超过” is said, and it is not carried — "
        "“超过” and the number behind it, and the comparator that it makes  [carried]"
    ]
    set_cell(city / OUTCOMES, "2030-tea-output-outcome", "carried_zh", "超过3%")
    set_cell(city / OUTCOMES, "2030-tea-output-outcome", "comparator", "gt")
    set_cell(city / OUTCOMES, "2030-tea-output-outcome", "hedge", "超过")
    assert not [each for each in of_outcomes(said()) if "[carried]" in each or "[figure]" in each]


def test_a_unit_is_carried_with_the_number_that_it_stands_beside(
    city: Path, said: Callable[[], list[str]]
) -> None:
    """In “达到4.6、5.2%” the unit is of both; alone it may occur too often to be carried."""
    reword(
        city, "茶叶产量增长4.6%", "茶叶产量增长4.6、5.2%，销量增长3%", "Tea output up 4.6 and 5.2%, sales 3%"
    )
    set_cell(city / OUTCOMES, "2030-tea-output-outcome", "figure_text", "4.6")
    set_cell(city / OUTCOMES, "2030-tea-output-outcome", "carried_zh", "销量")
    assert [each for each in of_outcomes(said()) if "[unit]" in each] == [
        f"{OUTCOMES}:4: unit_id: “percent” but the figure “4.6” has the unit “销量” — a unit written “销量”; “percent” is "
        "written %  [unit]"
    ]
    set_cell(city / OUTCOMES, "2030-tea-output-outcome", "carried_zh", "5.2%")
    assert not [each for each in of_outcomes(said()) if "[unit]" in each or "[carried]" in each]


def test_a_fall_at_the_head_of_a_list_is_carried(city: Path, said: Callable[[], list[str]]) -> None:
    """“分别下降3%、4.6%” holds one word for both numbers."""
    reword(city, "茶叶产量增长4.6%", "茶叶产量下降3%、4.6%", "Tea output down 3% and 4.6%")
    assert (
        f"{OUTCOMES}:4: carried_zh: “4.6%” stands in a list after “下降”, which is not carried — words of the "
        "paragraph that hold “下降”, and a value below zero  [carried]"
    ) in said()
    set_cell(city / OUTCOMES, "2030-tea-output-outcome", "carried_zh", "下降")
    assert of_outcomes(said()) == [
        f"{OUTCOMES}:4: value: “4.6” but the figure “4.6%” with the carried “下降” says -4.6 — -4.6  [figure]"
    ]
    set_cell(city / OUTCOMES, "2030-tea-output-outcome", "value", "-4.6")
    assert of_outcomes(said()) == []


def test_a_fall_of_a_level(city: Path, said: Callable[[], list[str]]) -> None:
    """A share that fell by 40% is no share of −40%."""
    for name in ("source.txt", "paragraphs.csv", "pledges.csv"):
        path = city / "plan-2030" / name
        path.write_text(
            path.read_text(encoding="utf-8").replace("占比达到 40%", "占比下降 40%"),
            encoding="utf-8",
            newline="",
        )
    set_cell(city / PLEDGES, "2030-bus-share", "figure_text", "下降 40%左右")
    set_cell(city / PLEDGES, "2030-bus-share", "value", "-40")
    assert (
        f"{PLEDGES}:2: form: “share” but “下降” makes a change of the figure — one of growth_rate, change_pp, count  "
        "[figure]"
    ) in said()


@pytest.mark.parametrize(
    ("record", "row", "figure", "comparator", "hedge", "missing", "whole"),
    [
        ("2030-roads", 3, "12.5 公里", "eq", "", "“超过”", "超过 12.5 公里"),
        ("2030-tea-gardens", 5, "2000亩", "eq", "", "“以上”", "2000亩以上"),
        ("2030-bus-share", 2, "40%", "eq", "", "“左右”", "40%左右"),
    ],
)
def test_a_figure_that_leaves_out_a_word_that_touches_it(
    city: Path, said: Callable[[], list[str]], record: str, row: int, figure: str, comparator: str, hedge: str,
    missing: str, whole: str,
) -> None:  # fmt: skip
    """A floor coded as an exact number agrees with its cut figure; the paragraph gives it away."""
    for column, value in (("figure_text", figure), ("comparator", comparator), ("hedge", hedge)):
        set_cell(city / PLEDGES, record, column, value)
    assert [each for each in said() if each.startswith(PLEDGES)] == [
        f"{PLEDGES}:{row}: figure_text: “{figure}” leaves out {missing}, which the figure takes in — “{whole}”, in a "
        "quote that holds all of it  [figure]"
    ]


@pytest.mark.parametrize(
    ("record", "row", "hedge", "message"),
    [
        ("2030-tea-factories", 4, "力", "“力” is no word of the closed list of hedges — a whole word, as the codebook lists them"),
        ("2030-tea-factories", 4, "力争;茶厂", "“茶厂” is no word of the closed list of hedges — a whole word, as the codebook lists them"),
        ("2030-tea-factories", 4, "力争;力争", "“力争;力争” names a word twice — each word once"),
        ("2030-tea-factories", 4, "", "leaves out “力争” — “力争” too, which the quote, the figure or carried_zh holds"),
        ("2030-roads", 3, "", "leaves out “超过” — “超过” too, which the quote, the figure or carried_zh holds"),
    ],
)  # fmt: skip
def test_a_hedge_is_whole_words_of_the_list_and_none_left_out(
    city: Path, said: Callable[[], list[str]], record: str, row: int, hedge: str, message: str
) -> None:
    """Half a word, any word of the quote, a word twice, a word dropped: each is reported."""
    set_cell(city / PLEDGES, record, "hedge", hedge)
    assert f"{PLEDGES}:{row}: hedge: {message}  [carried]" in said()


def test_a_hedge_with_a_separator_at_its_end(city: Path, found: Callable[[], Found]) -> None:
    """“力争;” ends in a word that is none."""
    set_cell(city / PLEDGES, "2030-tea-factories", "hedge", "力争;")
    assert found() == [[PLEDGES, 4, "hedge", "carried"]]


def test_the_codebook_lists_every_hedge_of_a_statement() -> None:
    """A coder finds the closed list where the rules of coding are."""
    codebook = (DATAPACKAGES / "README.md").read_text(encoding="utf-8")
    assert [word for word in HEDGES_OF_STATEMENTS if word not in codebook] == []
