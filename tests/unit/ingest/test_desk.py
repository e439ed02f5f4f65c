"""What keeps a draft from being accepted, and what a person does about it."""

import datetime
from pathlib import Path

import pytest

from build_scripts.cli import main
from build_scripts.ingest.acceptance import accept
from build_scripts.ingest.account_of_draft import told_of
from build_scripts.ingest.desk import READ_BY_HAND, lines_of, status
from build_scripts.load.packages import find_packages
from build_scripts.load.sealing import seal
from build_scripts.problems import BuildError
from build_scripts.validate.run import validate
from build_scripts.validate.sealed import unsealed
from tests.minicity import replace
from tests.unit.ingest.drafting import (
    add_rows,
    change_rows,
    draft_in,
    fill,
    finish,
    ledger_of,
    rows_in,
)


def said(city: Path, draft: Path) -> list[str]:
    """Return what `status` prints of a draft."""
    return lines_of(draft.name, status(draft, city, ledger_of(city)))


def test_what_is_left_is_grouped_by_what_to_do(city: Path, tmp_path: Path) -> None:
    """Each group counts its lines; open sentences come as rows to paste, new themes and indicators, too."""
    lines = said(city, draft_in(city, tmp_path / "drafts").folder)
    assert lines[0].startswith("report-2032: ")
    assert lines[0].endswith("things keep it from being accepted")
    at = lines.index(
        "  exclusions.csv: report-2032-p15,加快推进“千里茶廊”建设，千方百计促进茶农增收。,sentence,"
    )
    assert lines[at + 1].startswith(
        "    or pledges.csv: ,report-2032-p15,report-2032-s2,,,,2032,,qualitative,,,加快推进"
    )
    assert "decide each sentence: exclude it with a reason, or code it (1)" in lines
    assert "  vocabulary/themes.csv: report-2032-s1,review,2,2031年工作回顾," in lines
    assert "  vocabulary/themes.csv: report-2032-s2,outlook,2,2032年工作安排," in lines
    assert any(
        line.startswith("  2032-report-2032-p20: “1 | 修缮小学 | 12所” – an indicator") for line in lines
    )
    assert "  pledges.csv: title_zh in 6 of 6 rows: 2–7" in lines


def test_a_mistake_in_a_row_pasted_into_the_vocabulary_is_named(city: Path, tmp_path: Path) -> None:
    """A row that can't be read leaves its theme missing, so it is told why."""
    draft, ledger = draft_in(city, tmp_path / "drafts").folder, ledger_of(city)
    with (city / "vocabulary/themes.csv").open("a", encoding="utf-8") as themes:
        themes.write("report-2032-s1,section,9,一、2031年工作回顾,Looking back\n")
    lines = lines_of(draft.name, status(draft, city, ledger))
    at = next(at for at, line in enumerate(lines) if line.startswith("put right in the vocabulary ("))
    assert any("kind: “section” — one of action, " in line for line in lines[at + 1 : at + 3])


def test_a_fault_beside_the_draft_is_named(city: Path, tmp_path: Path) -> None:
    """What `accept` would refuse for, wherever it stands, keeps the draft from being ready."""
    draft, ledger = draft_in(city, tmp_path / "drafts").folder, ledger_of(city)
    (city / "CHANGELOG.md").unlink()
    lines = lines_of(draft.name, status(draft, city, ledger))
    at = lines.index("put right beside the draft (1)")
    assert lines[at + 1].startswith("  CHANGELOG.md: there is no such file")


def test_an_open_numeral_comes_with_a_row_to_paste(city: Path, tmp_path: Path) -> None:
    """The words of the row occur once in their paragraph and hold nothing that is coded."""
    draft = draft_in(city, tmp_path / "drafts").folder
    change_rows(
        draft, "exclusions.csv", lambda row: row.update(text_zh=row["text_zh"].replace("第八届", "第八"))
    )
    assert not any("第八" in line for line in said(city, draft))
    kept = [row for row in rows_in(draft, "exclusions.csv") if row["text_zh"] != "第八"]
    (draft / "exclusions.csv").write_text(
        "paragraph_id,text_zh,kind,reason,confidence\n"
        + "".join(f"{','.join(row.values())}\n" for row in kept),
        encoding="utf-8",
    )
    assert "  exclusions.csv: report-2032-p12,八,figure," in said(city, draft)


def test_a_mistake_in_a_cell_is_named(city: Path, tmp_path: Path) -> None:
    """The locks look at a draft as they look at a package, finished or not."""
    draft = draft_in(city, tmp_path / "drafts").folder
    change_rows(draft, "pledges.csv", lambda row: row.update(value=row["value"].replace("10000", "1000")))
    assert any("value: “1000” but the figure “1万亩” says 10000" in line for line in said(city, draft))


def test_a_draft_that_is_finished_is_accepted(city: Path, tmp_path: Path) -> None:
    """It moves among the packages without the columns of drafts, and all of them pass every check."""
    draft = draft_in(city, tmp_path / "drafts")
    assert accept(draft.folder, city) != []
    assert draft.folder.exists()
    finish(draft.folder)
    assert said(city, draft.folder)[0] == "report-2032: ready; `accept report-2032`"
    assert [str(each) for each in accept(draft.folder, city)] == []
    assert not draft.folder.exists()
    assert {"confidence", "why"} & set(rows_in(city / "report-2032", "pledges.csv")[0]) == set()
    assert [str(each) for each in validate(city)[1]] == []


def test_a_draft_is_sealed_as_it_is_accepted(city: Path, tmp_path: Path) -> None:
    """With the rows that were added to the vocabulary for it; what was changed there is to be looked at still."""
    for folder in find_packages(city):
        seal(folder, datetime.date(2031, 2, 1))
    draft = draft_in(city, tmp_path / "drafts").folder
    finish(draft)
    replace(city / "vocabulary/everyday_words.csv", "en,highway", "en,bushes,tea\nen,highway")
    terms = city / "vocabulary/glossary.csv"
    replace(terms, "A drink.", "A dish.")
    assert [str(each) for each in accept(draft, city)] == []
    assert [(each.file, each.field) for each in unsealed(city)] == [
        ("vocabulary/glossary.csv", "definition_en")
    ]
    assert [str(each) for each in validate(city)[1]] == []
    assert (city / "report-2032/seals.csv").exists()


def test_assessments_are_accepted_after_their_document(city: Path, tmp_path: Path) -> None:
    """Before it, their evidence points at nothing."""
    draft = draft_in(city, tmp_path / "drafts")
    assert draft.judgement is not None
    finish(draft.folder)
    fill(draft.judgement)
    assert any("points at nothing" in str(each) for each in accept(draft.judgement, city))
    assert accept(draft.folder, city) == []
    assert [str(each) for each in accept(draft.judgement, city)] == []
    assert [str(each) for each in validate(city)[1]] == []


def test_a_pledge_that_stays_open_asks_for_what_would_settle_it(city: Path, tmp_path: Path) -> None:
    """Once as a row to paste, and no more once a kind of document is named."""
    draft = draft_in(city, tmp_path / "drafts").judgement
    assert draft is not None
    assert not any("settle" in line for line in said(city, draft))
    change_rows(draft, "assessments.csv", lambda row: row.update(verdict="not_reported", basis="judged"))
    fill(draft)
    lines = said(city, draft)
    at = lines.index("find what would settle it (1)")
    assert lines[at + 1] == "  settlements.csv: 2031-tea-output,,,"
    assert sum("settle" in line for line in lines) == 2
    add_rows(draft, "settlements.csv", [{"pledge_id": "2031-tea-output", "record_kind_id": "city-bulletin"}])
    assert not any("settle" in line for line in said(city, draft))


def test_a_package_is_not_accepted_over_another(city: Path, tmp_path: Path) -> None:
    """Nor is a draft that is not there."""
    draft = draft_in(city, tmp_path / "drafts").folder
    with pytest.raises(BuildError, match=r"there is no draft in .*drafts/other$"):
        accept(tmp_path / "drafts/other", city)
    (city / "report-2032").mkdir()
    with pytest.raises(
        BuildError, match=r"report-2032 is there already; a package is not accepted over another$"
    ):
        accept(draft, city)


def test_nothing_among_the_drafts_is_a_package(city: Path, tmp_path: Path) -> None:
    """Whatever stands there, the packages and what is checked of them stay as they were."""
    before = find_packages(city), validate(city)[1]
    draft_in(city, tmp_path / "drafts")
    assert (find_packages(city), validate(city)[1]) == before


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030"])
def test_what_a_spreadsheet_saved_comes_back_canonical(city: Path, tmp_path: Path, encoding: str) -> None:
    """Whether it kept UTF-8 or not; a draft keeps the mark by which a spreadsheet knows it."""
    draft = draft_in(city, tmp_path / "drafts").folder
    path = draft / "pledges.csv"
    before = path.read_bytes()
    header, *rows = before.decode("utf-8-sig").splitlines()
    path.write_bytes("\r\n".join([header, *reversed(rows), ""]).encode(encoding))
    assert main(["format", str(draft)]) == 0
    assert path.read_bytes() == before


def test_what_a_spreadsheet_made_of_a_cell_is_put_right(city: Path, tmp_path: Path) -> None:
    """A large number, a yes or no, a day: written as tables write them, whatever a spreadsheet prefers."""
    draft = draft_in(city, tmp_path / "drafts")
    assert draft.judgement is not None
    before = {
        path: path.read_bytes()
        for path in (draft.folder / "outcomes.csv", draft.judgement / "assessments.csv")
    }
    day = rows_in(draft.judgement, "assessments.csv")[0]["as_of"]

    def spoil(row: dict[str, str]) -> None:
        row["is_estimate"] = row["is_estimate"].upper()
        row["value"] = "8E+3" if row["value"] == "8000" else row["value"]

    change_rows(draft.folder, "outcomes.csv", spoil)
    year, month, of_month = (int(part) for part in day.split("-"))
    change_rows(
        draft.judgement, "assessments.csv", lambda row: row.update(as_of=f"{year}/{month}/{of_month}")
    )
    assert not any("is_estimate" in line or "value" in line for line in said(city, draft.folder))
    assert [main(["format", str(each.parent)]) for each in before] == [0, 0]
    assert {path: path.read_bytes() for path in before} == before


def test_the_desk_lists_every_draft(city: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without a name `status` tells of each, and its exit code says whether anything is left to do."""
    where = ["--data", str(city), "--into", str(tmp_path / "drafts")]
    assert main(["status", *where]) == 0
    assert capsys.readouterr().out == f"no draft in {tmp_path}/drafts\n"
    draft_in(city, tmp_path / "drafts")
    assert main(["status", *where]) == 1
    out = capsys.readouterr().out
    assert "assessments-2031: " in out
    assert "report-2032: " in out


HARD = """2032年云溪市政府工作报告
来源：云溪日报
时间：2032-02-12
各位代表：
一、2031年和“十五五”时期工作回顾
过去五年，茶山变了样。提请审议茶业议案31件，茶农人均收入提高到23184元。（下转第四版）茶业投资累计超过1亿元。
“十五五”时期，茶业兴旺。按照《中共云溪市委员会关于制定“十五五”时期国民经济和社会发展规划的建议》，茶业有了规划。
二、2032年工作安排
全力保障茶山铁路建设，完成投资20亿元。支持茶乡幼儿园招收2—3岁幼儿。推进茶债清零，茶税清零行动落地。
"""


def test_what_the_rules_propose_is_nothing_that_the_locks_refuse(city: Path, tmp_path: Path) -> None:
    """An editor has to write what is missing, and not to mend what the program has put there."""
    lines = said(city, draft_in(city, tmp_path / "drafts", HARD.encode()).folder)
    assert [
        line for line in lines if line.endswith(("[fit]", "[date]", "[carried]", "[figure]", "[exclusion]"))
    ] == []


def test_a_total_of_several_years_carries_the_words_that_say_so(city: Path, tmp_path: Path) -> None:
    """What stands at their end is no total of them."""
    draft = draft_in(city, tmp_path / "drafts", HARD.encode()).folder
    assert {
        row["figure_text"]: (row["is_cumulative"], row["carried_zh"])
        for row in rows_in(draft, "outcomes.csv")
    } == {"31件": ("true", "过去五年"), "23184元": ("false", ""), "超过1亿元": ("true", "")}


def test_an_open_sentence_is_of_the_part_that_it_stands_in(city: Path, tmp_path: Path) -> None:
    """Its heading says whether it looks ahead, and to when, not what was stated before it."""
    ahead = "一、2031年工作回顾\n茶叶产量增长6%，新建公路18公里。\n二、“十六五”时期发展目标\n建设“千里茶廊”工程，开通茶山铁路。\n"
    lines = said(
        city, draft_in(city, tmp_path / "drafts", f"云溪市政府工作报告\n各位代表：\n{ahead}".encode()).folder
    )
    [row] = [line for line in lines if line.startswith("    or ") and "千里茶廊" in line]
    assert row.startswith("    or pledges.csv: ,") and ",2035," in row


def test_a_table_that_is_not_read_is_told_of_and_stops_nothing(city: Path, tmp_path: Path) -> None:
    """Its numbers are excluded; what a sentence says of them is for a person to code."""
    table = "附表\n| 指标 | 绝对数（亿元） |  比上年增长% |\n| 茶叶产值 | 23.0 | 5.2 |\n| 春茶产值 | 7.0 | 2.2 |\n"
    draft = draft_in(city, tmp_path / "drafts", f"{HARD}{table}".encode())
    told = [line.strip() for line in told_of(draft) if "not read" in line]
    assert len(told) == 1
    [group] = [each for each in status(draft.folder, city, ledger_of(city)) if each.title == READ_BY_HAND]
    assert (list(group.lines), group.stops) == (told, False)
