"""Lock 3: every numeral and every sentence has one account."""

from collections.abc import Callable
from pathlib import Path

from tests.conftest import Found
from tests.minicity import replace
from tests.unit.editing import row_of

EXCLUSIONS = "report-2031/exclusions.csv"
PARAGRAPHS = "report-2031/paragraphs.csv"
SEVENTH = "report-2031-p03,第七届,figure,ordinal\n"
SLOGAN = "report-2031-p01,茶香不断，产量再增。,sentence,slogan\n"


def test_a_numeral_that_nothing_covers(city: Path, said: Callable[[], list[str]]) -> None:
    """A numeral without figure and exclusion is quoted with the words around it."""
    replace(city / EXCLUSIONS, SEVENTH, "")
    assert said() == [
        "report-2031/paragraphs.csv:4: text_zh: “七” in “新建公路15公里，第七届茶会如期举办。” is in no coded figure and "
        "no exclusion — code it, or exclude it with its reason in exclusions.csv  [numeral]"
    ]


def test_a_numeral_that_is_coded_and_excluded(city: Path, said: Callable[[], list[str]]) -> None:
    """A numeral has one account, not two; the exclusion that adds nothing is named as well."""
    replace(city / EXCLUSIONS, SEVENTH, "report-2031-p03,新建公路15公里,figure,scope\n" + SEVENTH)
    row = row_of(city / EXCLUSIONS, "新建公路15公里")
    assert said() == [
        f"{EXCLUSIONS}:{row}: text_zh: “新建公路15公里” covers no numeral that is not coded — remove it  [exclusion]",
        "report-2031/paragraphs.csv:4: text_zh: “15” in “新建公路15公里，第七届茶会如期” is both coded and excluded — "
        "remove the exclusion  [numeral]",
    ]


def test_an_exclusion_that_covers_no_numeral(city: Path, found: Callable[[], Found]) -> None:
    """An idle exclusion is a problem, and the only one."""
    replace(city / EXCLUSIONS, SEVENTH, SEVENTH + "report-2031-p03,茶会,figure,name\n")
    assert found() == [[EXCLUSIONS, row_of(city / EXCLUSIONS, ",茶会,"), "text_zh", "exclusion"]]


def test_an_exclusion_that_is_not_in_its_paragraph(city: Path, said: Callable[[], list[str]]) -> None:
    """Excluded words are an exact part of the paragraph."""
    replace(city / EXCLUSIONS, "第七届", "第八届")
    row = row_of(city / EXCLUSIONS, "第八届")
    assert said()[0] == (
        f"{EXCLUSIONS}:{row}: text_zh: “第八届” occurs 0 times in report-2031-p03 — an exact part of the paragraph "
        "that occurs once  [exclusion]"
    )


def test_an_exclusion_that_occurs_twice_in_its_paragraph(city: Path, found: Callable[[], Found]) -> None:
    """Excluded words point at one place."""
    for path in ("report-2031/source.txt", PARAGRAPHS):
        replace(city / path, "第七届茶会如期", "第七届茶会第七届路会")
    problems = found()
    assert [EXCLUSIONS, row_of(city / EXCLUSIONS, "第七届"), "text_zh", "exclusion"] in problems
    assert [PARAGRAPHS, 4, "text_zh", "numeral"] in problems


def test_numerals_are_not_counted_where_rows_are_missing(city: Path, found: Callable[[], Found]) -> None:
    """A broken row is reported once, not again as the numerals that it would have covered."""
    replace(city / "plan-2030/pledges.csv", ",gt,超过,12.5,,", ",gt,超过,many,,")
    assert found() == [["plan-2030/pledges.csv", 3, "value", "cell"]]


def test_a_sentence_that_nothing_accounts_for(city: Path, said: Callable[[], list[str]]) -> None:
    """A sentence that no row quotes and no exclusion holds is shown."""
    replace(city / EXCLUSIONS, SLOGAN, "")
    assert said() == [
        "report-2031/paragraphs.csv:2: text_zh: “茶香不断，产量再增。” in “茶香不断，产量再增。茶叶产量增长4.6%” is quoted by no "
        "row and is not excluded — code it, or exclude it with its reason in exclusions.csv  [sentence]"
    ]


def test_a_sentence_that_is_quoted_and_excluded(city: Path, found: Callable[[], Found]) -> None:
    """A sentence that holds a quote needs no exclusion, and may have none."""
    row = "report-2031-p03,新建公路15公里，第七届茶会如期举办。,sentence,background\n"
    replace(city / EXCLUSIONS, SEVENTH, row + SEVENTH)
    assert found() == [
        [EXCLUSIONS, row_of(city / EXCLUSIONS, "如期举办"), "text_zh", "exclusion"],
        [PARAGRAPHS, 4, "text_zh", "sentence"],
    ]


def test_half_a_sentence_that_is_excluded(city: Path, found: Callable[[], Found]) -> None:
    """An exclusion of a sentence is of the whole of it."""
    replace(city / EXCLUSIONS, "茶香不断，产量再增。", "茶香不断，")
    assert found() == [
        [EXCLUSIONS, row_of(city / EXCLUSIONS, "茶香不断"), "text_zh", "exclusion"],
        [PARAGRAPHS, 2, "text_zh", "sentence"],
    ]
