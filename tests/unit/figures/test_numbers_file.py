"""The numbers behind charts, as files to plot again."""

import csv
import io
from decimal import Decimal

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.figures.dictionary_file import dictionary_file
from build_scripts.figures.figure import Figure
from build_scripts.pages.charts import describe_charts
from build_scripts.render.chart_files import figure_file
from build_scripts.words.edition import Edition
from tests.editions import EDITIONS

ZH, EN = EDITIONS


def figure(book: Casebook, name: str, edition: Edition = EN) -> Figure:
    pages = [describe_charts(year, book, edition) for year in book.cases_by_year]
    [found] = [each for page in pages for each in page.figures if each.name == name]
    return found


def rows_of(found: Figure) -> list[dict[str, object]]:
    return [dict(zip(found.data.columns, row, strict=True)) for row in found.data.rows]


@pytest.mark.parametrize("edition", EDITIONS, ids=["zh", "en"])
def test_a_row_of_the_file_is_a_row_of_the_page(book: Casebook, edition: Edition) -> None:
    """The file leads with the id of what the page links to, and every column is named as in the packages."""
    for found in (
        each for year in book.cases_by_year for each in describe_charts(year, book, edition).figures
    ):
        ids = [str(row[0]) for row in found.data.rows]
        for id_, row in zip(ids, found.rows, strict=True):
            assert f"{id_.removeprefix('theme-')}/" in row[0].href
        assert all(name.isascii() and name.islower() for name in found.data.columns)


def test_a_distance_is_a_number_with_its_unit(book: Casebook) -> None:
    """What the page writes as “15 km > 12.5 km: 2.5 km over” is three numbers and a unit in the file."""
    found = rows_of(figure(book, "distance"))
    road = next(row for row in found if row["pledge_id"] == "2030-roads")
    assert [road[name] for name in ("value", "reported_value", "difference")] == [
        Decimal("12.5"),
        Decimal(15),
        Decimal("2.5"),
    ]
    assert road["unit_id"] == road["reported_unit_id"] == road["difference_unit_id"]
    assert road["arithmetic_en"] == "15 km > 12.5 km: 2.5 km over"
    open_ = [row for row in found if row["reported_value"] is None]
    assert all(
        row["difference"] is row["difference_unit_id"] is row["arithmetic_en"] is None for row in open_
    )


def test_promised_and_reported_are_told_apart_and_estimates_are_marked(book: Casebook) -> None:
    """The file of years says whose number each is, so that it can be plotted without reading the label."""
    found = rows_of(figure(book, "targets"))
    assert {row["statement_kind"] for row in found} == {"pledge", "outcome"}
    for row in found:
        own = book.pledges if row["statement_kind"] == "pledge" else book.outcomes
        if row["statement_id"] is None:
            assert row["value"] is row["figure_text"] is None
            continue
        statement = own[str(row["statement_id"])]
        assert (row["value"], row["unit_id"]) == (statement.value, statement.unit_id)
        estimate = getattr(statement, "is_estimate", None)
        assert row["obs_status"] == {True: "E", False: "A", None: None}[estimate]


def test_counts_are_numbers(book: Casebook) -> None:
    """Counts by verdict add up to the pledges of the part."""
    for row in rows_of(figure(book, "overview")):
        numbers = [value for value in row.values() if isinstance(value, int)]
        assert numbers[0] == sum(numbers[1:])


def test_the_file_opens_in_a_spreadsheet(book: Casebook) -> None:
    """It begins with a byte order mark, by which Excel knows its Chinese; what is missing is empty."""
    found = figure(book, "distance", ZH)
    file = figure_file(found)
    assert file.path == "charts/2030/distance-zh.csv"
    content = file.content
    assert content.startswith(b"\xef\xbb\xbfpledge_id,title_zh,")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    assert {row["reported_value"] for row in rows} >= {"15", ""}


def test_every_column_of_every_chart_is_in_the_dictionary(book: Casebook) -> None:
    """Who downloads the numbers behind a chart finds each column explained, in both languages."""
    figures = [
        each
        for edition in EDITIONS
        for year in book.cases_by_year
        for each in describe_charts(year, book, edition).figures
    ]
    file = dictionary_file({each.numbers_path: each.data.columns for each in figures}, EDITIONS)
    assert file.path == "data/dictionary.csv"
    rows = list(csv.DictReader(io.StringIO(file.content.decode("utf-8-sig"))))
    said = {(row["table"], row["column"]): row for row in rows}
    for each in figures:
        path, content = figure_file(each).path, figure_file(each).content.decode("utf-8-sig")
        for name in next(csv.reader(io.StringIO(content))):
            own = said[path, name]
            assert {key for key, cell in own.items() if not cell} <= {"unit_zh", "unit_en", "allowed"}, own
    assert ("data/changes.csv", "is_now") in said
    assert not [row for row in rows if row["description_zh"].startswith("同上")]
    # A flat table has a column of that name, too, which counts something else.
    assert (
        said["charts/2030/overview-en.csv", "pledge_count"]["description_en"]
        == "How many pledges the part has."
    )
