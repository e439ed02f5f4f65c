"""Locks 6 and 7: canonical files, and cells that can do no harm."""

from collections.abc import Callable
from pathlib import Path

import pytest

from build_scripts.validate.cells import check_cell
from tests.conftest import Found
from tests.minicity import replace
from tests.unit.editing import rewrite_bytes

PLEDGES = "plan-2030/pledges.csv"
THEMES = "vocabulary/themes.csv"
END = "percent,share,true,true,true,false,公交出行占全部出行的比例。,The share of trips by bus in all trips."


def swap_lines(content: bytes) -> bytes:
    """Put the second row before the first."""
    header, first, second, *rest = content.splitlines(keepends=True)
    return b"".join([header, second, first, *rest])


def test_rows_out_of_order(city: Path, said: Callable[[], list[str]]) -> None:
    """A table is sorted by its key; the first row out of place is shown beside the one it should be."""
    rewrite_bytes(city / THEMES, swap_lines)
    assert said() == [
        "vocabulary/themes.csv:2: not in canonical form: “action-transport,action,2,交通行动,Transport” stands where "
        "“action-tea,action,1,茶业行动,Tea” should — run `python -m build_scripts format`  [canonical]"
    ]


def windows_line_ends(content: bytes) -> bytes:
    """End lines as Windows does."""
    return content.replace(b"\n", b"\r\n")


def old_mac_line_ends(content: bytes) -> bytes:
    """End lines as computers did long ago."""
    return content.replace(b"\n", b"\r")


@pytest.mark.parametrize("change", [windows_line_ends, old_mac_line_ends])
def test_line_ends_that_are_not_lf(
    city: Path, found: Callable[[], Found], change: Callable[[bytes], bytes]
) -> None:
    """A file saved by another program is one problem at its first row."""
    rewrite_bytes(city / PLEDGES, change)
    assert found() == [[PLEDGES, 1, "", "canonical"]]


def test_a_file_without_its_last_line_end_is_told_what_is_wrong(
    city: Path, said: Callable[[], list[str]]
) -> None:
    """The message says something between the colon and the dash."""
    rewrite_bytes(city / THEMES, bytes.rstrip)
    [line] = said()
    assert line.startswith("vocabulary/themes.csv:5: not in canonical form: ")
    wrong = line.removeprefix("vocabulary/themes.csv:5: not in canonical form:").partition(" — ")[0]
    assert wrong.strip() != ""


def test_windows_line_ends_are_told_apart_in_the_message(city: Path, said: Callable[[], list[str]]) -> None:
    """The line as it is and the line as it should be must not look alike to the reader."""
    rewrite_bytes(city / PLEDGES, windows_line_ends)
    [line] = said()
    shown = line.partition("form: ")[2].partition(" — ")[0]
    assert shown == "lines end in CRLF, not LF"


def test_needless_quotation_marks(city: Path, found: Callable[[], Found]) -> None:
    """A cell is quoted only where it must be."""
    replace(city / THEMES, "茶业行动", '"茶业行动"')
    assert found() == [[THEMES, 2, "", "canonical"]]


@pytest.mark.parametrize(
    ("old", "new", "field", "message"),
    [
        (END, END + " ", "explanation_en", "a space at the edge of the cell — remove it"),
        ("公交出行占比40%左右,", "公交出行占比４0%左右,", "title_zh", "full-width “４” — half-width “4”"),
        ("公交出行占比40%左右,", "公交出行占比40％左右,", "title_zh", "full-width “％” — half-width “%”"),
        (
            "公交出行占比40%左右,",
            "公交\u200b出行,",
            "title_zh",
            "an invisible character, U+200B ZERO WIDTH SPACE — remove it",
        ),
        (
            "公交出行占比40%左右,",
            "公交\ufeff出行,",
            "title_zh",
            "an invisible character, U+FEFF ZERO WIDTH NO-BREAK SPACE — remove it",
        ),
        (
            "公交出行占比40%左右,",
            "公交\u202e出行,",
            "title_zh",
            "an invisible character, U+202E RIGHT-TO-LEFT OVERRIDE — remove it",
        ),
        ("公交出行占比40%左右,", "公交\x00出行,", "title_zh", "an invisible character, U+0000 — remove it"),
        (
            "公交出行占比40%左右,",
            '"公交\n出行",',
            "title_zh",
            "an invisible character, U+000A — remove it",
        ),
    ],
)
def test_characters_that_a_reader_can_not_see_or_tell_apart(
    city: Path, said: Callable[[], list[str]], old: str, new: str, field: str, message: str
) -> None:
    """Edge spaces, full-width digits, zero-width and control characters are each one problem."""
    replace(city / PLEDGES, old, new)
    assert said() == [f"plan-2030/pledges.csv:2: {field}: {message}  [width]"]


def test_a_full_width_digit_in_a_number(city: Path, found: Callable[[], Found]) -> None:
    """Python reads “１2.5” as 12.5, so the width check must see it."""
    replace(city / PLEDGES, ",gt,超过,12.5,,", ",gt,超过,１2.5,,")
    assert found() == [[PLEDGES, 3, "value", "width"]]


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        (",eq,,5,,percent", ",eq,,٥,,percent", "value"),
        (",eq,,5,,percent", ",eq,,5e0,,percent", "value"),
        (
            "2030-tea-output,plan-2030-p02,action-tea,farming,GF04,2,2030",
            "2030-tea-output,plan-2030-p02,action-tea,farming,GF04,2,2_030",
            "due_year",
        ),
    ],
)
def test_a_number_in_a_spelling_that_only_python_reads(
    city: Path, found: Callable[[], Found], old: str, new: str, field: str
) -> None:
    """Digits of other scripts, underscores and exponents are not how a number is written here."""
    replace(city / PLEDGES, old, new)
    assert [PLEDGES, 6, field] in [each[:3] for each in found()]


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_a_cell_that_a_spreadsheet_could_run(city: Path, said: Callable[[], list[str]], start: str) -> None:
    """A cell that begins like a formula is reported, and nothing else."""
    replace(
        city / PLEDGES,
        END,
        f"percent,share,true,true,true,false,公交出行占全部出行的比例。,{start}HYPERLINK(A).",
    )
    assert said() == [
        f"plan-2030/pledges.csv:2: explanation_en: begins with “{start}”: a spreadsheet could run it — begin with "
        "another character  [formula]"
    ]


def test_a_cell_that_begins_with_a_tab(city: Path, found: Callable[[], Found]) -> None:
    """A tab before a formula does not hide it."""
    replace(city / PLEDGES, END, "percent,share,true,true,true,false,公交出行占全部出行的比例。,\t=1+1")
    assert [PLEDGES, 2, "explanation_en", "formula"] in found()


@pytest.mark.parametrize("cell", ["-7", "-3.93‰", "-7.0%", "−7.0%"])
def test_a_figure_below_zero_is_no_formula(cell: str) -> None:
    """A figure may begin with the minus of its source."""
    assert check_cell(PLEDGES, 2, "figure_text", cell) == []


@pytest.mark.parametrize("cell", ["-7+1", "-A1", "-7%%", "-7%*2", "--7"])
def test_a_minus_before_more_than_a_figure_is_one(cell: str) -> None:
    """What a spreadsheet would work out is still reported."""
    assert [each.code for each in check_cell(PLEDGES, 2, "figure_text", cell)] == ["formula"]


def test_a_negative_number_is_no_formula(city: Path, found: Callable[[], Found]) -> None:
    """A minus sign before a number alone is a number: only the figure contradicts it."""
    replace(city / PLEDGES, ",approx,左右,40,,", ",approx,左右,-40,,")
    assert found() == [[PLEDGES, 2, "value", "figure"]]
