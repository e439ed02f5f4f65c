"""Check that every due pledge is assessed, and that verdicts agree with evidence, documents and rubric: lock 8."""

from collections.abc import Iterable, Mapping

from build_scripts.assess.exhibits import SETTLING, Exhibit, decided
from build_scripts.assess.matching import pairs_of
from build_scripts.assess.verdict import RUBRIC
from build_scripts.link.groups import group
from build_scripts.load.about import Search
from build_scripts.load.ledger import Judgement, Ledger, Source
from build_scripts.load.records import Assessment, Evidence, Indicator, Outcome, Pledge, Unit
from build_scripts.problems import Problem
from build_scripts.validate.comparing import check_said

SETTLED = ("met", "partly_met", "not_met")
"""Verdicts that rest on evidence of the pledge itself."""


def check_assessments(ledger: Ledger) -> list[Problem]:
    """Return the problems with the verdicts of every judgement."""
    outcomes = {
        outcome.outcome_id: (outcome, source) for source in ledger.sources for outcome in source.outcomes
    }
    pledges = {each.pledge_id: each for source in ledger.sources for each in source.pledges}
    indicators = {each.indicator_id: each for each in ledger.vocabulary.indicators}
    problems: list[Problem] = []
    for judgement in ledger.judgements:
        exhibits = group(
            (each.pledge_id, Exhibit(each, *outcomes[each.outcome_id]))
            for each in judgement.evidence
            if each.outcome_id in outcomes
        )
        rows = group(
            (each.pledge_id, each) for each in sorted(judgement.assessments, key=lambda each: each.as_of)
        )
        problems += check_scope(judgement, pledges)
        problems += check_overruled(judgement, rows)
        for pledge in pledges.values():
            if pledge.due_year == judgement.year:
                own = exhibits.get(pledge.pledge_id, [])
                indicator = indicators.get(pledge.indicator_id or "")
                problems += check_years(pledge, own)
                problems += check_rows(
                    judgement, pledge, rows.get(pledge.pledge_id, []), own, indicator, ledger.units
                )
        problems += check_silence(
            judgement, pledges.values(), [each for each, _ in outcomes.values()], ledger.sources
        )
    return problems


def check_scope(judgement: Judgement, pledges: dict[str, Pledge]) -> list[Problem]:
    """Return assessments and evidence on pledges that were not due in the year of the judgement."""
    rows: list[Assessment | Evidence] = [*judgement.assessments, *judgement.evidence]
    return [
        Problem(
            each.file,
            each.row,
            "pledge_id",
            f"“{each.pledge_id}” is due in {pledges[each.pledge_id].due_year}",
            f"a pledge that was due in {judgement.year}, which this package assesses",
            "assessment",
        )
        for each in rows
        if each.pledge_id in pledges and pledges[each.pledge_id].due_year != judgement.year
    ]


def check_overruled(judgement: Judgement, rows: Mapping[str, list[Assessment]]) -> list[Problem]:
    """Return first assessments that differ from what both coders gave without saying why, or say why and don't differ."""
    problems = []
    for one, other in pairs_of(judgement):
        row = next(iter(rows.get(one.pledge_id, [])), None)
        if row is None:
            continue
        overruled = one.verdict == other.verdict != row.verdict
        for field in ("settled_zh", "settled_en"):
            told = getattr(row, field)
            if overruled and not told:
                right = f"why the row is not “{one.verdict}”, which both coders gave"
                problems.append(problem(row, field, "", right))
            elif told and not overruled:
                problems.append(problem(row, field, told, "nothing: the coders were not both overruled"))
    return problems


def check_years(pledge: Pledge, exhibits: list[Exhibit]) -> list[Problem]:
    """Return evidence from another year than the one in which a pledge is due."""
    return [
        Problem(
            each.evidence.file,
            each.evidence.row,
            "outcome_id",
            f"“{each.outcome.outcome_id}” is about {each.outcome.period_year}, the pledge is due in {pledge.due_year}",
            "an outcome of the year in which the pledge is due",
            "assessment",
        )
        for each in exhibits
        if each.outcome.period_year != pledge.due_year
    ]


def check_rows(
    judgement: Judgement,
    pledge: Pledge,
    rows: list[Assessment],
    exhibits: list[Exhibit],
    indicator: Indicator | None,
    units: Mapping[str, Unit],
) -> list[Problem]:
    """Return the problems with the assessments of a pledge, earliest first, old rows included.

    Each row is held against the evidence of the documents that had been searched by its day.
    """
    if not rows:
        return [
            Problem(
                f"{judgement.package.name}/assessments.csv",
                0,
                "pledge_id",
                f"no assessment of “{pledge.pledge_id}”",
                "one row at the least",
                "assessment",
            )
        ]
    problems = []
    for row in rows:
        search = judgement.search_of(row)
        if search is None:
            first = judgement.searches[0].as_of
            problems.append(
                problem(row, "as_of", str(row.as_of), f"a day on or after {first}, the first search")
            )
            continue
        own = [each for each in exhibits if each.source.package.name in search.documents]
        problems += check_verdict(row, own)
        if row.rubric == RUBRIC and indicator is not None:
            problems += check_computation(pledge, row, own, indicator, units)
        elif row.basis == "computed" and indicator is None:
            problems.append(problem(row, "basis", "computed", "judged: the pledge has no number"))
        before = next(
            (
                each
                for each in rows
                if each is not row and each.as_of < row.as_of and each.verdict != row.verdict
            ),
            None,
        )
        if before and row.basis == "judged" and before.reason_zh == row.reason_zh:
            wrong, right = (
                f"the reason of {before.as_of}",
                f"why it is {row.verdict} now, and {before.verdict} then",
            )
            problems.append(problem(row, "reason_zh", wrong, right))
        if row is rows[-1]:
            problems += check_up_to_date(row, judgement.searches, search, exhibits)
    return problems


def check_up_to_date(
    row: Assessment, searches: tuple[Search, ...], search: Search, exhibits: list[Exhibit]
) -> list[Problem]:
    """Return a problem where a later document gives evidence and the pledge was not assessed again."""
    for later in searches:
        new = set(later.documents) - set(search.documents)
        found = next((each for each in exhibits if each.source.package.name in new), None)
        if later.as_of > row.as_of and found:
            return [
                problem(
                    row,
                    "as_of",
                    str(row.as_of),
                    f"a new row of {later.as_of} or later below it, as “{found.outcome.outcome_id}” came with that search",
                )
            ]
    return []


def check_verdict(row: Assessment, exhibits: list[Exhibit]) -> list[Problem]:
    """Return problems where a verdict contradicts the evidence."""
    relations = {each.evidence.relation for each in exhibits}
    verdict = row.verdict
    if verdict in ("not_reported", "not_checkable", "not_due") and relations:
        return [problem(row, "verdict", verdict, "another verdict, as there is evidence", "evidence")]
    if verdict == "other_measure" and relations != {"other_measure"}:
        return [
            problem(
                row, "verdict", verdict, "evidence of the relation other_measure, and no other", "evidence"
            )
        ]
    if verdict in SETTLED and not relations & set(SETTLING):
        return [
            problem(row, "verdict", verdict, "evidence of the relation same_measure or statement", "evidence")
        ]
    return []


def check_computation(
    pledge: Pledge, row: Assessment, exhibits: list[Exhibit], indicator: Indicator, units: Mapping[str, Unit]
) -> list[Problem]:
    """Return a problem where the verdict on file is not the one that the rubric computes."""
    found = decided(exhibits, pledge, indicator, units)
    if found is None:
        if row.basis == "computed":
            return [problem(row, "basis", "computed", "judged: there are no two numbers to compare")]
        return []
    _, computation = found
    if (row.basis, row.verdict) != ("computed", computation.verdict):
        return [
            problem(
                row,
                "verdict",
                f"{row.basis} {row.verdict}",
                f"computed {computation.verdict}: {computation.outcome} {computation.test} "
                f"{computation.target} is {'true' if computation.verdict == 'met' else 'false'}",
            )
        ]
    return list(check_said(row, computation))


def check_silence(
    judgement: Judgement, pledges: Iterable[Pledge], outcomes: Iterable[Outcome], sources: tuple[Source, ...]
) -> list[Problem]:
    """Return outcomes on a pledge's own indicator and year, in a document searched, that are not its evidence.

    Otherwise silence could be made by leaving evidence out.
    """
    searched = {name for search in judgement.searches for name in search.documents}
    paragraphs = {
        paragraph.paragraph_id
        for source in sources
        if source.package.name in searched
        for paragraph in source.paragraphs
    }
    reported = group(
        ((str(each.indicator_id), each.period_year), each)
        for each in outcomes
        if each.indicator_id and each.paragraph_id in paragraphs
    )
    linked = {(each.pledge_id, each.outcome_id) for each in judgement.evidence}
    return [
        Problem(
            f"{judgement.package.name}/evidence.csv",
            0,
            "outcome_id",
            f"“{outcome.outcome_id}” reports on the indicator and year of “{pledge.pledge_id}” and is not its evidence",
            "a row of the relation same_measure that links the two",
            "evidence",
        )
        for pledge in pledges
        if pledge.due_year == judgement.year
        for outcome in reported.get((pledge.indicator_id or "", pledge.due_year), [])
        if (pledge.pledge_id, outcome.outcome_id) not in linked
    ]


def problem(row: Assessment, field: str, wrong: str, right: str, code: str = "assessment") -> Problem:
    """Return a problem with one assessment."""
    return Problem(row.file, row.row, field, f"“{wrong}” for “{row.pledge_id}”", right, code)
