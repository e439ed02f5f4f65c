"""Tables in a text: each row is a statement of its target and of its result."""

import pytest

from build_scripts.ingest.reading import read_text
from build_scripts.ingest.unread_tables import unread_tables

HEAD = "一、2031年工作回顾\n过去一年，茶叶产量增长5%，百姓都说好。\n附件\n2031年民生实事完成情况\n"
PIPES = "序号 | 项目名称 | 目标任务 | 完成情况\n--- | --- | --- | ---\n1 | 新建公路 | 20公里 | 已完成22公里\n"
SPACES = "序号  项目名称  目标任务  完成情况\n1  新建公路  20公里  已完成22公里\n"
LINES = "序号\n项目名称\n目标任务\n完成情况\n1\n新建公路\n20公里\n已完成22公里\n"


@pytest.mark.parametrize("table", [PIPES, SPACES, LINES], ids=["pipes", "spaces", "a-cell-a-line"])
def test_a_row_gives_a_target_and_a_result(table: str) -> None:
    """Whatever parts its cells, a row is one paragraph; both numbers are of the year that was looked back on."""
    reading = read_text(HEAD + table)
    found = [
        (each.kind, each.year, str(each.figure.value), each.unit, each.subjects)
        for block, proposal in zip(reading.blocks, reading.proposals, strict=True)
        if block.cells
        for each in proposal.candidates
    ]
    assert found == [
        ("pledge", 2031, "20", "公里", ("新建公路",)),
        ("outcome", 2031, "22", "公里", ("新建公路",)),
    ]


def test_empty_cells_keep_the_others_in_their_columns() -> None:
    """Between pipes a cell may be empty, and the headings may go on on a second line; a rate of completion is no result."""
    reading = read_text(
        HEAD
        + "序号 | 项目名称 | 责任单位 | 目标任务 | 完成情况 |\n任务完成率 | 备注 | |\n"
        + "1 | 新建公路 | | 20公里 | 22公里 | 110% | | |\n"
    )
    assert [
        (each.kind, str(each.figure.value))
        for proposal in reading.proposals[-1:]
        for each in proposal.candidates
    ] == [("pledge", "20"), ("outcome", "22")]


def test_a_table_without_a_target_or_a_result_is_no_heap_of_headings() -> None:
    """Each row is a paragraph; what its numbers measure stands in the head of the table, so nothing is proposed."""
    rows = "| 指标 | 绝对数（亿元） | 比上年增长% |\n| 茶叶产值 | 23.0 | 5.2 |\n| 其中：春茶 | 7.0 | 2.2 |\n"
    reading = read_text(HEAD + rows)
    assert [each.kind for each in reading.blocks[-3:]] == ["heading", "body", "body"]
    assert [proposal.candidates for proposal in reading.proposals[-2:]] == [(), ()]


def test_numbers_of_two_cells_do_not_run_together() -> None:
    """Where a cell ends in a digit and the next begins with one, the row is two paragraphs."""
    reading = read_text(HEAD + "序号\n项目\n目标\n完成\n1\n新建公路\n20\n22\n")
    assert [each.text for each in reading.blocks if each.cells] == ["1新建公路20", "22"]


def test_what_was_counted_is_read_where_its_unit_stands_beside_it() -> None:
    """The head of the first column may be empty; numbers whose unit stands in the head are told of, and not read."""
    table = "主要产品产量\n2031年\n比上年增长（%）\n茶叶\n162吨\n0.5\n其中：春茶\n97吨\n-9.7\n"
    reading = read_text(HEAD + table + "茶农都说好，日子有奔头。\n")
    assert [each.text for each in reading.blocks if each.cells] == ["茶叶162吨0.5", "其中：春茶97吨", "-9.7"]
    found = [each for proposal in reading.proposals for each in proposal.candidates]
    assert [(str(each.figure.value), each.unit, each.kind, each.year) for each in found[-2:]] == [
        ("162", "吨", "outcome", 2031),
        ("97", "吨", "outcome", 2031),
    ]
    assert ["比上年增长（%）" in each.why for each in unread_tables(HEAD + table)] == [True]


BULLETIN = "| 指标 | 绝对数（亿元） | 比上年增长% |\n| 茶叶产值 | 23.0 | 5.2 |\n| 其中：春茶 | 7.0 | 2.2 |\n"
CELLS = "指标\n2031年\n绝对数（亿元）\n比上年增长（%）\n茶叶产值\n23.0\n5.2\n春茶产值\n7.0\n2.2\n"
TWO_ROWS = "类别\n茶园\n其中\n新建\n改造\n东乡\n12\n5\n7\n西乡\n9\n4\n5\n"


@pytest.mark.parametrize(
    ("table", "first", "last", "why"),
    [
        (BULLETIN, 5, 7, "what its numbers are counted in stands in its head alone (“绝对数（亿元）”)"),
        (CELLS, 4, 14, "what its numbers are counted in stands in its head alone (“绝对数（亿元）”)"),
        (TWO_ROWS, 4, 17, "its head is of several rows, or says neither target nor result"),
    ],
    ids=["pipes", "a-cell-a-line", "a-head-of-two-rows"],
)
def test_a_table_that_is_not_read_is_told_of(table: str, first: int, last: int, why: str) -> None:
    """Where it stands and why, so that nobody takes its numbers for read."""
    text = HEAD + table + "茶农都说好，日子有奔头。\n"
    assert [str(each) for each in unread_tables(text)] == [
        f"lines {first}–{last} are a table that is not read: {why}"
    ]


@pytest.mark.parametrize("text", [HEAD + PIPES, HEAD + SPACES, HEAD + LINES, HEAD], ids=range(4))
def test_of_a_table_that_is_read_nothing_is_told(text: str) -> None:
    """Nor of a text without one."""
    assert unread_tables(text) == []
