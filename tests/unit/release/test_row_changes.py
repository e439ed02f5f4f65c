"""The difference of two tables, and that nothing escapes it."""

from hypothesis import given
from hypothesis import strategies as st

from build_scripts.release.row_changes import CellChange, Row, RowChange, Table, diff_tables, placed

COLUMNS = ("id", "part", "a", "b")
cells = st.sampled_from(["", "1", "2", "承诺", "a,b"])
rows = st.fixed_dictionaries(dict.fromkeys(COLUMNS, cells))


def tables(*key: str) -> st.SearchStrategy[Table]:
    """Return tables with a key, which real tables have, so that it is unique in each."""
    unique = (lambda row: tuple(row[name] for name in key)) if key else None
    return st.lists(rows, max_size=8, unique_by=unique).map(lambda found: Table(COLUMNS, key, tuple(found)))


def applied(changes: tuple[RowChange, ...], table: Table) -> dict[tuple[str, ...], Row]:
    """Return the rows of a table by key, after changes."""
    result = {key: dict(row) for (key, _), row in placed(table, table.key).items()}
    for change in changes:
        if change.kind == "removed":
            assert result.pop(change.key) == {cell.field: cell.was for cell in change.cells}
        elif change.kind == "added":
            assert change.key not in result
            result[change.key] = {cell.field: cell.is_now for cell in change.cells}
        else:
            for cell in change.cells:
                assert result[change.key][cell.field] == cell.was != cell.is_now
                result[change.key][cell.field] = cell.is_now
    return result


@given(tables("id", "part"))
def test_a_table_does_not_differ_from_itself(table: Table) -> None:
    assert diff_tables(table, table) == ()


@given(tables("id", "part"), tables("id", "part"))
def test_the_difference_turns_one_table_into_the_other(old: Table, new: Table) -> None:
    after = {key: row for (key, _), row in placed(new, new.key).items()}
    assert applied(diff_tables(old, new), old) == after


@given(tables(), tables())
def test_without_a_key_rows_come_and_go_and_none_is_lost(old: Table, new: Table) -> None:
    kinds = [each.kind for each in diff_tables(old, new)]
    assert "changed" not in kinds
    assert kinds.count("added") - kinds.count("removed") == len(new.rows) - len(old.rows)
    assert diff_tables(old, old) == ()


@given(tables("id", "part"), st.permutations(range(8)))
def test_the_order_of_rows_is_no_change(table: Table, order: list[int]) -> None:
    mixed = tuple(table.rows[place] for place in order if place < len(table.rows))
    assert diff_tables(table, Table(table.columns, table.key, mixed)) == ()


def test_a_changed_row_names_its_cells() -> None:
    old = Table(("id", "value"), ("id",), ({"id": "tea", "value": "6"}, {"id": "bus", "value": "1"}))
    new = Table(("id", "value"), ("id",), ({"id": "tea", "value": "5"}, {"id": "rail", "value": "2"}))
    assert diff_tables(old, new) == (
        RowChange("removed", ("bus",), (CellChange("id", "bus", ""), CellChange("value", "1", ""))),
        RowChange("added", ("rail",), (CellChange("id", "", "rail"), CellChange("value", "", "2"))),
        RowChange("changed", ("tea",), (CellChange("value", "6", "5"),)),
    )


def test_a_new_column_is_not_a_change_of_every_row() -> None:
    old = Table(("id",), ("id",), ({"id": "tea"},))
    new = Table(("id", "note"), ("id",), ({"id": "tea", "note": "x"},))
    assert diff_tables(old, new) == ()
