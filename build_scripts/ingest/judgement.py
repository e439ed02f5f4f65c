"""The assessments that a new document lets us make, as a draft: a row a pledge that was due, to confirm."""

import copy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from build_scripts.assess.verdict import RUBRIC
from build_scripts.downloads.texts import Editions, in_each, named
from build_scripts.ingest.descriptor import KEPT_FROM_LENDER, PROPOSALS, Told, defined
from build_scripts.ingest.replies import Link, Ruling, links_of, ruling_of
from build_scripts.ingest.table_rows import NEW, Row, Rows
from build_scripts.ingest.unfinished import record_of
from build_scripts.load.contract import held_by
from build_scripts.load.ledger import Ledger, Source
from build_scripts.load.packages import DataPackage
from build_scripts.load.records import Outcome
from build_scripts.validate.calendar import now

TABLES = tuple(held_by("assessments", required=True))
PROPOSED = ("evidence", "assessments")
"""The tables that the rules have rows for; what would settle a pledge is for a person to find."""


@dataclass(frozen=True)
class Judgement:
    """A draft package of assessments: its name, its descriptor, the rows of its tables, its README."""

    name: str
    descriptor: dict[str, Any]
    rows: dict[str, list[Row]]
    readme: str


def draft_judgement(
    told: Told, year: int, rows: Rows, ledger: Ledger, editions: Editions, data: Path, into: Path
) -> Judgement | None:
    """Return the draft of the assessments of a year, from the outcomes of a new document.

    None where no pledge of the ledger was due in the year, or a package for the year is there already: that one gets
    a new search by hand.
    """
    due = [each for source in ledger.sources for each in source.pledges if each.due_year == year]
    name = f"assessments-{year}"
    lender = next((each.package for each in reversed(ledger.judgements)), None)
    if not due or lender is None or any((root / name).exists() for root in (data, into)):
        return None
    outcomes = [as_outcome(row) for row in rows.outcomes if row["period_year"] == str(year)]
    links = links_of(due, outcomes)
    document = as_source(told, ledger)
    by_id = {each.outcome_id: each for each in outcomes}
    indicators = {each.indicator_id: each for each in ledger.vocabulary.indicators}
    rulings = [
        ruling_of(
            pledge,
            [each for each in links if each.pledge_id == pledge.pledge_id],
            by_id,
            document,
            indicators,
            ledger.units,
        )
        for pledge in due
    ]
    # A search is made no earlier than what it finds was issued, whatever the clock of this machine says.
    day = max(now().date().isoformat(), told.issued)
    return Judgement(
        name,
        descriptor(name, year, lender, told, day, editions),
        {
            "evidence": [evidence_row(each) for each in links],
            "assessments": [assessment_row(each, day) for each in rulings],
            **{each: [] for each in TABLES if each not in PROPOSED},
        },
        "\n".join(
            f"# {each.say('draft-judgement-title', year=year)}\n\n{each.say('draft-judgement-about', year=year)}\n"
            for each in editions
        ),
    )


def as_outcome(row: Row) -> Outcome:
    """Return a proposed outcome as a record; an indicator that the vocabulary lacks is none yet."""
    known = row | ({"indicator_id": ""} if row["indicator_id"] == NEW else {})
    return record_of(known, "outcomes", Outcome)


def as_source(told: Told, ledger: Ledger) -> Source:
    """Return the new document as a source, as far as the weight of its evidence goes."""
    lender = ledger.sources[-1].package
    said = copy.deepcopy(lender.descriptor)
    said["ledger"]["publisher_kind"] = "government"
    return Source(DataPackage(lender.folder.with_name(told.name), said), "", (), (), (), ())


def evidence_row(link: Link) -> Row:
    """Return a proposed row of `evidence.csv`."""
    return {
        "pledge_id": link.pledge_id,
        "outcome_id": link.outcome_id,
        "relation": link.relation,
        "confidence": "high" if link.relation == "same_measure" else "low",
        "why": link.why,
    }


def assessment_row(ruling: Ruling, day: str) -> Row:
    """Return a proposed row of `assessments.csv`."""
    return {
        "pledge_id": ruling.pledge_id,
        "as_of": day,
        "rubric": RUBRIC,
        "verdict": ruling.verdict,
        "basis": ruling.basis,
        "confidence": "medium" if ruling.basis == "computed" else "low",
        "why": ruling.why,
    }


def descriptor(
    name: str, year: int, lender: DataPackage, told: Told, day: str, editions: Editions
) -> dict[str, Any]:
    """Return the descriptor of a draft of assessments."""
    resources = []
    for table in TABLES:
        resource = defined(table)
        if table in PROPOSED:
            resource["schema"]["fields"] += copy.deepcopy(PROPOSALS)
        resources.append(resource)
    return {
        **{key: lender.descriptor[key] for key in KEPT_FROM_LENDER if key in lender.descriptor},
        "name": name,
        **named("title", in_each(editions, lambda each: each.say("draft-judgement-title", year=year))),
        "description": "",
        "description_en": "",
        "version": "0.1.0",
        "created": f"{day}T00:00:00Z",
        "sources": [{"title": told.title_zh or told.name}],
        "ledger": {
            "role": "assessments",
            "assessed_year": year,
            "searches": [{"as_of": day, "documents": [told.name], "up_to": told.issued or day}],
        },
        "resources": resources,
    }
