"""How far two codings agree, told by the judgement that keeps them."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.load.codings import Coding, SecondCoding
from build_scripts.load.ledger import Ledger, Source
from build_scripts.load.packages import DataPackage
from build_scripts.load.records import Pledge
from build_scripts.parts.reliability import describe_agreements
from tests.editions import EDITIONS

ZH = EDITIONS[0]


def as_coded(pledge: Pledge, number: int) -> Coding:
    """Return a pledge as a coder found it."""
    return Coding(
        file="", row=2, coding_id=f"a-{number:03d}", paragraph_id=pledge.paragraph_id, table="pledge",
        year=pledge.due_year, kind=pledge.kind, quote_zh=pledge.quote_zh, figure_text=pledge.figure_text,
        value=Decimal(1) if pledge.figure_text else None, comparator="eq", hedge=None, verdict="met",
        evidence_level="E1", clarity="clear",
    )  # fmt: skip


def as_judged(pledge: Pledge) -> SecondCoding:
    """Return what a coder of the second round made of a pledge."""
    return SecondCoding(
        file="", row=2, pledge_id=pledge.pledge_id, measure_named=True, level_named=True, scope_named=True,
        deadline_named=False, verdict="met", evidence_zh=None,
    )  # fmt: skip


@pytest.fixture
def coded(book: Casebook) -> Ledger:
    """Return the invented city with two codings of its plan, the second of which misses a paragraph."""
    [judgement] = book.ledger.judgements
    plan = book.sources["plan-2030"]
    codings = tuple(as_coded(each, number) for number, each in enumerate(plan.pledges))
    fewer = tuple(each for each in codings if each.paragraph_id != codings[-1].paragraph_id)
    kept = replace(judgement, first_coding=codings, second_coding=fewer)
    return replace(book.ledger, judgements=(kept,))


def another(source: Source, name: str) -> Source:
    """Return a document with the paragraphs of one under ids of its own, and nothing coded from it."""
    return replace(
        source,
        package=DataPackage(source.package.folder.with_name(name), source.package.descriptor),
        paragraphs=tuple(
            replace(each, paragraph_id=f"{name}-p{number}") for number, each in enumerate(source.paragraphs)
        ),
        pledges=(),
        outcomes=(),
        exclusions=(),
    )


def sentences(ledger: Ledger) -> Iterator[int]:
    """Return over how many sentences each table counts."""
    for table in describe_agreements(Casebook(ledger), ZH):
        yield table.found[0].units


def test_a_document_that_comes_later_does_not_change_the_agreement(coded: Ledger) -> None:
    before = describe_agreements(Casebook(coded), ZH)
    more = replace(coded, sources=(*coded.sources, *(another(each, "later") for each in coded.sources)))
    assert describe_agreements(Casebook(more), ZH) == before
    [units] = before[0].units
    assert units.first > units.second == units.both > 0
    assert units.percent == f"{100 * units.both / units.first:.1f}%" != "100.0%"
    assert before[0].found[0].percent != "100.0%"


def test_sentences_are_those_of_the_documents_that_were_coded(coded: Ledger) -> None:
    """The report of the next year, which no coding quotes, is not among them."""
    bodies = [
        paragraph.text_zh
        for source in coded.sources
        if source.package.name == "plan-2030"
        for paragraph in source.paragraphs
        if paragraph.kind == "body"
    ]
    [number] = sentences(coded)
    assert len(bodies) <= number < len("".join(bodies))
    [one] = coded.judgements
    [quoted] = {each.paragraph_id.rpartition("-")[0] for each in one.first_coding}
    assert quoted == "plan-2030"


def test_a_second_round_is_told_by_pledge(book: Casebook) -> None:
    """Verdicts and wording, whichever way round the coders' rows stand; a pledge that one lacks is left out."""
    [judgement] = book.ledger.judgements
    first = tuple(as_judged(case.pledge) for case in book.cases_by_year[2030])
    other = replace(first[0], verdict="not_met", level_named=not first[0].level_named)
    kept = replace(
        judgement, second_round=((*first, as_judged(book.pledges["2031-tea-output"])), (first[1], other))
    )
    [table] = describe_agreements(Casebook(replace(book.ledger, judgements=(kept,))), ZH)
    assert (table.units, table.found) == ((), ())
    assert [(row.name, row.units, row.percent) for row in table.judged] == [
        ("结论", 2, "50.0%"),
        ("写没写明看什么", 2, "100.0%"),
        ("写没写明到什么程度", 2, "50.0%"),
        ("写没写明范围", 2, "100.0%"),
        ("写没写明期限", 2, "100.0%"),
    ]
    assert table.verdicts == ("已完成", "未完成")
    assert table.confusion == (("已完成", (1, 1)), ("未完成", (0, 0)))


def test_each_judgement_with_codings_has_a_table_of_its_year(book: Casebook, coded: Ledger) -> None:
    assert describe_agreements(book, ZH) == ()
    [judgement] = coded.judgements
    package = judgement.package
    later = {**package.descriptor, "ledger": {**package.ledger, "assessed_year": 2031}}
    other = replace(judgement, package=DataPackage(package.folder.with_name("assessments-2031"), later))
    both = replace(coded, judgements=(judgement, other))
    assert [each.year for each in describe_agreements(Casebook(both), ZH)] == [2031, 2030]
    assert [each.year for each in describe_agreements(Casebook(coded), ZH)] == [2030]
