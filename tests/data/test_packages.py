"""The real packages: what a reader of the data relies on."""

import csv
import hashlib
import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from build_scripts.assess.verdict import compute
from build_scripts.link.account import account_of_numerals, account_of_sentences
from build_scripts.load.ledger import Ledger, Source
from build_scripts.load.packages import find_packages
from build_scripts.load.records import Statement
from build_scripts.paths import DATAPACKAGES, DESCRIPTOR
from build_scripts.text.figures import parse_figure
from build_scripts.validate.run import validate
from tests.unit.editing import set_cell

PACKAGES = [path.name for path in find_packages(DATAPACKAGES)]
SOURCES = {
    "plan-2024": "c5192d3e3b4138bd1c09ece6d68f7f3c719d4f35f50cb2d3ec149d7419c4503c",
    "report-2025": "2c1af06567b9cc08fb5f907e609b0665e7d03886821b7898c4ea1ca40e273e1e",
}
"""The two documents as they came."""

CHINESE = re.compile(r"[\u3400-\u9fff]")


def table(package: str, path: str) -> list[dict[str, str]]:
    with (DATAPACKAGES / package / path).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def first_documents(ledger: Ledger) -> tuple[Source, Source]:
    """Return the plan and the digest, whatever has been added since."""
    sources = {each.package.name: each for each in ledger.sources}
    plan, report = (sources[name] for name in SOURCES)
    return plan, report


@pytest.mark.parametrize("package", PACKAGES)
def test_the_stock_frictionless_accepts_each_package_alone(package: str) -> None:
    command = [str(Path(sys.executable).with_name("frictionless")), "validate", "--json", DESCRIPTOR]
    done = subprocess.run(command, cwd=DATAPACKAGES / package, capture_output=True, text=True, check=False)
    report = json.loads(done.stdout)
    assert (done.returncode, report["valid"], report["stats"]["errors"], report["stats"]["warnings"]) == (
        0,
        True,
        0,
        0,
    )


def test_the_whole_ledger_has_no_problem(ledger: Ledger) -> None:
    """Every package that is a source is one, in the order that the descriptors give."""
    descriptors = [
        json.loads((DATAPACKAGES / name / DESCRIPTOR).read_text(encoding="utf-8")) for name in PACKAGES
    ]
    documents = [each for each in descriptors if each["ledger"]["role"] == "source"]
    documents.sort(key=lambda each: int(each["ledger"]["order"]))
    names = [each["name"] for each in documents]
    assert [source.package.name for source in ledger.sources] == names
    assert names[: len(SOURCES)] == [*SOURCES]


@pytest.mark.parametrize(("package", "sha256"), SOURCES.items())
def test_the_raw_texts_are_those_that_came(package: str, sha256: str) -> None:
    assert hashlib.sha256((DATAPACKAGES / package / "source.txt").read_bytes()).hexdigest() == sha256


def test_every_quantitative_statement_is_there(ledger: Ledger) -> None:
    plan, report = first_documents(ledger)
    due = Counter(
        each.due_year for source in (plan, report) for each in source.pledges if each.kind == "quantitative"
    )
    reported = Counter(each.period_year for each in report.outcomes if each.kind == "quantitative")
    assert (due, reported, len(plan.outcomes)) == ({2024: 26, 2025: 43}, {2024: 57}, 0)


def test_statements_without_a_number_are_there(ledger: Ledger) -> None:
    plan, report = first_documents(ledger)
    assert len([each for each in plan.pledges if each.kind == "qualitative"]) == 129
    assert len([each for each in report.pledges if each.kind == "qualitative"]) == 69
    assert len([each for each in report.outcomes if each.kind == "qualitative"]) == 28


def test_every_sentence_has_a_place(ledger: Ledger) -> None:
    for source in ledger.sources:
        account = account_of_sentences(source)
        assert (account.open, account.double) == ((), ())
        assert account.total > (100 if source.package.name in SOURCES else 0)


def test_the_second_coding_found_the_same_figures_with_the_same_values(ledger: Ledger) -> None:
    """The blind count agrees on every value, comparator and place, set by set."""
    plan, report = first_documents(ledger)
    first: dict[str, list[Statement]] = {
        "pledge_2024": [*plan.pledges],
        "outcome_2024": [*report.outcomes],
        "pledge_2025": [*report.pledges],
    }
    paragraphs = {each.paragraph_id: each for source in ledger.sources for each in source.paragraphs}
    second = table("assessments-2024", "codings/figures-b.csv")
    for name, statements in first.items():
        own = [each for each in second if each["set"] == name]
        ours = Counter((each.value, each.comparator) for each in statements if each.kind == "quantitative")
        theirs = Counter((Decimal(each["value"]), each["comparator"]) for each in own)
        assert ours == theirs, name
        lines = [
            range(paragraphs[each.paragraph_id].first_line, paragraphs[each.paragraph_id].last_line + 1)
            for each in statements
        ]
        for each in own:
            assert any(int(each["line"]) in span for span in lines), each["coding_id"]


def test_every_numeral_has_a_place(ledger: Ledger) -> None:
    for source in ledger.sources:
        account = account_of_numerals(source)
        assert (account.open, account.double) == ((), ())
        assert len(account.coded) + len(account.excluded) == account.total
        assert account.total > (100 if source.package.name in SOURCES else 0)


def test_the_blocks_at_the_top_belong_to_the_coming_year_and_those_after_the_byline_to_the_past(
    ledger: Ledger,
) -> None:
    _, report = first_documents(ledger)
    order = {each.first_line: each.order for each in report.paragraphs}
    start_of_2025 = next(each.order for each in report.paragraphs if each.text_zh == "展望2025年：")
    byline = next(each.first_line for each in report.paragraphs if each.kind == "byline")
    assert all(order[line] > start_of_2025 for line in (2, 9, 13))
    after_byline = [each for each in report.paragraphs if byline < each.first_line < 370]
    assert len(after_byline) == 26
    assert all(each.order < start_of_2025 for each in after_byline)


def test_headings_stand_before_their_text(ledger: Ledger) -> None:
    """The section on reform: its heading comes last in the file and first for the reader."""
    _, report = first_documents(ledger)
    section = [each for each in report.paragraphs if each.theme_id == "outlook-reform"]
    assert [each.kind for each in section] == ["heading", "body", "body", "body"]
    assert section[0].first_line > section[1].first_line


def test_the_section_without_a_body_is_kept_as_a_heading(ledger: Ledger) -> None:
    _, report = first_documents(ledger)
    section = [each for each in report.paragraphs if each.theme_id == "outlook-safety"]
    assert [(each.kind, each.text_zh) for each in section] == [
        ("heading", "聚焦安全发展，着力提高社会治理现代化水平")
    ]


@pytest.mark.parametrize(
    ("statement_id", "value", "comparator", "unit_id"),
    [
        ("2024-imports", "10", "eq", "percent"),
        ("2024-trading-firms", "600", "gt", "firm"),
        ("2024-business-entities", "550000", "eq", "firm"),
        ("2024-urbanisation", "0.5", "approx", "percentage_point"),
        ("2024-net-new-enterprises-outcome", "13000", "eq", "firm"),
        ("2024-poverty-risk-households-outcome", "13000", "eq", "household"),
        ("2024-promotion-events-outcome", "100", "gt", "item"),
        ("2024-income-growth-rank-outcome", "3", "lte", "rank"),
        ("2024-patent-stock-rank-outcome", "2", "eq", "rank"),
        ("2024-enterprise-pensions-outcome", "20", "eq", "time"),
        ("2025-tourist-visits", "55000000", "gte", "person_time"),
        ("2025-gdp-growth", "5.5", "approx", "percent"),
        ("2025-unemployment", "5.5", "lte", "percent"),
        ("2025-water-quality-rank", "30", "lte", "rank"),
        ("2025-provincial-project-investment", "22000000000", "eq", "yuan"),
    ],
)  # fmt: skip
def test_hard_figures_are_coded_right(
    ledger: Ledger, statement_id: str, value: str, comparator: str, unit_id: str
) -> None:
    statements = {each.id: each for source in ledger.sources for each in (*source.pledges, *source.outcomes)}
    own = statements[statement_id]
    assert (own.value, own.comparator, own.unit_id) == (Decimal(value), comparator, unit_id)
    assert parse_figure(str(own.figure_text)).value == Decimal(value)


def test_verdicts_for_2024(ledger: Ledger) -> None:
    """What the digest settled of the plan, in the first row of each pledge; strict.

    Of the pledges with numbers three have a figure on the same measure, eight were reported on otherwise.
    """
    plan, _ = first_documents(ledger)
    [judgement] = [each for each in ledger.judgements if each.package.name == "assessments-2024"]
    newest_first = sorted(judgement.assessments, key=lambda each: each.as_of, reverse=True)
    assessments = {each.pledge_id: each for each in newest_first}.values()
    numbers = {each.pledge_id for each in plan.pledges if each.kind == "quantitative"}
    verdicts = Counter(each.verdict for each in assessments if each.pledge_id in numbers)
    assert verdicts == {"met": 2, "not_met": 1, "other_measure": 8, "not_reported": 15}
    rest = Counter(each.verdict for each in assessments if each.pledge_id not in numbers)
    assert rest == {"met": 2, "partly_met": 1, "other_measure": 19, "not_reported": 90, "not_checkable": 17}
    computed = {each.pledge_id: each.verdict for each in assessments if each.basis == "computed"}
    assert computed == {
        "2024-large-industry": "met",
        "2024-fixed-investment": "met",
        "2024-retail-sales": "not_met",
    }


def test_no_pledge_for_the_coming_year_is_evidence(ledger: Ledger) -> None:
    outcomes = {each.outcome_id: each.period_year for source in ledger.sources for each in source.outcomes}
    for judgement in ledger.judgements:
        year = judgement.package.ledger["assessed_year"]
        assert {outcomes[each.outcome_id] for each in judgement.evidence} == {year}


def test_a_pledge_with_a_same_measure_outcome_is_never_left_unlinked(ledger: Ledger) -> None:
    """Every pledge whose indicator an outcome of its year reports has that outcome as evidence."""
    indicators = {each.indicator_id: each for each in ledger.vocabulary.indicators}
    book = {(each.pledge_id, each.outcome_id) for judged in ledger.judgements for each in judged.evidence}
    matches = [
        (promised.package.name, reporting.package.name, pledge, outcome)
        for promised in ledger.sources
        for pledge in promised.pledges
        for reporting in ledger.sources
        for outcome in reporting.outcomes
        if pledge.indicator_id
        and (pledge.indicator_id, pledge.due_year) == (outcome.indicator_id, outcome.period_year)
    ]
    assert Counter(each[:2] for each in matches)["plan-2024", "report-2025"] == 3
    for *_, pledge, outcome in matches:
        assert (pledge.pledge_id, outcome.outcome_id) in book
        assert compute(pledge, outcome, indicators[str(pledge.indicator_id)]) is not None


@pytest.mark.parametrize("package", PACKAGES)
def test_every_text_stands_in_both_languages(package: str) -> None:
    """Chinese cells hold Chinese, English cells hold none but names in brackets and quotes."""
    descriptor: dict[str, Any] = json.loads((DATAPACKAGES / package / DESCRIPTOR).read_text(encoding="utf-8"))
    bilingual = 0
    for resource in descriptor["resources"]:
        if resource.get("type") != "table":
            continue
        columns = [field["name"] for field in resource["schema"]["fields"]]
        for row in table(package, resource["path"]):
            for column in columns:
                if not column.endswith("_en") or column.startswith("written_"):
                    continue
                if not row[column] and not row[column.removesuffix("_en") + "_zh"]:
                    assert column in ("settled_en", "note_en")
                    continue
                bilingual += 1
                place = f"{package}/{resource['path']} {next(iter(row.values()))} {column}"
                assert row[column].strip(), place
                assert not row[column].startswith(("TODO", "Quote.")), place
                letters = len(re.findall(r"[A-Za-z0-9]", row[column]))
                assert letters > len(CHINESE.findall(row[column])), f"{place}: {row[column]}"
                chinese = row.get(column.removesuffix("_en") + "_zh", "")
                assert not chinese or CHINESE.search(chinese) or not CHINESE.search(row[column]), place
    assert bilingual > 0


def test_a_verdict_against_both_coders_says_why(tmp_path: Path) -> None:
    """Taken away, or given where nobody was overruled, the words are missed or too many."""
    copy = shutil.copytree(DATAPACKAGES, tmp_path / "packages")
    rows = copy / "assessments-2024" / "assessments.csv"
    set_cell(rows, "2024-incomes-faster-than-economy", "settled_en", "")
    set_cell(rows, "2024-fire-stations", "settled_zh", "多余。")
    _, problems = validate(copy)
    assert {(each.field, each.code, each.right) for each in problems} == {
        ("settled_en", "assessment", "why the row is not “met”, which both coders gave"),
        ("settled_zh", "assessment", "nothing: the coders were not both overruled"),
    }


def test_every_pledge_that_was_not_judged_says_what_would_settle_it(ledger: Ledger) -> None:
    """Each has a kind of document; of those that no document decides, only where one shows how far it got."""
    kinds = {each.record_kind_id: each for each in ledger.vocabulary.record_kinds}
    used: set[str] = set()
    for judgement in ledger.judgements:
        in_order = sorted(judgement.assessments, key=lambda each: each.as_of)
        held = {(each.pledge_id, each.verdict) for each in in_order}
        verdicts = {each.pledge_id: each.verdict for each in in_order}
        ways: dict[str, set[str]] = {}
        for each in judgement.settlements:
            ways.setdefault(each.pledge_id, set()).add(each.record_kind_id)
        used |= {kind for own in ways.values() for kind in own}
        open_ = {each for each, verdict in verdicts.items() if verdict in ("other_measure", "not_reported")}
        assert open_ <= set(ways)
        undecided = ("not_checkable", "other_measure", "not_reported")
        once_open = {pledge_id for pledge_id, verdict in held if verdict in undecided}
        assert set(ways) <= once_open
    assert used == set(kinds)
    for kind in kinds.values():
        words = "".join(str(getattr(kind, name)) for name in ("name_zh", "publisher_zh", "when_zh", "how_zh"))
        assert not re.search(r"邵阳|湖南|长沙|http|www|\d", words), kind.record_kind_id
        assert kind.is_party == kind.publisher_zh.startswith("市委"), kind.record_kind_id
