"""The packages that the tests are made with: sound each by itself, and wholly the invented city's own."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from frictionless import Package

from build_scripts.assess.case import Casebook
from build_scripts.charts.distance import DistanceChart
from build_scripts.charts.targets import YearsChart
from build_scripts.figures.figure import MOST
from build_scripts.link.account import account_of_numerals, account_of_sentences
from build_scripts.link.spans import carried_span, find_once, quote_span
from build_scripts.load.ledger import Ledger, gather
from build_scripts.load.packages import find_packages, read_package
from build_scripts.load.rows import read_rows, records_of
from build_scripts.pages.charts import describe_charts
from build_scripts.pages.newsroom import describe_newsroom
from build_scripts.paths import DATAPACKAGES, DESCRIPTOR
from build_scripts.validate.paragraphs import check_paragraphs
from build_scripts.validate.run import validate
from build_scripts.words.edition import Edition
from tests import secondyear
from tests.bigcity import LATER, build_bigcity
from tests.editions import EDITIONS
from tests.minicity import (
    CITY,
    DOCS,
    FOREIGN,
    add_foreign_document,
    add_rows,
    build_growing_city,
    build_minicity,
    read_descriptor,
    read_table,
)
from tests.secondyear import ASSESSMENTS, BULLETIN, REPORT, YEAR, add_bulletin, build_second_year

OURS = re.compile(
    r"邵|湘|湖南|八大行动|总体方案|摘登|程蓓|易蓝|Shaoyang|Hunan|Eight Actions|Cheng Bei|Yi Lan|digest|\b202[0-9]\b",
    re.IGNORECASE,
)
"""Words and years of the real ledger."""

Build = Callable[[Path], Path]


def build_second_year_with_bulletin(root: Path) -> Path:
    """Write the second year and the bulletin on the first."""
    add_bulletin(build_second_year(root))
    return root


@pytest.fixture(scope="module", params=[build_growing_city, build_second_year_with_bulletin])
def root(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of packages that hold all that a builder can make."""
    build: Build = request.param
    return build(tmp_path_factory.mktemp("built") / "packages")


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the packages of the city as it stood two years on."""
    return build_growing_city(tmp_path_factory.mktemp("grown") / "city")


@pytest.fixture(scope="module")
def later(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the real packages, a further year and a bulletin."""
    return build_second_year_with_bulletin(tmp_path_factory.mktemp("later") / "packages")


def gathered(root: Path) -> Ledger:
    """Return the ledger of the packages below a folder, unchecked."""
    packages = [read_package(folder) for folder in find_packages(root)]
    return gather(
        packages,
        {
            each.name: {
                table["name"]: records_of(each, table, read_rows(each, table)) for table in each.tables
            }
            for each in packages
        },
    )


def rows_of(root: Path, package: str, table: str, **wanted: str) -> list[dict[str, str]]:
    """Return the rows of a table that have these cells."""
    rows = read_table(root / package / f"{table}.csv")
    return [row for row in rows if all(row[name] == cell for name, cell in wanted.items())]


def test_each_package_passes_frictionless_alone(root: Path) -> None:
    """What the stock tool says of each folder, that of another place among them."""
    for folder in find_packages(root):
        report = Package(str(folder / DESCRIPTOR)).validate()
        assert report.valid, report.flatten(["title", "rowNumber", "fieldName", "message"])


def test_every_word_stands_where_its_row_says(root: Path) -> None:
    """Quotes stand once in their paragraph, figures once in the quote, and paragraphs are the raw lines."""
    for source in gathered(root).sources:
        paragraphs = {each.paragraph_id: each for each in source.paragraphs}
        assert check_paragraphs(source) == []
        for each in (*source.pledges, *source.outcomes):
            paragraph = paragraphs[each.paragraph_id]
            assert quote_span(each, paragraph), each.id
            assert not each.figure_text or find_once(each.figure_text, each.quote_zh), each.id
            assert not each.carried_zh or carried_span(each, paragraph), each.id


def test_nothing_is_left_open_in_any_account(root: Path) -> None:
    """Each numeral and each sentence is coded or excluded, once; no exclusion is idle."""
    for source in gathered(root).sources:
        for account in (account_of_numerals(source), account_of_sentences(source)):
            assert (account.open, account.double, account.idle) == ((), (), frozenset())


def test_a_fall_is_negative_and_says_so_in_its_figure(root: Path) -> None:
    """The word of direction stands in the figure or in what is carried to it."""
    falls = [
        each
        for source in gathered(root).sources
        for each in (*source.pledges, *source.outcomes)
        if each.value is not None and each.value < 0
    ]
    assert falls
    assert all("下降" in (each.figure_text or "") + (each.carried_zh or "") for each in falls)


def test_every_assessment_rests_on_a_search(root: Path) -> None:
    """A search names source packages; no row is older than the first; every pledge due has a row."""
    ledger = gathered(root)
    sources = {source.package.name for source in ledger.sources}
    pledges = {each.pledge_id: each for source in ledger.sources for each in source.pledges}
    outcomes = {each.outcome_id for source in ledger.sources for each in source.outcomes}
    for judgement in ledger.judgements:
        year = judgement.package.ledger["assessed_year"]
        due = {each.pledge_id for each in pledges.values() if each.due_year == year}
        assert {each.pledge_id for each in judgement.assessments} == due
        assert {each.outcome_id for each in judgement.evidence} <= outcomes
        for search in judgement.package.ledger.get("searches", []):
            assert set(search["documents"]) <= sources
            assert search["up_to"] <= search["as_of"]


@pytest.mark.parametrize("build", [build_minicity, build_growing_city])
def test_the_city_has_no_word_of_the_real_ledger(build: Build, tmp_path: Path) -> None:
    """Not in its tables, its descriptors, its changelog nor its hand-written pages."""
    root = build(tmp_path / "city")
    add_foreign_document(root)
    files = [path for top in (root, DOCS) for path in sorted(top.rglob("*")) if path.is_file()]
    found = {
        f"{path.name}: {match[0]} in {text[max(0, match.start() - 40) : match.end() + 40]!r}"
        for path in files
        for text in [path.read_text(encoding="utf-8")]
        for match in OURS.finditer(text)
    }
    assert found == set()
    assert {path.name for path in root.iterdir() if path.is_file()} == {"CHANGELOG.md"}


def test_the_city_keeps_what_it_had_when_it_grows(grown: Path, tmp_path: Path) -> None:
    """Rows are added to its first packages; none moves to another table, changes or goes."""
    small = build_minicity(tmp_path / "city")
    for path in sorted(small.glob("*/*.csv")):
        after = read_table(grown / path.relative_to(small))
        assert [row for row in read_table(path) if row not in after] == []
    assert {folder.name for folder in find_packages(grown)} == {
        *CITY, "bulletin-2030", "report-2032", "assessments-2031",
    }  # fmt: skip


def test_a_later_document_settles_anew_and_the_old_row_stays(grown: Path) -> None:
    """Of 2030 three pledges are assessed twice; a silence ends with the bulletin."""
    shares = rows_of(grown, "assessments-2030", "assessments", pledge_id="2030-bus-share")
    assert [(row["as_of"], row["verdict"]) for row in shares] == [
        ("2031-02-01", "not_reported"),
        ("2031-04-01", "not_met"),
    ]
    again = rows_of(grown, "assessments-2030", "assessments", as_of="2031-04-01")
    assert [row["pledge_id"] for row in again] == ["2030-bus-share", "2030-roads", "2030-tea-output"]
    searches = read_descriptor(grown / "assessments-2030")["ledger"]["searches"]
    assert [each["documents"] for each in searches] == [["report-2031"], ["report-2031", "bulletin-2030"]]


def test_the_growing_city_holds_the_hard_cases(grown: Path) -> None:
    """A fall, a target to lower something, a target over years, a theme with one pledge."""
    [fall] = rows_of(grown, "report-2032", "outcomes", outcome_id="2031-tea-output-outcome")
    assert (fall["figure_text"], fall["value"]) == ("下降7.0%", "-7.0")
    [energy] = rows_of(grown, "report-2032", "pledges", pledge_id="2032-energy")
    [indicator] = rows_of(grown, "vocabulary", "indicators", indicator_id=energy["indicator_id"])
    assert (energy["value"], indicator["better"]) == ("-3", "lower")
    assert len(rows_of(grown, "report-2032", "pledges", due_year="2035")) == 1
    assert len(rows_of(grown, "report-2032", "pledges", theme_id="works-2032")) == 1


def test_a_document_of_another_place_says_so(grown: Path, tmp_path: Path) -> None:
    """Its descriptor names a place that is not the ledger's."""
    folder = add_foreign_document(build_minicity(tmp_path / "city"))
    own = read_descriptor(grown / "vocabulary")["ledger"]["place"]
    assert read_descriptor(folder)["ledger"]["place"]["code"] != own["code"]
    assert all(
        each.ledger["place"] == own
        for each in map(read_package, find_packages(grown))
        if each.role in ("source", "vocabulary")
    )


def test_the_second_year_is_computed_where_the_report_has_a_number(later: Path) -> None:
    """Every pledge due has one row: a verdict from the report's number, or not reported."""
    assessments = rows_of(later, ASSESSMENTS, "assessments")
    due = [
        row
        for folder in later.glob("*/pledges.csv")
        for row in read_table(folder)
        if row["due_year"] == str(YEAR)
    ]
    assert sorted(row["pledge_id"] for row in assessments) == sorted(row["pledge_id"] for row in due)
    evidence = {row["pledge_id"] for row in rows_of(later, ASSESSMENTS, "evidence")}
    assert {row["pledge_id"] for row in assessments if row["basis"] == "computed"} == evidence
    assert {row["verdict"] for row in assessments if row["pledge_id"] not in evidence} == {"not_reported"}
    for link in rows_of(later, ASSESSMENTS, "evidence", outcome_id=f"{YEAR}-fixed-investment-outcome"):
        [fall] = rows_of(later, ASSESSMENTS, "assessments", pledge_id=link["pledge_id"])
        assert fall["verdict"] == "not_met"
        assert "固定资产投资下降7.0%" in fall["reason_zh"]


def test_the_bulletin_settles_anew_what_it_has_a_number_on(later: Path) -> None:
    """Each outcome on an indicator pledged for is evidence; the pledge has a later row, computed from it."""
    outcomes = rows_of(later, BULLETIN, "outcomes")
    pledged = {
        row["indicator_id"]
        for path in later.glob("*/pledges.csv")
        for row in read_table(path)
        if row["due_year"] == str(YEAR - 1)
    }
    settling = {row["outcome_id"] for row in outcomes if row["indicator_id"] in pledged}
    assert settling, "the bulletin has a number on something that was pledged"
    judged = f"assessments-{YEAR - 1}"
    evidence = [row for row in rows_of(later, judged, "evidence") if row["outcome_id"] in settling]
    assert {row["outcome_id"] for row in evidence} == settling
    for row in evidence:
        *_, last = rows_of(later, judged, "assessments", pledge_id=row["pledge_id"])
        assert last["basis"] == "computed"
    search = read_descriptor(later / judged)["ledger"]["searches"][-1]
    assert search["documents"][-1] == BULLETIN


def test_the_invented_documents_say_that_they_are_invented(later: Path) -> None:
    """In their first line, so that no copy of them passes for the government's."""
    for name in (REPORT, BULLETIN):
        first = (later / name / "source.txt").read_text(encoding="utf-8").splitlines()[0]
        assert first.startswith("本文系测试用的虚构文本")


def test_the_second_year_takes_a_new_pledge(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pledge that is added to the real ledger is assessed, as not reported."""
    real = tmp_path / "real"
    shutil.copytree(DATAPACKAGES, real)
    table, row = next(
        (path, row)
        for path in sorted(real.glob("*/pledges.csv"))
        for row in read_table(path)
        if row["due_year"] == str(YEAR)
    )
    new = row | {"pledge_id": "a-new-pledge", "kind": "qualitative", "indicator_id": ""}
    add_rows(table, [new], ["pledge_id"])
    monkeypatch.setattr(secondyear, "DATAPACKAGES", real)
    root = build_second_year(tmp_path / "packages")
    [assessed] = rows_of(root, ASSESSMENTS, "assessments", pledge_id="a-new-pledge")
    assert assessed["verdict"] == "not_reported"


def test_the_further_year_moves_on_with_the_ledger(monkeypatch: pytest.MonkeyPatch) -> None:
    """Once the real ledger holds these results, the invented documents are of the year after."""
    monkeypatch.setattr(secondyear, "YEAR", secondyear.WRITTEN_FOR + 1)
    with secondyear.moved("year") as layer:
        assert sorted(each.name for each in layer.iterdir()) == [
            "assessments-2026",
            "report-2027",
            "vocabulary",
        ]
        text = (layer / "report-2027" / "source.txt").read_text(encoding="utf-8")
        assert "一、2026年工作回顾" in text and "二、2027年工作安排" in text
        assert {row["period_year"] for row in read_table(layer / "report-2027" / "outcomes.csv")} == {"2026"}


def test_validation_has_nothing_to_say_against_the_packages(root: Path) -> None:
    """The growing city and the second year are whole ledgers."""
    _, problems = validate(root)
    assert [str(each) for each in problems] == []


def test_validation_refuses_the_document_of_another_place(tmp_path: Path) -> None:
    """The one problem is with what its descriptor says of its place."""
    root = build_growing_city(tmp_path / "city")
    add_foreign_document(root)
    _, problems = validate(root)
    assert {each.file for each in problems} == {f"{FOREIGN}/{DESCRIPTOR}"}
    assert all(each.field.startswith("ledger.place") for each in problems)


@pytest.fixture(scope="module")
def big(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    """Return the ledger of what the benchmark builds, at its smallest for charts that leave some out."""
    with pytest.MonkeyPatch.context() as time:
        time.setenv("SOURCE_DATE_EPOCH", LATER)
        ledger, problems = validate(build_bigcity(tmp_path_factory.mktemp("big") / "city", 180, 3))
    assert [str(each) for each in problems] == []
    assert ledger is not None
    return ledger


def test_the_city_grows_to_any_size_without_a_problem(big: Ledger) -> None:
    """What the benchmark builds is sound: as many pledges as were asked for, of several years, most of them judged."""
    grown = [each for source in big.sources for each in source.pledges if "-village-" in each.pledge_id]
    assert sorted({each.due_year for each in grown}) == [2031, 2032, 2033]
    assert len(grown) == 180
    verdicts = {each.verdict for judgement in big.judgements for each in judgement.assessments}
    assert verdicts == {"met", "not_met", "not_reported"}


@pytest.mark.parametrize("edition", EDITIONS, ids=["zh", "en"])
def test_a_chart_draws_as_much_as_one_can_look_at(big: Ledger, edition: Edition) -> None:
    """Of more than that it draws the first, says so, speaks of no other; its table and its file have them all."""
    book = Casebook(big)
    [distance] = [each for each in describe_charts(2032, book, edition).figures if each.name == "distance"]
    [targets] = [each for each in describe_charts(2033, book, edition).figures if each.name == "targets"]
    assert isinstance(distance.chart, DistanceChart) and isinstance(targets.chart, YearsChart)
    bars = [row.name for _, rows in distance.chart.groups for row in rows]
    panels = [each.name for each in targets.chart.panels]
    assert (len(bars), len(panels)) == (MOST, MOST)
    for figure, drawn in ((distance, bars), (targets, panels)):
        told = {row[0].text for row in figure.rows}
        assert len(told) > MOST and len(figure.data.rows) >= len(told) and set(drawn) < told
        assert edition.say("charts-some", most=MOST) in figure.subtitle
        measured = {row[0].text for row in figure.rows if row[-1].text != "—"}
        assert {name for name in measured if name in figure.alternative} == set(drawn)
    for each in describe_newsroom(2032, book, edition).offers:
        if isinstance(each.finding.chart, DistanceChart):
            assert sum(len(rows) for _, rows in each.finding.chart.groups) <= MOST
