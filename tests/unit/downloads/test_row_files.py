"""Rows by themselves."""

import csv
import io

from build_scripts.assess.case import Casebook
from build_scripts.downloads.row_files import chosen_rows, flat_tables, row_downloads
from build_scripts.site.gathered import all_downloads
from tests.editions import EDITIONS


def test_each_pledge_and_each_theme_has_its_rows(book: Casebook) -> None:
    """They are the very rows of the flat package, with its columns."""
    downloads = all_downloads(book, EDITIONS)
    [whole] = [each for each in downloads if each.name == "targets-2030"]
    expected = list(csv.DictReader(io.StringIO(whole.file("targets-2030.csv").content.decode())))
    found = {
        each.path: list(csv.DictReader(io.StringIO(each.content.decode("utf-8-sig"))))
        for each in row_downloads(downloads, [2030])
    }
    assert found["pledges/2030-roads/2030-roads.csv"] == [
        row for row in expected if row["pledge_id"] == "2030-roads"
    ]
    themes = {path: rows for path, rows in found.items() if path.startswith("newsroom/")}
    # All of a year are a package of its own, and lie nowhere else.
    assert expected not in found.values()
    assert sorted(row["pledge_id"] for rows in themes.values() for row in rows) == sorted(
        row["pledge_id"] for row in expected
    )
    assert {f"pledges/{each}/{each}.csv" for each in book.pledges} <= set(found)


def test_each_assessed_year_has_rows_of_its_own(grown_book: Casebook) -> None:
    """The rows of an earlier year keep their address when a later one is assessed; a coming year has no kit."""
    found = {
        each.path: each.content for each in row_downloads(all_downloads(grown_book, EDITIONS), [2030, 2031])
    }
    for year in ("2030", "2031"):
        own = [content for path, content in found.items() if path.startswith(f"newsroom/{year}/")]
        assert own
        rows = [row for each in own for row in csv.DictReader(io.StringIO(each.decode("utf-8-sig")))]
        assert {row["due_year"] for row in rows} == {year}
    assert not [path for path in found if path.startswith("newsroom/2032/")]


def test_chosen_rows_are_all_of_them_in_reading_order(book: Casebook) -> None:
    """Whatever the order in which their ids are given; of pledges as of outcomes."""
    downloads = all_downloads(book, EDITIONS)
    for kind, key, name in (
        ("pledges", "pledge_id", "targets-2030"),
        ("outcomes", "outcome_id", "outcomes-2030"),
    ):
        [whole] = [each for each in downloads if each.name == name]
        rows = list(csv.DictReader(io.StringIO(whole.file(f"{name}.csv").content.decode())))
        ids = [row[key] for row in rows][1:4]
        chosen = chosen_rows("kit.csv", kind, ids[::-1], flat_tables(downloads))
        assert len(ids) > 1
        assert list(csv.DictReader(io.StringIO(chosen.content.decode("utf-8-sig")))) == rows[1:4]
