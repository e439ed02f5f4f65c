"""A draft is a whole package, written in one go or not at all."""

import datetime
import json
import shutil
import time
from dataclasses import replace
from pathlib import Path

import pytest

from build_scripts.ingest.descriptor import Told
from build_scripts.ingest.drafting import ingest
from build_scripts.ingest.table_rows import unit_of
from build_scripts.load.packages import read_package
from build_scripts.problems import BuildError
from build_scripts.validate.run import validate
from tests.minicity import LATER
from tests.unit.ingest.drafting import REPORT, draft_in, ledger_of, rows_in


def test_a_draft_is_a_whole_package(city: Path, tmp_path: Path) -> None:
    """It holds the raw text as it came, its descriptor with hash and bytes, a README, and every table."""
    folder = draft_in(city, tmp_path / "drafts").folder
    assert sorted(path.name for path in folder.iterdir()) == [
        "README.md", "datapackage.json", "exclusions.csv", "outcomes.csv", "paragraphs.csv", "pledges.csv", "source.txt",
    ]  # fmt: skip
    assert (folder / "source.txt").read_bytes() == REPORT.read_bytes()
    package = read_package(folder)
    source = package.resource("source") or {}
    assert (source["bytes"], source["encoding"]) == (len(REPORT.read_bytes()), "utf-8")
    assert package.descriptor["title"] == "2032年云溪市政府工作报告"
    assert package.ledger["publisher_zh"] == "云溪日报"
    assert package.ledger["order"] == 3


def test_statements_are_proposed_with_what_the_rules_can_know(city: Path, tmp_path: Path) -> None:
    """Value, unit, comparator, year and indicator; what only a person can say is empty."""
    folder = draft_in(city, tmp_path / "drafts").folder
    pledges = [
        [row["pledge_id"], row["figure_text"], row["value"], row["unit_id"], row["comparator"], row["hedge"],
         row["indicator_id"], row["due_year"]]
        for row in rows_in(folder, "pledges.csv")
    ]  # fmt: skip
    assert pledges == [
        ["2032-new-roads", "20公里以上", "20", "kilometre", "gte", "以上", "new-roads", "2032"],
        ["2032-new-tea-gardens", "1万亩", "10000", "mu", "eq", "力争", "new-tea-gardens", "2032"],
        ["2032-report-2032-p16", "3件", "3", "", "eq", "", "new", "2032"],
        ["2032-report-2032-p20", "12所", "12", "", "eq", "", "new", "2032"],
        ["2032-report-2032-p21", "30个", "30", "", "eq", "", "new", "2032"],
        [
            "2032-tea-output-growth",
            "5%左右",
            "5",
            "percent",
            "approx",
            "左右",
            "tea-output-growth",
            "2032",
        ],
    ]
    assert {
        row["title_zh"] + row["explanation_en"] + row["quote_en"] for row in rows_in(folder, "pledges.csv")
    } == {""}
    subjects = {row["indicator_id"]: row["subject_ids"] for row in rows_in(folder, "pledges.csv")}
    known = {
        each.indicator_id: each.subjects for source in ledger_of(city).sources for each in source.pledges
    }
    assert (subjects["new"], subjects["tea-output-growth"]) == ("", ";".join(known["tea-output-growth"]))
    outcomes = {row["outcome_id"]: row for row in rows_in(folder, "outcomes.csv")}
    assert outcomes["2031-tea-output-growth-outcome"]["value"] == "6.2"
    falls = [row["value"] for row in outcomes.values() if row["quote_zh"].startswith("春茶")]
    assert sorted(falls) == ["-0.8", "-1.2", "-3"]


def test_each_pledge_that_was_due_gets_a_row_to_confirm(city: Path, tmp_path: Path) -> None:
    """What the report says on its indicator answers it; the verdict is computed, its reason asked for."""
    draft = draft_in(city, tmp_path / "drafts")
    assert draft.judgement == tmp_path / "drafts/assessments-2031"
    readme = (draft.judgement / "README.md").read_text(encoding="utf-8")
    assert "# 2031 年承诺评估\n" in readme and "\n\n# Assessments of the 2031 pledges\n" in readme
    assert [list(row.values())[:3] for row in rows_in(draft.judgement, "evidence.csv")] == [
        ["2031-tea-output", "2031-tea-output-growth-outcome", "same_measure"]
    ]
    [row] = rows_in(draft.judgement, "assessments.csv")
    assert [row["pledge_id"], row["verdict"], row["basis"], row["reason_zh"]] == [
        "2031-tea-output",
        "met",
        "computed",
        "",
    ]
    assert row["as_of"] == datetime.datetime.fromtimestamp(int(LATER), datetime.UTC).date().isoformat()


def test_silence_is_a_row_to_confirm_too(city: Path, tmp_path: Path) -> None:
    """A pledge that no statement is about, or near, is not reported, for a person to see whether that is so."""
    silent = REPORT.read_text(encoding="utf-8").replace("全市茶叶产量增长6.2%，", "")
    draft = draft_in(city, tmp_path / "drafts", silent.encode())
    assert draft.judgement is not None
    [row] = rows_in(draft.judgement, "assessments.csv")
    assert [row["pledge_id"], row["verdict"], row["basis"]] == ["2031-tea-output", "not_reported", "judged"]
    assert rows_in(draft.judgement, "evidence.csv") == []


def test_a_source_in_another_encoding_keeps_its_bytes(city: Path, tmp_path: Path) -> None:
    """Its descriptor names the encoding, and the rules read it rightly."""
    content = REPORT.read_text(encoding="utf-8").encode("gbk")
    draft = draft_in(city, tmp_path / "drafts", content)
    assert (draft.folder / "source.txt").read_bytes() == content
    assert (read_package(draft.folder).resource("source") or {})["encoding"] == "gb18030"
    assert len(draft.rows.pledges) == 6


def test_a_file_that_is_no_text_is_kept_beside_its_text(city: Path, tmp_path: Path) -> None:
    """The document as it came is a resource with its hash; source.txt is the text taken out of it."""
    lines = REPORT.read_text(encoding="utf-8").splitlines()
    page = f"<html><body>{''.join(f'<p>{line}</p>' for line in lines)}</body></html>".encode()
    folder = draft_in(city, tmp_path / "drafts", page, "report.html").folder
    assert (folder / "original.html").read_bytes() == page
    assert (read_package(folder).resource("original") or {})["bytes"] == len(page)


def test_what_can_not_be_drafted_leaves_nothing(city: Path, tmp_path: Path) -> None:
    """A text without a figure, a name that is none or is taken, a day that is none, another place: a sentence each."""
    ledger, into = ledger_of(city), tmp_path / "drafts"
    (tmp_path / "a.txt").write_text("一、工作回顾\n百姓都说好，茶山处处有歌声。\n", encoding="utf-8")

    def refused(file: Path, **told: str) -> str:
        with pytest.raises(BuildError) as error:
            ingest(file, Told(**{"name": "report-2032", **told}), city, ledger, into)
        assert not into.exists()
        return str(error.value).replace(f"{tmp_path}/", "")

    assert (
        refused(tmp_path / "a.txt") == "a.txt states no figure that the rules know; is it a report or a plan?"
    )
    assert refused(REPORT, name="Report 2032").startswith(
        "--package Report 2032: a name is lower-case ASCII words"
    )
    assert refused(REPORT, name="plan-2030") == (
        "--package plan-2030: city/plan-2030 is there already; choose another name or remove it"
    )
    for day in ("12 January", "2032-13-40"):
        assert refused(REPORT, issued=day) == f"--issued {day}: a day is written YYYY-MM-DD"
    assert "this ledger is of 云溪市 (999901); another place is a ledger of its own" in refused(
        REPORT, place="长山市"
    )


def test_the_same_document_is_not_drafted_twice(city: Path, tmp_path: Path) -> None:
    """Whether it is among the drafts or in the ledger, under whatever name."""
    draft = draft_in(city, tmp_path / "drafts")
    with pytest.raises(BuildError, match=r"is the document of .*drafts/report-2032 already, byte for byte$"):
        ingest(REPORT, Told("other"), city, ledger_of(city), tmp_path / "drafts")
    known = (city / "report-2031/source.txt").read_bytes()
    with pytest.raises(BuildError, match=r"is the document of .*city/report-2031 already, byte for byte$"):
        draft_in(city, tmp_path / "others", known)
    assert draft.folder.exists()


def test_a_folder_that_can_not_be_written_is_said(city: Path, tmp_path: Path) -> None:
    """Nothing is left half-written."""
    (tmp_path / "drafts").write_text("a file", encoding="utf-8")
    with pytest.raises(BuildError, match=r"drafts can't be written to: .*; nothing was written$"):
        draft_in(city, tmp_path / "drafts")


def test_a_draft_is_not_made_among_the_packages(city: Path) -> None:
    """There it would be taken for one of them, and stop every command."""
    for into in (city, city / "drafts", city / "report-2031"):
        with pytest.raises(BuildError, match=r"lies among the packages of the ledger.*made in drafts$"):
            ingest(REPORT, Told("report-2032"), city, ledger_of(city), into)
    assert not (city / "report-2032").exists()


def test_a_name_is_taken_by_a_draft(city: Path, tmp_path: Path) -> None:
    """A draft is not written over another."""
    draft_in(city, tmp_path / "drafts")
    (tmp_path / "b.txt").write_text("一、2031年工作回顾\n新建公路18公里，百姓都说好。\n", encoding="utf-8")
    with pytest.raises(BuildError, match=r"drafts/report-2032 is there already"):
        ingest(tmp_path / "b.txt", Told("report-2032"), city, ledger_of(city), tmp_path / "drafts")


def test_a_draft_says_what_its_columns_are(city: Path, tmp_path: Path) -> None:
    """Its descriptor names the columns that only drafts have, each explained in both languages."""
    folder = draft_in(city, tmp_path / "drafts").folder
    descriptor = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    fields = {
        field["name"]: field
        for table in descriptor["resources"]
        for field in table.get("schema", {}).get("fields", [])
    }
    assert fields["why"]["description"]
    assert fields["why"]["description_en"]


def test_a_long_report_is_drafted_while_one_waits(city: Path, tmp_path: Path) -> None:
    """30,000 characters take less than 5 seconds of CPU."""
    text = REPORT.read_text(encoding="utf-8")
    body = text[text.index("过去一年") : text.index("二、2032年")]
    long = text.replace(body, body * (30_000 // len(body)))
    assert len(long) > 29_000
    ledger = ledger_of(city)
    (tmp_path / "long.txt").write_text(long, encoding="utf-8")
    start = time.process_time()
    ingest(tmp_path / "long.txt", Told("report-2032"), city, ledger, tmp_path / "drafts")
    assert time.process_time() - start < 5


def test_how_far_the_same_below_reaches_is_left_open(city: Path, tmp_path: Path) -> None:
    """Figures of the paragraph with the mark are estimates, those of later ones neither."""
    text = REPORT.read_text(encoding="utf-8").replace("增长6.2%", "增长6.2%（预计数，下同）")
    folder = draft_in(city, tmp_path / "drafts", text.encode()).folder
    said = {row["quote_zh"][:2]: row["is_estimate"] for row in rows_in(folder, "outcomes.csv")}
    assert said == {
        **dict.fromkeys(("全市", "新增", "新建", "茶农"), "true"),
        **dict.fromkeys(("春茶", "茶厂", "连续"), ""),
    }


def test_a_place_begins_with_its_first_document(city: Path, tmp_path: Path) -> None:
    """A vocabulary is all that has to be there before it."""
    for name in ("assessments-2030", "plan-2030", "report-2031"):
        shutil.rmtree(city / name)
    ledger, problems = validate(city)
    assert ledger is not None
    assert [each.wrong for each in problems if each.file == "."] == ["no package of the role source"]
    path = tmp_path / "report.txt"
    path.write_bytes(REPORT.read_bytes())
    draft = ingest(path, Told("report-2032"), city, ledger, tmp_path / "drafts")
    package = read_package(draft.folder)
    assert (package.ledger["order"], package.descriptor["licenses"]) == (
        1,
        ledger.vocabulary.package.descriptor["licenses"],
    )
    assert draft.judgement is None


def test_a_unit_is_the_one_that_the_quote_counts_by(city: Path) -> None:
    """“户” and “家” are written of several; what is counted tells which."""
    ledger = ledger_of(city)
    shared = ledger.vocabulary.units
    firm = replace(shared[0], unit_id="firm", name_zh="企业或经营主体", symbols_zh="家;户")
    household = replace(shared[0], unit_id="household", name_zh="住户", symbols_zh="户")
    thing = replace(shared[0], unit_id="thing", name_zh="个（件、项）", symbols_zh="个;件;家")
    told = replace(ledger, vocabulary=replace(ledger.vocabulary, units=(firm, household, thing)))
    found = [
        unit_of(symbol, quote, told)
        for symbol, quote in (
            ("户", "改造茶农危房6户"), ("户", "净增企业6户"), ("家", "新增茶叶企业6家"), ("家", "创建茶叶平台6家"), ("亩", "茶园6亩"),
        )
    ]  # fmt: skip
    assert found == ["household", "firm", "firm", "thing", ""]


def test_a_bulletin_is_the_statistics_offices_account(city: Path, tmp_path: Path) -> None:
    """So its title, or its publisher, says."""
    text = "云溪市2031年国民经济和社会发展统计公报\n茶叶产量增长6.2%，新建公路18公里，百姓都说好。\n"
    folder = draft_in(city, tmp_path / "drafts", text.encode()).folder
    assert read_package(folder).ledger["publisher_kind"] == "statistics_office"
    assert read_package(draft_in(city, tmp_path / "other").folder).ledger["publisher_kind"] == "government"
