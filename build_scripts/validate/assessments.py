"""Check that every due pledge is assessed, and that verdicts agree with evidence and rubric."""

from build_scripts.assess.verdict import RUBRIC, compute
from build_scripts.load.ledger import Judgement, Ledger
from build_scripts.load.records import Assessment, Evidence, Indicator, Outcome, Pledge, Unit
from build_scripts.problems import Problem

COMPUTED_VERDICTS = ("met", "not_met")
LEVELS = {
    "met": ("E1", "E2", "E3", "E4"),
    "partly_met": ("E1", "E2", "E3", "E4"),
    "not_met": ("E1", "E2", "E3", "E4"),
    "other_measure": ("E0",),
    "not_reported": ("E0",),
    "not_checkable": ("E0",),
    "not_due": ("E0",),
}
"""Which evidence levels go with a verdict; the level is that of evidence on the pledge itself."""


def check_assessments(ledger: Ledger) -> list[Problem]:
    """Return the problems with every judgement."""
    indicators = {each.indicator_id: each for each in ledger.vocabulary.indicators}
    units = {each.unit_id: each for each in ledger.vocabulary.units}
    outcomes = {each.outcome_id: each for source in ledger.sources for each in source.outcomes}
    problems: list[Problem] = []
    for judgement in ledger.judgements:
        name = judgement.package.ledger["pledges"]
        source = next((each for each in ledger.sources if each.package.name == name), None)
        if source is None:
            problems.append(
                Problem(
                    f"{judgement.package.name}/datapackage.json",
                    0,
                    "ledger.pledges",
                    f"“{name}” is no source",
                    "the package whose pledges are assessed",
                    "reference",
                )
            )
            continue
        problems += check_scope(judgement, source.pledges, [each.package.name for each in ledger.sources])
        problems += check_judgement(judgement, source.pledges, outcomes, indicators, units)
    return problems


def check_scope(judgement: Judgement, pledges: tuple[Pledge, ...], sources: list[str]) -> list[Problem]:
    """Return problems with what a judgement says of itself: the year, and where outcomes come from."""
    file, ledger = f"{judgement.package.name}/datapackage.json", judgement.package.ledger
    problems = []
    if ledger["outcomes"] not in sources:
        problems.append(
            Problem(
                file,
                0,
                "ledger.outcomes",
                f"“{ledger['outcomes']}” is no source",
                "the package whose outcomes are the evidence",
                "reference",
            )
        )
    years = sorted({each.due_year for each in pledges})
    if years and years != [ledger["assessed_year"]]:
        problems.append(
            Problem(
                file,
                0,
                "ledger.assessed_year",
                f"{ledger['assessed_year']}, but the pledges are due in {', '.join(map(str, years))}",
                "the year in which all of them are due",
                "assessment",
            )
        )
    return problems


def check_judgement(
    judgement: Judgement,
    pledges: tuple[Pledge, ...],
    outcomes: dict[str, Outcome],
    indicators: dict[str, Indicator],
    units: dict[str, Unit],
) -> list[Problem]:
    """Return the problems with one package of assessments; `outcomes`, `indicators`, `units` are by id."""
    latest = {each.pledge_id: each for each in sorted(judgement.assessments, key=lambda each: each.as_of)}
    problems = []
    for pledge in pledges:
        if pledge.pledge_id not in latest:
            problems.append(
                Problem(
                    f"{judgement.package.name}/assessments.csv",
                    0,
                    "pledge_id",
                    f"no assessment of “{pledge.pledge_id}”",
                    "one row at the least",
                    "assessment",
                )
            )
            continue
        assessment = latest[pledge.pledge_id]
        evidence = [each for each in judgement.evidence if each.pledge_id == pledge.pledge_id]
        problems += check_relation(assessment, evidence)
        problems += check_years(pledge, evidence, outcomes)
        if assessment.evidence_level not in LEVELS[assessment.verdict]:
            problems.append(
                problem(
                    assessment,
                    "evidence_level",
                    assessment.evidence_level,
                    f"one of {', '.join(LEVELS[assessment.verdict])} with “{assessment.verdict}”",
                )
            )
        if assessment.rubric == RUBRIC:
            problems += check_computation(pledge, assessment, evidence, outcomes, indicators, units)
    return problems


def check_years(pledge: Pledge, evidence: list[Evidence], outcomes: dict[str, Outcome]) -> list[Problem]:
    """Return evidence from another year than the one in which a pledge is due."""
    return [
        Problem(
            each.file,
            each.row,
            "outcome_id",
            f"“{each.outcome_id}” is about {outcomes[each.outcome_id].period_year}, the pledge is due in {pledge.due_year}",
            "an outcome of the year in which the pledge is due",
            "assessment",
        )
        for each in evidence
        if each.outcome_id in outcomes and outcomes[each.outcome_id].period_year != pledge.due_year
    ]


def check_relation(assessment: Assessment, evidence: list[Evidence]) -> list[Problem]:
    """Return a problem where a verdict does not go with the relations of its evidence."""
    relations = {each.relation for each in evidence}
    verdict = assessment.verdict
    if verdict == "not_reported" and relations:
        return [problem(assessment, "verdict", verdict, "no evidence, or another verdict")]
    if verdict == "other_measure" and relations != {"other_measure"}:
        return [
            problem(assessment, "verdict", verdict, "evidence of the relation other_measure, and no other")
        ]
    if verdict in (*COMPUTED_VERDICTS, "partly_met") and not relations & {"same_measure", "statement"}:
        return [problem(assessment, "verdict", verdict, "evidence of the relation same_measure or statement")]
    return []


def check_computation(
    pledge: Pledge,
    assessment: Assessment,
    evidence: list[Evidence],
    outcomes: dict[str, Outcome],
    indicators: dict[str, Indicator],
    units: dict[str, Unit],
) -> list[Problem]:
    """Return a problem where the verdict on file is not the one that the rubric computes."""
    computations = [
        computation
        for each in evidence
        if each.relation == "same_measure"
        and each.outcome_id in outcomes
        and pledge.indicator_id in indicators
        and (
            computation := compute(pledge, outcomes[each.outcome_id], indicators[pledge.indicator_id], units)
        )
    ]
    verdicts = {each.verdict for each in computations}
    if not verdicts:
        if assessment.basis == "computed":
            return [problem(assessment, "basis", "computed", "judged: there are no two numbers to compare")]
        return []
    if len(verdicts) > 1:
        return [
            problem(assessment, "verdict", assessment.verdict, "outcomes that do not contradict each other")
        ]
    [verdict] = verdicts
    if (assessment.basis, assessment.verdict) != ("computed", verdict):
        return [
            problem(
                assessment,
                "verdict",
                f"{assessment.basis} {assessment.verdict}",
                f"computed {verdict}: {computations[0].outcome} {computations[0].test} "
                f"{computations[0].target} is {'true' if verdict == 'met' else 'false'}",
            )
        ]
    return []


def problem(assessment: Assessment, field: str, wrong: str, right: str) -> Problem:
    """Return a problem with one assessment."""
    return Problem(
        assessment.file, assessment.row, field, f"“{wrong}” for “{assessment.pledge_id}”", right, "assessment"
    )
