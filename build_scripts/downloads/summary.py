"""One sentence on a pledge that may be printed as it stands: verdict, reason or arithmetic, caveats, documents, day."""

from build_scripts.assess.case import Case
from build_scripts.words.edition import Edition
from build_scripts.words.sums import arithmetic
from build_scripts.words.verdicts import verdict_meaning, verdict_name


def summary_of(case: Case, edition: Edition) -> str:
    """Return the sentence; what limits a verdict is part of it, so that nobody can leave it out."""
    notes = [verdict_meaning(case.shown, edition)]
    if case.computation and case.decided_by:
        notes = [arithmetic(case.computation, case.book.units, edition)]
        estimate = case.decided_by.outcome.is_estimate
        if estimate or estimate is None:
            notes.append(edition.say("common-estimate" if estimate else "common-maybe-estimate"))
        if case.turns:
            notes.append(edition.say("pledge-turns-short"))
    if case.shown == "not_reported":
        notes.append(edition.say("downloads-summary-silent"))
    facts = {
        "title": edition.pick(case.pledge, "title"),
        "verdict": verdict_name(case.shown, edition),
        "notes": edition.clauses(notes),
    }
    if case.search is None:
        return edition.say("downloads-summary", **facts)
    documents = edition.clauses(edition.pick(each.about, "citation") for each in case.searched)
    return edition.run(
        [
            edition.say("downloads-summary", **facts),
            edition.say(
                "downloads-summary-searched", documents=documents, upto=case.search.up_to.isoformat()
            ),
        ]
    )
