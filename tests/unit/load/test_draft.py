"""Drafting the paragraphs of a new source."""

from pathlib import Path

import pytest

from build_scripts.load.draft import draft_paragraphs
from build_scripts.problems import BuildError
from build_scripts.text.restore import non_blank_lines, restore
from tests.unit.editing import read_table


def draft(folder: Path, content: bytes) -> list[dict[str, str]]:
    """Write a source, draft its paragraphs and return their rows."""
    folder.mkdir()
    (folder / "source.txt").write_bytes(content)
    assert draft_paragraphs(folder) == folder / "paragraphs.csv"
    return read_table(folder / "paragraphs.csv")


def test_each_run_of_lines_is_a_paragraph(tmp_path: Path) -> None:
    """Lines without a gap belong together; ids, order and lines are filled in, the rest is left."""
    rows = draft(tmp_path / "plan-2032", "# 计划\n\n茶园\n2000亩。\n".encode())
    assert [(each["paragraph_id"], each["order"], each["text_zh"]) for each in rows] == [
        ("plan-2032-p01", "1", "计划"),
        ("plan-2032-p02", "2", "茶园2000亩。"),
    ]
    assert [(each["first_line"], each["last_line"]) for each in rows] == [("1", "1"), ("3", "4")]
    assert {each["section_zh"] + each["text_en"] for each in rows} == {""}


@pytest.mark.parametrize(
    "content",
    [
        "茶\n\n路\n".encode(),
        "茶\r\n\r\n路\r\n".encode(),
        "\n\n茶\n路".encode(),
        "茶\r路\r\r灯\n".encode(),
        "茶\x0b路\n\n灯\u2028桥\n".encode(),
    ],
    ids=["lf", "crlf", "no-end", "cr", "odd-breaks"],
)
def test_a_draft_restores_to_the_lines_that_validation_counts(tmp_path: Path, content: bytes) -> None:
    """Whatever ends its lines, a draft’s texts are what validation makes of the same lines."""
    rows = draft(tmp_path / "plan-2032", content)
    lines = non_blank_lines(content.decode())
    taken = []
    for row in rows:
        own = [n for n in range(int(row["first_line"]), int(row["last_line"]) + 1) if n in lines]
        assert restore([lines[number] for number in own]) == row["text_zh"]
        taken += own
    assert sorted(taken) == sorted(lines)


def test_a_hundred_paragraphs_sort_by_their_ids(tmp_path: Path) -> None:
    """Ids have as many digits as the last of them, so that the order of ids is the order of reading."""
    rows = draft(tmp_path / "plan-2032", "\n\n".join(f"第{n}段" for n in range(1, 121)).encode())
    assert [int(each["order"]) for each in rows] == list(range(1, 121))


def test_a_table_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    """Work already done is never lost to a second draft."""
    draft(tmp_path / "plan-2032", "茶\n".encode())
    before = (tmp_path / "plan-2032/paragraphs.csv").read_bytes()
    with pytest.raises(BuildError, match=r"paragraphs\.csv exists already; remove it to draft it anew$"):
        draft_paragraphs(tmp_path / "plan-2032")
    assert (tmp_path / "plan-2032/paragraphs.csv").read_bytes() == before


def test_a_source_that_can_not_be_read_stops(tmp_path: Path) -> None:
    """Without a source in UTF-8 nothing is drafted."""
    with pytest.raises(BuildError, match=r"source\.txt can't be read as UTF-8"):
        draft_paragraphs(tmp_path)
    (tmp_path / "source.txt").write_bytes("茶园".encode("gbk"))
    with pytest.raises(BuildError, match=r"source\.txt can't be read as UTF-8"):
        draft_paragraphs(tmp_path)
    assert not (tmp_path / "paragraphs.csv").exists()
