"""Check that evidence, verdict and the words of both sides can stand together."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from build_scripts.link.groups import group
from build_scripts.load.ledger import Judgement, Ledger
from build_scripts.load.records import Assessment, Evidence, Outcome, Pledge, Statement
from build_scripts.problems import Problem
from build_scripts.text.runs import RUN, runs_of
from build_scripts.validate.fit import pairs

SAME_THING = 4
"""How many characters one after the other a pledge and the statement that settles it must share."""
NAMED_IN_COMMON = 2
"""How many pairs of characters an outcome shares with the pledge, or with the note on how the two compare."""
OF_ANOTHER = 4
"""How many pairs of characters make a note one on other evidence."""
LIKELY_ANSWER, LARGE_PART = 6, 0.7
"""How many characters of a pledge's title, and what part of it, make a likely answer of an outcome that holds them."""
OPEN = ("not_reported", "not_checkable")


def check_relations(ledger: Ledger) -> Iterator[Problem]:
    """Yield evidence of a relation that it can't have, verdicts that the documents rule out, answers left aside."""
    pledges = {each.pledge_id: each for source in ledger.sources for each in source.pledges}
    outcomes = {each.outcome_id: each for source in ledger.sources for each in source.outcomes}
    for judgement in ledger.judgements:
        sides = {
            id(row): pairs(f"{words_of(pledge)} {words_of(outcome)}")
            for row in judgement.evidence
            if (pledge := pledges.get(row.pledge_id)) and (outcome := outcomes.get(row.outcome_id))
        }
        for row in judgement.evidence:
            if id(row) in sides:
                yield from check_relation(row, pledges[row.pledge_id], outcomes[row.outcome_id])
                yield from check_note(row, judgement.evidence, sides)
        evidence = group((each.pledge_id, each.outcome_id) for each in judgement.evidence)
        answers = answers_of(ledger, judgement)
        for assessment in judgement.assessments:
            pledge = pledges.get(assessment.pledge_id)
            search = judgement.search_of(assessment)
            if pledge and search:
                own = evidence.get(pledge.pledge_id, [])
                yield from check_verdict(assessment, pledge, answers, search.documents, own)


@dataclass(frozen=True)
class Answers:
    """The outcomes on one year: by the document that gives them, and by every few characters that they hold."""

    by_document: dict[str, list[Outcome]]
    by_run: dict[str, list[tuple[str, Outcome]]]

    def likely(self, title: str, documents: tuple[str, ...]) -> list[Outcome]:
        """Return outcomes of some documents that share enough characters with a title to be looked at."""
        found = {
            outcome.outcome_id: outcome
            for run in runs_of(title, LIKELY_ANSWER)
            for name, outcome in self.by_run.get(run, [])
            if name in documents
        }
        return list(found.values())


def answers_of(ledger: Ledger, judgement: Judgement) -> Answers:
    """Return the outcomes on the year of a judgement."""
    found = [
        (source.package.name, each)
        for source in ledger.sources
        for each in source.outcomes
        if each.period_year == judgement.year
    ]
    return Answers(
        group(found),
        group((run, pair) for pair in found for run in set(runs_of(words_of(pair[1]), LIKELY_ANSWER))),
    )


def check_relation(row: Evidence, pledge: Pledge, outcome: Outcome) -> Iterator[Problem]:
    """Yield why a piece of evidence can't have the relation that it is given."""
    if row.relation == "same_measure" and (pledge.indicator_id is None or outcome.indicator_id is None):
        yield problem(
            row, "relation", "“same_measure” where a side has no number", "statement, or other_measure"
        )
    told = pairs(f"{words_of(pledge)} {row.note_zh}") & pairs(words_of(outcome))
    if row.relation != "same_measure" and len(told) < NAMED_IN_COMMON:
        wrong = f"nothing of “{outcome.title_zh}” is in the pledge or in the note"
        yield problem(row, "note_zh", wrong, "how what is reported bears on what was pledged")
    if row.relation != "statement":
        return
    if pledge.value is not None:
        wrong = f"“statement” on “{pledge.pledge_id}”, which has a number"
        yield problem(row, "relation", wrong, "same_measure with a number, or other_measure")
    elif len(shared(words_of(pledge), words_of(outcome))) < SAME_THING:
        wrong = f"“{outcome.title_zh}” names nothing that “{pledge.title_zh}” does"
        yield problem(row, "relation", wrong, "a statement on the very thing that was pledged")


def check_note(row: Evidence, rows: Iterable[Evidence], sides: dict[int, set[str]]) -> Iterator[Problem]:
    """Yield a note that shares next to nothing with the two sides that it is on, and much with those of another row."""
    told = pairs(row.note_zh)
    if len(told & sides[id(row)]) < NAMED_IN_COMMON:
        other = next(
            (each for each in rows if id(each) in sides and len(told & sides[id(each)]) >= OF_ANOTHER), None
        )
        if other:
            wrong = f"“{row.note_zh[:40]}” speaks of “{other.pledge_id}”"
            yield problem(row, "note_zh", wrong, f"how the outcome bears on “{row.pledge_id}”")


def check_verdict(
    row: Assessment, pledge: Pledge, answers: Answers, documents: tuple[str, ...], evidence: list[str]
) -> Iterator[Problem]:
    """Yield verdicts that say of a pledge what its words, or the documents searched, rule out."""
    if row.verdict == "not_checkable" and pledge.value is not None and pledge.measure_named:
        wrong = f"“not_checkable” for “{pledge.pledge_id}”, which has a number and names its measure"
        yield problem(row, "verdict", wrong, "not_reported where no document gives its measure")
    reported = next((each for name in documents for each in answers.by_document.get(name, [])), None)
    if row.verdict == "not_due" and reported:
        wrong = f"“not_due” for “{pledge.pledge_id}”"
        right = (
            f"another verdict: “{reported.outcome_id}” reports on {pledge.due_year} in a document searched"
        )
        yield problem(row, "verdict", wrong, right)
    if row.verdict in OPEN:
        title = "".join(RUN.findall(pledge.title_zh))
        for outcome in answers.likely(pledge.title_zh, documents):
            answer = shared(pledge.title_zh, words_of(outcome))
            if outcome.outcome_id not in evidence and len(answer) >= LARGE_PART * len(title):
                wrong = f"“{row.verdict}” although “{outcome.outcome_id}” speaks of “{answer}”"
                yield problem(row, "verdict", wrong, "evidence that links the two, with its relation")


def words_of(statement: Statement) -> str:
    """Return the words by which a statement can be known again."""
    return f"{statement.title_zh} {statement.quote_zh}"


def shared(text: str, other: str) -> str:
    """Return the longest run of Chinese characters that stands in both texts."""
    best = ""
    for run in RUN.findall(text):
        for start in range(len(run)):
            end = start + len(best) + 1
            while end <= len(run) and run[start:end] in other:
                best = run[start:end]
                end += 1
    return best


def problem(row: Evidence | Assessment, field: str, wrong: str, right: str) -> Problem:
    """Return the problem that evidence and verdict, or the two sides of evidence, contradict each other."""
    return Problem(row.file, row.row, field, wrong, right, "evidence")
