"""Paragraphs restore to the lines they name, and every line belongs to one."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Found
from tests.minicity import replace
from tests.unit.editing import edit_table, rewrite_bytes, set_cell

PLAN = "plan-2030/paragraphs.csv"
REPORT = "report-2031/paragraphs.csv"


def test_a_word_added(city: Path, said: Callable[[], list[str]]) -> None:
    """A word that the source does not have is shown with what the source has."""
    replace(city / PLAN, "力争茶厂", "力争将茶厂")
    assert said() == [
        "plan-2030/paragraphs.csv:3: text_zh: “2000亩以上，力争将茶厂达到 30 家。” is not in lines 3 to 4 — “2000亩以上，力争"
        "茶厂达到 30 家。”  [paragraph]"
    ]


def test_a_word_lost(city: Path, found: Callable[[], Found]) -> None:
    """A word that was left out is reported."""
    replace(city / PLAN, "产量增长 5%，新增", "产量增长 5%，增")
    assert [PLAN, 3, "text_zh", "paragraph"] in found()


def test_lines_of_another_paragraph(city: Path, found: Callable[[], Found]) -> None:
    """Lines that are moved are missing in one place and double in the other."""
    replace(city / PLAN, ",3,4\n", ",6,6\n")
    assert found() == [
        [PLAN, 3, "text_zh", "paragraph"],
        [PLAN, 4, "first_line", "paragraph"],
        ["plan-2030/source.txt", 3, "", "paragraph"],
        ["plan-2030/source.txt", 4, "", "paragraph"],
    ]


def test_a_line_in_two_paragraphs(city: Path, said: Callable[[], list[str]]) -> None:
    """A line belongs to one paragraph; the one that has it already is named."""
    replace(city / PLAN, ",6,6\n", ",4,6\n")
    assert said()[0] == (
        "plan-2030/paragraphs.csv:4: first_line: line 4 already belongs to “plan-2030-p02” — each line belongs to "
        "one paragraph  [paragraph]"
    )


def test_a_line_in_no_paragraph(city: Path, said: Callable[[], list[str]]) -> None:
    """A line that nothing accounts for is quoted."""
    replace(city / PLAN, ",3,4\n", ",4,4\n")
    assert (
        "plan-2030/source.txt:3: “**——茶业。**茶叶产量增长 5%，新增茶园 2000” is in no paragraph — give the line to a "
        "paragraph in paragraphs.csv  [paragraph]"
    ) in said()


@pytest.mark.parametrize(("first", "last"), [("9", "8"), ("8", "7")])
def test_lines_that_run_backwards(city: Path, found: Callable[[], Found], first: str, last: str) -> None:
    """A paragraph whose last line comes before its first has no lines."""
    replace(city / REPORT, ",8,8\n", f",{first},{last}\n")
    assert [REPORT, 4, "text_zh", "paragraph"] in found()


def test_a_last_line_beyond_the_end_of_the_source(city: Path, found: Callable[[], Found]) -> None:
    """The site prints “raw file, line 8–99”, so a line that does not exist is a problem."""
    replace(city / REPORT, ",8,8\n", ",8,99\n")
    assert [REPORT, 4, "paragraph"] in [[file, row, code] for file, row, _, code in found()]


def test_an_order_with_a_gap(city: Path, said: Callable[[], list[str]]) -> None:
    """The reading order counts from 1 without a gap."""
    set_cell(city / REPORT, "report-2031-p04", "order", "5")
    assert said() == [
        "report-2031/paragraphs.csv: order: the order does not count from 1 without a gap — 1 to 4  [paragraph]"
    ]


def test_two_paragraphs_of_the_same_order(city: Path, found: Callable[[], Found]) -> None:
    """Two paragraphs can't both be read third; the row's own line is not called lost on top of it."""
    set_cell(city / REPORT, "report-2031-p04", "order", "3")
    assert found() == [[REPORT, 5, "order", "key"]]


def test_a_source_that_was_edited(city: Path, said: Callable[[], list[str]]) -> None:
    """The raw text is vouched for by its hash."""
    rewrite_bytes(city / "plan-2030/source.txt", lambda content: content.replace(b"12.5", b"12.6"))
    lines = [each for each in said() if "[file-hash]" in each]
    assert len(lines) == 1
    assert lines[0].startswith(
        "plan-2030/source.txt: the file differs from what its descriptor vouches for: expected is "
    )
    assert lines[0].endswith(" — a raw source is never edited; restore it  [file-hash]")


def test_a_source_with_a_line_more(city: Path, found: Callable[[], Found]) -> None:
    """Even a blank line at the end is an edit; its length and hash say so, and nothing else."""
    rewrite_bytes(city / "plan-2030/source.txt", lambda content: content + b"\n")
    assert {tuple(each) for each in found()} == {("plan-2030/source.txt", 0, "", "file-hash")}


def test_a_paragraph_without_a_row(city: Path, found: Callable[[], Found]) -> None:
    """A row that is deleted leaves its line without an owner."""

    def delete(rows: list[dict[str, str]]) -> None:
        del rows[0]

    edit_table(city / PLAN, delete)
    assert ["plan-2030/source.txt", 1, "", "paragraph"] in found()
