"""The invented city as it stands when further documents have come: a bulletin on its year, the report of a later one."""

import datetime
from copy import deepcopy
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from build_scripts.assess.case import Casebook
from build_scripts.load.ledger import Judgement, Source
from build_scripts.load.packages import DataPackage
from build_scripts.load.records import Assessment, Evidence, Outcome, Pledge

BULLETIN, REPORT = "bulletin-2030", "report-2032"
FIRST, SECOND = datetime.date(2031, 2, 1), datetime.date(2031, 4, 1)


def with_later_documents(book: Casebook) -> Casebook:
    """Return the city with a statistical bulletin that settles two pledges anew, and a report with new targets.

    One of these is due long after the others. The second theme of the report has the name of an earlier one.
    """
    ledger = book.ledger
    [judgement] = ledger.judgements
    plan, report = ledger.sources
    theme = replace(book.themes["outlook-year"], theme_id="outlook-2032")
    return Casebook(
        replace(
            ledger,
            sources=(plan, report, bulletin_after(report), report_after(report)),
            judgements=(assessed_anew(judgement),),
            vocabulary=replace(ledger.vocabulary, themes=(*ledger.vocabulary.themes, theme)),
        )
    )


def bulletin_after(report: Source) -> Source:
    """Return a bulletin of the statistics office with final figures, lower than the report's estimates."""
    tea = next(each for each in report.outcomes if each.outcome_id == "2030-tea-output-outcome")
    text = "全年茶叶产量增长4.4%，公交出行占比38.5%。"
    paragraph = replace(report.paragraphs[0], paragraph_id=f"{BULLETIN}-p01", kind="body", text_zh=text)
    final = renamed(tea, "2030-tea-output-final", paragraph.paragraph_id, "4.4", "茶叶产量增长")
    bus = replace(
        renamed(tea, "2030-bus-share-final", paragraph.paragraph_id, "38.5", "公交出行占比"),
        indicator_id="bus-share",
        form="share",
    )
    return replace(
        report,
        package=package_like(
            report,
            BULLETIN,
            short_zh="统计公报",
            short_en="the bulletin",
            publisher_kind="statistics_office",
            order=3,
        ),
        paragraphs=(paragraph,),
        pledges=(),
        outcomes=(bus, final),
        exclusions=(),
    )


def report_after(report: Source) -> Source:
    """Return the report of a later year: targets that are lower, one of them for a year far off."""
    [pledge] = report.pledges
    text = "主要目标：茶叶产量下降3%，到2035年茶叶产量下降4%。"
    paragraph = replace(report.paragraphs[0], paragraph_id=f"{REPORT}-p01", kind="body", text_zh=text)

    def target(pledge_id: str, year: int, value: int, words: str) -> Pledge:
        return replace(
            pledge,
            pledge_id=pledge_id,
            due_year=year,
            paragraph_id=paragraph.paragraph_id,
            theme_id="outlook-2032",
            title_zh=f"{words}{abs(value)}%",
            quote_zh=f"{words}{abs(value)}%",
            figure_text=f"{abs(value)}%",
            comparator="eq",
            value=Decimal(value),
        )

    return replace(
        report,
        package=package_like(report, REPORT, short_zh="后来的报告", short_en="the later report", order=4),
        paragraphs=(paragraph,),
        pledges=(
            target("2032-tea-output", 2032, -3, "茶叶产量下降"),
            target("2035-tea-output", 2035, -4, "茶叶产量下降"),
        ),
        outcomes=(),
        exclusions=(),
    )


def renamed(outcome: Outcome, outcome_id: str, paragraph_id: str, value: str, words: str) -> Outcome:
    """Return an outcome as another document has it: final, and with another figure."""
    return replace(
        outcome,
        outcome_id=outcome_id,
        paragraph_id=paragraph_id,
        is_estimate=False,
        title_zh=f"{words}{value}%",
        quote_zh=f"{words}{value}%",
        figure_text=f"{value}%",
        value=Decimal(value),
    )


def assessed_anew(judgement: Judgement) -> Judgement:
    """Return a judgement with a second search, and what it came to where the bulletin has a figure."""

    def again(pledge_id: str) -> Assessment:
        [first] = [each for each in judgement.assessments if each.pledge_id == pledge_id]
        return replace(
            first,
            as_of=SECOND,
            verdict="not_met",
            basis="computed",
            evidence_level="E3",
            reason_zh="新理由。",
        )

    def shown(pledge_id: str, outcome_id: str) -> Evidence:
        return replace(judgement.evidence[0], pledge_id=pledge_id, outcome_id=outcome_id)

    searches = [
        *judgement.package.ledger["searches"],
        {"as_of": SECOND.isoformat(), "documents": ["report-2031", BULLETIN], "up_to": "2031-03-20"},
    ]
    return replace(
        judgement,
        package=described(judgement.package, judgement.package.name, searches=searches),
        evidence=(
            *judgement.evidence,
            shown("2030-bus-share", "2030-bus-share-final"),
            shown("2030-tea-output", "2030-tea-output-final"),
        ),
        assessments=(*judgement.assessments, again("2030-bus-share"), again("2030-tea-output")),
    )


def package_like(source: Source, name: str, **said: Any) -> DataPackage:
    """Return the package of a source under another name, its descriptor saying otherwise."""
    return described(source.package, name, **said)


def described(package: DataPackage, name: str, **said: Any) -> DataPackage:
    """Return a package under a name, with what its descriptor says otherwise."""
    descriptor = deepcopy(package.descriptor)
    descriptor["name"] = name
    descriptor["ledger"] |= said
    return DataPackage(Path(name), descriptor)
