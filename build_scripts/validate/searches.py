"""Check what a judgement says of itself: its year, and the documents it searched; and that all is of one place."""

from build_scripts.link.groups import group
from build_scripts.load.ledger import Judgement, Ledger
from build_scripts.paths import DESCRIPTOR
from build_scripts.problems import Problem


def check_searches(ledger: Ledger) -> list[Problem]:
    """Return judgements of one year twice, documents that are no source, days out of order, evidence not searched."""
    sources = {each.package.name for each in ledger.sources}
    document_of = {
        outcome.outcome_id: source.package.name for source in ledger.sources for outcome in source.outcomes
    }
    problems = []
    for year, judgements in group((each.year, each) for each in ledger.judgements).items():
        problems += [
            problem(
                each, "assessed_year", f"{year}, as in {judgements[0].package.name}", "one package a year"
            )
            for each in judgements[1:]
        ]
    for judgement in ledger.judgements:
        problems += check_documents(judgement, sources)
        searched = {name for each in judgement.searches for name in each.documents}
        problems += [
            Problem(
                each.file,
                each.row,
                "outcome_id",
                f"“{each.outcome_id}” stands in {document_of[each.outcome_id]}, which no search names",
                "an outcome of a document under ledger.searches",
                "evidence",
            )
            for each in judgement.evidence
            if document_of.get(each.outcome_id, "") not in {*searched, ""}
        ]
    return problems


def check_documents(judgement: Judgement, sources: set[str]) -> list[Problem]:
    """Return problems with the searches of a judgement."""
    problems = []
    days = [each.as_of for each in judgement.searches]
    for at, search in enumerate(judgement.searches):
        field = f"searches[{at}]"
        problems += [
            problem(
                judgement,
                f"{field}.documents",
                f"“{name}” is no source",
                "packages of the role source",
                "reference",
            )
            for name in search.documents
            if name not in sources
        ]
        if search.up_to > search.as_of:
            problems.append(
                problem(
                    judgement,
                    f"{field}.up_to",
                    f"{search.up_to} is after {search.as_of}",
                    "no later than as_of",
                )
            )
        if days.count(search.as_of) > 1:
            problems.append(problem(judgement, f"{field}.as_of", f"{search.as_of} twice", "one search a day"))
        if at and not set(judgement.searches[at - 1].documents) <= set(search.documents):
            problems.append(
                problem(
                    judgement,
                    f"{field}.documents",
                    "leaves out a document of the search before",
                    "all that had been searched by that day",
                )
            )
    return problems


def check_place(ledger: Ledger) -> list[Problem]:
    """Return documents of another place: one ledger is of one place."""
    own = ledger.vocabulary.place
    return [
        Problem(
            f"{source.package.name}/{DESCRIPTOR}",
            0,
            "ledger.place",
            f"a document of {source.about.place.name_zh} ({source.about.place.code})",
            f"one of {own.name_zh} ({own.code}), which this ledger is of; another place is a ledger of its own",
            "place",
        )
        for source in ledger.sources
        if source.about.place != own
    ]


def problem(judgement: Judgement, field: str, wrong: str, right: str, code: str = "assessment") -> Problem:
    """Return a problem with what a package of assessments says of itself."""
    return Problem(f"{judgement.package.name}/{DESCRIPTOR}", 0, f"ledger.{field}", wrong, right, code)
