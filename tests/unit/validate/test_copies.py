"""Codings of two coders: there are both, of these documents, sealed on a day, and the one is not the other again."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.load.codings import SecondCoding
from build_scripts.load.ledger import Ledger
from build_scripts.load.packages import DataPackage
from build_scripts.validate.run import validate
from build_scripts.validate.seals import COUNT, ENOUGH_TO_DIFFER, check_count, check_seals
from build_scripts.validate.witnesses import as_coding
from tests.conftest import Found, unsaid
from tests.minicity import build_minicity


@pytest.mark.parametrize(("first", "second"), [(slice(None), slice(0)), (slice(0), slice(None))])
def test_a_coding_without_a_row_beside_one_with_rows(tmp_path: Path, first: slice, second: slice) -> None:
    """To delete a coding row by row is no way to agree."""
    ledger, _ = validate(build_minicity(tmp_path / "city"))
    assert ledger is not None
    found = [[each.file, each.field, each.code] for each in check_seals(with_codings(ledger, first, second))]
    assert found == [["assessments-2030/datapackage.json", "resources", "coding"]]


def test_both_codings_or_neither(tmp_path: Path) -> None:
    ledger, _ = validate(build_minicity(tmp_path / "city"))
    assert ledger is not None
    for rows in (slice(None), slice(0)):
        assert list(check_seals(with_codings(ledger, rows, rows))) == []


@pytest.mark.parametrize(("number", "fields"), [(3, []), (4, ["paragraph_id"])])
def test_a_part_of_a_coding_is_not_gone(tmp_path: Path, number: int, fields: list[str]) -> None:
    """A coder overlooks some of a paragraph, and not all of one in which the other found much."""
    ledger, _ = validate(build_minicity(tmp_path / "city"))
    assert ledger is not None
    [judgement] = with_codings(ledger, slice(None), slice(None)).judgements
    roads, tea = (
        next(each for each in judgement.first_coding if each.paragraph_id == name)
        for name in ("plan-2030-p03", "plan-2030-p02")
    )
    quotes = ("公交", "公交出行", "公交出行占比", "出行占比")[:number]
    much = (
        tea,
        *(replace(roads, quote_zh=each, figure_text=None, value=None, kind="qualitative") for each in quotes),
    )
    for first, second in (((tea,), much), (much, (tea,))):
        changed = replace(judgement, first_coding=first, second_coding=second)
        found = list(check_seals(replace(ledger, judgements=(changed,))))
        assert [each.field for each in found] == fields


def with_codings(ledger: Ledger, first: slice, second: slice) -> Ledger:
    """Return the ledger with codings of some of its pledges."""
    [judgement] = ledger.judgements
    codings = tuple(as_coding(each) for source in ledger.sources for each in source.pledges)
    changed = replace(judgement, first_coding=codings[first], second_coding=codings[second])
    return replace(ledger, judgements=(changed,))


PACKAGE = "assessments-2030/datapackage.json"


def found(ledger: Ledger) -> Found:
    problems = list(check_seals(ledger))
    assert unsaid(problems) == []
    return [[each.file, each.row, each.field, each.code] for each in problems]


def described(ledger: Ledger, resources: list[str], sealed: dict[str, str]) -> Ledger:
    """Return the ledger with a judgement whose descriptor names these codings, and days on which they were sealed."""
    [judgement] = ledger.judgements
    descriptor = judgement.package.descriptor
    changed = descriptor | {
        "resources": [*descriptor["resources"], *({"name": name} for name in resources)],
        "ledger": descriptor["ledger"] | {"sealed": sealed},
    }
    package = DataPackage(judgement.package.folder, changed)
    return replace(ledger, judgements=(replace(judgement, package=package),))


def test_a_coding_is_sealed_and_a_seal_is_of_a_coding(book: Casebook) -> None:
    both = ["coding-a", "coding-b"]
    days = dict.fromkeys(both, "2031-02-01")
    assert found(described(book.ledger, both, days)) == []
    assert found(described(book.ledger, both, {"coding-a": "2031-02-01"})) == [
        [PACKAGE, 0, "ledger.sealed.coding-b", "coding"]
    ]
    assert found(described(book.ledger, both, days | {"coding-c": "2031-02-01"})) == [
        [PACKAGE, 0, "ledger.sealed.coding-c", "coding"]
    ]


def test_a_judgement_is_by_a_coder_whose_coding_is_here(book: Casebook) -> None:
    """Where there is no coding at all, nobody’s is missed."""
    ledger = described(book.ledger, ["coding-b"], {"coding-b": "2031-02-01"})
    rows = [["assessments-2030/assessments.csv", row, "coder_id", "coding"] for row in range(2, 7)]
    assert found(ledger) == rows
    [judgement] = ledger.judgements
    by_hand = tuple(replace(each, coder_id="李清") for each in judgement.assessments)
    assert found(replace(ledger, judgements=(replace(judgement, assessments=by_hand),))) == []


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({}, ""),
        ({"paragraph_id": "plan-2030-p99"}, "paragraph_id"),
        ({"quote_zh": "新建铁路超过 12.5 公里"}, "quote_zh"),
        ({"figure_text": "超过 13 公里"}, "figure_text"),
        ({"year": 2029}, ""),
        ({"year": 2031}, ""),
        ({"year": 2028}, "year"),
        ({"year": 2032}, "year"),
        ({"value": None}, "value"),
        ({"kind": "qualitative"}, "value"),
        ({"kind": "qualitative", "value": None, "figure_text": None}, ""),
        ({"value": Decimal(12)}, "value"),
        ({"value": Decimal("-12.5")}, ""),
    ],
)
def test_a_row_of_a_coding_is_of_a_document(book: Casebook, changes: dict[str, Any], field: str) -> None:
    row = replace(as_coding(book.pledges["2030-roads"]), file="codings/coding-a.csv", **changes)
    [judgement] = book.ledger.judgements
    changed = replace(judgement, first_coding=(row,), second_coding=(row,))
    each = [["codings/coding-a.csv", row.row, field, "coding"]] if field else []
    assert found(replace(book.ledger, judgements=(changed,))) == each * 2


def test_a_coding_is_not_the_other_one_again(book: Casebook) -> None:
    """Of a few rows two coders may write the same; a row more or less is no difference in what was seen."""
    [judgement] = book.ledger.judgements
    row = as_coding(book.pledges["2030-roads"])
    for rows, expected in (
        (ENOUGH_TO_DIFFER - 1, []),
        (ENOUGH_TO_DIFFER, [["codings/b.csv", 0, "", "coding"]]),
    ):
        first = tuple(replace(row, file="codings/a.csv", row=at, coding_id=f"a-{at}") for at in range(rows))
        second = tuple(replace(each, file="codings/b.csv", coding_id=f"b-{each.row}") for each in first)
        changed = replace(judgement, first_coding=first, second_coding=second)
        assert found(replace(book.ledger, judgements=(changed,))) == expected
    other = (replace(second[0], hedge="力争"), *second[1:])
    changed = replace(judgement, first_coding=first, second_coding=other)
    assert found(replace(book.ledger, judgements=(changed,))) == []


def test_a_pledge_that_one_coder_judged_the_other_judged_too(book: Casebook) -> None:
    [judgement] = book.ledger.judgements
    one, two = (
        SecondCoding(
            file="codings/second-a.csv", row=row, pledge_id=name, measure_named=True, level_named=True,
            scope_named=True, deadline_named=True, verdict="met", evidence_zh="",
        )
        for row, name in ((2, "2030-roads"), (3, "2030-tea-output"))
    )  # fmt: skip
    other = replace(one, file="codings/second-b.csv")
    for first, second, file in (
        ((one, two), (other,), "codings/second-b.csv"),
        ((other,), (one, two), "codings/second-b.csv"),
    ):
        changed = replace(judgement, second_round=(first, second))
        assert found(replace(book.ledger, judgements=(changed,))) == [[file, 0, "pledge_id", "coding"]]


@pytest.mark.parametrize(
    ("row", "field"),
    [
        ("plan-2030,4,30 家,30", ""),
        ("plan-2030,6,超过 12.5 公里（新建）,12.5", ""),
        ("plan-1999,6,12.5 公里,12.5", "source"),
        ("plan-2030,6,15 公里,15", "figure_text"),
        ("plan-2030,7,40%左右,40", "figure_text"),
        ("plan-2030,0,40%左右,40", "figure_text"),
        ("plan-2030,6,12.5 公里,12", "value"),
    ],
)
def test_a_count_of_figures_is_of_the_documents(book: Casebook, tmp_path: Path, row: str, field: str) -> None:
    (tmp_path / "assessments-2030").mkdir()
    (tmp_path / "assessments-2030/count.csv").write_text(
        f"source,line,figure_text,value\n{row}\n", encoding="utf-8"
    )
    [judgement] = book.ledger.judgements
    descriptor = judgement.package.descriptor | {"resources": [{"name": COUNT, "path": "count.csv"}]}
    changed = replace(judgement, package=DataPackage(tmp_path / "assessments-2030", descriptor))
    problems = list(check_count(book.ledger, changed))
    assert unsaid(problems) == []
    assert [(each.file, each.row, each.field) for each in problems] == (
        [("assessments-2030/count.csv", 2, field)] if field else []
    )
