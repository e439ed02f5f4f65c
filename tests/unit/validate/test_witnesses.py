"""Tables held against sealed codings: what both coders had, a row has, or is named as overruling them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from build_scripts.load.codings import SecondCoding
from build_scripts.load.ledger import Judgement, Ledger
from build_scripts.load.packages import DataPackage
from build_scripts.load.records import Outcome, Pledge, Statement
from build_scripts.validate.run import validate
from build_scripts.validate.witnesses import as_coding, check_witnesses, shown
from tests.minicity import build_minicity


@pytest.fixture(scope="module")
def coded(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    """Return the invented city with two codings of all its statements, alike to the letter."""
    ledger, problems = validate(build_minicity(tmp_path_factory.mktemp("witnesses") / "city"))
    assert ledger is not None and problems == []
    codings = tuple(as_coding(each) for each in statements_of(ledger))
    cited = "\n".join(each.quote_zh for source in ledger.sources for each in source.outcomes)
    judged = tuple(judged_as(each, cited) for source in ledger.sources for each in source.pledges)
    return with_judgement(ledger, first_coding=codings, second_coding=codings, second_round=(judged, judged))


def statements_of(ledger: Ledger) -> Iterator[Statement]:
    for source in ledger.sources:
        texts = {each.paragraph_id: each.text_zh for each in source.paragraphs}
        every: list[Statement] = [*source.pledges, *source.outcomes]
        yield from sorted(every, key=lambda each: texts[each.paragraph_id].find(each.quote_zh))


def judged_as(pledge: Pledge, cited: str) -> SecondCoding:
    return SecondCoding(
        file="codings/second-a.csv", row=2, pledge_id=pledge.pledge_id, measure_named=pledge.measure_named,
        level_named=pledge.level_named, scope_named=pledge.scope_named, deadline_named=pledge.deadline_named,
        verdict="met", evidence_zh=cited,
    )  # fmt: skip


def with_judgement(ledger: Ledger, **changes: Any) -> Ledger:
    [judgement] = ledger.judgements
    return replace(ledger, judgements=(replace(judgement, **changes),))


def with_pledge(ledger: Ledger, name: str, **changes: Any) -> Ledger:
    """Return the ledger with a pledge changed, or without it."""
    sources = tuple(
        replace(
            source,
            pledges=tuple(
                replace(each, **changes) if each.pledge_id == name else each
                for each in source.pledges
                if changes or each.pledge_id != name
            ),
        )
        for source in ledger.sources
    )
    return replace(ledger, sources=sources)


def found(ledger: Ledger) -> list[tuple[str, str, str]]:
    return [(each.file, each.field, each.code) for each in check_witnesses(ledger)]


def test_rows_that_say_what_both_coders_had_are_let_through(coded: Ledger) -> None:
    assert found(coded) == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("quote_zh", "产量增长 5%"),
        ("hedge", "力争"),
        ("comparator", "gte"),
        ("due_year", 2031),
        ("measure_named", False),
        ("scope_named", False),
        ("deadline_named", True),
    ],
)
def test_a_row_that_differs_from_both_is_refused(coded: Ledger, field: str, value: object) -> None:
    before = next(each for each in statements_of(coded) if each.id == "2030-tea-output")
    spoiled = with_pledge(coded, "2030-tea-output", **{field: value})
    assert found(spoiled) == [("plan-2030/pledges.csv", field, "coding")]
    [problem] = check_witnesses(spoiled)
    own, said = (f"“{shown(each)}”" for each in (value, getattr(before, field)))
    assert own in problem.wrong and problem.wrong.endswith(said) and problem.right.startswith(said)


def test_a_cell_is_shown_as_it_is_written() -> None:
    cells = [True, False, None, 2031, "力争", frozenset({"力争", "以上"})]
    assert [*map(shown, cells)] == ["true", "false", "", "2031", "力争", "以上;力争"]


def test_what_both_found_and_no_row_stands_for_is_missed(coded: Ledger) -> None:
    """The row is gone, and so is the pledge that the second round judged."""
    assert found(with_pledge(coded, "2030-tea-output")) == [
        ("plan-2030/pledges.csv", "quote_zh", "coding"),
        ("codings/second-a.csv", "pledge_id", "coding"),
    ]


def test_an_outcome_dropped_from_a_sentence_that_another_row_quotes_is_missed(coded: Ledger) -> None:
    *others, last = (each for source in coded.sources for each in source.outcomes)
    sources = tuple(
        replace(each, outcomes=tuple(own for own in each.outcomes if own is not last))
        for each in coded.sources
    )
    assert isinstance(last, Outcome) and others
    assert (last.file, "quote_zh", "coding") in found(replace(coded, sources=sources))


def test_where_coders_differ_the_row_may_follow_either(coded: Ledger) -> None:
    [judgement] = coded.judgements
    other = tuple(
        replace(each, hedge="力争") if each.coding_id == "2030-tea-output" else each
        for each in judgement.second_coding
    )
    assert found(with_judgement(coded, second_coding=other)) == []


def overruling(judgement: Judgement, **columns: list[str]) -> DataPackage:
    descriptor = judgement.package.descriptor
    ledger = descriptor["ledger"] | {"overruled": columns}
    return DataPackage(Path(judgement.package.folder), descriptor | {"ledger": ledger})


def test_a_row_named_as_overruling_both_is_let_through_and_one_that_does_not_is_told(coded: Ledger) -> None:
    [judgement] = coded.judgements
    named = with_judgement(coded, package=overruling(judgement, scope_named=["2030-tea-output"]))
    assert found(with_pledge(named, "2030-tea-output", scope_named=False)) == []
    assert found(named) == [("assessments-2030/datapackage.json", "ledger.overruled.scope_named", "coding")]


def test_evidence_that_neither_coder_cites_is_refused(coded: Ledger) -> None:
    """Both came to “met” on the roads by words on new roads; on tea the row says otherwise than both, with its reason."""
    [judgement] = coded.judgements
    silent = tuple(replace(each, evidence_zh="别的话") for each in judgement.second_round[0])
    assert {each[1] for each in found(with_judgement(coded, second_round=(silent, silent)))} == {"outcome_id"}
